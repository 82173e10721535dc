import type { ColumnField } from '../../../src-shared/imports/import-fields'
import type { Parser } from '../parser/create-parser'
import type { FileHints, ReadRequest, RowBatch, SheetEntry } from '../reading/sheet'
import { findHeader } from '../understanding/find-header'
import { mapColumns } from '../understanding/map-columns'
import type { Row } from '../understanding/row-kinds'

/** So many sheets of a workbook are looked into. */
const mostSheets = 8
/** So many rows of a sheet are looked at. */
const searchedRows = 60

/** Ends the reading of a sheet of which enough has been seen. */
class SeenEnough extends Error {}

const telling: readonly ColumnField[] = [
  'company.name',
  'person.fullName',
  'person.familyName',
  'person.email',
  'company.email',
  'person.mobile',
  'person.phone',
  'company.phone',
]

/** The sheet that looks most like a list of customers, hidden ones only when there is no other; the first among equals. */
export async function chooseSheet(
  parser: Parser,
  file: FileHints & { readonly path: string },
  sheets: readonly SheetEntry[],
): Promise<number> {
  const visible = sheets.filter(({ hidden }) => !hidden)
  const [first, ...others] = visible.length > 0 ? visible : sheets
  if (!first || others.length === 0) return first?.index ?? 0
  let best = { index: first.index, score: -1 }
  for (const sheet of [first, ...others].slice(0, mostSheets)) {
    const score = scoreOf(await headOf(parser, { ...file, sheet: sheet.index }))
    if (score > best.score) best = { index: sheet.index, score }
  }
  return best.index
}

async function headOf(parser: Parser, request: ReadRequest): Promise<Row[]> {
  const rows: Row[] = []
  try {
    await parser.readSheet(request, (batch) => gather(rows, batch))
  } catch (error) {
    if (!(error instanceof SeenEnough)) throw error
  }
  return rows
}

function gather(rows: Row[], { first, rows: more }: RowBatch): void {
  while (rows.length < first && rows.length < searchedRows) rows.push([])
  rows.push(...more.slice(0, Math.max(0, searchedRows - rows.length)))
  if (rows.length >= searchedRows) throw new SeenEnough()
}

/** Recognised columns, those that every customer list has counting most, and a little for being filled at all. */
function scoreOf(rows: readonly Row[]): number {
  const { headers, firstDataRow } = findHeader(rows)
  const below = rows.slice(firstDataRow)
  if (below.length === 0) return 0
  const known = mapColumns(headers, below).filter(({ field }) => field !== 'custom' && field !== 'ignore')
  return known.length + 4 * known.filter(({ field }) => telling.includes(field)).length
}
