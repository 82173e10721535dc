import { useState } from 'react'
import { useTranslator } from '../i18n/translator'
import { useAction } from '../state/use-action'
import { Banner } from '../ui/Banner'
import { Button } from '../ui/Button'
import { InlineError } from '../ui/InlineError'
import { SecretFields, useSecretDraft } from './setup/SecretFields'
import type { SyncStateProps } from './sync-props'
import { repair, unlock } from './sync-store'
import { deviceText, tablesText } from './sync-text'

/** The key that this device kept cannot be opened here any more: the passphrase is typed again. */
function Locked() {
  const { t, message } = useTranslator()
  const action = useAction()
  const draft = useSecretDraft()
  const [isTried, setIsTried] = useState(false)
  const open = () => {
    setIsTried(true)
    const { secret } = draft
    if (secret !== null) void action.run(() => unlock(secret))
  }
  return (
    <Banner
      tone="warn"
      title={t('sync.alarm.locked')}
      kept={t('sync.alarm.lockedKept')}
      advice={t('sync.alarm.lockedAdvice')}
    >
      <div className="mt-3 mb-1 flex max-w-90 flex-col items-start gap-2">
        <SecretFields
          draft={draft}
          label={t('sync.setup.secret')}
          error={isTried && draft.secret === null ? t('sync.setup.secretMissing') : undefined}
          onSubmit={open}
        />
        {action.error ? <InlineError>{message(action.error.text)}</InlineError> : null}
        <Button kind="primary" isBusy={action.isBusy} onPress={open}>
          {t('sync.alarm.unlock')}
        </Button>
      </div>
    </Banner>
  )
}

/** Two devices with the same changes that do not show the same; repairing makes the tables anew. */
function Divergence({ state }: SyncStateProps) {
  const words = useTranslator()
  const { t, message } = words
  const action = useAction()
  const [repaired, setRepaired] = useState<readonly string[] | null>(null)
  const press = () => void action.run(async () => setRepaired(await repair()))
  return (
    <>
      {state.divergence.map(({ deviceName, tables }, index) => (
        <Banner
          key={`${deviceName ?? ''} ${tables.join(' ')}`}
          tone="bad"
          title={t('sync.alarm.differs', { device: deviceText(words, deviceName) })}
          kept={t('sync.alarm.differsKept')}
          advice={t('sync.alarm.differsAdvice', { tables: tablesText(words, tables) })}
          actions={
            index === 0 ? (
              <Button size="sm" isBusy={action.isBusy} onPress={press}>
                {t('sync.alarm.repair')}
              </Button>
            ) : undefined
          }
        />
      ))}
      {action.error ? <InlineError>{message(action.error.text)}</InlineError> : null}
      {repaired === null ? null : (
        <Banner
          tone="good"
          title={
            repaired.length === 0
              ? t('sync.alarm.repairedNothing')
              : t('sync.alarm.repaired', { tables: tablesText(words, repaired) })
          }
          dismiss={{ label: t('frame.action.close'), onDismiss: () => setRepaired(null) }}
        />
      )}
    </>
  )
}

/** What somebody must see first. */
export function SyncAlarms({ state }: SyncStateProps) {
  return (
    <div className="flex flex-col gap-2 pt-4 empty:hidden">
      {state.isLocked ? <Locked /> : null}
      <Divergence state={state} />
    </div>
  )
}
