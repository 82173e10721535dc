import { foldAccents } from '../../../src-shared/kernel/text-key'

/** A header as the dictionary sees it: folded words, in order. */
export interface HeaderWords {
  /** The words joined without anything between them. */
  readonly key: string
  /** Where words begin and end in `key`; a Han, kana or Hangul word may also be cut inside. */
  readonly boundaries: ReadonlySet<number>
  readonly words: readonly string[]
}

const CAMEL = /(\p{Ll})(?=\p{Lu}\p{Ll})/gu
const LETTERS_THEN_DIGITS = /(?<=\p{L})(?=\p{Nd})|(?<=\p{Nd})(?=\p{L})/gu
const CJK = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}ー々'
const SCRIPT_CHANGE = new RegExp(`(?<=[${CJK}])(?=[^${CJK}\\s])|(?<=[^${CJK}\\s])(?=[${CJK}])`, 'gu')
const IS_CJK = new RegExp(`^[${CJK}]+$`, 'u')
/** `Item(s)`, `Kunde(n)`. */
const PLURAL = /(?<=\p{L})\((?:s|es|n|en|in|innen|e)\)/giu
/** French and Italian: `l’entreprise`, `dell’azienda`. */
const ELISION = /(?<!\p{L})(l|d|n|qu|s|j|m|dell|all|nell|sull)['’`](?=\p{L})/gu
const WORD = /[\p{L}\p{N}\p{M}〒№]+/gu

/** True for a word of Han, kana or Hangul, which is written without spaces inside. */
export function isUnspaced(word: string): boolean {
  return IS_CJK.test(word)
}

/** Cuts a header into folded words: at signs and spaces, between scripts, between letters and digits, at camelCase. */
export function headerWords(header: string): HeaderWords {
  const spaced = header.normalize('NFKC').replace(PLURAL, '').replace(CAMEL, '$1 ')
  const folded = foldAccents(spaced)
    .replace(ELISION, '$1 ')
    .replace(/['’`]/g, '')
    .replace(SCRIPT_CHANGE, ' ')
    .replace(LETTERS_THEN_DIGITS, ' ')
  const words: string[] = folded.match(WORD) ?? []
  const boundaries = new Set([0])
  let length = 0
  for (const word of words) {
    if (isUnspaced(word)) for (let inside = 1; inside < word.length; inside++) boundaries.add(length + inside)
    length += word.length
    boundaries.add(length)
  }
  return { key: words.join(''), boundaries, words }
}

/** The key of a header: letters and digits only, folded. `E-Mail *` and `email` have one key. */
export function headerKey(header: string): string {
  return headerWords(header).key
}
