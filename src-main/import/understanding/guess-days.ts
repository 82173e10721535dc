import type { ColumnField } from '../../../src-shared/imports/import-fields'
import { isImportField } from '../../../src-shared/imports/import-fields'
import type { ColumnContext, OpenColumn } from './column-context'
import { dayOrderOf } from './values/day-order'
import { readDay } from './values/day-text'

const MOSTLY = 0.7

function holdsDays({ content }: OpenColumn): boolean {
  return content.count >= 1 && Math.max(content.shares.day, content.typedDates) >= MOSTLY
}

/** The day in the middle of a column's samples, as `YYYY-MM-DD`; null where none can be read. */
function middleDay({ content: { samples } }: OpenColumn): string | null {
  const { order } = dayOrderOf(samples, null)
  const days = samples.flatMap((text) => readDay(text, order)?.day ?? []).sort()
  return days[Math.floor(days.length / 2)] ?? null
}

/** Undecided, or nothing but the list's own by words that say little of a day (Dernière tournée). */
function isUndecided(column: OpenColumn, context: ColumnContext): boolean {
  const known = context.candidate(column.index)
  if (column.header === '' || column.reading.day === 'custom' || !holdsDays(column)) return false
  return !known || (known.field === 'custom' && (known.score <= 0.6 || column.reading.day !== undefined))
}

/** A phrase that the dictionary has as the list's own (last order, valid until) is no contact. */
function isKnownOwn({ reading }: OpenColumn): boolean {
  return reading.meaning === 'custom' && reading.score >= 0.99
}

function decideByWord(column: OpenColumn, context: ColumnContext): boolean {
  const { day } = column.reading
  if (day === undefined || !isImportField(day) || context.has(day)) return false
  context.decide(column.index, { field: day, score: 0.75 })
  return true
}

/** Of two days the earlier one was the last contact, the later one is the next. */
function decideByOrder(column: OpenColumn, columns: readonly OpenColumn[], context: ColumnContext): void {
  const own = middleDay(column)
  const dayOf = (field: ColumnField) => {
    const found = columns.find(({ index }) => context.candidate(index)?.field === field)
    return found ? middleDay(found) : null
  }
  if (own === null) return
  const [last, next] = [dayOf('record.lastContactedAt'), dayOf('record.nextFollowUpAt')]
  if (last !== null && next === null && own > last)
    context.decide(column.index, { field: 'record.nextFollowUpAt', score: 0.6 })
  if (next !== null && last === null && own < next)
    context.decide(column.index, { field: 'record.lastContactedAt', score: 0.55 })
}

function decidePair(columns: readonly OpenColumn[], context: ColumnContext): void {
  const [first, second] = columns
  if (!first || !second || columns.length !== 2 || second.index - first.index > 2) return
  const [earlier, later] = [middleDay(first), middleDay(second)]
  const isFree = !context.has('record.lastContactedAt', 'record.nextFollowUpAt')
  if (!isFree || earlier === null || later === null || earlier >= later) return
  context.decide(first.index, { field: 'record.lastContactedAt', score: 0.55 })
  context.decide(second.index, { field: 'record.nextFollowUpAt', score: 0.55 })
}

/** Days under headers that say little: by a word of time in them, or by which is earlier; always asked. */
export function guessDays(columns: readonly OpenColumn[], context: ColumnContext): void {
  const open = columns.filter((column) => isUndecided(column, context) && !isKnownOwn(column))
  const unnamed = open.filter((column) => !decideByWord(column, context))
  decidePair(unnamed, context)
  for (const column of unnamed) {
    if (isUndecided(column, context)) decideByOrder(column, columns, context)
  }
}
