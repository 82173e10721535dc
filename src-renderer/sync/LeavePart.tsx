import { useTranslator } from '../i18n/translator'
import { useAction } from '../state/use-action'
import { ConfirmButton } from '../ui/ConfirmButton'
import { InlineError } from '../ui/InlineError'
import { leaveShared } from './sync-store'

/** Ends sharing on this device: what stays, what ends. */
export function LeavePart() {
  const { t, message } = useTranslator()
  const action = useAction()
  return (
    <>
      <div className="text-ink-2">
        <p>{t('sync.leave.stays')}</p>
        <p className="mt-1">{t('sync.leave.ends')}</p>
      </div>
      <ConfirmButton
        size="md"
        label={t('sync.leave.leave')}
        hint={t('sync.leave.ends')}
        isBusy={action.isBusy}
        onConfirm={() => void action.run(leaveShared)}
      />
      {action.error ? <InlineError>{message(action.error.text)}</InlineError> : null}
    </>
  )
}
