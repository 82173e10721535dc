import { useState } from 'react'
import type { SyncDevice } from '../../src-shared/sync/sync-contract'
import { useTranslator, type Words } from '../i18n/translator'
import { useNow } from '../state/now'
import { useAction } from '../state/use-action'
import { Avatar } from '../ui/Avatar'
import { Button } from '../ui/Button'
import { Chip } from '../ui/Chip'
import { ConfirmButton } from '../ui/ConfirmButton'
import { InlineError } from '../ui/InlineError'
import { TextField } from '../ui/TextField'
import type { SyncStateProps } from './sync-props'
import { renameDevice, revokeDevice } from './sync-store'
import { agoText, deviceText } from './sync-text'

interface DeviceProps {
  readonly device: SyncDevice
}

/** A clock that is off by more than this is worth a word: entries from further ahead are set apart (journal). */
const CLOCK_TOLERANCE = 120_000

/** `Last heard of 3 hours ago · Lacks 12 changes from here`. */
function factsOf(words: Words, device: SyncDevice, now: number): string {
  const { t } = words
  const { isThis, lastHeardAt, behind, revokedAt } = device
  if (isThis || revokedAt !== null) return ''
  const heard =
    lastHeardAt === null
      ? t('sync.devices.neverHeard')
      : t('sync.devices.heard', { time: agoText(words, lastHeardAt, now) })
  if (behind === null) return heard
  const lacks = behind === 0 ? t('sync.devices.level') : t('sync.devices.behind', { count: behind })
  return `${heard} · ${lacks}`
}

/** What is not as it should be with a device; nothing for most. */
function warningsOf({ t, format }: Words, { clockOffset, isForked }: SyncDevice): string[] {
  const clock = clockOffset ?? 0
  const time = format.duration(Math.abs(clock))
  return [
    ...(clock > CLOCK_TOLERANCE ? [t('sync.devices.clockAhead', { time })] : []),
    ...(clock < -CLOCK_TOLERANCE ? [t('sync.devices.clockBehind', { time })] : []),
    ...(isForked ? [t('sync.devices.forked')] : []),
  ]
}

function RenameForm({ device, onClose }: DeviceProps & { readonly onClose: () => void }) {
  const { t, message } = useTranslator()
  const action = useAction()
  const [name, setName] = useState(device.name ?? '')
  const [isTried, setIsTried] = useState(false)
  const save = async () => {
    setIsTried(true)
    if (name.trim() === '') return
    if (await action.run(() => renameDevice(name.trim().slice(0, 100)))) onClose()
  }
  return (
    <div className="flex w-full max-w-90 flex-col items-start gap-2">
      <TextField
        label={t('sync.setup.deviceName')}
        value={name}
        onChange={setName}
        error={isTried && name.trim() === '' ? t('sync.setup.nameMissing') : undefined}
        onSubmit={() => void save()}
        onCancel={onClose}
        autoFocus
      />
      {action.error ? <InlineError>{message(action.error.text)}</InlineError> : null}
      <div className="flex gap-1.5">
        <Button size="sm" kind="primary" isBusy={action.isBusy} onPress={() => void save()}>
          {t('frame.action.save')}
        </Button>
        <Button size="sm" kind="ghost" onPress={onClose}>
          {t('frame.action.cancel')}
        </Button>
      </div>
    </div>
  )
}

function DeviceFacts({ device }: DeviceProps) {
  const words = useTranslator()
  const { t, format } = words
  const now = useNow()
  const facts = factsOf(words, device, now)
  return (
    <>
      <div className="flex min-w-0 flex-wrap items-center gap-x-2 gap-y-1">
        <span className="font-semibold wrap-anywhere" data-selectable="">
          {deviceText(words, device.name)}
        </span>
        {device.isThis ? <Chip>{t('sync.devices.this')}</Chip> : null}
        {device.revokedAt === null ? null : (
          <Chip tone="warn">{t('sync.devices.revoked', { day: format.dayOf(device.revokedAt) })}</Chip>
        )}
      </div>
      {device.label === null ? null : (
        <p className="text-sm text-ink-2">{t('sync.devices.letter', { letter: device.label })}</p>
      )}
      {facts === '' ? null : <p className="text-ink-2">{facts}</p>}
      {warningsOf(words, device).map((text) => (
        <p key={text} className="text-warn-text">
          {text}
        </p>
      ))}
    </>
  )
}

function DeviceLine({ device }: DeviceProps) {
  const words = useTranslator()
  const { t, message } = words
  const revoking = useAction()
  const [isRenaming, setIsRenaming] = useState(false)
  const canRevoke = !device.isThis && device.revokedAt === null
  return (
    <li className="flex items-start gap-3 border-b border-line py-2.5 first:pt-0 last:border-0">
      <Avatar name={device.label ?? device.name ?? ''} size="sm" />
      <div className="flex min-w-0 flex-1 flex-col gap-0.5">
        {isRenaming ? (
          <RenameForm device={device} onClose={() => setIsRenaming(false)} />
        ) : (
          <DeviceFacts device={device} />
        )}
        {revoking.error ? <InlineError>{message(revoking.error.text)}</InlineError> : null}
      </div>
      {device.isThis && !isRenaming ? (
        <Button size="sm" kind="ghost" onPress={() => setIsRenaming(true)}>
          {t('sync.devices.rename')}
        </Button>
      ) : null}
      {canRevoke ? (
        <ConfirmButton
          kind="ghost"
          label={t('sync.devices.revoke')}
          name={t('sync.devices.revokeName', { name: deviceText(words, device.name) })}
          hint={t('sync.devices.revokeHint')}
          isBusy={revoking.isBusy}
          onConfirm={() => void revoking.run(() => revokeDevice(device.id))}
        />
      ) : null}
    </li>
  )
}

/** Every device of the workspace: how far it is, and what is not as it should be. */
export function SyncDevices({ state }: SyncStateProps) {
  const { t } = useTranslator()
  return (
    <>
      <ul className="w-full">
        {state.devices.map((device) => (
          <DeviceLine key={device.id} device={device} />
        ))}
      </ul>
      {state.devices.length < 2 ? <p className="text-ink-2">{t('sync.page.nobody')}</p> : null}
    </>
  )
}
