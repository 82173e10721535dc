import { useState } from 'react'
import { useTranslator } from '../i18n/translator'
import { PageBar } from '../ui/PageBar'
import { ProgressBar } from '../ui/ProgressBar'
import { cancelImport, useFileName } from './import-store'
import type { ImportStep } from './time-left'
import { type StepProgress, useStepProgress } from './use-step-progress'

/** `about 25 s left`, in steps of five seconds, then in minutes; nothing while it cannot be told. */
function useTimeLeft({ secondsLeft }: StepProgress): string | null {
  const { t, format } = useTranslator()
  if (secondsLeft === null) return null
  const seconds = Math.max(5, Math.ceil(secondsLeft / 5) * 5)
  return seconds < 60
    ? t('imports.secondsLeft', { seconds: format.number(seconds) })
    : t('imports.minutesLeft', { minutes: format.number(Math.ceil(seconds / 60)) })
}

/** `12,400 of 50,000 · about 25 s left`, or `70 % · …`; while the total is not known, what has been done. */
function useNumbers(progress: StepProgress): string {
  const { t, format } = useTranslator()
  const left = useTimeLeft(progress)
  const { done = 0, total = null, phase } = progress.event ?? {}
  const numbers = () => {
    if (total === null) return t('imports.progressOpen', { done: format.number(done) })
    // A file is read in bytes, and what follows from rows is more than those of the list: neither says anything.
    return phase === 'reading' || phase === 'finishing'
      ? format.percent(progress.share ?? 0)
      : t('imports.progress', { done: format.number(done), total: format.number(total) })
  }
  return [numbers(), left].filter((part) => part !== null).join(' · ')
}

function useLabel(step: ImportStep, { event }: StepProgress): string {
  const { t } = useTranslator()
  const file = useFileName()
  if (step === 'reading')
    return event?.phase === 'matching' ? t('imports.matching') : t('imports.reading', { file })
  return event?.phase === 'finishing' ? t('imports.finishing') : t('imports.writing')
}

/** How far reading or writing is, with the way to stop it. */
export function ImportProgress({ step }: { readonly step: ImportStep }) {
  const { t } = useTranslator()
  const progress = useStepProgress(step)
  const text = useNumbers(progress)
  const label = useLabel(step, progress)
  const [isCancelling, setIsCancelling] = useState(false)
  const onCancel = () => {
    setIsCancelling(true)
    void cancelImport().finally(() => setIsCancelling(false))
  }
  return (
    <>
      <PageBar title={useFileName()} />
      <div className="flex min-h-0 flex-1 justify-center border-t border-line p-8">
        <div className="w-full max-w-140 pt-16">
          <ProgressBar
            label={label}
            done={progress.share ?? 0}
            total={progress.share === null ? undefined : 1}
            text={text}
            cancel={{ label: t('imports.cancel'), isBusy: isCancelling, onCancel }}
          />
        </div>
      </div>
    </>
  )
}
