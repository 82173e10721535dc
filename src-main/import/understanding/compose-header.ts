import type { HeaderLanguage } from './dictionary'
import { asSubject, weakMeanings } from './open-meanings'
import {
  contactMeanings,
  datedSubjects,
  fromModifiers,
  isLastOrder,
  onlyDecisive,
  onlyWhen,
  refine,
  timeMeaning,
} from './refine-meaning'
import { isUnspaced } from './header-text'
import type { HeaderPiece, Segments } from './segment-header'
import type { HeaderMeaning, Modifier } from './words/language-words'

/** What the words of a header say together. `isLabel` marks the label column of an address book (`Phone 1 - Type`). */
export interface Composed {
  readonly meaning: HeaderMeaning
  readonly isLabel: boolean
  /** The word that counts stands where its language puts it: at the end, or in front in Russian or French. */
  readonly headAtEdge: boolean
  /** No word says what stands in the column: only whose it is, or that somebody was in contact. */
  readonly isDoubtful: boolean
}

/** How much a language counts in this sheet, 0 to 1. */
export type LanguageWeights = ReadonlyMap<HeaderLanguage, number>

/** Languages in which the word that counts comes first: Телефон контрагента, Nom de l'entreprise. */
const headFirst: ReadonlySet<HeaderLanguage> = new Set<HeaderLanguage>([
  'ru',
  'uk',
  'fr',
  'es',
  'pt',
  'it',
  'vi',
])

/** From this weight on a language counts as spoken in the sheet, and words of others are not heard beside it. */
const SPOKEN = 0.3

