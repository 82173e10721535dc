import type { ContactPoint, ContactPointKind } from '../../src-shared/contact-points/contact-point'

/** What one click on a contact point does, besides copying it. */
export type ContactAct = 'call' | 'mail' | 'open'

interface ContactLink {
  readonly act: ContactAct
  readonly url: string
}

const HANDLE = /^@?([A-Za-z0-9_.]{3,64})$/

function webAddress(text: string): string | null {
  const trimmed = text.trim()
  if (/^https:\/\//i.test(trimmed)) return trimmed
  if (/^http:\/\//i.test(trimmed)) return `https://${trimmed.slice(7)}`
  return /^[\w-]+(\.[\w-]+)+([/?#]\S*)?$/u.test(trimmed) ? `https://${trimmed}` : null
}

function phoneDigits(point: ContactPoint): string | null {
  const digits = (point.e164 ?? point.rawText).replace(/[^\d+]/g, '')
  return digits.length >= 3 ? digits : null
}

function handleUrl(point: ContactPoint, base: string): string | null {
  const handle = HANDLE.exec(point.rawText.trim())?.[1]
  return handle === undefined ? webAddress(point.rawText) : `${base}${handle}`
}

const linkers: Partial<Record<ContactPointKind, (point: ContactPoint) => ContactLink | null>> = {
  phone: (point) => callLink(point),
  mobile: (point) => callLink(point),
  email: (point) => ({ act: 'mail', url: `mailto:${point.rawText.trim()}` }),
  website: (point) => openLink(webAddress(point.rawText)),
  linkedin: (point) => openLink(webAddress(point.rawText)),
  telegram: (point) => openLink(handleUrl(point, 'https://t.me/')),
  whatsapp: (point) => {
    const digits = phoneDigits(point)?.replace('+', '')
    return openLink(digits === undefined ? null : `https://wa.me/${digits}`)
  },
}

function callLink(point: ContactPoint): ContactLink | null {
  const digits = phoneDigits(point)
  return digits === null ? null : { act: 'call', url: `tel:${digits}` }
}

function openLink(url: string | null): ContactLink | null {
  return url === null ? null : { act: 'open', url }
}

/** The link of a contact point; null where a messenger has none and only copying helps. */
export function contactLink(point: ContactPoint): ContactLink | null {
  return linkers[point.kind]?.(point) ?? null
}
