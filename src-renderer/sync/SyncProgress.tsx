import { useState } from 'react'
import type { SyncTarget } from '../../src-shared/sync/sync-contract'
import { useTranslator } from '../i18n/translator'
import { ProgressBar } from '../ui/ProgressBar'
import { cancelSync } from './sync-work'

interface SyncProgressProps {
  readonly progress: SyncTarget['progress']
  /** What is being done while no phase is known. */
  readonly label: string
}

/** How far an exchange is, in numbers, with the way to break it off. */
export function SyncProgress({ progress, label }: SyncProgressProps) {
  const { t, format } = useTranslator()
  const [isCancelling, setIsCancelling] = useState(false)
  const onCancel = () => {
    setIsCancelling(true)
    void cancelSync().finally(() => setIsCancelling(false))
  }
  const { done, total } = progress ?? { done: 0, total: null }
  const numbers =
    total === null
      ? t('sync.progressOpen', { done: format.number(done) })
      : t('sync.progress', { done: format.number(done), total: format.number(total) })
  return (
    <ProgressBar
      label={progress === null ? label : t(`sync.phase.${progress.phase}`)}
      done={done}
      total={total ?? undefined}
      text={done === 0 && total === null ? '' : numbers}
      cancel={{ label: t('sync.targets.cancel'), isBusy: isCancelling, onCancel }}
    />
  )
}
