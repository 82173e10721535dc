import { useCallback, useEffect, useState } from 'react'
import type { SyncTarget } from '../../src-shared/sync/sync-contract'
import { useTranslator } from '../i18n/translator'
import { useAction } from '../state/use-action'
import { Button } from '../ui/Button'
import { CopyButton } from '../ui/CopyButton'
import { InlineError } from '../ui/InlineError'
import { Skeleton } from '../ui/Skeleton'
import { TextField } from '../ui/TextField'
import { invite } from './sync-store'

interface InvitationProps {
  readonly target: SyncTarget
  readonly onClose: () => void
}

const frameClass = 'flex flex-col items-start gap-2 rounded-md bg-sunken p-3'

/** A link for one more device, to be copied into whatever message one writes. */
export function Invitation({ target, onClose }: InvitationProps) {
  const { id, trouble } = target
  const { t, format, message } = useTranslator()
  const [link, setLink] = useState<Awaited<ReturnType<typeof invite>> | null>(null)
  const { run, error, isBusy } = useAction()
  const ask = useCallback(() => void run(async () => setLink(await invite(id))), [run, id])
  useEffect(ask, [ask])
  const close = (
    <Button size="sm" kind="ghost" onPress={onClose}>
      {t('frame.action.close')}
    </Button>
  )
  if (error)
    return (
      <div className={frameClass}>
        {/* Why stands above already when it is the place itself that cannot be reached. */}
        <InlineError>
          {trouble?.key === error.text.key ? t('sync.devices.notInvited') : message(error.text)}
        </InlineError>
        <div className="flex flex-wrap gap-1.5">
          <Button size="sm" isBusy={isBusy} onPress={ask}>
            {t('frame.action.retry')}
          </Button>
          {close}
        </div>
      </div>
    )
  if (link === null) return <Skeleton height="30px" />
  return (
    <div className={frameClass}>
      <TextField label={t('sync.devices.link')} value={link.link} onChange={() => undefined} isReadOnly />
      <p className="text-ink-2">
        {t('sync.devices.inviteHint', { time: format.dayAndTime(link.expiresAt) })}
      </p>
      <div className="flex flex-wrap gap-1.5">
        <CopyButton
          size="sm"
          label={t('sync.devices.copyLink')}
          done={t('sync.recovery.copied')}
          text={link.link}
        />
        {close}
      </div>
    </div>
  )
}
