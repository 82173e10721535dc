import type { ColumnField } from '../../../src-shared/imports/import-fields'
import type { HeaderLanguage } from './dictionary'
import { asSubject, fieldChoices, isOpen, weakMeanings } from './open-meanings'
import { isUnspaced } from './header-text'
import type { HeaderPiece, Segments } from './segment-header'
import type { HeaderMeaning, Modifier } from './words/language-words'

/** What the words of a header say together. `isLabel` marks the label column of an address book (`Phone 1 - Type`). */
export interface Composed {
  readonly meaning: HeaderMeaning
  readonly isLabel: boolean
  /** The word that counts stands where its language puts it: at the end, or in front in Russian or French. */
  readonly headAtEdge: boolean
}

/** How much a language counts in this sheet, 0 to 1. */
export type LanguageWeights = ReadonlyMap<HeaderLanguage, number>

/** Languages in which the word that counts comes first: Телефон контрагента, Nom de l'entreprise. */
const headFirst: ReadonlySet<HeaderLanguage> = new Set<HeaderLanguage>(['ru', 'fr', 'es', 'pt', 'it', 'vi'])

/** From this weight on a language counts as spoken in the sheet, and words of others are not heard beside it. */
const SPOKEN = 0.3

interface Piece extends Pick<HeaderPiece, 'from' | 'until'> {
  readonly meaning: HeaderMeaning | null
  readonly modifiers: ReadonlySet<Modifier>
  readonly language: HeaderLanguage | null
}

function heaviest<Said extends { language: HeaderLanguage }>(
  said: readonly Said[],
  weights: LanguageWeights,
): Said | null {
  let best: Said | null = null
  for (const one of said) {
    if (best === null || (weights.get(one.language) ?? 0) > (weights.get(best.language) ?? 0)) best = one
  }
  return best
}

function weightOf(said: { language: HeaderLanguage } | null | undefined, weights: LanguageWeights): number {
  return said ? (weights.get(said.language) ?? 0) : -1
}

function readPiece({ key, entry, from, until }: HeaderPiece, weights: LanguageWeights): Piece {
  const meant = heaviest(entry.meanings, weights)
  const filling = heaviest(
    entry.modifiers.filter((one) => one.modifier === 'noise'),
    weights,
  )
  // A filling word of the sheet's own language (im, no) is not the same letters of another one, and two letters
  // of a language that the sheet does not speak say nothing (mı, middle initial).
  const isStray = key.length <= 2 && !isUnspaced(key) && weights.size > 0 && weightOf(meant, weights) < SPOKEN
  const meaning = isStray || weightOf(filling, weights) > weightOf(meant, weights) ? null : meant
  const spoken = entry.modifiers.filter((one) => weightOf(one, weights) >= SPOKEN)
  const modifiers = new Set((spoken.length > 0 ? spoken : entry.modifiers).map((one) => one.modifier))
  return { meaning: meaning?.meaning ?? null, modifiers, language: meaning?.language ?? null, from, until }
}

function readPieces(segments: Segments, weights: LanguageWeights): Piece[] {
  return segments.pieces.map((piece) => readPiece(piece, weights))
}

function pick(pieces: readonly Piece[]): Piece | undefined {
  const isHeadFirst = pieces.some((piece) => piece.language !== null && headFirst.has(piece.language))
  return isHeadFirst ? pieces[0] : pieces.at(-1)
}

const isWeak = (piece: Piece): boolean => piece.meaning !== null && weakMeanings.includes(piece.meaning)
const isSubject = (piece: Piece): boolean => piece.meaning !== null && asSubject(piece.meaning) !== undefined

function strongestWeak(pieces: readonly Piece[]): Piece | undefined {
  for (const meaning of weakMeanings) {
    const found = pieces.find((piece) => piece.meaning === meaning)
    if (found) return found
  }
  return undefined
}

