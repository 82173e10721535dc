import { useTranslator } from '../i18n/translator'
import { useAction } from '../state/use-action'
import { Button } from '../ui/Button'
import { redo, undo } from './history-store'

interface UndoThisButtonProps {
  readonly transactionId: string
  /** `undo` when left out. */
  readonly direction?: 'undo' | 'redo'
  readonly label?: string
  readonly onDone?: () => void
}

/** Takes one named change back, or does it again; what was kept is told in the status line. */
export function UndoThisButton({ transactionId, direction = 'undo', label, onDone }: UndoThisButtonProps) {
  const { t } = useTranslator()
  const action = useAction()
  const press = async () => {
    const step = direction === 'undo' ? undo : redo
    if (await action.run(() => step(transactionId))) onDone?.()
  }
  return (
    <Button
      kind={label === undefined ? 'ghost' : 'plain'}
      isBusy={action.isBusy}
      onPress={() => void press()}
    >
      {label ?? t('history.undoButton')}
    </Button>
  )
}
