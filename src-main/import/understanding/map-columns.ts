import type { ColumnField } from '../../../src-shared/imports/import-fields'
import { type Candidate, ColumnContext, LEAST_SCORE, type OpenColumn } from './column-context'
import { contentFit, weighByContent } from './content-fit'
import type { ColumnContent } from './content-shapes'
import {
  askTwofold,
  correctedByCells,
  joinNames,
  leaveRepeatedNames,
  placeDepartments,
} from './correct-by-cells'
import { doubt, isBorneOut } from './doubt-reading'
import { guessDays } from './guess-days'
import { areBanks, guessPlaces, guessTheRest } from './guess-free-text'
import { guessByContent } from './guess-by-content'
import { placeByList } from './by-list'
import { knownExport } from './known-exports'
import { isOpen } from './open-meanings'
import { openMeanings, resolveOpen } from './resolve-open'
import { openColumns } from './open-columns'
import { promoteLocalNames } from './local-names'
import { leaveOtherRecords } from './other-records'
import { placeCustomers, placeOwnPeople } from './parties'
import type { Row } from './row-kinds'
import { leaveSecondMeanings } from './second-meanings'
import { settleConflicts } from './settle-conflicts'
import { readVagueHeaders } from './vague-headers'

/** One column and what it means, as the wizard and the command line show it. */
export interface MappedColumn {
  /** 0-based column of the sheet. */
  readonly index: number
  readonly header: string
  readonly field: ColumnField
  /** 0 to 1; below 0.8 a person should look. */
  readonly confidence: number
  /** Up to five different filled cells. */
  readonly samples: string[]
}

function decideDefinite(columns: readonly OpenColumn[], context: ColumnContext): void {
  for (const column of columns) {
    const { index, reading, content } = column
    if (reading.isLabel) context.decide(index, { field: 'ignore', score: 0.95 })
    if (reading.isLabel || reading.meaning === null || isOpen(reading.meaning)) continue
    const meant = correctedByCells({ field: reading.meaning, score: reading.score }, content)
    context.decide(index, doubt(weighByContent(meant, content), column))
  }
}

/** An empty column of companies (Odoo's `Related Company`) does not name those of the column of names. */
function dropEmptyNames(columns: readonly OpenColumn[], context: ColumnContext): void {
  const mayBeNamed = columns.some(({ reading, content }) => {
    const isName = reading.meaning === 'any.name' || reading.meaning === 'any.customer'
    return isName && content.count > 0
  })
  for (const { index, content } of mayBeNamed ? columns : []) {
    if (content.count === 0 && context.candidate(index)?.field === 'company.name')
      context.decide(index, { field: 'ignore', score: 0.6 })
  }
}

/** True where the cells are people, and the list has a firm or what people have but no person yet. */
function isMissingPerson({ content, reading }: OpenColumn, context: ColumnContext): boolean {
  const { companyName, personName } = content.shares
  const isPerson = personName >= 0.55 && companyName < 0.2 && content.distinctness > 0.6
  const isMissing = context.personAt < 0 && (context.has(...personal) || context.companyAt >= 0)
  // The names under `customs agent` or `wife` are of somebody else.
  return reading.meaning === null && isPerson && isMissing
}

/** The name that the cells of a column with a meaningless header hold, as far as the list still lacks it. */
function nameByContent(column: OpenColumn, context: ColumnContext): Candidate | null {
  if (areBanks(column.content)) return null
  const isCompany = column.content.shares.companyName >= 0.6 && context.companyAt < 0
  if (isCompany) return { field: 'company.name', score: 0.65 }
  return isMissingPerson(column, context) ? { field: 'person.fullName', score: 0.6 } : null
}

/** Without a word in the header, or with one that is a column of its own in most lists (Перевозчик). */
function saysNoField({ reading }: OpenColumn): boolean {
  return reading.meaning === null || reading.meaning === 'custom'
}

/** Names under headers that say nothing, before all that hangs on whether there are names. */
function guessNames(columns: readonly OpenColumn[], context: ColumnContext): void {
  for (const column of columns) {
    if (!saysNoField(column) || column.content.count < 2) continue
    const candidate = nameByContent(column, context)
    if (candidate) context.decide(column.index, candidate)
  }
}

const personal: readonly ColumnField[] = [
  'person.jobTitle',
  'person.mobile',
  'person.email',
  'person.department',
]