/** The piece that says what stands in the column; the others only say whose, which or when. */
function headOf(pieces: readonly Piece[]): Piece | undefined {
  const dated = pieces.find((piece) => piece.meaning === 'any.date')
  if (dated && timeMeaning(modifiersBeside(dated, pieces))) return dated
  const meant = pieces.filter((piece) => piece.meaning !== null)
  const strong = meant.filter((piece) => !isWeak(piece) && !isSubject(piece))
  if (strong.length > 0) return pick(strong)
  const weak = strongestWeak(meant.filter((piece) => isWeak(piece) && piece.meaning !== 'ignore'))
  return weak ?? pick(meant.filter(isSubject)) ?? strongestWeak(meant)
}

/** One letter that counts (수, 数) does so at the end only; 수입 is no number. */
function countsThere(piece: Piece, pieces: readonly Piece[]): boolean {
  return piece.until - piece.from > 1 || piece === pieces.at(-1)
}

function modifiersBeside(head: Piece | undefined, pieces: readonly Piece[]): Set<Modifier> {
  const modifiers = new Set<Modifier>()
  for (const piece of pieces) {
    if (piece === head) continue
    for (const modifier of piece.modifiers) {
      if (modifier !== 'count' || countsThere(piece, pieces)) modifiers.add(modifier)
    }
    const isSaid = [...piece.modifiers].some((modifier) => modifier !== 'noise')
    const subject = piece.meaning === null || isSaid ? undefined : asSubject(piece.meaning)
    if (subject) modifiers.add(subject)
  }
  return modifiers
}

const byTime: readonly (readonly [Modifier, HeaderMeaning])[] = [
  ['founded', 'company.foundedOn'],
  ['next', 'record.nextFollowUpAt'],
  ['expected', 'deal.expectedCloseOn'],
  ['last', 'record.lastContactedAt'],
  ['first', 'record.firstMetAt'],
  ['contacted', 'record.lastContactedAt'],
]

function timeMeaning(modifiers: ReadonlySet<Modifier>): HeaderMeaning | undefined {
  return byTime.find(([modifier]) => modifiers.has(modifier))?.[1]
}

const bySubject: readonly (readonly [Modifier, HeaderMeaning])[] = [
  ['our', 'record.owner'],
  ['representative', 'company.representative'],
  ['person', 'person.fullName'],
  ['company', 'company.name'],
  ['deal', 'deal.title'],
]

function subjectMeaning(modifiers: ReadonlySet<Modifier>): HeaderMeaning | undefined {
  return bySubject.find(([modifier]) => modifiers.has(modifier))?.[1]
}

const groupOf: { readonly [Word in Modifier]?: string } = {
  company: 'company.',
  representative: 'company.',
  person: 'person.',
  home: 'person.',
  deal: 'deal.',
}

/** Narrows an open meaning by whose it is: `phone` with `company` is the company's. */
function narrow(meaning: HeaderMeaning, modifiers: ReadonlySet<Modifier>): HeaderMeaning {
  if (!isOpen(meaning)) return meaning
  for (const modifier of ['home', 'deal', 'person', 'representative', 'company'] as const) {
    const group = modifiers.has(modifier) ? groupOf[modifier] : undefined
    const chosen = group ? fieldChoices(meaning).find((field) => field.startsWith(group)) : undefined
    if (chosen) return chosen as ColumnField
  }
  return meaning
}

const named: readonly HeaderMeaning[] = [
  'any.name',
  'any.given',
  'any.family',
  'any.customer',
  'company.name',
  'person.fullName',
]

function localMeaning(meaning: HeaderMeaning, modifiers: ReadonlySet<Modifier>): HeaderMeaning {
  const narrowed = narrow(meaning, modifiers)
  if (narrowed === 'company.name') return 'company.localName'
  if (narrowed === 'person.fullName' || modifiers.has('person')) return 'person.localName'
  return 'any.local'
}

