import type { ColumnField } from '../../../src-shared/imports/import-fields'
import { type Candidate, type ColumnContext, type OpenColumn, SURE_SCORE } from './column-context'
import { matchKey } from '../../../src-shared/kernel/text-key'
import type { ColumnContent } from './content-shapes'
import { companyKindOf } from './values/value-words'

interface Correction {
  readonly from: readonly ColumnField[]
  readonly when: (content: ColumnContent) => boolean
  readonly to: ColumnField
  /** What is left of the header's score; below the border the column is asked. */
  readonly most: number
}

/** Fields of free text under whose headers something else may stand. */
const freeTexts: readonly ColumnField[] = [
  'company.industry',
  'company.region',
  'company.city',
  'company.address',
  'person.address',
  'record.tags',
  'record.campaign',
  'deal.title',
  'record.productsOfInterest',
  'record.note',
]

/** Fields that hold a day. */
const dayFields: readonly ColumnField[] = [
  'company.foundedOn',
  'record.firstMetAt',
  'record.lastContactedAt',
  'record.nextFollowUpAt',
  'deal.expectedCloseOn',
]

const DURATION =
  /^(?:~|≈|до |ab |約|约|약|within |in )?\s*(?:\d{1,3}(?:\s*[-–~～/至]\s*\d{1,3})?|半|数|一|两|半)\s*(?:個|个|개)?\s*(?:days?|d|weeks?|wks?|months?|일|주|주일|개월|월|달|天|工作日|日|周|週|週間|月|ヶ月|か月|カ月|年|дн\S*|день|дня|недел\S*|мес\S*|tage?|wochen?|monate?|jours?|semaines?|mois|días?|semanas?|mes(?:es)?|dias?|m[eê]s|giorni|settimane|mes[ei]|gün|hafta|ay|ngày|tuần|tháng)\.?\s*(?:以内|以內|内|이내|후|後|后|left)?$|^(?:すぐ|即時|直ちに|asap|sofort|immediately|즉시|立即|尽快|срочно|сразу|inmediato|imediato|subito|hemen|ngay|未定|미정|undecided)$/iu

/** Mostly `35 days`, `半年以内`: how long, not when. */
function areDurations({ samples }: ColumnContent): boolean {
  const lasting = samples.filter((text) => DURATION.test(text.trim())).length
  return lasting >= Math.max(2, samples.length * 0.6)
}

