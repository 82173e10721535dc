import { foldAccents } from '../../../src-shared/kernel/text-key'
import { dictionaries, type HeaderLanguage, lookUp, lookUpStem } from './dictionary'
import { headerWords, isUnspaced } from './header-text'

/** Words shorter than this are too easily mistaken for one another. */
const SHORTEST_MISSPELT = 5
const SHORTEST_ABBREVIATED = 3
const TWO_SLIPS_FROM = 9

type WordsByLetter = ReadonlyMap<string, ReadonlySet<string>>

const vocabularies = new Map<HeaderLanguage, WordsByLetter>()

/** All single words of a language in an alphabet, by their first letter. */
function wordsOf(language: HeaderLanguage): WordsByLetter {
  const known = vocabularies.get(language)
  if (known) return known
  const built = new Map<string, Set<string>>()
  const { headers, modifiers } = dictionaries()[language]
  const spellings = [...Object.values(headers), ...Object.values(modifiers)].join(' ').replaceAll('|', ' ')
  for (const word of headerWords(spellings).words) {
    if (word.length < 4 || isUnspaced(word)) continue
    const letter = word.charAt(0)
    built.set(letter, (built.get(letter) ?? new Set()).add(word))
  }
  vocabularies.set(language, built)
  return built
}

/** The words of some languages that begin like the given one. */
function* wordsLike(word: string, languages: readonly HeaderLanguage[]): Generator<string> {
  for (const language of languages) yield* wordsOf(language).get(word.charAt(0)) ?? []
}

function commonStart(one: string, other: string): number {
  let start = 0
  while (start < one.length && one[start] === other[start]) start++
  return start
}

/** True when the words differ by at most `slips` letters left out, added or changed, or neighbours swapped. */
function isNear(one: string, other: string, slips: number): boolean {
  const start = commonStart(one, other)
  const [first, second] = [one.slice(start), other.slice(start)]
  if (first === second) return true
  if (slips === 0 || Math.abs(first.length - second.length) > slips) return false
  const swapped = first[0] === second[1] && first[1] === second[0] ? 2 : 0
  const slipped = [
    [1, 1],
    [1, 0],
    [0, 1],
    [swapped, swapped],
  ] as const
  return slipped.some(([from, to]) => from + to > 0 && isNear(first.slice(from), second.slice(to), slips - 1))
}

function expand(word: string, languages: readonly HeaderLanguage[]): string | undefined {
  let shortest: string | undefined
  for (const known of wordsLike(word, languages)) {
    if (known.startsWith(word) && known.length < (shortest?.length ?? Number.POSITIVE_INFINITY))
      shortest = known
  }
  return shortest
}

function correct(word: string, languages: readonly HeaderLanguage[]): string | undefined {
  if (word.length < SHORTEST_MISSPELT) return undefined
  const mostSlips = word.length >= TWO_SLIPS_FROM ? 2 : 1
  let nearest: string | undefined
  for (const known of wordsLike(word, languages)) {
    if (Math.abs(known.length - word.length) > mostSlips) continue
    if (isNear(word, known, 1)) return known
    if (mostSlips === 2 && isNear(word, known, 2)) nearest ??= known
  }
  return nearest
}

function isKnown(word: string, languages: readonly HeaderLanguage[]): boolean {
  if (isUnspaced(word) || /\d/.test(word)) return true
  if (lookUp(word) !== undefined || lookUpStem(word) !== undefined) return true
  return languages.some((language) => wordsOf(language).get(word.charAt(0))?.has(word))
}

/**
 * A header with its abbreviations written out and its slips corrected (`Дата посл. контакта`, `Compnay name`), as far
 * as words of the given languages come near enough. Null where there is nothing to mend.
 */
export function mendHeader(header: string, languages: readonly HeaderLanguage[]): string | null {
  const folded = foldAccents(header)
  let mended = false
  const text = folded.replace(/(\p{L}+)(\.?)/gu, (whole, word: string, stop: string) => {
    if (isKnown(word, languages)) return whole
    const isAbbreviated = stop === '.' && word.length >= SHORTEST_ABBREVIATED
    const better = (isAbbreviated ? expand(word, languages) : undefined) ?? correct(word, languages)
    if (better === undefined) return whole
    mended = true
    return `${better} `
  })
  return mended ? text : null
}