/** What would be the customer's own, were it not for a word such as `agent` or `wife` beside it. */
function isOfSomebody(meaning: HeaderMeaning): boolean {
  return (
    contactMeanings.includes(meaning) ||
    named.includes(meaning) ||
    meaning.startsWith('person.') ||
    meaning === 'any.contact' ||
    meaning === 'any.address' ||
    meaning === 'any.date'
  )
}

const contactMeanings: readonly HeaderMeaning[] = [
  'any.phone',
  'any.email',
  'any.address',
  'any.messenger',
  'person.phone',
  'person.mobile',
  'company.phone',
  'company.fax',
  'company.website',
]

const isContact = (piece: Piece): boolean => piece.meaning !== null && contactMeanings.includes(piece.meaning)

function isLabelHeader(pieces: readonly Piece[]): boolean {
  const others = pieces.filter((piece) => !isContact(piece))
  return others.some(
    (piece) =>
      piece.modifiers.has('label') || piece.meaning === 'record.tags' || piece.meaning === 'any.type',
  )
}

/** `E-mail 1 - Value` is an e-mail, `Phone 1 - Label` says what kind of phone stands beside it. */
function composeContact(pieces: readonly Piece[]): Composed | null {
  const contact = pieces.find(isContact)
  if (!contact?.meaning) return null
  if (isLabelHeader(pieces)) return { meaning: contact.meaning, isLabel: true, headAtEdge: true }
  const onlyValue = pieces.every((piece) => piece === contact || piece.meaning === 'deal.amount')
  return onlyValue && pieces.length > 1
    ? { meaning: contact.meaning, isLabel: false, headAtEdge: true }
    : null
}

/** `contacted` alone says nothing of a day (対応者), and `first` may be of anything. */
function fromModifiers(modifiers: ReadonlySet<Modifier>): HeaderMeaning | undefined {
  const timed = new Set(
    [...modifiers].filter((modifier) => modifier !== 'contacted' && modifier !== 'ordered'),
  )
  const isTimed = timed.size < modifiers.size || modifiers.has('deal') || !timed.has('first')
  return (isTimed ? timeMeaning(timed) : undefined) ?? subjectMeaning(modifiers)
}

/** A name with `our` in front is our own salesperson; with `English` it is a second name. */
function refineName(meaning: HeaderMeaning, modifiers: ReadonlySet<Modifier>): HeaderMeaning | undefined {
  if (!named.includes(meaning)) return undefined
  if (modifiers.has('our')) return 'record.owner'
  if (modifiers.has('local')) return localMeaning(meaning, modifiers)
  return meaning === 'any.name' ? (subjectMeaning(modifiers) ?? meaning) : undefined
}

/** Meanings of a day that `last` and `next` still turn: 마지막 상담일 is no first meeting. */
const datedByTime: readonly HeaderMeaning[] = ['record.firstMetAt', 'record.lastContactedAt']

function onlyDecisive(modifiers: ReadonlySet<Modifier>): Set<Modifier> {
  return new Set([...modifiers].filter((modifier) => modifier === 'last' || modifier === 'next'))
}

/** Subjects that a day can belong to; 登録経路 is still a source. */
const datedSubjects: readonly HeaderMeaning[] = [
  'company.name',
  'any.customer',
  'any.contact',
  'person.fullName',
  'deal.title',
]

/** `Contract start`, `Next business review`: a day, although the words name something else. */
function onlyWhen(modifiers: ReadonlySet<Modifier>): Set<Modifier> {
  const decisive = onlyDecisive(modifiers)
  return modifiers.has('first') ? decisive.add('first') : decisive
}

type Refinement = (meaning: HeaderMeaning, modifiers: ReadonlySet<Modifier>) => HeaderMeaning | undefined

