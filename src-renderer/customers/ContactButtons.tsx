import { Mail, Phone } from 'lucide-react'
import type { ContactPoint } from '../../src-shared/contact-points/contact-point'
import { useTranslator } from '../i18n/translator'
import { Button } from '../ui/Button'
import { Icon } from '../ui/Icon'
import { openLink } from '../workspace/desktop-store'
import { contactLink } from './contact-link'

interface ContactButtonsProps {
  readonly points: readonly ContactPoint[]
}

/** Calls the first number and writes to the first address; only what there is. */
export function ContactButtons({ points }: ContactButtonsProps) {
  const { t } = useTranslator()
  const links = points.map(contactLink)
  const call = links.find((link) => link?.act === 'call')?.url
  const mail = links.find((link) => link?.act === 'mail')?.url
  return (
    <>
      {call === undefined ? null : (
        <Button icon={<Icon glyph={Phone} size={14} />} onPress={() => void openLink(call)}>
          {t('frame.record.call')}
        </Button>
      )}
      {mail === undefined ? null : (
        <Button icon={<Icon glyph={Mail} size={14} />} onPress={() => void openLink(mail)}>
          {t('frame.record.mail')}
        </Button>
      )}
    </>
  )
}
