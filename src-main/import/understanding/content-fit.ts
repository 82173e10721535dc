import {
  type ColumnField,
  type FieldKind,
  importFields,
  isImportField,
} from '../../../src-shared/imports/import-fields'
import type { Candidate } from './column-context'
import type { ColumnContent } from './content-shapes'

type Fit = (content: ColumnContent) => number

const amount: Fit = ({ shares }) => Math.max(shares.number, shares.money)

/** How well the cells suit a kind of field, 0 to 1. Kinds that take any text are missing here. */
const fits: { readonly [Kind in FieldKind]?: Fit } = {
  email: ({ shares }) => shares.email,
  phone: ({ shares }) => Math.min(1, shares.phone + shares.number * 0.6),
  url: ({ shares }) => shares.url,
  day: ({ shares, typedDates }) => Math.max(shares.day, typedDates, shares.serialDay, shares.monthDay),
  money: amount,
  integer: (content) => Math.max(amount(content), content.shares.phone),
  country: ({ shares }) => shares.country,
  currency: ({ shares }) => shares.currency,
  incoterm: ({ shares }) => shares.incoterm,
  name: ({ shares }) => 1 - Math.max(shares.email, shares.url, shares.phone, shares.day, shares.number),
  text: ({ shares }) => 1 - Math.max(shares.email, shares.url, shares.number * 0.9),
  words: ({ shares }) => 1 - Math.max(shares.email, shares.phone, shares.number),
  note: ({ shares }) => 1 - shares.number * 0.9,
  postalCode: ({ shares }) => 1 - Math.max(shares.email, shares.url, shares.mobile, shares.day),
  taxId: ({ shares }) => 1 - Math.max(shares.email, shares.url, shares.day),
  address: ({ shares }) => 1 - Math.max(shares.email, shares.url, shares.phone),
}

const isShort = ({ averageLength }: ColumnContent) => averageLength <= 2

/** Cells that a field cannot hold although its kind takes any text: countries under `Origin`, letters under `Level`. */
const misfits: { readonly [Field in ColumnField]?: (content: ColumnContent) => boolean } = {
  'record.source': ({ shares }) => shares.country >= 0.7 || shares.phone >= 0.7,
  'record.campaign': ({ shares }) => shares.country >= 0.7,
  'person.jobTitle': (content) =>
    isShort(content) && content.shares.jobTitle < 0.3 && content.shares.grade >= 0.7,
  'person.phone': isExtension,
  'company.phone': isExtension,
}

/** `101`, `-12`: what is dialled behind a number is none. */
function isExtension({ shares, averageLength }: ColumnContent): boolean {
  return averageLength <= 5 && shares.phone < 0.2 && shares.number >= 0.6
}

/** Texts that are often nothing but a number. */
const numbersToo: readonly ColumnField[] = ['record.externalId', 'company.paymentTerms']

/** Below so many filled cells the content proves nothing. */
const ENOUGH_CELLS = 2

/** How well the cells of a column suit a field: 0 (not at all) to 1; null where they prove nothing. */
export function contentFit(field: ColumnField, content: ColumnContent): number | null {
  if (!isImportField(field) || content.count < ENOUGH_CELLS || numbersToo.includes(field)) return null
  if (misfits[field]?.(content)) return 0
  const fit = fits[importFields[field].kind]
  return fit ? fit(content) : null
}

/** What is left of a score when no cell suits: more where the header is a phrase of the dictionary word for word. */
function floorOf(score: number): number {
  return score >= 0.99 ? 0.5 : 0.4
}

/** The score of a header's meaning after the cells have been heard; what they rule out is the list's own. */
export function weighByContent(candidate: Candidate, content: ColumnContent): Candidate {
  if (content.count >= ENOUGH_CELLS && misfits[candidate.field]?.(content))
    return { field: 'custom', score: 0.6 }
  const fit = contentFit(candidate.field, content)
  if (fit === null) return { ...candidate, score: candidate.score * 0.97 }
  const floor = floorOf(candidate.score)
  return { ...candidate, score: candidate.score * (floor + (1 - floor) * Math.min(1, fit * 1.25)) }
}
