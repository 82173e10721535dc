import type { ColumnField } from '../../../src-shared/imports/import-fields'
import { ColumnContext, type OpenColumn } from './column-context'
import { contentFit, weighByContent } from './content-fit'
import { lookAtColumn } from './content-shapes'
import { guessByContent } from './guess-by-content'
import { isOpen } from './open-meanings'
import { readHeader, weighLanguages } from './read-header'
import { openMeanings, resolveOpen } from './resolve-open'
import { headerTexts, type Row, rowKind } from './row-kinds'
import { settleConflicts } from './settle-conflicts'

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

/** How many rows below the header are looked at. */
const SAMPLED_ROWS = 400
const LEAST_SCORE = 0.42

function openColumns(headers: readonly string[], rows: readonly Row[]): OpenColumn[] {
  const keys = headerTexts(headers)
  const data = rows.slice(0, SAMPLED_ROWS).filter((row) => rowKind(row, keys) === 'data')
  const width = Math.max(headers.length, ...data.map((row) => row.length))
  const weights = weighLanguages(headers)
  return Array.from({ length: width }, (_, index) => {
    const header = headers[index] ?? ''
    return {
      index,
      header,
      reading: readHeader(header, weights),
      content: lookAtColumn(data.map((row) => row[index])),
    }
  })
}

/** Fields whose own header is no match for cells full of another shape: a LinkedIn address under `URL`. */
function corrected(field: ColumnField, column: OpenColumn): ColumnField {
  if (field === 'company.website' && column.content.shares.linkedin >= 0.5) return 'person.linkedin'
  const isDirectEmail = field === 'person.fullName' && column.content.shares.email >= 0.7
  return isDirectEmail ? 'person.email' : field
}

function decideDefinite(columns: readonly OpenColumn[], context: ColumnContext): void {
  for (const { index, reading, content, ...rest } of columns) {
    if (reading.isLabel) context.decide(index, { field: 'ignore', score: 0.95 })
    if (reading.isLabel || reading.meaning === null || isOpen(reading.meaning)) continue
    const field = corrected(reading.meaning, { index, reading, content, ...rest })
    context.decide(index, weighByContent({ field, score: reading.score }, content))
  }
}

function decideOpen(columns: readonly OpenColumn[], context: ColumnContext): void {
  for (const meaning of openMeanings) {
    for (const column of columns) {
      if (column.reading.isLabel || column.reading.meaning !== meaning) continue
      const { field, score } = resolveOpen(meaning, column, context)
      context.decide(
        column.index,
        weighByContent({ field, score: score * column.reading.score }, column.content),
      )
    }
  }
}

/** Columns whose header says nothing, or something that their cells contradict. */
function decideByContent(columns: readonly OpenColumn[], context: ColumnContext): void {
  const headless = columns.every((column) => column.header === '')
  for (const column of columns) {
    const known = context.candidate(column.index)
    const fit = known ? contentFit(known.field, column.content) : null
    if (known && (fit === null || fit >= 0.25 || known.score >= 0.75)) continue
    const guess = guessByContent(column, context, headless)
    const isBetter = !known || (guess.field !== 'custom' && guess.score > known.score)
    if (isBetter) context.decide(column.index, guess)
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
 * Decides what every column of a list means, by its header (dictionary of twelve languages), its cells and the
 * other columns. `rows` are the rows below the header; about 400 of them are looked at.
 */
export function mapColumns(headers: readonly string[], rows: readonly Row[]): MappedColumn[] {
  const columns = openColumns(headers, rows)
  const context = new ColumnContext()
  decideDefinite(columns, context)
  context.closeDefinite()
  decideOpen(columns, context)
  decideByContent(columns, context)
  settleConflicts(columns, context)
  return columns.map((column) => toMapped(column, context))
}
