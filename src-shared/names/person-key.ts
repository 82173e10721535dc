import { foldAccents, matchKey } from '../kernel/text-key'
import { remember } from '../kernel/remember'
import { nameScript, splitPersonName } from './person-name'

function computeKey(fullName: string): string {
  const { familyName, givenName, middleName } = splitPersonName(fullName)
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
export const personKey: (fullName: string) => string = remember(computeKey)
