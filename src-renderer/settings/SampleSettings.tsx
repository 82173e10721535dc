import { useState } from 'react'
import { useTranslator } from '../i18n/translator'
import { useView } from '../state/create-view-store'
import { useAction } from '../state/use-action'
import { Button } from '../ui/Button'
import { InlineError } from '../ui/InlineError'
import { addSample, removeSample, workspaceView } from '../workspace/workspace-store'

/** Sample data in and out again; what the user has changed of it stays. */
export function SampleSettings() {
  const { t, message } = useTranslator()
  const workspace = useView(workspaceView, {}).value
  const action = useAction()
  const [kept, setKept] = useState<number | null>(null)
  const remove = () =>
    void action.run(async () => {
      const { keptCount } = await removeSample()
      setKept(keptCount)
    })
  return (
    <>
      <p className="text-ink-2">{t('settings.sampleHint')}</p>
      {workspace?.sampleLoaded === true ? (
        <Button kind="danger" isBusy={action.isBusy} onPress={remove}>
          {t('settings.removeSample')}
        </Button>
      ) : (
        <Button isBusy={action.isBusy} onPress={() => void action.run(addSample)}>
          {t('settings.addSample')}
        </Button>
      )}
      {kept !== null && kept > 0 ? <p>{t('settings.sampleKept', { count: kept })}</p> : null}
      {action.error ? <InlineError>{message(action.error.text)}</InlineError> : null}
    </>
  )
}
