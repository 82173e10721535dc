import { foldAccents } from '../../../src-shared/kernel/text-key'
import { dictionaries, lookUp, lookUpStem } from './dictionary'
import { headerWords, isUnspaced } from './header-text'

/** Words shorter than this are too easily mistaken for one another. */
const SHORTEST_MISSPELT = 5
const SHORTEST_ABBREVIATED = 3
const TWO_SLIPS_FROM = 9

let vocabulary: Map<string, Set<string>> | undefined

function* singleWords(): Generator<string> {
  for (const { headers, modifiers } of Object.values(dictionaries)) {
    const spellings = [...Object.values(headers), ...Object.values(modifiers)].join('|')
    for (const word of headerWords(spellings.replaceAll('|', ' ')).words) {
      if (word.length >= 4 && !isUnspaced(word)) yield word
    }
  }
}

/** All single words of the dictionary in alphabets, by their first letter. */
function wordsByLetter(): Map<string, Set<string>> {
  if (vocabulary) return vocabulary
  const built = new Map<string, Set<string>>()
  for (const word of singleWords()) {
    const letter = word.charAt(0)
    built.set(letter, (built.get(letter) ?? new Set()).add(word))
  }
  vocabulary = built
  return built
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

function expand(word: string): string | undefined {
  const longer = [...(wordsByLetter().get(word.charAt(0)) ?? [])].filter((known) => known.startsWith(word))
  return longer.toSorted((one, other) => one.length - other.length)[0]
}

function correct(word: string): string | undefined {
  if (word.length < SHORTEST_MISSPELT) return undefined
  const known = [...(wordsByLetter().get(word.charAt(0)) ?? [])]
  const near = known.find((other) => isNear(word, other, 1))
  return near ?? (word.length >= TWO_SLIPS_FROM ? known.find((other) => isNear(word, other, 2)) : undefined)
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
