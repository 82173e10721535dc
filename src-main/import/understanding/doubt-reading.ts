import type { ColumnField } from '../../../src-shared/imports/import-fields'
import { type Candidate, SURE_SCORE, type OpenColumn } from './column-context'
import { contentFit } from './content-fit'
import type { ColumnContent } from './content-shapes'

type Sign = (content: ColumnContent) => boolean

/** Fields that take any text, with what their cells look like where they are meant. */
const signs: { readonly [Field in ColumnField]?: Sign } = {
  'company.name': ({ shares }) => shares.companyName >= 0.3,
  'company.localName': ({ shares }) => shares.companyName >= 0.3,
  'company.kind': ({ shares }) => shares.companyKind >= 0.4,
  'company.city': ({ shares }) => shares.city >= 0.3,
  'company.address': ({ shares }) => shares.address >= 0.3,
  'company.representative': ({ shares }) => shares.personName >= 0.5,
  'company.taxId': ({ shares }) => shares.taxId >= 0.5,
  'company.postalCode': ({ shares }) => shares.postalCode >= 0.7,
  'company.paymentTerms': ({ shares }) => shares.paymentTerms >= 0.5,
  'person.fullName': ({ shares }) => shares.personName >= 0.5,
  'person.jobTitle': ({ shares }) => shares.jobTitle >= 0.3,
  'person.department': ({ shares }) => shares.department >= 0.4,
  'person.honorific': ({ shares }) => shares.honorific >= 0.5,
  'person.language': ({ shares }) => shares.language >= 0.5,
  'record.lifecycle': ({ shares }) => shares.lifecycle >= 0.4,
  'record.rating': ({ shares }) => shares.grade >= 0.6,
  'record.source': ({ shares }) => shares.source >= 0.4,
  'record.externalId': ({ shares }) => shares.code + shares.number >= 0.8,
  'record.owner': ({ distinctness, count }) => count >= 3 && distinctness <= 0.75,
  'record.note': ({ averageWords }) => averageWords >= 1.5,
}

/** Kinds whose cells are recognised beyond doubt. */
const CLEAR_FIT = 0.7

/** True where the cells themselves speak for the field. */
export function isBorneOut(field: ColumnField, content: ColumnContent): boolean {
  const sign = signs[field]
  if (sign) return sign(content)
  const fit = contentFit(field, content)
  return fit !== null && fit >= CLEAR_FIT && hasOwnShape(field)
}

function hasOwnShape(field: ColumnField): boolean {
  return /\.(?:phone|mobile|fax|email|website|country|currency|incoterm|\w+At|\w+On|amount|birthday|employees|creditLimit|annualRevenue)$/u.test(
    field,
  )
}

/** Fields whose cells are told so surely that words put together are not believed without them. */
const strict: readonly ColumnField[] = [
  'record.rating',
  'record.externalId',
  'person.language',
  'person.honorific',
  'person.jobTitle',
]

/** From this score on a header is a phrase of the dictionary as it stands. */
const PHRASE = 0.99

/** A doubtful header asserts nothing unless the cells bear it out: the column is asked. */
export function doubt(candidate: Candidate, { reading, content }: OpenColumn): Candidate {
  const isComposed = reading.score < PHRASE && content.count >= 2 && strict.includes(candidate.field)
  const isDoubtful = reading.isDoubtful === true || isComposed
  const isTrusted = !isDoubtful || candidate.field === 'custom' || candidate.field === 'ignore'
  if (isTrusted || candidate.score < SURE_SCORE || isBorneOut(candidate.field, content)) return candidate
  return { ...candidate, score: SURE_SCORE - 0.02 }
}
