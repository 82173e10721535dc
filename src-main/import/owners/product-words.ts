import { foldAccents } from '../../../src-shared/kernel/text-key'

const NOT_LETTER_OR_DIGIT = /[^\p{L}\p{N}\p{M}]+/gu
/** Scripts that write without spaces, or with endings joined on: a word may stand anywhere in them. */
const JOINED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u30fc]/u

/** ` led panel `: folded as search folds, with one space around each word. */
function spaced(text: string): string {
  return ` ${foldAccents(text).replace(NOT_LETTER_OR_DIGIT, ' ').trim()} `
}

/**
 * Makes a test for products by a word of a rule: folded alike (case, width, accents, ё), `LED` is in `led-panels` and
 * not in `sealed`; Chinese, Japanese and Korean words may stand anywhere. Null for a word of signs alone.
 */
export function productTest(word: string): ((product: string) => boolean) | null {
  const wanted = spaced(word).trim()
  if (wanted === '') return null
  const part = JOINED.test(wanted) ? wanted : ` ${wanted}`
  return (product) => spaced(product).includes(part)
}
