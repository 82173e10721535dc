import { composeHeader, type LanguageWeights } from './compose-header'
import { dictionaries, type DictionaryEntry, type HeaderLanguage, lookUp } from './dictionary'
import { headerKey, headerWords } from './header-text'
import { mendHeader } from './mend-header'
import { agree, isOpen } from './open-meanings'
import { segmentHeader } from './segment-header'
import type { HeaderMeaning } from './words/language-words'

/** What a header says by itself. `score` is 0 (nothing known) to 1 (a phrase of the dictionary). */
export interface HeaderReading {
  readonly meaning: HeaderMeaning | null
  readonly score: number
  /** The label column of an address book (`E-mail 1 - Label`). */
  readonly isLabel: boolean
}

const unknown: HeaderReading = { meaning: null, score: 0, isLabel: false }
const ENOUGH_COVERAGE = 0.55
const LEAST_COVERAGE = 0.3

/** Meanings that unknown words in front hardly change: 계산서 담당자 is a person, Fonction dans l’entreprise a title. */
const tellingHeads: ReadonlySet<HeaderMeaning> = new Set<HeaderMeaning>([
  'any.phone',
  'any.email',
  'any.address',
  'any.code',
  'company.phone',
  'company.fax',
  'company.email',
  'company.website',
  'company.taxId',
  'company.country',
  'company.postalCode',
  'company.representative',
  'person.fullName',
  'person.phone',
  'person.mobile',
  'person.email',
  'person.jobTitle',
  'person.department',
  'person.birthday',
  'record.owner',
  'record.note',
  'record.nextFollowUpAt',
  'record.lastContactedAt',
])

function byLanguage(entry: DictionaryEntry, weights: LanguageWeights): HeaderMeaning | null {
  let best: DictionaryEntry['meanings'][number] | undefined
  for (const one of entry.meanings) {
    if (!best || (weights.get(one.language) ?? 0) > (weights.get(best.language) ?? 0)) best = one
  }
  return best?.meaning ?? null
}

function readWhole(text: string, weights: LanguageWeights): HeaderReading {
  const entry = lookUp(headerKey(text))
  const meaning = entry ? byLanguage(entry, weights) : null
  return meaning ? { meaning, score: 1, isLabel: false } : unknown
}

function readWords(text: string, weights: LanguageWeights): HeaderReading {
  const segments = segmentHeader(headerWords(text))
  const { coverage } = segments
  const composed = coverage >= LEAST_COVERAGE ? composeHeader(segments, weights) : null
  if (!composed) return unknown
  const { meaning, isLabel } = composed
  const isTelling = composed.headAtEdge && tellingHeads.has(meaning)
  if (!isTelling) return coverage >= ENOUGH_COVERAGE ? { meaning, isLabel, score: 0.95 * coverage } : unknown
  return { meaning, isLabel, score: 0.95 * (0.4 + 0.6 * coverage) }
}

const BRACKETS = /[([{<【「『〔]([^)\]}>】」』〕]*)[)\]}>】」』〕]/gu

/** `담당자(직급)`: what stands outside counts, unless the brackets only refine it (`전화(회사)`, `연락처(휴대폰)`). */
function readBracketed(text: string, weights: LanguageWeights): HeaderReading {
  const outside = text.replace(BRACKETS, ' ')
  if (outside === text || headerKey(outside) === '') return unknown
  const outer = readWhole(outside, weights)
  const all = readWords(text, weights)
  if (!outer.meaning) return unknown
  const inside = [...text.matchAll(BRACKETS)].map((match) => readWhole(match[1] ?? '', weights).meaning)
  const refines = isOpen(outer.meaning) || inside.every((meaning) => meaning === null)
  if (refines && all.meaning && all.score >= 0.8) return all
  return { ...outer, score: 0.95 }
}

const SIDES = /[/|\n·,;&+＋]|\s(?:and|и|및|or|или|и\/или)\s/u