/** Mostly single words (`VAN DIJK` is a family name as well): no whole names. */
function areHalves({ samples }: ColumnContent): boolean {
  const single = samples.filter((text) => !/\s/.test(text.trim())).length
  return single > 0 && single >= samples.length * 0.6
}

/** Beside a column of family names, one of single words is the given name, whatever it is called; and the other way. */
function cutNames(columns: readonly OpenColumn[], context: ColumnContext): void {
  const [hasFamily, hasGiven] = [context.has('person.familyName'), context.has('person.givenName')]
  if (hasFamily === hasGiven) return
  for (const { index, content } of columns) {
    const isFullName = context.candidate(index)?.field === 'person.fullName'
    const field = hasFamily ? 'person.givenName' : 'person.familyName'
    if (isFullName && areHalves(content)) context.decide(index, { field, score: 0.85 })
  }
}

function decideOpen(columns: readonly OpenColumn[], context: ColumnContext): void {
  for (const meaning of openMeanings) {
    for (const column of columns) {
      if (column.reading.isLabel || column.reading.meaning !== meaning) continue
      if (context.candidate(column.index)) continue
      const { field, score } = resolveOpen(meaning, column, context)
      const weighed = weighByContent({ field, score: score * column.reading.score }, column.content)
      context.decide(column.index, doubt(weighed, column))
    }
  }
}

/** A word or two of the header are known, and the cells do not bear out what they say. */
function isHardlySaid({ field, score }: Candidate, { reading, content }: OpenColumn): boolean {
  if (field === 'custom') return score < HARDLY && reading.meaning !== 'custom'
  return score < HARDLY && !isBorneOut(field, content)
}
const HARDLY = 0.6

/** True where the header's meaning stands against the cells, and they are not asked. */
function holds(known: Candidate, column: OpenColumn): boolean {
  if (known.field === 'ignore' && !column.reading.isLabel && saysSomething(column)) return false
  if (isHardlySaid(known, column)) return false
  const fit = contentFit(known.field, column.content)
  return fit === null || fit >= 0.25 || known.score >= 0.75
}

/** What a column of yes and no may have been taken for: its cells are no grades, stages or kinds. */
const takenForYesNo: readonly ColumnField[] = [
  'custom',
  'record.tags',
  'record.rating',
  'record.lifecycle',
  'company.kind',
]

const namesOrTexts =
  /^(?:company\.(?:name|localName|industry|currency|paymentTerms)|person\.(?:fullName|jobTitle)|record\.(?:owner|note|productsOfInterest|source|campaign)|deal\.title)$/u

function isYesNo({ header, content }: OpenColumn): boolean {
  // Ticks of one sign (only x) may mean either, and 1 and 0 may be counted.
  const hasWords = content.samples.some((text) => !/^(?:\d+|x)$/iu.test(text))
  return header !== '' && content.count >= 2 && content.shares.yesNo >= 0.9 && hasWords
}

/**
 * A question, a consent or a flag of another program: its no says as much as its yes, so it is no tag. Ends of
 * words are not looked at, since Korean and Turkish put them behind.
 */
const ASKS =
  /[?？]|是否|有无|有無|可否|权限|權限|권한|여부|유무|동의|同意|согласи|consen|opt.?(?:in|out)|accept|unsubscr|permission|permitted|exempt|eligible|대상|거부|接受|配信可|可否|разрешен|отписа|erlaub|acepta|aceita|accetta|exoner|muaf|đồng ý|соглашени|agree|privacy|policy|약관|条款|規約|datenschutz|confidentialité|privacidad|gizlilik|sözleşme|điều khoản|^is |^has |^là |^có |^est |^ist |gdpr|rgpd|lgpd|kvkk|dsgvo|einwilligung|zgoda|onay|\bm[ıi]\b|y\s*[/|]\s*n|[ _]yn\b/iu

/** A column of yes and no (VIP, newsletter) tags those who said yes with its header; it is asked, unless it is one of these. */
const SURE_TAG = /vip|newsletter|뉴스레터|mailing|рассылк|key account|großkunde|大客户/iu

/** A header that the dictionary has as the list's own (interpreter, name card), unless it is a tag all the same. */
function isKnownCustom({ header, reading }: OpenColumn): boolean {
  return reading.meaning === 'custom' && reading.score >= 0.9 && !SURE_TAG.test(header)
}

