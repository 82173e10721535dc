import { isEmail } from '../../../src-shared/emails/email'
import { foldAccents } from '../../../src-shared/kernel/text-key'
import { nameScript } from '../../../src-shared/names/person-name'

function words(name: string): string[] {
  return foldAccents(name).match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
}

function fitsInitial(one: string, other: string): boolean {
  return (
    one === other ||
    (one.length === 1 && other.startsWith(one)) ||
    (other.length === 1 && one.startsWith(other))
  )
}

/** Every word of the shorter name stands in the longer one, in full or as its initial. */
function isPartOf(shorter: readonly string[], longer: readonly string[]): boolean {
  const rest = [...longer]
  return shorter.every((word) => {
    const at = rest.findIndex((other) => fitsInitial(word, other))
    if (at >= 0) rest.splice(at, 1)
    return at >= 0
  })
}

/**
 * True when two names can be one person's, so that a shared address or mobile makes them one: the same words, one a
 * part of the other (`J. Smith`, `John Smith`), or names in different scripts (`김민수`, `Minsu Kim`). Two different
 * names in one script are two people who share a mailbox. Somebody named by an address can be anybody who has it.
 */
export function canBeSamePerson(one: string, other: string): boolean {
  if (isEmail(one) || isEmail(other)) return true
  if (nameScript(one) !== nameScript(other)) return true
  const [first, second] = [words(one), words(other)]
  const joined = [first.join(''), second.join('')] as const
  if (joined[0] === joined[1]) return true
  const script = nameScript(one)
  if (script === 'hangul' || script === 'han')
    return joined[0].endsWith(joined[1]) || joined[1].endsWith(joined[0])
  return first.length <= second.length ? isPartOf(first, second) : isPartOf(second, first)
}
