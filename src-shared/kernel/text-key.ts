const ASCII = /^[\u0000-\u007f]*$/
const LATIN_WITH_MARK = /[\u00c0-\u024f\u1e00-\u1eff]/g
const COMBINING_LATIN = /[\u0300-\u036f]/g
const NOT_LETTER_OR_DIGIT = /[^\p{L}\p{N}\p{M}]+/gu

/** Letters that have no decomposition but that people type as plain ones. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ı: 'i',
  þ: 'th',
  ħ: 'h',
  ŋ: 'n',
}

/**
 * Letters whose NFKC form is themselves, in any order: ASCII, Hangul syllables, unified Han, Cyrillic, kana, «».
 * Most texts of most lists are made of these alone, and normalising them costs five times as much as asking.
 */
const STABLE =
  /^[\u0000-\u007f\u00ab\u00bb\u0401-\u045f\u2013\u2014\u3041-\u3096\u30a1-\u30fc\u4e00-\u9fff\uac00-\ud7a3]*$/

const FOLDED_FURTHER = /[ёς]|i\u0307/g

function foldLetter(letter: string): string {
  if (letter === 'ё') return 'е'
  return letter === 'ς' ? 'σ' : 'i'
}

function foldCase(text: string): string {
  return text.toLowerCase().replace(FOLDED_FURTHER, foldLetter)
}

function foldOnce(text: string): string {
  return foldCase(text.normalize('NFKC')).normalize('NFKC')
}

/**
 * The form in which texts are searched and compared: NFKC (full width, ㈜, ligatures), lower case, ё as е.
 * Accents stay. Folding twice gives the same as folding once.
 */
export function foldText(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase()
  if (STABLE.test(text)) return foldCase(text)
  const once = foldOnce(text)
  const twice = foldOnce(once)
  return once === twice ? once : foldText(twice)
}

function plainLatin(letter: string): string {
  const bare = letter.normalize('NFD').replace(COMBINING_LATIN, '')
  return PLAIN_LETTERS[bare] ?? bare
}

/** `foldText` with the accents of Latin letters removed: Müller and muller, Çelik and celik are the same. */
export function foldAccents(text: string): string {
  const folded = foldText(text)
  if (ASCII.test(folded)) return folded
  if (STABLE.test(folded)) return folded
  return folded.replace(LATIN_WITH_MARK, plainLatin).replace(COMBINING_LATIN, '').normalize('NFC')
}

/** Letters and digits only, folded and without accents: the key by which two spellings of one text meet. May be empty. */
export function matchKey(text: string): string {
  const key = foldAccents(text).replace(NOT_LETTER_OR_DIGIT, '')
  // What stood apart may now be one letter (a jamo, a voiced kana).
  return STABLE.test(key) ? key : key.normalize('NFC')
}

const LEADING_SIGNS = /^[^\p{L}\p{N}]+/u

/**
 * The key by which a list is put in order (compared by code point): folded, without accents, quotes and other
 * signs in front skipped, spaces collapsed. A text of signs alone keeps them.
 */
export function sortKey(text: string): string {
  const folded = foldAccents(text).replace(/\s+/g, ' ').trim()
  return folded.replace(LEADING_SIGNS, '') || folded
}