/** What modifiers make of a meaning, asked in order; the first answer counts. */
const refinements: readonly Refinement[] = [
  (meaning, modifiers) => (modifiers.has('other') && isOfSomebody(meaning) ? 'custom' : undefined),
  (meaning, modifiers) => (isDayOfOrder(meaning, modifiers) ? 'custom' : undefined),
  refineName,
  // The phone of our own salesperson is no contact point of the customer.
  (meaning, modifiers) => (modifiers.has('our') && contactMeanings.includes(meaning) ? 'custom' : undefined),
  (meaning, modifiers) => (meaning === 'any.date' ? timeMeaning(modifiers) : undefined),
  (meaning, modifiers) => (datedByTime.includes(meaning) ? timeMeaning(onlyDecisive(modifiers)) : undefined),
  (meaning, modifiers) =>
    meaning === 'person.fullName' && modifiers.has('representative') ? 'company.representative' : undefined,
  (meaning, modifiers) =>
    meaning === 'person.mobile' && isOfCompany(modifiers) ? 'company.phone' : undefined,
  // What a customer is expected to turn over with us is a deal's figure.
  (meaning, modifiers) =>
    meaning === 'company.annualRevenue' && modifiers.has('expected') ? 'deal.amount' : undefined,
  (meaning, modifiers) => (meaning === 'any.status' && modifiers.has('deal') ? 'deal.stage' : undefined),
  (meaning, modifiers) => (places.includes(meaning) && modifiers.has('home') ? 'person.address' : undefined),
]

const places: readonly HeaderMeaning[] = ['company.city', 'company.postalCode', 'company.region']

function isOfCompany(modifiers: ReadonlySet<Modifier>): boolean {
  return !modifiers.has('person') && (modifiers.has('company') || modifiers.has('representative'))
}

/** `Last order date`, `Дата последней отгрузки`: no day on which somebody was spoken to. */
function isDayOfOrder(meaning: HeaderMeaning, modifiers: ReadonlySet<Modifier>): boolean {
  const isDay = meaning === 'any.date' || datedByTime.includes(meaning)
  return isDay && isLastOrder(modifiers)
}

function isLastOrder(modifiers: ReadonlySet<Modifier>): boolean {
  return modifiers.has('ordered') && modifiers.has('last')
}

function refine(meaning: HeaderMeaning, modifiers: ReadonlySet<Modifier>): HeaderMeaning {
  for (const refinement of refinements) {
    const refined = refinement(meaning, modifiers)
    if (refined) return refined
  }
  return narrow(meaning, modifiers)
}

function withoutHead(pieces: readonly Piece[], head: Piece | undefined): Composed | null {
  const modifiers = modifiersBeside(undefined, pieces)
  const isNoField = modifiers.has('count') || modifiers.has('other') || isLastOrder(modifiers)
  const meaning = isNoField ? 'custom' : (fromModifiers(modifiers) ?? head?.meaning)
  return meaning ? { meaning, isLabel: false, headAtEdge: false } : null
}

function isAtEdge(head: Piece, end: number): boolean {
  const isFirst = head.language !== null && headFirst.has(head.language)
  return isFirst ? head.from === 0 : head.until === end
}

/** Puts the words of a header together; null where they say nothing. */
export function composeHeader(segments: Segments, weights: LanguageWeights): Composed | null {
  const pieces = readPieces(segments, weights)
  const contact = composeContact(pieces)
  if (contact) return contact
  const head = headOf(pieces)
  if (!head?.meaning || head.meaning === 'ignore') return withoutHead(pieces, head)
  const modifiers = modifiersBeside(head, pieces)
  // How many enquiries, how many days in a stage: a figure of the list's own.
  if (modifiers.has('count')) return { meaning: 'custom', isLabel: false, headAtEdge: true }
  if (isLastOrder(modifiers)) return { meaning: 'custom', isLabel: false, headAtEdge: true }
  const timed = datedSubjects.includes(head.meaning) ? timeMeaning(onlyWhen(modifiers)) : undefined
  if (timed) return { meaning: timed, isLabel: false, headAtEdge: false }
  const headAtEdge = isAtEdge(head, segments.end)
  return { meaning: refine(head.meaning, modifiers), isLabel: false, headAtEdge }
}
