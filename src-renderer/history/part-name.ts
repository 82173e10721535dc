import { contactPointKinds } from '../../src-shared/contact-points/contact-point'
import type { RowPart } from '../../src-shared/history/row-part'
import type { Translator } from '../../src-shared/i18n/translate'

/** What a part of a record is called: the kind of a contact point, the user's own field, `Tag`. */
export function partName({ table, label }: RowPart, t: Translator['t']): string {
  const kind = contactPointKinds.find((one) => one === label)
  if (table === 'contactPoint' && kind) return t(`customers.contactPoint.${kind}`)
  return label === '' ? t(`history.part.${table}`) : label
}
