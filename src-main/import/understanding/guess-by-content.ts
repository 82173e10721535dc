import type { ColumnField } from '../../../src-shared/imports/import-fields'
import type { Candidate, ColumnContext, OpenColumn } from './column-context'
import { guessFreeText } from './guess-free-text'
import { resolveOpen } from './resolve-open'
import type { ColumnContent } from './content-shapes'

interface Guess {
  readonly share: (content: ColumnContent) => number
  readonly least: number
  readonly field: ColumnField | 'any.phone' | 'any.email' | 'any.currency'
  readonly score: number
  /** Only for a sheet without any header: too weak against a header that says something unknown. */
  readonly headless?: boolean
}

/** From the surest shape to the vaguest; the first that fits and is free wins. */
const guesses: readonly Guess[] = [
  { share: ({ isRunningNumber }) => Number(isRunningNumber), least: 1, field: 'ignore', score: 0.85 },
  { share: ({ shares }) => shares.email, least: 0.6, field: 'any.email', score: 0.9 },
  { share: ({ shares }) => shares.linkedin, least: 0.5, field: 'person.linkedin', score: 0.9 },
  { share: ({ shares }) => shares.url, least: 0.6, field: 'company.website', score: 0.85 },
  { share: ({ shares }) => shares.taxId, least: 0.7, field: 'company.taxId', score: 0.85 },
  { share: ({ shares }) => shares.mobile, least: 0.6, field: 'person.mobile', score: 0.78 },
  { share: ({ shares }) => shares.phone, least: 0.7, field: 'any.phone', score: 0.75 },
  { share: ({ shares }) => shares.incoterm, least: 0.7, field: 'company.incoterm', score: 0.8 },
  { share: ({ shares }) => shares.paymentTerms, least: 0.6, field: 'company.paymentTerms', score: 0.7 },
  { share: ({ shares }) => shares.currency, least: 0.9, field: 'any.currency', score: 0.7 },
  { share: ({ shares }) => shares.companyName, least: 0.4, field: 'company.name', score: 0.75 },
  { share: ({ shares }) => shares.country, least: 0.75, field: 'company.country', score: 0.75 },
  { share: ({ shares }) => shares.jobTitle, least: 0.6, field: 'person.jobTitle', score: 0.7 },
  { share: ({ shares }) => shares.personName, least: 0.7, field: 'person.fullName', score: 0.7 },
  {
    share: ({ shares }) => shares.personName,
    least: 0.45,
    field: 'person.fullName',
    score: 0.55,
    headless: true,
  },
  { share: ({ shares }) => shares.address, least: 0.6, field: 'company.address', score: 0.65 },
  { share: ({ shares }) => shares.city, least: 0.6, field: 'company.city', score: 0.65 },
  { share: ({ shares }) => shares.honorific, least: 0.8, field: 'person.honorific', score: 0.6 },
  { share: ({ shares }) => shares.companyKind, least: 0.7, field: 'company.kind', score: 0.6 },
  { share: warmth, least: 0.8, field: 'record.rating', score: 0.6 },
  { share: ({ shares }) => shares.lifecycle, least: 0.7, field: 'record.lifecycle', score: 0.6 },
  { share: ({ shares }) => shares.source, least: 0.6, field: 'record.source', score: 0.6 },
  { share: gradeShare, least: 0.8, field: 'record.rating', score: 0.6 },
  { share: ({ shares }) => shares.department, least: 0.7, field: 'person.department', score: 0.55 },
  { share: ({ shares }) => shares.money, least: 0.7, field: 'deal.amount', score: 0.55, headless: true },
  {
    share: ({ shares }) => shares.companyName,
    least: 0.2,
    field: 'company.name',
    score: 0.55,
    headless: true,
  },
  {
    share: ({ averageLength }) => averageLength,
    least: 18,
    field: 'record.note',
    score: 0.5,
    headless: true,
  },
]

/** Letters A to D alone, of few kinds: single grades, not names or remarks. */
function gradeShare({ shares, averageLength, distinctness, count }: ColumnContent): number {
  return count >= 3 && averageLength <= 4 && distinctness * count <= 6 ? shares.grade : 0
}

/** Hot, warm, cold: words of a degree that might be stages as well. */
function warmth({ shares, averageLength, distinctness, count }: ColumnContent): number {
  return count >= 3 && averageLength > 2 && distinctness * count <= 6 && shares.grade >= shares.lifecycle
    ? shares.grade
    : 0
}

function free(field: ColumnField, context: ColumnContext): boolean {
  return field === 'ignore' || field === 'record.note' || !context.has(field)
}

function fits(guess: Guess, { content }: OpenColumn, headless: boolean): boolean {
  return (headless || !guess.headless) && guess.share(content) >= guess.least
}

const numbers: readonly ColumnField[] = ['company.phone', 'person.phone', 'person.mobile']

/** Bare digits, as many in every cell: beside numbers that are written to be dialled they are those of a register. */
function areIds({ samples, count, shares }: ColumnContent): boolean {
  const [first] = samples
  const isBare = samples.every((text) => /^\d{9,14}$/.test(text) && text.length === first?.length)
  return count >= 2 && isBare && shares.mobile < 0.3
}

function settled(guess: Guess, column: OpenColumn, context: ColumnContext): Candidate | null {
  const { field, score } = guess
  if (field === 'any.phone' && areIds(column.content) && context.has(...numbers))
    return free('company.taxId', context) ? { field: 'company.taxId', score: 0.6 } : null
  if (field === 'any.phone' || field === 'any.email' || field === 'any.currency') {
    return { field: resolveOpen(field, column, context).field, score }
  }
  return free(field, context) ? { field, score } : null
}

/** What a column means by its cells alone; `custom` where they tell nothing, `ignore` where there is nothing. */
export function guessByContent(column: OpenColumn, context: ColumnContext, headless: boolean): Candidate {
  if (column.content.count === 0) return { field: 'ignore', score: column.header === '' ? 0.9 : 0.5 }
  const text = headless ? null : guessFreeText(column, context)
  if (text) return text
  for (const guess of guesses) {
    const isEnough = column.content.count >= 2 || guess.score >= 0.85
    const candidate = isEnough && fits(guess, column, headless) ? settled(guess, column, context) : null
    if (candidate) return candidate
  }
  return { field: 'custom', score: 0.4 }
}
