import { type Composed, composeHeader, type LanguageWeights } from './compose-header'
import { type DictionaryEntry, isVagueSpoken, lookUp } from './dictionary'
import { isDoneBy, isNumberOrClassOf, isOwnOfList } from './generic-head'
import { headerKey, headerWords } from './header-text'
import { segmentHeader } from './segment-header'
import type { HeaderMeaning } from './words/language-words'

/** What a header says by itself. `score` is 0 (nothing known) to 1 (a phrase of the dictionary). */
export interface HeaderReading {
  readonly meaning: HeaderMeaning | null
  readonly score: number
  /** The label column of an address book (`E-mail 1 - Label`). */
  readonly isLabel: boolean
  /** Guessed from a likeness of letters, or from words that only say whose: it takes the cells to believe it. */
  readonly isDoubtful?: boolean
  /** The day that a word of time speaks of (`last`, `next`), should the cells be days. */
  readonly day?: HeaderMeaning | undefined
}

/** Nothing known. */
export const unknown: HeaderReading = { meaning: null, score: 0, isLabel: false }
const ENOUGH_COVERAGE = 0.6
const LEAST_COVERAGE = 0.3

/**
 * Meanings so vague that an unknown word beside them changes everything (`shoe size`, `competing company`). All others
 * hold against unknown words: 계산서 담당자 is a person, Fonction dans l’entreprise a title.
 */
const vagueHeads: ReadonlySet<HeaderMeaning> = new Set<HeaderMeaning>([
  'any.name',
  'any.given',
  'any.family',
  'any.customer',
  'any.contact',
  'any.type',
  'any.status',
  'any.title',
  'any.date',
  'any.local',
  'any.messenger',
  'company.name',
  'company.employees',
  'company.kind',
  'deal.title',
  'deal.amount',
  'deal.stage',
  'record.tags',
  'record.source',
  'record.campaign',
  'custom',
  'ignore',
])

function byLanguage(entry: DictionaryEntry, weights: LanguageWeights): HeaderMeaning | null {
  let best: DictionaryEntry['meanings'][number] | undefined
  for (const one of entry.meanings) {
    if (!best || (weights.get(one.language) ?? 0) > (weights.get(best.language) ?? 0)) best = one
  }
  return best?.meaning ?? null
}

/** Two letters of a language that the sheet does not speak at all (AD, MT) are no abbreviation of it. */
function isStrayWord(key: string, { meanings }: DictionaryEntry, weights: LanguageWeights): boolean {
  if (weights.size === 0 || !/^[a-z]{2}$/.test(key)) return false
  return meanings.every(
    ({ language }) => language !== 'en' && language !== 'programs' && (weights.get(language) ?? 0) < STRAY,
  )
}
const STRAY = 0.1

/** What a text means as one phrase of the dictionary. */
export function readWhole(text: string, weights: LanguageWeights): HeaderReading {
  const key = headerKey(text)
  const entry = lookUp(key)
  const meaning = entry && !isStrayWord(key, entry, weights) ? byLanguage(entry, weights) : null
  return meaning ? { meaning, score: 1, isLabel: false, isDoubtful: isVagueSpoken(key) } : unknown
}

const dayMeanings: readonly HeaderMeaning[] = ['record.firstMetAt', 'record.lastContactedAt']

/** What the words of a text mean together. */
export function readWords(text: string, weights: LanguageWeights): HeaderReading {
  const segments = segmentHeader(headerWords(text))
  const composed = segments.coverage >= LEAST_COVERAGE ? composeHeader(segments, weights) : null
  if (!composed) return unknown
  const { meaning, isLabel } = composed
  if (isNumberOrClassOf(meaning, text) || isOwnOfList(meaning, text))
    return { meaning: 'custom', isLabel, score: 0.85 }
  if (isDoneBy(meaning, text)) return { meaning: 'record.owner', isLabel, score: 0.86 }
  return scored(composed, segments.coverage)
}

/** The reading of words put together, as sure as they cover the header. */
function scored({ meaning, isLabel, isDoubtful, headAtEdge }: Composed, coverage: number): HeaderReading {
  // 상담 날짜 may be the first talk or the last.
  const sureness = isDoubtful && dayMeanings.includes(meaning) ? 0.78 : 0.95
  // `PAN number` is no running number.
  if (meaning === 'ignore' && coverage < 0.9) return unknown
  const isTelling = headAtEdge && !vagueHeads.has(meaning)
  if (isTelling) return { meaning, isLabel, isDoubtful, score: sureness * (0.4 + 0.6 * coverage) }
  return coverage >= ENOUGH_COVERAGE ? { meaning, isLabel, isDoubtful, score: sureness * coverage } : unknown
}
