import { useEffect, useState } from 'react'
import { useTranslator } from '../i18n/translator'
import { useAction } from '../state/use-action'
import { Button } from '../ui/Button'
import { CopyButton } from '../ui/CopyButton'
import { InlineError } from '../ui/InlineError'
import { Skeleton } from '../ui/Skeleton'
import { TextField } from '../ui/TextField'
import { invite } from './sync-store'

interface InvitationProps {
  readonly target: number
  readonly onClose: () => void
}

/** A link for one more device, to be copied into whatever message one writes. */
export function Invitation({ target, onClose }: InvitationProps) {
  const { t, format, message } = useTranslator()
  const [link, setLink] = useState<Awaited<ReturnType<typeof invite>> | null>(null)
  const { run, error } = useAction()
  useEffect(() => void run(async () => setLink(await invite(target))), [run, target])
  if (error) return <InlineError>{message(error.text)}</InlineError>
  if (link === null) return <Skeleton height="30px" />
  return (
    <div className="flex flex-col items-start gap-2 rounded-md bg-sunken p-3">
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
        <Button size="sm" kind="ghost" onPress={onClose}>
          {t('frame.action.close')}
        </Button>
      </div>
    </div>
  )
}
