import type { Candidate, ColumnContext, OpenColumn } from './column-context'
import type { ColumnField } from '../../../src-shared/imports/import-fields'
import type { ColumnContent } from './content-shapes'
import { resolveOpen } from './resolve-open'

/** What the cells of a column for anything turn out to be; the first that fits counts. */
const contents: readonly {
  readonly share: (content: ColumnContent) => number
  readonly least: number
  readonly field: ColumnField | 'any.phone' | 'any.email'
}[] = [
  { share: ({ shares }) => shares.email, least: 0.7, field: 'any.email' },
  { share: ({ shares }) => shares.linkedin, least: 0.6, field: 'person.linkedin' },
  { share: ({ shares }) => shares.url, least: 0.7, field: 'company.website' },
  { share: ({ shares }) => shares.mobile, least: 0.7, field: 'person.mobile' },
  { share: ({ shares }) => shares.phone, least: 0.8, field: 'any.phone' },
  { share: ({ shares }) => shares.incoterm, least: 0.8, field: 'company.incoterm' },
  { share: ({ shares }) => shares.paymentTerms, least: 0.8, field: 'company.paymentTerms' },
  { share: ({ shares }) => shares.country, least: 0.8, field: 'company.country' },
]

function contained(column: OpenColumn, context: ColumnContext): Candidate | null {
  const found = contents.find(({ share, least }) => share(column.content) >= least)
  if (!found) return null
  const { field } = found
  if (field === 'any.phone' || field === 'any.email')
    return { field: resolveOpen(field, column, context).field, score: ASKED }
  return context.has(field) ? null : { field, score: ASKED }
}
const ASKED = 0.75

/** `Info`, `内容`, `비고2` over addresses, numbers or terms: the cells say what the header does not; always asked. */
export function readVagueHeaders(columns: readonly OpenColumn[], context: ColumnContext): void {
  for (const column of columns) {
    if (context.candidate(column.index)?.field !== 'record.note' || column.content.count < 3) continue
    const candidate = contained(column, context)
    if (candidate) context.decide(column.index, candidate)
  }
}