function tagYesColumns(columns: readonly OpenColumn[], context: ColumnContext): void {
  for (const column of columns) {
    const field = context.candidate(column.index)?.field ?? 'custom'
    if (!isYesNo(column)) continue
    if (ASKS.test(column.header)) context.decide(column.index, { field: 'custom', score: 0.8 })
    else if (takenForYesNo.includes(field) && !isKnownCustom(column))
      context.decide(column.index, { field: 'record.tags', score: SURE_TAG.test(column.header) ? 0.85 : 0.7 })
    // `Is a company` names none.
    else if (namesOrTexts.test(field)) context.decide(column.index, { field: 'custom', score: 0.7 })
  }
}

function isBetter(guess: Candidate, known: Candidate | undefined): boolean {
  if (!known || known.field === 'ignore') return true
  return guess.field !== 'custom' && guess.score > known.score
}

const looksLikeNames = ({ content: { shares } }: OpenColumn): boolean =>
  shares.email < 0.3 && (shares.companyName >= 0.4 || shares.personName >= 0.55)

/** Names first: whose an e-mail or a phone is hangs on where they stand. */
function byName(one: OpenColumn, other: OpenColumn): number {
  return Number(looksLikeNames(other)) - Number(looksLikeNames(one))
}

/** Columns whose header says nothing, or something that their cells contradict. */
function decideByContent(columns: readonly OpenColumn[], context: ColumnContext): void {
  const headless = columns.every((column) => column.header === '')
  for (const column of headless ? columns.toSorted(byName) : columns) {
    const known = context.candidate(column.index)
    if (known && holds(known, column)) continue
    const guess = guessByContent(column, context, headless)
    if (isBetter(guess, known)) context.decide(column.index, guess)
  }
  if (headless) guessPlaces(columns, context)
}

/** Cells by which somebody can be reached, terms and streets are never ignored, whatever stands above them (`TT`). */
function saysSomething({ content }: OpenColumn): boolean {
  const { email, phone, paymentTerms, address } = content.shares
  return content.count >= 2 && Math.max(email, phone, paymentTerms, address) >= 0.6
}

/** So sure are the columns of a program whose header set is known. */
const KNOWN_SCORE = 0.95

/** An export of a known program: nothing is left to ask. */
function trustExport(columns: readonly OpenColumn[], context: ColumnContext): void {
  const fieldOf = knownExport(columns.map((column) => column.header))
  if (!fieldOf) return
  for (const { index, header, content } of columns) {
    const candidate = context.candidate(index)
    const isSure = candidate !== undefined && candidate.score >= LEAST_SCORE
    const unsure: ColumnField = content.count === 0 ? 'ignore' : 'custom'
    const field = fieldOf(header) ?? (isSure ? candidate.field : unsure)
    context.decide(index, { field, score: Math.max(KNOWN_SCORE, candidate?.score ?? 0) })
  }
}

function toMapped(column: OpenColumn, context: ColumnContext): MappedColumn {
  const candidate = context.candidate(column.index)
  const isSure = candidate !== undefined && candidate.score >= LEAST_SCORE
  const unsure: ColumnField = column.content.count === 0 ? 'ignore' : 'custom'
  return {
    index: column.index,
    header: column.header,
    field: isSure ? candidate.field : unsure,
    confidence: Math.round(Math.min(0.99, candidate?.score ?? 0) * 100) / 100,
    samples: [...column.content.samples],
  }
}

/**
 * Decides what every column of a list means, by its header (dictionary of fourteen languages), its cells and the
 * other columns. `rows` are the rows below the header; about 400 of them are looked at.
 */
export function mapColumns(headers: readonly string[], rows: readonly Row[]): MappedColumn[] {
  const columns = openColumns(headers, rows)
  const context = new ColumnContext()
  decideDefinite(columns, context)
  placeDepartments(columns, context)
  dropEmptyNames(columns, context)
  placeOwnPeople(columns, context)
  promoteLocalNames(columns, context)
  context.closeDefinite()
  placeCustomers(columns, context)
  guessNames(columns, context)
  decideOpen(columns, context)
  cutNames(columns, context)
  joinNames(columns, context)
  decideByContent(columns, context)
  guessDays(columns, context)
  guessTheRest(columns, context)
  tagYesColumns(columns, context)
  readVagueHeaders(columns, context)
  placeByList(columns, context)
  leaveOtherRecords(columns, context)
  leaveSecondMeanings(columns, context)
  settleConflicts(columns, context)
  leaveRepeatedNames(columns, context)
  askTwofold(columns, context)
  trustExport(columns, context)
  return columns.map((column) => toMapped(column, context))
}
