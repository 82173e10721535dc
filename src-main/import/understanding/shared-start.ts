import type { LanguageWeights } from './compose-header'
import { headerWords } from './header-text'
import { isOpen } from './open-meanings'
import { readHeader, readHeaderAsWritten } from './read-header'
import type { HeaderReading } from './read-phrase'
import { segmentHeader } from './segment-header'
import type { Modifier } from './words/language-words'

/** So many headers begin with the same words where a program writes the name of a group in front (`Default Address City`). */
const SHARED_BY = 3
const MOST_WORDS = 3

/** `Default Address: City` as its words; a program also writes `.`, `_`, `-` or `:` between group and column. */
const wordsOf = (header: string): string[] => header.split(/[\s._:/–—-]+/u).filter((word) => word !== '')

const startOf = (words: readonly string[], length: number): string =>
  words.slice(0, length).join(' ').toLowerCase()

function countStarts(headers: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const words of headers.map(wordsOf)) {
    for (let length = 1; length <= Math.min(MOST_WORDS, words.length - 1); length++) {
      const start = startOf(words, length)
      counts.set(start, (counts.get(start) ?? 0) + 1)
    }
  }
  return counts
}

/** Words that make a column somebody else's or another matter: they are no mere name of a group. */
const telling: readonly Modifier[] = ['other', 'our', 'home', 'ordered', 'representative', 'count', 'label']

function isMereGroup(start: string): boolean {
  const { pieces } = segmentHeader(headerWords(start))
  return !pieces.some(({ entry }) => entry.modifiers.some(({ modifier }) => telling.includes(modifier)))
}

/** What is left of a header, should the group in front only say where (an address) or nothing that is known. */
function readRest(words: readonly string[], length: number, weights: LanguageWeights): HeaderReading | null {
  const group = readHeaderAsWritten(words.slice(0, length).join(' '), weights).meaning
  const rest = readHeader(words.slice(length).join(' '), weights)
  if (rest.meaning === null || rest.score < 0.95) return null
  const isFree = group === null || (group === 'any.address' && !isOpen(rest.meaning))
  return isFree ? { ...rest, score: 0.9, isDoubtful: group === null } : null
}

/**
 * Reads headers without the words that three or more of them begin with: `Default Address Company` names a company.
 * Gives null for a header that is a phrase by itself, or whose start is part of what it says (`Contact Phone`).
 */
export function restReader(
  headers: readonly string[],
  weights: LanguageWeights,
): (header: string, reading: HeaderReading) => HeaderReading | null {
  const counts = countStarts(headers)
  return (header, reading) => {
    if (reading.score >= 0.99 || reading.isLabel) return null
    const words = wordsOf(header)
    for (let length = Math.min(MOST_WORDS, words.length - 1); length > 0; length--) {
      const start = startOf(words, length)
      if ((counts.get(start) ?? 0) < SHARED_BY || !isMereGroup(start)) continue
      return readRest(words, length, weights)
    }
    return null
  }
}
