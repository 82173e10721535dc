import type { SyncPlace } from '../../../src-shared/sync/sync-contract'
import { useTranslator } from '../../i18n/translator'
import { Button } from '../../ui/Button'
import { InlineError } from '../../ui/InlineError'
import { createShared, useSyncWork } from '../sync-work'
import { DeviceNameField, useDeviceName } from './DeviceNameField'
import { PassphraseFields, usePassphraseDraft } from './PassphraseFields'

export interface SetupFormProps {
  readonly place: SyncPlace
  readonly mode: 'automatic' | 'carried'
  readonly onDone: () => void
  readonly onCancel: () => void
}

/** Sharing for the first time: what the device is called and what opens the workspace. */
export function CreateForm({ place, mode, onDone, onCancel }: SetupFormProps) {
  const { t, message } = useTranslator()
  const work = useSyncWork()
  const device = useDeviceName()
  const passphrase = usePassphraseDraft()
  const create = async () => {
    const taken = passphrase.take()
    if (taken === null || device.trimmed === '') return
    if (await createShared({ place, mode, passphrase: taken, deviceName: device.trimmed })) onDone()
  }
  const submit = () => void create()
  return (
    <div className="flex flex-col items-start gap-3">
      <DeviceNameField device={device} onSubmit={submit} onCancel={onCancel} />
      <PassphraseFields
        draft={passphrase}
        label={t('sync.setup.passphrase')}
        autoFocus
        onSubmit={submit}
        onCancel={onCancel}
      />
      <p className="rounded-md bg-warn-soft px-3 py-2 text-ink">{t('sync.setup.loss')}</p>
      {work.failed === 'create' && work.error ? <InlineError>{message(work.error.text)}</InlineError> : null}
      <Button kind="primary" isBusy={work.doing === 'create'} onPress={submit}>
        {t('sync.setup.create')}
      </Button>
    </div>
  )
}
