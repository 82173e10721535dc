import { foldAccents } from '../../../src-shared/kernel/text-key'
import { dictionaries, lookUp, lookUpStem } from './dictionary'
import { headerWords, isUnspaced } from './header-text'

/** Words shorter than this are too easily mistaken for one another. */
const SHORTEST_MISSPELT = 5
const SHORTEST_ABBREVIATED = 3
const TWO_SLIPS_FROM = 9

let vocabulary: Map<string, Set<string>> | undefined

/** All single words of the dictionary in alphabets, by their first letter. */
function wordsByLetter(): Map<string, Set<string>> {
  if (vocabulary) return vocabulary
  const built = new Map<string, Set<string>>()
  for (const { headers, modifiers } of Object.values(dictionaries)) {
    for (const spelling of [...Object.values(headers), ...Object.values(modifiers)].join('|').split('|')) {
      for (const word of headerWords(spelling).words) {
        if (word.length < 4 || isUnspaced(word)) continue
        const letter = word.charAt(0)
        built.set(letter, (built.get(letter) ?? new Set()).add(word))
      }
    }
  }
  vocabulary = built
  return built
}

/** Edits (insert, drop, change, swap neighbours) between two words, counted no further than `limit` + 1. */
export function editDistance(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) > limit) return limit + 1
  let before: number[] = []
  let previous = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let row = 1; row <= one.length; row++) {
    const current = [row]
    for (let column = 1; column <= other.length; column++) {
      const change = one[row - 1] === other[column - 1] ? 0 : 1
      const swap = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]
      current[column] = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + change,
        swap && row > 1 && column > 1 ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      )
    }
    before = previous
    previous = current
  }
  return previous[other.length] ?? limit + 1
}

function expand(word: string): string | undefined {
  const longer = [...(wordsByLetter().get(word.charAt(0)) ?? [])].filter((known) => known.startsWith(word))
  return longer.toSorted((one, other) => one.length - other.length)[0]
}

function correct(word: string): string | undefined {
  if (word.length < SHORTEST_MISSPELT) return undefined
  const limit = word.length >= TWO_SLIPS_FROM ? 2 : 1
  let best: { known: string; distance: number } | undefined
  for (const known of wordsByLetter().get(word.charAt(0)) ?? []) {
    const distance = editDistance(word, known, limit)
    if (distance <= limit && distance < (best?.distance ?? limit + 1)) best = { known, distance }
  }
  return best?.known
}

function isKnown(word: string): boolean {
  if (isUnspaced(word) || /\d/.test(word)) return true
  return (
    lookUp(word) !== undefined ||
    lookUpStem(word) !== undefined ||
    (wordsByLetter().get(word.charAt(0))?.has(word) ?? false)
  )
}

/**
 * A header with its abbreviations written out and its slips corrected (`Дата посл. контакта`, `Compnay name`), as far
 * as words of the dictionary come near enough. Null where there is nothing to mend.
 */
export function mendHeader(header: string): string | null {
  const folded = foldAccents(header)
  let mended = false
  const text = folded.replace(/(\p{L}+)(\.?)/gu, (whole, word: string, stop: string) => {
    if (isKnown(word)) return whole
    const isAbbreviated = stop === '.' && word.length >= SHORTEST_ABBREVIATED
    const better = (isAbbreviated ? expand(word) : undefined) ?? correct(word)
    if (better === undefined) return whole
    mended = true
    return `${better} `
  })
  return mended ? text : null
}
