import { useState } from 'react'
import type { ProgressEvent } from '../../src-shared/contract/app-event'
import { useTranslator } from '../i18n/translator'
import { useProgress } from '../state/progress'
import { PageBar } from '../ui/PageBar'
import { ProgressBar } from '../ui/ProgressBar'
import { cancelImport, useFileName } from './import-store'

interface ImportProgressProps {
  readonly step: 'reading' | 'writing'
}

/** `12,400 of 50,000`; while the total is not known, what has been done. */
function useNumbers(progress: ProgressEvent | null): string {
  const { t, format } = useTranslator()
  const done = format.number(progress?.done ?? 0)
  const total = progress?.total ?? null
  return total === null
    ? t('imports.progressOpen', { done })
    : t('imports.progress', { done, total: format.number(total) })
}

/** How far reading or writing is, with the way to stop it. */
export function ImportProgress({ step }: ImportProgressProps) {
  const { t } = useTranslator()
  const file = useFileName()
  const progress = useProgress('import')
  const text = useNumbers(progress)
  const [isCancelling, setIsCancelling] = useState(false)
  const reading = progress?.phase === 'matching' ? t('imports.matching') : t('imports.reading', { file })
  const onCancel = () => {
    setIsCancelling(true)
    void cancelImport().finally(() => setIsCancelling(false))
  }
  return (
    <>
      <PageBar title={file} />
      <div className="flex min-h-0 flex-1 justify-center border-t border-line p-8">
        <div className="w-full max-w-140 pt-16">
          <ProgressBar
            label={step === 'writing' ? t('imports.writing') : reading}
            done={progress?.done ?? 0}
            total={progress?.total ?? undefined}
            text={text}
            cancel={{ label: t('imports.cancel'), isBusy: isCancelling, onCancel }}
          />
        </div>
      </div>
    </>
  )
}
