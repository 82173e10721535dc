import { useState } from 'react'
import { useTranslator } from '../i18n/translator'
import { useAction } from '../state/use-action'
import { Banner } from '../ui/Banner'
import { Button } from '../ui/Button'
import { InlineError } from '../ui/InlineError'
import { PassphraseFields, usePassphraseDraft } from './setup/PassphraseFields'
import { SecretFields, useSecretDraft } from './setup/SecretFields'
import { changePassphrase } from './sync-store'
import { renewRecoveryCode, useSyncWork } from './sync-work'

interface FormProps {
  readonly onDone: () => void
  readonly onClose: () => void
}

/** A new passphrase, allowed by the present one or by the code. */
function ChangeForm({ onDone, onClose }: FormProps) {
  const { t, message } = useTranslator()
  const action = useAction()
  const present = useSecretDraft()
  const next = usePassphraseDraft()
  const [isTried, setIsTried] = useState(false)
  const save = async () => {
    setIsTried(true)
    const taken = next.take()
    const { secret } = present
    if (secret === null || taken === null) return
    if (await action.run(() => changePassphrase(secret, taken))) onDone()
  }
  const submit = () => void save()
  return (
    <div className="flex w-full max-w-90 flex-col items-start gap-3">
      <SecretFields
        draft={present}
        label={t('sync.keys.present')}
        error={isTried && present.secret === null ? t('sync.setup.secretMissing') : undefined}
        onSubmit={submit}
        onCancel={onClose}
      />
      <PassphraseFields
        draft={next}
        label={t('sync.setup.newPassphrase')}
        onSubmit={submit}
        onCancel={onClose}
      />
      {action.error ? <InlineError>{message(action.error.text)}</InlineError> : null}
      <div className="flex flex-wrap gap-1.5">
        <Button kind="primary" isBusy={action.isBusy} onPress={submit}>
          {t('sync.keys.change')}
        </Button>
        <Button kind="ghost" onPress={onClose}>
          {t('frame.action.cancel')}
        </Button>
      </div>
    </div>
  )
}

/** A new recovery code; it is shown over the page as the first one was. */
function RenewForm({ onDone, onClose }: FormProps) {
  const { t, message } = useTranslator()
  const work = useSyncWork()
  const present = useSecretDraft()
  const [isTried, setIsTried] = useState(false)
  const renew = async () => {
    setIsTried(true)
    if (present.secret !== null && (await renewRecoveryCode(present.secret))) onDone()
  }
  const submit = () => void renew()
  return (
    <div className="flex w-full max-w-90 flex-col items-start gap-3">
      <p className="text-ink-2">{t('sync.keys.renewHint')}</p>
      <SecretFields
        draft={present}
        label={t('sync.keys.present')}
        error={isTried && present.secret === null ? t('sync.setup.secretMissing') : undefined}
        onSubmit={submit}
        onCancel={onClose}
      />
      {work.failed === 'renew' && work.error ? <InlineError>{message(work.error.text)}</InlineError> : null}
      <div className="flex flex-wrap gap-1.5">
        <Button kind="primary" isBusy={work.doing === 'renew'} onPress={submit}>
          {t('sync.keys.renewShort')}
        </Button>
        <Button kind="ghost" onPress={onClose}>
          {t('frame.action.cancel')}
        </Button>
      </div>
    </div>
  )
}

/** What opens the workspace elsewhere: changing it, and a new code. */
export function KeysPart() {
  const { t } = useTranslator()
  const [open, setOpen] = useState<'change' | 'renew' | null>(null)
  const [isChanged, setIsChanged] = useState(false)
  const close = () => setOpen(null)
  const changed = () => {
    setIsChanged(true)
    close()
  }
  if (open === 'change') return <ChangeForm onDone={changed} onClose={close} />
  if (open === 'renew') return <RenewForm onDone={close} onClose={close} />
  return (
    <>
      {isChanged ? <Banner tone="good" title={t('sync.keys.changed')} /> : null}
      <div className="flex flex-wrap gap-1.5">
        <Button onPress={() => setOpen('change')}>{t('sync.keys.change')}</Button>
        <Button onPress={() => setOpen('renew')}>{t('sync.keys.renew')}</Button>
      </div>
    </>
  )
}
