import { remember } from '../kernel/remember'
import { foldAccents, matchKey } from '../kernel/text-key'
import { nameScript, type PersonName, splitPersonName } from './person-name'

/** `personKey` of a name that has been cut into its parts already. */
export function personKeyOfParts(
  fullName: string,
  parts: Pick<PersonName, 'familyName' | 'givenName' | 'middleName'>,
): string {
  const { familyName, givenName, middleName } = parts
  const name = [familyName, givenName, middleName].filter((part) => part !== null).join(' ') || fullName
  const script = nameScript(name)
  if (script === 'hangul' || script === 'han') return matchKey(name)
  const words = foldAccents(name).match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  return words.sort().join(' ') || fullName.trim()
}

/**
 * The key by which two spellings of one person's name meet: titles, forms of address and brackets left out, spaces
 * ignored in Hangul and Han, the order of the words ignored elsewhere (`Kim Minsu`, `Minsu Kim`). Empty only for a blank.
 */
export const personKey: (fullName: string) => string = remember((fullName) =>
  personKeyOfParts(fullName, splitPersonName(fullName)),
)