/** `전화/팩스` and `업체명 / Company`: two names of one thing, or two things of which the first counts. */
function readSides(text: string, weights: LanguageWeights): HeaderReading {
  const sides = text.split(SIDES).filter((side) => headerKey(side) !== '')
  if (sides.length < 2) return unknown
  const readings = sides.map((side) => readPart(side, weights))
  const [first = unknown] = readings
  const known = readings.filter((reading) => reading.meaning !== null)
  if (!first.meaning)
    return known.length === 1 && known[0] ? { ...known[0], score: known[0].score * 0.8 } : unknown
  const narrowest = known.find((reading) => reading.meaning && !isOpen(reading.meaning)) ?? first
  const same = known.every(
    (reading) => reading.meaning && first.meaning && agree(reading.meaning, first.meaning),
  )
  if (same && narrowest.meaning && agree(narrowest.meaning, first.meaning))
    return { ...narrowest, score: 0.97 * first.score }
  return { ...first, score: 0.8 * first.score }
}

/** `담당자(직급)`: two things, of which the one outside the brackets counts. */
function readAside(text: string, weights: LanguageWeights): HeaderReading {
  const inside = [...text.matchAll(BRACKETS)].map((match) => readWhole(match[1] ?? '', weights).meaning)
  if (inside.length === 0) return unknown
  const outer = readWhole(text.replace(BRACKETS, ' '), weights)
  if (!outer.meaning || isOpen(outer.meaning)) return unknown
  const meaning = outer.meaning
  const isAside = inside.every((other) => other !== null && !isOpen(other) && !agree(other, meaning))
  return isAside ? { ...outer, score: 0.9 } : unknown
}

function readPart(text: string, weights: LanguageWeights): HeaderReading {
  const whole = readWhole(text, weights)
  if (whole.meaning) return whole
  const bracketed = readBracketed(text, weights)
  return bracketed.meaning ? bracketed : readWords(text, weights)
}

const noWeights: LanguageWeights = new Map()

function readAsWritten(header: string, weights: LanguageWeights): HeaderReading {
  const aside = readAside(header, weights)
  if (aside.meaning) return aside
  const whole = readWhole(header, weights)
  if (whole.meaning) return whole
  if (SIDES.test(header)) {
    const sides = readSides(header, weights)
    if (sides.meaning) return sides
  }
  const bracketed = readBracketed(header, weights)
  return bracketed.meaning ? bracketed : readWords(header, weights)
}

/** Below this score a header is read again with its slips mended. */
const CLEAR = 0.75

/** Reads one header. `weights` says which languages the sheet is written in, for words that several share. */
export function readHeader(text: string, weights: LanguageWeights = noWeights): HeaderReading {
  const header = text.normalize('NFKC')
  const reading = readAsWritten(header, weights)
  if (reading.score >= CLEAR || header.length > 60) return reading
  const mended = mendHeader(header)
  if (mended === null) return reading
  const again = readAsWritten(mended, weights)
  const isSame = !reading.meaning || !again.meaning || agree(reading.meaning, again.meaning)
  return isSame && again.score * 0.92 > reading.score ? { ...again, score: again.score * 0.92 } : reading
}

/** How much of a sheet's headers each language explains, 0 to 1: phrases that only one language has count most. */
export function weighLanguages(headers: readonly string[]): LanguageWeights {
  const counts = new Map<HeaderLanguage, number>()
  for (const header of headers) {
    const { pieces } = segmentHeader(headerWords(header))
    for (const { key, entry } of pieces) {
      const languages = new Set([...entry.meanings, ...entry.modifiers].map((said) => said.language))
      for (const language of languages)
        counts.set(language, (counts.get(language) ?? 0) + key.length / languages.size)
    }
  }
  const most = Math.max(1, ...counts.values())
  const order = Object.keys(dictionaries) as HeaderLanguage[]
  return new Map(
    order.map((language, index) => [language, (counts.get(language) ?? 0) / most - index / 1000]),
  )
}
