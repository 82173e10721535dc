import { headerWords } from './header-text'

/** English words that headers of trading lists write without their vowels. */
const full =
  'last next first middle previous company customer client supplier vendor manufacturer contact person date follow address street city country county category department manager representative payment terms currency amount status comments comment website industry owner region group position description market purchase meeting visit call phone number mobile product products turnover employee employees birthday language received updated created order orders prospect relationship priority'.split(
    ' ',
  )

/** Cut in a way of their own. */
const IRREGULAR: Readonly<Record<string, string>> = {
  dt: 'date',
  nm: 'name',
  cont: 'contact',
  cntry: 'country',
  fllw: 'follow',
  flw: 'follow',
  folw: 'follow',
  mtg: 'meeting',
  ttl: 'total',
  prev: 'previous',
  cust: 'customer',
  pymt: 'payment',
  rcvd: 'received',
  updtd: 'updated',
  crtd: 'created',
}

const withoutVowels = (word: string): string => word.charAt(0) + word.slice(1).replace(/[aeiou]/gu, '')
const undoubled = (word: string): string => word.replace(/(.)\1/gu, '$1')

/** Spellings without vowels, as they stand and with doubled letters written once; those of two words are left out. */
const expansions: ReadonlyMap<string, string> = (() => {
  const found = new Map<string, Set<string>>()
  for (const word of full) {
    const bones = withoutVowels(word)
    for (const short of new Set([bones, undoubled(bones), bones.slice(0, 3)])) {
      if (short.length >= 3 && short !== word)
        found.set(short, (found.get(short) ?? new Set<string>()).add(word))
    }
  }
  const sole = [...found].filter(([, words]) => words.size === 1)
  return new Map([
    ...sole.map(([short, [word = '']]) => [short, word] as const),
    ...Object.entries(IRREGULAR),
  ])
})()

/**
 * A header with its words written out that lack their vowels: `Lst Cntct Dt` as `last contact date`. Null where none
 * does, or where it is a single word (`Ttl` alone is a title or a total).
 */
export function withVowels(header: string): string | null {
  const { words } = headerWords(header)
  if (words.length < 2) return null
  const written = words.map((word) => expansions.get(word) ?? word)
  return written.some((word, index) => word !== words[index]) ? written.join(' ') : null
}
