import { readAbbreviated } from './abbreviated-header'
import { turnedByBrackets } from './bracket-meanings'
import { mayOffer, readChoices } from './choices-header'
import { dayOfTime, type LanguageWeights } from './compose-header'
import { dictionaries, type HeaderLanguage } from './dictionary'
import { isNoField } from './generic-head'
import { headerKey, headerWords } from './header-text'
import { mendHeader } from './mend-header'
import { agree, isOpen } from './open-meanings'
import { type HeaderReading, readWhole, readWords, unknown } from './read-phrase'
import { segmentHeader } from './segment-header'
import { withVowels } from './vowelless-header'
import type { HeaderMeaning } from './words/language-words'

const BRACKETS = /[([{<【「『〔]([^)\]}>】」』〕]*)[)\]}>】」』〕]/gu

/** `Ph. (M)`, `Tel (O)`, `Phone (R)`: mobile, office, residence. */
const PHONE_LETTERS: Readonly<Record<string, HeaderMeaning>> = {
  m: 'person.mobile',
  c: 'person.mobile',
  o: 'company.phone',
  w: 'company.phone',
  h: 'person.phone',
  r: 'person.phone',
  d: 'person.phone',
  f: 'company.fax',
}

function readPhoneLetter(text: string, weights: LanguageWeights): HeaderReading {
  const [, outside = '', letter = ''] = /^(.+?)\s*[([-]\s*([a-z])\s*[)\]]?\.?$/iu.exec(text) ?? []
  const meaning = PHONE_LETTERS[letter.toLowerCase()]
  const isPhone = meaning !== undefined && readWhole(outside, weights).meaning === 'any.phone'
  return isPhone ? { meaning, score: 0.95, isLabel: false } : unknown
}

/** `姓名（拼音）`, `Terms (FOB/CIF)`: a unit or a script in brackets at the end turns what stands in front. */
function readTurned(text: string, weights: LanguageWeights): HeaderReading {
  const [whole, inside = ''] = /[([{<【「『〔]([^)\]}>】」』〕]*)[)\]}>】」』〕]\s*$/u.exec(text) ?? []
  if (whole === undefined) return unknown
  const front = text.slice(0, -whole.length)
  const outer = readWhole(front, weights).meaning ?? readWords(front, weights).meaning
  const meaning = outer === null ? null : turnedByBrackets(outer, inside)
  return meaning === null ? unknown : { meaning, score: 0.92, isLabel: false }
}

/** `Supplier / Agent`, `Тип (импортер/перевозчик)`: the choices say what stands in the column. */
function readOffered(text: string, weights: LanguageWeights): HeaderReading {
  if (readWhole(text, weights).meaning !== null) return unknown
  const [whole, inside = ''] = /[([{<【「『〔]([^)\]}>】」』〕]*)[)\]}>】」』〕]\s*$/u.exec(text) ?? []
  if (whole === undefined) return (SIDES.test(text) ? readChoices(text) : null) ?? unknown
  const choices = readChoices(inside)
  if (!choices) return unknown
  const front = text.slice(0, -whole.length)
  const outer = readWhole(front, weights).meaning ?? readWords(front, weights).meaning
  return mayOffer(outer) ? choices : unknown
}

/** `담당자(직급)`: what stands outside counts, unless the brackets only refine it (`전화(회사)`, `연락처(휴대폰)`). */
function readBracketed(text: string, weights: LanguageWeights): HeaderReading {
  const outside = text.replace(BRACKETS, ' ')
  if (outside === text || headerKey(outside) === '') return unknown
  const outer = readWhole(outside, weights)
  if (!outer.meaning) return unknown
  const insides = [...text.matchAll(BRACKETS)].map((match) => match[1] ?? '')
  if (mayRefine(outer.meaning, insides, weights)) {
    const all = readWords(text, weights)
    const countsUnits = all.meaning === 'custom' && insides.some((inside) => UNIT_OF_TIME.test(inside.trim()))
    if (!countsUnits && all.meaning && all.score >= 0.8) return all
  }
  return { ...outer, score: 0.95 }
}

/** Not `Тип (клиент/перевозчик)`: the choices that the column offers say nothing new. */
function mayRefine(outer: HeaderMeaning, insides: readonly string[], weights: LanguageWeights): boolean {
  if (insides.every((inside) => SIDES.test(inside))) return false
  if (outer === 'any.email') return insides.some((inside) => saysWhose(inside, weights))
  return isOpen(outer) || insides.every((inside) => readWhole(inside, weights).meaning === null)
}

/** `이메일(업무)` is still an e-mail, `이메일(회사)` the firm's. */
function saysWhose(inside: string, weights: LanguageWeights): boolean {
  const { meaning } = readWhole(inside, weights)
  return meaning === null || meaning === 'company.name' || meaning === 'person.fullName'
}

