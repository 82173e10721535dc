export type Strength = 'empty' | 'short' | 'weak' | 'fair' | 'good'

/** What the key is made from must have at least as many characters (contract). */
const leastPassphrase = 8

/** How many signs somebody who guesses has to try at each place: fewer than there are, for people type words. */
function alphabetOf(text: string): number {
  const parts: readonly (readonly [RegExp, number])[] = [
    [/\p{Ll}/u, 12],
    [/\p{Lu}/u, 6],
    [/\p{Nd}/u, 8],
    [/[^\p{L}\p{Nd}]/u, 8],
    [/\p{Script=Cyrillic}/u, 14],
    [/[\p{Script=Hangul}\p{Script=Han}]/u, 300],
  ]
  return parts.reduce((sum, [part, size]) => (part.test(text) ? sum + size : sum), 1)
}

/** A rough measure, in bits: only different signs count in full, so that `aaaaaaaa` and `12121212` stay weak. */
function bitsOf(text: string): number {
  const signs = [...text]
  const different = new Set(signs).size
  return Math.min(signs.length, different * 1.6) * Math.log2(alphabetOf(text))
}

/** How hard a passphrase is to guess: a hint while it is typed, never a refusal beyond the least length. */
export function passphraseStrength(text: string): Strength {
  if (text === '') return 'empty'
  if ([...text].length < leastPassphrase) return 'short'
  const bits = bitsOf(text)
  if (bits < 50) return 'weak'
  return bits < 85 ? 'fair' : 'good'
}
