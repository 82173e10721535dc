import type { ContactPoint } from '../../src-shared/contact-points/contact-point'
import type { Translator } from '../../src-shared/i18n/translate'

/** Labels of address books, which write them in English whatever the user's language is. */
const places = ['work', 'home'] as const

/** Says no more than the kind does. */
function isIdle(key: string, kind: ContactPoint['kind']): boolean {
  return key === kind || key === 'other' || (kind === 'mobile' && key === 'cell')
}

/** What stands in front of a contact point: its kind, with its place where that is known; a label of one's own instead. */
export function contactTerm(
  { t }: Pick<Translator, 't'>,
  { kind, label }: Pick<ContactPoint, 'kind' | 'label'>,
): string {
  const name = t(`customers.contactPoint.${kind}`)
  if (label === null) return name
  const key = label.trim().toLowerCase()
  const place = places.find((one) => one === key)
  if (place) return t(`customers.contactAt.${place}`, { kind: name })
  return isIdle(key, kind) ? name : label
}
