import { useState } from 'react'
import { useTranslator } from '../i18n/translator'
import { useProgress } from '../state/progress'
import { PageBar } from '../ui/PageBar'
import { ProgressBar } from '../ui/ProgressBar'
import { cancelImport, useImport } from './import-store'

interface ImportProgressProps {
  readonly step: 'reading' | 'writing'
}

/** How far reading or writing is, with the way to stop it. */
export function ImportProgress({ step }: ImportProgressProps) {
  const { t, format } = useTranslator()
  const { path, view } = useImport()
  const progress = useProgress('import')
  const [isCancelling, setIsCancelling] = useState(false)
  const file = view?.fileName ?? path?.split(/[\\/]/).at(-1) ?? ''
  const done = format.number(progress?.done ?? 0)
  const total = progress?.total ?? null
  const phase = progress?.phase
  const reading = phase === 'matching' ? t('imports.matching') : t('imports.reading', { file })
  return (
    <>
      <PageBar title={file} />
      <div className="flex min-h-0 flex-1 justify-center border-t border-line p-8">
        <div className="w-full max-w-140 pt-16">
          <ProgressBar
            label={step === 'writing' ? t('imports.writing') : reading}
            done={progress?.done ?? 0}
            total={total ?? undefined}
            text={
              total === null
                ? t('imports.progressOpen', { done })
                : t('imports.progress', { done, total: format.number(total) })
            }
            cancel={{
              label: t('imports.cancel'),
              isBusy: isCancelling,
              onCancel: () => {
                setIsCancelling(true)
                void cancelImport().finally(() => setIsCancelling(false))
              },
            }}
          />
        </div>
      </div>
    </>
  )
}