/** `№ 11 от 12.01.2025`, `EX-3`: the number of a paper. */
function arePapers({ samples, shares }: ColumnContent): boolean {
  const numbered = samples.filter((text) => /^(?:№|#|n[°º]|nr?o?\.|no\.)\s?\S*\d/iu.test(text.trim())).length
  return shares.code >= 0.8 || numbered >= samples.length * 0.7
}

/** 1 to 5 or 1 to 10, one digit behind the point at most: how much somebody is worth (`Note`, `Nota`). */
function areMarks({ samples, count }: ColumnContent): boolean {
  return (
    count >= 2 && samples.every((text) => /^(?:\d(?:[.,]\d)?|10)(?:\s?\/\s?(?:5|10|20))?$/.test(text.trim()))
  )
}

/** Different words that all stand for one kind of firm. */
function areOneKind({ samples, count }: ColumnContent): boolean {
  const kinds = new Set(samples.map((text) => companyKindOf(text)))
  const words = new Set(samples.filter((text) => companyKindOf(text) !== null).map(matchKey))
  kinds.delete(null)
  return count >= 3 && words.size >= 2 && kinds.size === 1
}

/** Cells that say another thing than their header, the first that fits counts. */
const corrections: readonly Correction[] = [
  { from: ['company.website'], when: ({ shares }) => shares.linkedin >= 0.5, to: 'person.linkedin', most: 1 },
  {
    from: ['company.paymentTerms'],
    when: ({ shares }) => shares.incoterm >= 0.7,
    to: 'company.incoterm',
    most: 1,
  },
  {
    from: ['person.jobTitle'],
    when: ({ shares }) => shares.companyKind >= 0.8 && shares.jobTitle < 0.3,
    to: 'company.kind',
    most: 1,
  },
  { from: ['person.fullName'], when: ({ shares }) => shares.email >= 0.7, to: 'person.email', most: 1 },
  {
    from: ['person.fullName'],
    when: ({ shares }) => shares.honorific >= 0.7,
    to: 'person.honorific',
    most: 1,
  },
  {
    // `Pos.` is a position in the list or in the firm.
    from: ['ignore'],
    when: ({ shares }) => shares.jobTitle >= 0.5 && shares.number < 0.2,
    to: 'person.jobTitle',
    most: 0.78,
  },
  { from: dayFields, when: areDurations, to: 'custom', most: 0.8 },
  {
    // `Next step` over what is to be done.
    from: ['record.nextFollowUpAt'],
    when: ({ shares, typedDates, averageLength, count }) =>
      count >= 2 &&
      Math.max(shares.day, shares.serialDay, shares.monthDay, shares.number, typedDates) < 0.2 &&
      averageLength >= 3,
    to: 'record.note',
    most: 0.78,
  },
  { from: ['record.note'], when: areMarks, to: 'record.rating', most: 0.78 },
  {
    from: ['record.source', 'record.campaign'],
    when: ({ shares, averageLength }) => shares.country >= 0.7 && averageLength > 2,
    to: 'company.country',
    most: 0.78,
  },
  {
    // `Customer / Supplier` over the names of both.
    from: ['company.kind'],
    when: ({ shares }) => shares.companyName >= 0.4 && shares.companyKind < 0.2,
    to: 'company.name',
    most: 0.78,
  },
  {
    // `Follow up by` over days.
    from: ['record.owner'],
    when: ({ shares, typedDates }) => Math.max(shares.day, shares.monthDay, typedDates) >= 0.7,
    to: 'record.nextFollowUpAt',
    most: 0.78,
  },
  {
    // Classes of the list's own making (01 经销, 02 直销) under a word for a kind of customer.
    from: ['company.kind'],
    when: ({ shares, count, averageLength }) => count >= 3 && shares.companyKind < 0.2 && averageLength > 1,
    to: 'custom',
    most: 0.75,
  },
  {
    // 经销商 and 终端客户 are both customers: what tells them apart may be the list's own class.
    from: ['company.kind'],
    when: areOneKind,
    to: 'company.kind',
    most: 0.78,
  },
  {
    // Texts of their own that are no A to D, no high and low, under a word for a degree (意向 over goods).
    from: ['record.rating'],
    when: ({ shares, count, distinctness, averageLength }) =>
      count >= 3 &&
      distinctness > 0.6 &&
      averageLength >= 3 &&
      Math.max(shares.grade, shares.number, shares.lifecycle, shares.yesNo) < 0.2,
    to: 'custom',
    most: 0.6,
  },
  { from: ['deal.title'], when: arePapers, to: 'custom', most: 0.8 },
  {
    from: ['company.representative', 'person.jobTitle'],
    when: ({ shares }) => shares.companyName >= 0.5 && shares.personName < 0.3 && shares.jobTitle < 0.3,
    to: 'company.name',
    most: 0.78,
  },
  {
    from: ['person.jobTitle', 'person.department'],
    when: ({ shares, distinctness, count }) =>
      count >= 3 && shares.personName >= 0.7 && shares.jobTitle < 0.2 && distinctness < 0.9,
    to: 'record.owner',
    most: 0.75,
  },
  {
    from: freeTexts,
    when: ({ shares, averageLength }) => shares.country >= 0.8 && averageLength > 2,
    to: 'company.country',
    most: 0.78,
  },
  {
    from: ['record.note', 'deal.title', 'record.productsOfInterest', 'record.source', 'record.campaign'],
    when: ({ shares, typedDates }) => Math.max(shares.day, typedDates) >= 0.8,
    to: 'custom',
    most: 0.6,
  },
  {
    from: ['record.productsOfInterest', 'company.industry'],
    when: ({ shares }) => shares.code >= 0.8,
    to: 'custom',
    most: 0.6,
  },
  {
    from: ['record.note'],
    when: ({ shares, averageWords }) => shares.source >= 0.6 && averageWords < 2.5,
    to: 'record.source',
    most: 0.7,
  },
]

/** The field that the cells make of a header's meaning (a LinkedIn address under `URL`), with the score it may keep. */
export function correctedByCells(candidate: Candidate, content: ColumnContent): Candidate {
  // `Home Country` is a part of the address as it stands.
  const isPartOfAddress = candidate.field === 'person.address' && candidate.score >= 0.99
  if (content.count < 2 || isPartOfAddress) return candidate
  const found = corrections.find(({ from, when }) => from.includes(candidate.field) && when(content))
  return found ? { field: found.to, score: Math.min(candidate.score, found.most) } : candidate
}

const places: readonly ColumnField[] = [
  'company.city',
  'company.region',
  'company.address',
  'company.postalCode',
  'company.country',
]

/** `Departamento` beside town and street is a part of the country (Peru, Colombia), unless its cells are departments. */
export function placeDepartments(columns: readonly OpenColumn[], context: ColumnContext): void {
  for (const { index, content, header } of columns) {
    if (context.candidate(index)?.field !== 'person.department' || content.count < 2) continue
    const beside = [columns[index - 1], columns[index + 1]].filter((column) => {
      const field = column && (context.candidate(column.index)?.field ?? column.reading.meaning)
      return field !== undefined && (field === 'any.address' || places.some((place) => place === field))
    })
    const isPlace = beside.length > 0 && content.shares.department < 0.2 && /^d[eé]part/iu.test(header)
    if (!isPlace) continue
    const isFree = !context.has('company.region')
    const score = beside.length === 2 ? 0.85 : 0.7
    context.decide(index, isFree ? { field: 'company.region', score } : { field: 'custom', score: 0.7 })
  }
}

const isMultiple = (text: string): boolean => /[\p{L}.]{2,}[\s,]+\p{L}/u.test(text)

/** A column of given (or family) names that has no other half and holds whole names. */
export function joinNames(columns: readonly OpenColumn[], context: ColumnContext): void {
  const [hasFamily, hasGiven] = [context.has('person.familyName'), context.has('person.givenName')]
  if (hasFamily === hasGiven || context.has('person.fullName')) return
  for (const { index, content } of columns) {
    const field = context.candidate(index)?.field
    if (field !== 'person.familyName' && field !== 'person.givenName') continue
    const whole = content.samples.filter(isMultiple).length
    if (whole >= content.samples.length * 0.6)
      context.decide(index, {
        field: 'person.fullName',
        score: Math.min(0.85, context.candidate(index)?.score ?? 0),
      })
  }
}

const ofPeople: readonly (ColumnField | undefined)[] = ['person.fullName', 'company.representative']

/** Few people over many companies are our own, whatever the header calls them (담당, 采购员, 负责人). */
export function leaveRepeatedNames(columns: readonly OpenColumn[], context: ColumnContext): void {
  const company = columns.find(({ index }) => context.candidate(index)?.field === 'company.name')
  if (!company || company.content.distinctness < 0.95 || context.has('record.owner')) return
  for (const { index, content, reading } of columns) {
    if (reading.meaning === null || !ofPeople.includes(context.candidate(index)?.field)) continue
    const isRepeated = content.count >= 3 && content.distinctness <= 0.7
    if (isRepeated) context.decide(index, { field: 'record.owner', score: 0.7 })
  }
}

/** Of customers, or of what they buy. */
const CATEGORY = /[ck]ategor|категор|카테고리|カテゴリ|类别|類別|品类|segment/iu

type Twofold = (column: OpenColumn, context: ColumnContext) => boolean

/** Fields whose words lists use for two things as well, with where that leaves them open. */
const twofold: { readonly [Field in ColumnField]?: Twofold } = {
  'record.tags': ({ header, content }) => CATEGORY.test(header) && content.distinctness > 0.6,
  // Who speaks for the firm, or who stood before us for it.
  'company.representative': ({ header }, context) =>
    /^(?:代表|rep(?:resentative)?\.?)$/iu.test(header.trim()) && !context.has('person.fullName'),
  'person.address': ({ reading }, context) => reading.score < 0.99 && context.companyAt >= 0,
  // `Person in charge` is ours or theirs: different names in every row are hardly ours.
  'record.owner': ({ reading, content }) =>
    reading.score < 0.99 &&
    content.count >= 3 &&
    content.distinctness === 1 &&
    content.shares.personName >= 0.5,
}

/** Asks columns whose words stand for two things, unless a column of the other one makes them clear. */
export function askTwofold(columns: readonly OpenColumn[], context: ColumnContext): void {
  for (const column of columns) {
    const candidate = context.candidate(column.index)
    if (!candidate || candidate.score < SURE_SCORE) continue
    if (twofold[candidate.field]?.(column, context))
      context.decide(column.index, { ...candidate, score: SURE_SCORE - 0.02 })
  }
}
