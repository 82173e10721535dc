import { useEffect, useState } from 'react'
import type { AppEvent } from '../../src-shared/contract/app-event'
import type { Message } from '../../src-shared/contract/message'
import { useTranslator } from '../i18n/translator'
import { onEvent } from '../ipc/events'
import { useAction } from '../state/use-action'
import { Banner } from '../ui/Banner'
import { Button } from '../ui/Button'
import { InlineError } from '../ui/InlineError'
import { restoreFailed, useKeptFile } from './desktop-store'
import { RestoredBanner } from './RestoredBanner'

type Status = Extract<AppEvent, { type: 'workspace' }>

/** How the workspace process is; null until it has said anything. */
export function useWorkspaceStatus(): Status | null {
  const [status, setStatus] = useState<Status | null>(null)
  useEffect(() => onEvent('workspace', setStatus), [])
  return status
}

/** While the workspace comes back: what happened and that nothing is lost. */
export function WorkspaceBanner() {
  const { t } = useTranslator()
  const status = useWorkspaceStatus()
  if (status?.status !== 'restarting') return null
  return (
    <div className="px-4 pt-3">
      <Banner
        tone="warn"
        title={t('frame.workspace.restarting')}
        kept={t('frame.workspace.restartingKept')}
        advice={t('frame.workspace.restartingAdvice')}
      />
    </div>
  )
}

interface WorkspaceFailedProps {
  readonly text: Message | null
  readonly onRetry?: (() => void) | undefined
}

/** A known reason says itself what was kept and what to do; without one this is said. */
function UnknownReason() {
  const { t } = useTranslator()
  return (
    <>
      <p>{t('frame.workspace.failedUnknown')}</p>
      <p className="text-ink-2">{t('frame.workspace.failedKept')}</p>
      <p className="text-ink-2">{t('frame.workspace.failedAdvice')}</p>
    </>
  )
}

/** The workspace cannot be opened: what happened, what was kept, what to do. Never an empty list instead. */
export function WorkspaceFailed({ text, onRetry }: WorkspaceFailedProps) {
  const { t, message } = useTranslator()
  const action = useAction()
  const keptFile = useKeptFile()
  // Then the way on is a newer program; a backup would only take the workspace back.
  const isFromFuture = text?.key === 'error.databaseFromFuture'
  return (
    <main className="flex h-full items-center justify-center bg-bg p-8">
      <div className="flex w-full max-w-130 flex-col gap-4 rounded-lg border border-line bg-surface p-6 text-lg">
        {/* The backup cannot be opened either: the first file is not lost sight of. */}
        {keptFile === null ? null : <RestoredBanner keptFile={keptFile} />}
        <h1 className="text-xl leading-tight">{t('frame.workspace.failed')}</h1>
        {text === null ? <UnknownReason /> : <p data-selectable="">{message(text)}</p>}
        {action.error ? <InlineError>{message(action.error.text)}</InlineError> : null}
        <div className="flex flex-wrap gap-2">
          <Button
            kind={isFromFuture ? 'plain' : 'primary'}
            isBusy={action.isBusy}
            onPress={() => void action.run(restoreFailed)}
          >
            {t('frame.workspace.restoreBackup')}
          </Button>
          {onRetry ? <Button onPress={onRetry}>{t('frame.action.retry')}</Button> : null}
        </div>
      </div>
    </main>
  )
}
