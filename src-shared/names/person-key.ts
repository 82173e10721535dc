import { foldAccents, matchKey } from '../kernel/text-key'
import { nameScript, type PersonName } from './person-name'

/**
 * The key by which two spellings of one person's name meet. `parts` are those of `splitPersonName`: titles, forms of
 * address and brackets do not count, nor spaces in Hangul and Han, nor elsewhere the order of the words (`Kim Minsu`,
 * `Minsu Kim`). Empty only for a blank name.
 */
export function personKey(
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
