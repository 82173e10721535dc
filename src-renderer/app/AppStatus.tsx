import { useEffect } from 'react'
import { useStore } from 'zustand'
import { forgetOutcome, lastView, redo, undo, undoOutcome } from '../history/history-store'
import { KeptList } from '../history/KeptList'
import { ExportStatus } from '../export/ExportStatus'
import { useTranslator } from '../i18n/translator'
import { onEvent } from '../ipc/events'
import { shortcutOf } from '../state/command-keys'
import { useCommand } from '../state/commands'
import { useView } from '../state/create-view-store'
import { useProgress } from '../state/progress'
import { useStatusEndText } from '../state/status-end'
import { Button } from '../ui/Button'
import { Popover } from '../ui/Popover'
import { StatusLine } from '../ui/StatusLine'
import { redoCommand, undoCommand } from './frame-commands'

/** A new act of the user ends the report about the last undo. */
function useForgetOnChange(): void {
  useEffect(
    () =>
      onEvent('changed', ({ transaction }) => {
        if (transaction !== null && transaction.undoes === null && !undoOutcome.getState().isBusy)
          forgetOutcome()
      }),
    [],
  )
}

function useStatusText(): string | undefined {
  const { t, message, format } = useTranslator()
  const last = useView(lastView, {}).value
  const outcome = useStore(undoOutcome)
  const progress = useProgress('undo')
  if (outcome.error !== null) return message(outcome.error.text)
  if (outcome.isBusy && progress !== null)
    return t('history.working', {
      done: format.number(progress.done),
      total: progress.total === null ? '…' : format.number(progress.total),
    })
  if (outcome.undone !== null && outcome.direction !== null)
    return t(`history.${outcome.direction}`, { label: outcome.undone.label })
  return last?.undoable ? message(last.undoable.label) : undefined
}

/** What happened last, with the way back and forth; what an undo had to keep is named. */
export function AppStatus() {
  const { t, format } = useTranslator()
  const last = useView(lastView, {}).value
  const { kept, keptCount } = useStore(undoOutcome)
  const end = useStatusEndText()
  useForgetOnChange()
  const canUndo = last?.undoable != null
  const canRedo = last?.redoable != null
  useCommand(undoCommand, canUndo ? () => void undo() : null)
  useCommand(redoCommand, canRedo ? () => void redo() : null)
  return (
    <div className="flex h-full items-center">
      <div className="h-full min-w-0">
        <StatusLine
          message={useStatusText()}
          undo={
            canUndo
              ? {
                  label: t('history.undoButton'),
                  shortcut: shortcutOf(undoCommand) ?? '',
                  onUndo: () => void undo(),
                }
              : undefined
          }
        />
      </div>
      {canRedo ? (
        <button
          type="button"
          onClick={() => void redo()}
          title={shortcutOf(redoCommand)}
          className="shrink-0 rounded-sm px-1 text-sm font-semibold text-accent-text hover:underline"
        >
          {t('history.redoButton')}
        </button>
      ) : null}
      {keptCount > 0 ? (
        <Popover
          label={t('history.keptTitle')}
          placement="top start"
          trigger={
            <Button kind="ghost" size="sm">
              {t('history.kept', { count: keptCount, shown: format.number(keptCount) })}
            </Button>
          }
        >
          <div className="w-80">
            <KeptList kept={kept} keptCount={keptCount} height="max-h-80" />
          </div>
        </Popover>
      ) : null}
      <ExportStatus />
      {end === undefined ? null : (
        <span className="ml-auto shrink-0 px-3.5 text-sm whitespace-nowrap text-ink-2">{end}</span>
      )}
    </div>
  )
}
