import { useTranslator } from '../../i18n/translator'
import { useAction } from '../../state/use-action'
import { Button } from '../../ui/Button'
import { InlineError } from '../../ui/InlineError'
import { addPlace } from '../sync-store'
import type { SetupFormProps } from './CreateForm'

/** One more place for a workspace that is shared already: nothing is left to ask. */
export function ConnectForm({ place, mode, onDone }: SetupFormProps) {
  const { t, message } = useTranslator()
  const action = useAction()
  const add = async () => {
    if (await action.run(() => addPlace(place, mode))) onDone()
  }
  return (
    <div className="flex flex-col items-start gap-3">
      {action.error ? <InlineError>{message(action.error.text)}</InlineError> : null}
      <Button kind="primary" autoFocus isBusy={action.isBusy} onPress={() => void add()}>
        {t('sync.setup.addPlace')}
      </Button>
    </div>
  )
}