interface Piece extends Pick<HeaderPiece, 'from' | 'until' | 'key'> {
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

/** Two or three letters of a language that the sheet does not speak say nothing (mı, svc). */
function isStray(key: string, meant: { language: HeaderLanguage } | null, weights: LanguageWeights): boolean {
  return key.length <= 3 && !isUnspaced(key) && weights.size > 0 && weightOf(meant, weights) < SPOKEN
}

/** A filling word of the sheet's own language (im, no) is not the same letters of another one. */
function readPiece({ key, entry, from, until }: HeaderPiece, weights: LanguageWeights): Piece {
  const meant = heaviest(entry.meanings, weights)
  const filling = heaviest(
    entry.modifiers.filter((one) => one.modifier === 'noise'),
    weights,
  )
  const isUnsaid = isStray(key, meant, weights) || weightOf(filling, weights) > weightOf(meant, weights)
  const meaning = isUnsaid ? null : meant
  const spoken = entry.modifiers.filter((one) => weightOf(one, weights) >= SPOKEN)
  const modifiers = new Set((spoken.length > 0 ? spoken : entry.modifiers).map((one) => one.modifier))
  return {
    meaning: meaning?.meaning ?? null,
    modifiers,
    language: meaning?.language ?? null,
    from,
    until,
    key,
  }
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

/** `Address Line 1`, `product line`: beside another meaning no messenger is spoken of. */
function isLineOf(piece: Piece, pieces: readonly Piece[]): boolean {
  if (piece.meaning !== 'person.line' || piece.key !== 'line') return false
  return pieces.some(
    ({ meaning }) => meaning !== null && meaning !== 'person.line' && !besideLine.includes(meaning),
  )
}
const besideLine: readonly HeaderMeaning[] = [
  'any.code',
  'any.messenger',
  'person.fullName',
  'person.whatsapp',
  'person.wechat',
  'person.kakaotalk',
  'ignore',
]

/** Words for the name of anything: what stands beside them says of what. */
const NAME_OF =
  /^(?:이름|명칭|명|名|名称|名稱|名字|names?|название|наименование|nom|nombre|nome|adi?|isim|ten|bezeichnung)$/u
const namedThings: readonly HeaderMeaning[] = [
  'company.name',
  'record.campaign',
  'record.source',
  'record.productsOfInterest',
  'deal.title',
]

/** `공급처 이름`, `展览会名称`: the thing that is named, unless somebody stands beside it (`업체 담당자 이름`). */
function namedThing(pieces: readonly Piece[]): Piece | undefined {
  const meant = pieces.filter(({ meaning, key }) => meaning !== null && !NAME_OF.test(key))
  const isNamed = pieces.some(({ key }) => NAME_OF.test(key))
  const [thing] = meant
  const isThing = thing?.meaning && meant.every(({ meaning }) => meaning === thing.meaning)
  const isOwn = thing?.key !== 'mailing'
  return isNamed && isOwn && isThing && thing.meaning && namedThings.includes(thing.meaning)
    ? thing
    : undefined
}

/** Words for what was written down, at the end of a header. */
const WRITTEN =
  /^(?:메모|내용|요약|내역|备注|備註|纪要|紀要|摘要|メモ|備考|所感|notes|comments|remarks|memo|notizen|bemerkung(?:en)?)$/u
const besideNotes: readonly HeaderMeaning[] = [
  'any.status',
  'any.contact',
  'any.date',
  'record.lifecycle',
  'record.owner',
  'record.lastContactedAt',
  'record.nextFollowUpAt',
  'deal.stage',
]

/** `진행 메모`, `Status notes`: what was written about it, not the state itself. */
function writtenAbout(pieces: readonly Piece[]): Piece | undefined {
  const last = pieces.at(-1)
  if (last?.meaning !== 'record.note' || !WRITTEN.test(last.key)) return undefined
  const others = pieces.filter((piece) => piece !== last && piece.meaning !== null)
  const isAbout = others.every(({ meaning }) => meaning !== null && besideNotes.includes(meaning))
  return others.length > 0 && isAbout ? last : undefined
}

/** The piece that says what stands in the column; the others only say whose, which or when. */
function headOf(pieces: readonly Piece[]): Piece | undefined {
  const said = namedThing(pieces) ?? writtenAbout(pieces)
  if (said) return said
  const dated = pieces.find((piece) => piece.meaning === 'any.date')
  if (dated && timeMeaning(modifiersBeside(dated, pieces))) return dated
  const meant = pieces.filter((piece) => piece.meaning !== null && !isLineOf(piece, pieces))
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
  if (isLabelHeader(pieces))
    return { meaning: contact.meaning, isLabel: true, headAtEdge: true, isDoubtful: false }
  const onlyValue = pieces.every((piece) => piece === contact || piece.meaning === 'deal.amount')
  return onlyValue && pieces.length > 1
    ? { meaning: contact.meaning, isLabel: false, headAtEdge: true, isDoubtful: false }
    : null
}

/** `contacted` alone leaves open whether for the first or the last time. */
function saysWhen(modifiers: ReadonlySet<Modifier>): boolean {
  const times: readonly Modifier[] = ['first', 'last', 'next', 'expected', 'founded']
  return times.some((time) => modifiers.has(time))
}

function withoutHead(pieces: readonly Piece[], head: Piece | undefined): Composed | null {
  const modifiers = modifiersBeside(undefined, pieces)
  const isNoField = modifiers.has('count') || modifiers.has('other') || isLastOrder(modifiers)
  const meaning = isNoField ? 'custom' : (fromModifiers(modifiers) ?? head?.meaning)
  const isDoubtful = !isNoField && !saysWhen(modifiers)
  return meaning ? { meaning, isLabel: false, headAtEdge: false, isDoubtful } : null
}

function isAtEdge(head: Piece, end: number): boolean {
  const isFirst = head.language !== null && headFirst.has(head.language)
  return isFirst ? head.from === 0 : head.until === end
}

/** The day that words of time alone speak of, whatever stands beside them: `last` or `next`; of an order it is the list's own. */
export function dayOfTime(segments: Segments, weights: LanguageWeights): HeaderMeaning | undefined {
  const modifiers = modifiersBeside(undefined, readPieces(segments, weights))
  return isLastOrder(modifiers) ? 'custom' : timeMeaning(onlyDecisive(modifiers))
}

/** How many enquiries, the last order, a price group: figures and classes of the list's own. */
function isOwnFigure(head: Piece, pieces: readonly Piece[], modifiers: ReadonlySet<Modifier>): boolean {
  const isOwnClass =
    head.meaning === 'record.tags' &&
    pieces.some(({ meaning, key }) => meaning === 'custom' && key.length > 1)
  return isOwnClass || modifiers.has('count') || isLastOrder(modifiers)
}

/** Puts the words of a header together; null where they say nothing. */
export function composeHeader(segments: Segments, weights: LanguageWeights): Composed | null {
  const pieces = readPieces(segments, weights)
  const contact = composeContact(pieces)
  if (contact) return contact
  const head = headOf(pieces)
  if (!head?.meaning || head.meaning === 'ignore') return withoutHead(pieces, head)
  const modifiers = modifiersBeside(head, pieces)
  if (isOwnFigure(head, pieces, modifiers))
    return { meaning: 'custom', isLabel: false, headAtEdge: true, isDoubtful: false }
  const timed = datedSubjects.includes(head.meaning) ? timeMeaning(onlyWhen(modifiers)) : undefined
  if (timed) return { meaning: timed, isLabel: false, headAtEdge: false, isDoubtful: false }
  const headAtEdge = isAtEdge(head, segments.end)
  // A day of a talk may have been the first or the last.
  const isDoubtful = head.meaning === 'any.date' && !saysWhen(modifiers)
  return { meaning: refine(head.meaning, modifiers), isLabel: false, headAtEdge, isDoubtful }
}
