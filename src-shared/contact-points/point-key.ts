import { emailKey } from '../emails/email'
import { matchKey } from '../kernel/text-key'
import { digitsOf } from '../phones/phone'

/** A telephone and a mobile of the same number are one contact point. */
const sameAs: Readonly<Record<string, string>> = { mobile: 'phone' }
const numbers: ReadonlySet<string> = new Set(['phone', 'fax', 'whatsapp'])
const ADDRESS = /^(?:https?:\/\/)?(?:www\.)?|\/+$/gi

function valueKey(kind: string, rawText: string): string {
  if (kind === 'email') return emailKey(rawText) ?? matchKey(rawText)
  if (kind === 'website' || kind === 'linkedin') return rawText.trim().toLowerCase().replace(ADDRESS, '')
  return (numbers.has(kind) ? digitsOf(rawText) : matchKey(rawText)) || rawText.trim()
}

/** The key by which two spellings of one contact point of a record meet. */
export function pointKey(point: {
  kind: string | null
  rawText: string | null
  e164: string | null
}): string {
  const kind = sameAs[point.kind ?? ''] ?? point.kind ?? 'other'
  return `${kind} ${point.e164 ?? valueKey(kind, point.rawText ?? '')}`
}
