import { type ColumnField, importFields, isImportField } from '../../../src-shared/imports/import-fields'
import { nameScript } from '../../../src-shared/names/person-name'
import type { Candidate, ColumnContext, OpenColumn } from './column-context'

function isSingle(field: ColumnField): boolean {
  return isImportField(field) && !importFields[field].many
}

/** Of two columns of names, the one with few different ones over many rows names our own people. */
function looksLikeOwner(column: OpenColumn, winner: OpenColumn): boolean {
  return column.content.count >= 6 && column.content.distinctness <= winner.content.distinctness * 0.6
}

function differsInScript(column: OpenColumn, winner: OpenColumn): boolean {
  const scriptOf = ({ content }: OpenColumn) => nameScript(content.samples.join(' '))
  return scriptOf(column) !== scriptOf(winner)
}

/** What the loser of a conflict becomes. */
function otherwise(
  field: ColumnField,
  column: OpenColumn,
  winner: OpenColumn,
  context: ColumnContext,
): Candidate {
  if (field === 'company.name') {
    const isPerson = column.content.shares.personName >= 0.6 && !context.has('person.fullName')
    if (isPerson) return { field: 'person.fullName', score: 0.7 }
    if (!context.has('company.localName') && differsInScript(column, winner))
      return { field: 'company.localName', score: 0.7 }
  }
  if (field === 'person.fullName') {
    if (looksLikeOwner(column, winner) && !context.has('record.owner'))
      return { field: 'record.owner', score: 0.7 }
    if (!context.has('person.localName') && differsInScript(column, winner))
      return { field: 'person.localName', score: 0.7 }
  }
  return { field: column.content.count === 0 ? 'ignore' : 'custom', score: 0.5 }
}

function rank(column: OpenColumn, context: ColumnContext): number {
  const score = context.candidate(column.index)?.score ?? 0
  const filled = column.content.count === 0 ? -0.5 : 0
  return Math.round((score + filled) * 20) + column.content.distinctness * 0.5
}

/** A field that takes one value gets one column: the surest, fullest, leftmost. The others become something else. */
export function settleConflicts(columns: readonly OpenColumn[], context: ColumnContext): void {
  const claims = new Map<ColumnField, OpenColumn[]>()
  for (const column of columns) {
    const field = context.candidate(column.index)?.field
    if (field && isSingle(field)) claims.set(field, [...(claims.get(field) ?? []), column])
  }
  for (const [field, claimed] of claims) {
    if (claimed.length < 2) continue
    const [winner, ...losers] = claimed.toSorted((one, other) => rank(other, context) - rank(one, context))
    if (!winner) continue
    for (const loser of losers) context.decide(loser.index, otherwise(field, loser, winner, context))
  }
}