/** `Отсрочка платежа (дней)`: the unit of the column, not how many. */
const UNIT_OF_TIME =
  /^(?:дней|дн\.?|days?|d|天|日|일|일수|tage|t|jours|j|d[ií]as|giorni|gg|gün|ngày|днів|күн)$/iu

const SIDES = /[/|\n·,;&+＋]|\s(?:and|и|및|or|или|и\/или)\s/u

/** `贸易术语（FOB/CIF）` has one side: what stands in brackets is not cut. */
function splitOutsideBrackets(text: string): string[] {
  const insides: string[] = []
  const hidden = text.replace(BRACKETS, (inside) => `\u{e000}${insides.push(inside) - 1}\u{e001}`)
  return hidden
    .split(SIDES)
    .map((side) => side.replace(/\u{e000}(\d+)\u{e001}/gu, (_, at: string) => insides[Number(at)] ?? ''))
}

/** `전화/팩스` and `업체명 / Company`: two names of one thing, or two things of which the first counts. */
function readSides(text: string, weights: LanguageWeights): HeaderReading {
  const sides = splitOutsideBrackets(text).filter((side) => headerKey(side) !== '')
  if (sides.length < 2) return unknown
  const readings = sides.map((side) => readPart(side, weights))
  const known = readings.filter((reading) => reading.meaning !== null)
  const [first] = known.filter(isField).concat(known)
  if (!first?.meaning) return unknown
  if (!readings[0]?.meaning && known.length > 1) return unknown
  if (isWholeName(known)) return { meaning: 'person.fullName', score: 0.95, isLabel: false }
  if (isOwnerOfFirm(known)) return { meaning: 'company.representative', score: 0.86, isLabel: false }
  return sameOnAllSides(first, known) ?? { ...first, score: 0.8 * first.score }
}

/** `Nachname, Vorname` and `First/Last name` are one column of whole names. */
function isWholeName(known: readonly HeaderReading[]): boolean {
  const has = (...meanings: readonly HeaderMeaning[]) =>
    known.some(({ meaning }) => meaning !== null && meanings.includes(meaning))
  return has('person.familyName', 'any.family') && has('person.givenName', 'any.given')
}

/** `Owner / GM`: beside a head of the firm the owner is its own. */
function isOwnerOfFirm(known: readonly HeaderReading[]): boolean {
  const [first, ...others] = known
  return (
    first?.meaning === 'record.owner' && others.some(({ meaning }) => meaning === 'company.representative')
  )
}

/** Not the list's own, and no messenger at large: `Insta/LinkedIn` has a field for one of the two. */
function isField({ meaning }: HeaderReading): boolean {
  return meaning !== 'custom' && meaning !== 'ignore' && meaning !== 'any.messenger'
}

/** The narrowest of meanings that all agree: 업체명 / Company is the company's name. */
function sameOnAllSides(first: HeaderReading, known: readonly HeaderReading[]): HeaderReading | null {
  const { meaning } = first
  const isSame = known.every((reading) => meaning && reading.meaning && agree(reading.meaning, meaning))
  if (!isSame || !meaning) return null
  const narrowest = known.find((reading) => reading.meaning && !isOpen(reading.meaning)) ?? first
  return { ...narrowest, score: 0.97 * first.score }
}

/** `담당자(직급)`: two things, of which the one outside the brackets counts. */
function readAside(text: string, weights: LanguageWeights): HeaderReading {
  const inside = [...text.matchAll(BRACKETS)].map((match) => readWhole(match[1] ?? '', weights).meaning)
  if (inside.length === 0) return unknown
  const outer = readWhole(text.replace(BRACKETS, ' '), weights)
  if (!outer.meaning) return unknown
  const part = inside.find((meaning) => meaning !== null && nameParts.includes(meaning))
  if (part && agree(outer.meaning, 'person.fullName')) return { meaning: part, score: 0.95, isLabel: false }
  const kind = inside.find((meaning) => meaning !== null && phoneKinds.includes(meaning))
  if (kind && phones.includes(outer.meaning)) return { meaning: kind, score: 0.95, isLabel: false }
  if (isOpen(outer.meaning)) return unknown
  const meaning = outer.meaning
  const isAside = inside.every((other) => other !== null && !isOpen(other) && !agree(other, meaning))
  return isAside ? { ...outer, score: 0.9 } : unknown
}

const phones: readonly HeaderMeaning[] = ['any.phone', 'person.phone', 'company.phone']
/** In brackets behind a phone they say which one: `담당자 연락처(휴대폰)`. */
const phoneKinds: readonly HeaderMeaning[] = ['person.mobile', 'company.phone', 'company.fax']

/** In brackets behind a name they say which part of it stands in the column: お名前（姓）. */
const nameParts: readonly HeaderMeaning[] = [
  'person.familyName',
  'person.givenName',
  'any.given',
  'any.family',
]

