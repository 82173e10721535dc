import { useTranslator } from '../i18n/translator'
import { useAction } from '../state/use-action'
import { Button } from '../ui/Button'
import { undo } from './history-store'

interface UndoThisButtonProps {
  readonly transactionId: string
  readonly onDone: () => void
}

/** Takes one named change back; what was kept is told in the status line. */
export function UndoThisButton({ transactionId, onDone }: UndoThisButtonProps) {
  const { t } = useTranslator()
  const action = useAction()
  const press = async () => {
    if (await action.run(() => undo(transactionId))) onDone()
  }
  return (
    <Button kind="ghost" isBusy={action.isBusy} onPress={() => void press()}>
      {t('history.undoButton')}
    </Button>
  )
}
