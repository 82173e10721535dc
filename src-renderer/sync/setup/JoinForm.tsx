import { useState } from 'react'
import { useTranslator } from '../../i18n/translator'
import { Button } from '../../ui/Button'
import { InlineError } from '../../ui/InlineError'
import { joinShared, useSyncWork } from '../sync-work'
import type { SetupFormProps } from './CreateForm'
import { DeviceNameField, useDeviceName } from './DeviceNameField'
import { JoinProgress } from './JoinProgress'
import { SecretFields, useSecretDraft } from './SecretFields'

/** Joining a workspace: what opens it, and what this device is called. What was typed stays when it fails. */
export function JoinForm({ place, mode, onDone, onCancel }: SetupFormProps) {
  const { t, message } = useTranslator()
  const work = useSyncWork()
  const device = useDeviceName()
  const draft = useSecretDraft()
  const [isTried, setIsTried] = useState(false)
  const join = async () => {
    setIsTried(true)
    if (draft.secret === null || device.trimmed === '') return
    if (await joinShared({ place, mode, secret: draft.secret, deviceName: device.trimmed })) onDone()
  }
  const submit = () => void join()
  if (work.doing === 'join') return <JoinProgress />
  return (
    <div className="flex flex-col items-start gap-3">
      <p className="text-ink-2">{t('sync.setup.joinHint')}</p>
      <SecretFields
        draft={draft}
        label={t('sync.setup.secret')}
        error={isTried && draft.secret === null ? t('sync.setup.secretMissing') : undefined}
        onSubmit={submit}
        onCancel={onCancel}
      />
      <DeviceNameField device={device} onSubmit={submit} onCancel={onCancel} />
      {work.failed === 'join' && work.error ? <InlineError>{message(work.error.text)}</InlineError> : null}
      <Button kind="primary" onPress={submit}>
        {t('sync.setup.join')}
      </Button>
    </div>
  )
}