function readPart(text: string, weights: LanguageWeights): HeaderReading {
  const whole = readWhole(text, weights)
  if (whole.meaning) return whole
  const bracketed = readBracketed(text, weights)
  return bracketed.meaning ? bracketed : readWords(text, weights)
}

const noWeights: LanguageWeights = new Map()

/** Reads one header letter by letter; cheap enough to ask of every cell whether it is a header. */
export function readHeaderAsWritten(text: string, weights: LanguageWeights = noWeights): HeaderReading {
  const header = text.normalize('NFKC')
  const letter = readPhoneLetter(header, weights)
  if (letter.meaning) return letter
  const turned = readTurned(header, weights)
  if (turned.meaning) return turned
  const offered = readOffered(header, weights)
  if (offered.meaning) return offered
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

/** From this weight on a language counts as one of the sheet; without weights all do. */
const SPOKEN = 0.3

function spokenLanguages(weights: LanguageWeights): HeaderLanguage[] {
  const all = Object.keys(dictionaries()) as HeaderLanguage[]
  const spoken = all.filter((language) => (weights.get(language) ?? 0) >= SPOKEN)
  return spoken.length > 0 ? spoken : all
}

/** Below this score a header is read again with its slips mended. */
const CLEAR = 0.75

/** Longer headers are sentences, in which nothing is abbreviated. */
const LONGEST_MENDED = 60

/** As it is written, or with the umlauts that it has written out (`Waehrung`): programs know none. */
function readSpelled(header: string, weights: LanguageWeights): HeaderReading {
  const written = readHeaderAsWritten(header, weights)
  const folded = header.replace(/(?<=[aou])e/giu, '')
  if (written.score >= CLEAR || header.length > LONGEST_MENDED || folded === header) return written
  const spelled = readHeaderAsWritten(folded, weights)
  return spelled.score >= CLEAR ? { ...spelled, score: spelled.score * 0.95 } : written
}

/** `Rag. Soc.`, `Cond. pgto`: whole phrases shortened word by word. */
function readShortened(
  header: string,
  reading: HeaderReading,
  languages: readonly HeaderLanguage[],
): HeaderReading {
  const short = readAbbreviated(header.replace(BRACKETS, ' '), languages)
  if (!short) return reading
  const score = short.isSole ? 0.86 : 0.7
  const isFree = !reading.meaning || reading.score < 0.5 || agree(reading.meaning, short.meaning)
  return isFree && score > reading.score
    ? { meaning: short.meaning, score, isLabel: false, isDoubtful: true }
    : reading
}

/** `Cust #` is the customer's number; headerWords drops all signs. */
const numberSign = (header: string): string => header.replace(/(?<=\p{L}\s*\.?\s*)#/gu, ' no')

/** Reads one header, with the day that its words of time speak of; `weights` as for `readHeader`. */
export function readTimedHeader(text: string, weights: LanguageWeights): HeaderReading {
  const day = dayOfTime(segmentHeader(headerWords(text.normalize('NFKC'))), weights)
  return { ...readHeader(text, weights), day }
}

/** Reads one header. `weights` says which languages the sheet is written in, for words that several share. */
export function readHeader(text: string, weights: LanguageWeights = noWeights): HeaderReading {
  return isNoField(text) ? { meaning: 'custom', score: 0.9, isLabel: false } : readMended(text, weights)
}

/** `Lst Cntct`, `Nxt Visit`: English words without their vowels. */
function readVowelled(header: string, written: HeaderReading, weights: LanguageWeights): HeaderReading {
  const vowelled = withVowels(header)
  if (vowelled === null) return written
  const again = readHeaderAsWritten(vowelled, weights)
  const score = again.score * 0.92
  return again.score >= CLEAR && score >= written.score ? { ...again, score } : written
}

function readMended(text: string, weights: LanguageWeights): HeaderReading {
  const header = numberSign(text.normalize('NFKC'))
  const written = readSpelled(header, weights)
  const whole = readVowelled(header, written, weights)
  if (whole.score >= CLEAR || header.length > LONGEST_MENDED) return whole
  const languages = spokenLanguages(weights)
  const reading = readShortened(header, written, languages)
  if (reading.score >= CLEAR) return reading
  const mended = mendHeader(header, languages)
  if (mended === null) return reading
  const again = readHeaderAsWritten(mended, weights)
  const isSame = !reading.meaning || !again.meaning || agree(reading.meaning, again.meaning)
  return isSame && again.score * 0.92 > reading.score
    ? { ...again, score: again.score * 0.92, isDoubtful: true }
    : reading
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
  const order = Object.keys(dictionaries()) as HeaderLanguage[]
  return new Map(
    order.map((language, index) => [language, (counts.get(language) ?? 0) / most - index / 1000]),
  )
}
