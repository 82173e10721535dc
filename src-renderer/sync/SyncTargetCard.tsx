import { Folder, Server, Usb } from 'lucide-react'
import { useState } from 'react'
import type { SyncTarget } from '../../src-shared/sync/sync-contract'
import { useTranslator, type Words } from '../i18n/translator'
import { useNow } from '../state/now'
import { useAction } from '../state/use-action'
import { Button } from '../ui/Button'
import { Card } from '../ui/Card'
import { Chip } from '../ui/Chip'
import { ConfirmButton } from '../ui/ConfirmButton'
import { Icon } from '../ui/Icon'
import { InlineError } from '../ui/InlineError'
import { Invitation } from './Invitation'
import { SyncProgress } from './SyncProgress'
import { removePlace } from './sync-store'
import { agoText, placeText, targetTones } from './sync-text'
import { exchange, useSyncWork } from './sync-work'

interface TargetProps {
  readonly target: SyncTarget
}

interface LockedProps {
  /** True while the passphrase is needed: no place is even asked. */
  readonly isLocked: boolean
}

/** `Last exchange 3 minutes ago · 12 changes to send`. */
function factsOf(words: Words, { lastExchangeAt, toSend }: SyncTarget, now: number): string {
  const { t } = words
  return [
    lastExchangeAt === null
      ? t('sync.targets.never')
      : t('sync.targets.last', { time: agoText(words, lastExchangeAt, now) }),
    toSend === 0 ? t('sync.targets.allSent') : t('sync.targets.toSend', { count: toSend }),
  ].join(' · ')
}

function glyphOf({ place, mode }: SyncTarget) {
  if (mode === 'carried') return Usb
  return place.kind === 'folder' ? Folder : Server
}

function stateText({ t }: Words, { state, mode }: SyncTarget): string {
  return mode === 'carried' && state === 'not-connected'
    ? t('sync.targets.notPlugged')
    : t(`sync.targets.state.${state}`)
}

/** What is wrong there, and what to do; somebody cut off is told that work goes on. */
function Trouble({ target, isLocked }: TargetProps & LockedProps) {
  const { t, message } = useTranslator()
  const hint = isLocked ? 'sync.targets.lockedHint' : 'sync.targets.notConnectedHint'
  if (target.state === 'needs-you')
    return target.trouble === null ? null : <InlineError>{message(target.trouble)}</InlineError>
  if (target.state !== 'not-connected' || target.mode === 'carried') return null
  return <p className="text-ink-2">{target.trouble === null ? t(hint) : message(target.trouble)}</p>
}

function TargetActs({ target, onInvite }: TargetProps & { readonly onInvite: () => void }) {
  const { t, message } = useTranslator()
  const work = useSyncWork()
  const removing = useAction()
  const place = placeText(target.place)
  return (
    <>
      <div className="flex flex-wrap items-center gap-1.5">
        {target.mode === 'carried' ? (
          <Button
            size="sm"
            isBusy={work.doing === 'exchange' || target.state === 'working'}
            onPress={() => void exchange(target.id)}
          >
            {t('sync.targets.carryNow')}
          </Button>
        ) : null}
        {target.place.kind === 'server' && target.state !== 'needs-you' ? (
          <Button size="sm" onPress={onInvite}>
            {t('sync.devices.invite')}
          </Button>
        ) : null}
        <ConfirmButton
          kind="ghost"
          label={t('sync.targets.remove')}
          name={`${t('sync.targets.remove')}: ${place}`}
          hint={t('sync.targets.removeHint')}
          isBusy={removing.isBusy}
          onConfirm={() => void removing.run(() => removePlace(target.id))}
        />
      </div>
      {removing.error ? <InlineError>{message(removing.error.text)}</InlineError> : null}
    </>
  )
}

/** One place: how it is, what was exchanged last, what waits, what is wrong, and what can be done. */
export function SyncTargetCard({ target, isLocked }: TargetProps & LockedProps) {
  const words = useTranslator()
  const { t } = words
  const now = useNow()
  const [isInviting, setIsInviting] = useState(false)
  return (
    <li>
      <Card>
        <div className="flex flex-col gap-1.5">
          <div className="flex items-start gap-2">
            <span className="mt-0.5 flex text-ink-3">
              <Icon glyph={glyphOf(target)} />
            </span>
            <span className="min-w-0 flex-1 text-lg font-semibold wrap-anywhere" data-selectable="">
              {placeText(target.place)}
            </span>
            <Chip tone={targetTones[target.state]}>{stateText(words, target)}</Chip>
          </div>
          <div className="flex min-h-6.5 flex-wrap items-center gap-x-3 gap-y-1.5">
            <p className="min-w-0 flex-1 text-ink-2">{factsOf(words, target, now)}</p>
            <TargetActs target={target} onInvite={() => setIsInviting(true)} />
          </div>
          {target.incomplete > 0 ? (
            <p className="text-warn-text">{t('sync.targets.incomplete', { count: target.incomplete })}</p>
          ) : null}
          <Trouble target={target} isLocked={isLocked} />
          {target.progress ? (
            <SyncProgress progress={target.progress} label={t('sync.targets.state.working')} />
          ) : null}
          {isInviting ? <Invitation target={target} onClose={() => setIsInviting(false)} /> : null}
        </div>
      </Card>
    </li>
  )
}
