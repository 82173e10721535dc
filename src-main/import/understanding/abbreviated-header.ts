import { dictionaries, type HeaderLanguage } from './dictionary'
import { headerWords, isUnspaced } from './header-text'
import { agree } from './open-meanings'
import type { HeaderMeaning } from './words/language-words'

/** A phrase of the dictionary that a header may shorten. */
interface Phrase {
  readonly words: readonly string[]
  readonly meaning: HeaderMeaning
}

/** What a shortened header stands for; `isSole` says that no other meaning comes near. */
export interface Abbreviated {
  readonly meaning: HeaderMeaning
  readonly isSole: boolean
}

/** Small words that abbreviations leave out: Cond. pagamento, Délai règlement. */
const LEFT_OUT = new Set(
  'of the for de del della dello dei degli di da do das dos du des la le les el los las l d der die das zum und et y e и по для the'.split(
    ' ',
  ),
)
const MOST_WORDS = 4

const fullWords = (text: string): string[] =>
  headerWords(text).words.filter((word) => !LEFT_OUT.has(word) && !/^\p{N}+$/u.test(word))

const indexes = new Map<HeaderLanguage, ReadonlyMap<string, readonly Phrase[]>>()

const indexKey = (words: readonly string[]): string => `${words.length}${words[0]?.charAt(0) ?? ''}`

/** The phrases of a language in an alphabet, by their number of words and first letter. */
function phrasesOf(language: HeaderLanguage): ReadonlyMap<string, readonly Phrase[]> {
  const known = indexes.get(language)
  if (known) return known
  const built = new Map<string, Phrase[]>()
  for (const [meaning, spellings] of Object.entries(dictionaries()[language].headers)) {
    for (const spelling of spellings.split('|')) {
      const words = fullWords(spelling)
      if (words.length === 0 || words.length > MOST_WORDS || words.some(isUnspaced)) continue
      const key = indexKey(words)
      built.set(key, [...(built.get(key) ?? []), { words, meaning: meaning as HeaderMeaning }])
    }
  }
  indexes.set(language, built)
  return built
}

const VOWELS = /(?<!^)[aeiouyаеёиоуыэюяьъ]/gu

function isContraction(short: string, full: string): boolean {
  if (short.length < 3 || short.charAt(0) !== full.charAt(0)) return false
  if (full.replace(VOWELS, '').startsWith(short)) return true
  if (short.at(-1) !== full.at(-1)) return false
  let at = 0
  for (const letter of full) if (letter === short[at]) at++
  return at === short.length
}

/** How much of a word an abbreviation shows, 0 to 1; 0 also where it is none of that word. */
function shown(short: string, full: string): number {
  if (short === full) return 1
  if (short.length < full.length && full.startsWith(short)) return 0.3 + (0.7 * short.length) / full.length
  const isShort = short.length < full.length && isContraction(short, full)
  return isShort ? 0.3 + (0.25 * short.length) / full.length : 0
}

function likeness(words: readonly string[], phrase: Phrase): number {
  let sum = 0
  for (const [index, word] of words.entries()) {
    const share = shown(word, phrase.words[index] ?? '')
    if (share === 0) return 0
    sum += share
  }
  return sum / words.length
}

interface Match {
  readonly meaning: HeaderMeaning
  readonly like: number
}

function bestByMeaning(words: readonly string[], languages: readonly HeaderLanguage[]): Match[] {
  const best = new Map<HeaderMeaning, number>()
  for (const language of languages) {
    for (const phrase of phrasesOf(language).get(indexKey(words)) ?? []) {
      const like = likeness(words, phrase)
      if (like > (best.get(phrase.meaning) ?? 0)) best.set(phrase.meaning, like)
    }
  }
  return [...best]
    .map(([meaning, like]) => ({ meaning, like }))
    .toSorted((one, other) => other.like - one.like)
}

/** A single letter is no abbreviation by itself, and of several words one must be recognisable. */
function isTelling(words: readonly string[]): boolean {
  const least = words.length === 1 ? 3 : 2
  return words.length > 0 && words.length <= MOST_WORDS && words.some((word) => word.length >= least)
}

/**
 * Reads a header whose words are shortened, word by word against the phrases of some languages: `F. Pago` as
 * `forma de pago`, `Rag. Soc.` as `ragione sociale`, `Prazo pag.`. Null where no phrase fits.
 */
export function readAbbreviated(header: string, languages: readonly HeaderLanguage[]): Abbreviated | null {
  const words = fullWords(header)
  if (!isTelling(words) || words.some(isUnspaced)) return null
  const [best, ...others] = bestByMeaning(words, languages)
  if (!best) return null
  const rival = others.find((other) => !agree(other.meaning, best.meaning))
  return { meaning: best.meaning, isSole: rival === undefined || rival.like < best.like - 0.08 }
}
