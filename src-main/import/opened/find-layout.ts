import type { ImportColumn } from '../../../src-shared/imports/imports-contract'
import type { ReadDatabase } from '../../database/database-types'
import { emptyCell } from '../reading/cell'
import type { StagedRow, StagingFile } from '../staging/staging-file'
import { findHeader } from '../understanding/find-header'
import { mapColumns } from '../understanding/map-columns'
import { cellText, type Row } from '../understanding/row-kinds'
import { translatorOf } from '../translator-of'
import { markColumns } from './mark-columns'
import { type Merged, mergedCells } from './merged-cells'
import type { Layout, ReadSheet } from './opened-import'
import { reasonColumn } from './reason-column'

/** So many rows from the top are looked at for a header. */
const searchedRows = 60
/** So many rows below the header are looked at for the meaning of columns. */
const sampledRows = 460

/** The first rows of a sheet with the blank ones between them. */
function withBlanks(staged: readonly StagedRow[], count: number): Row[] {
  const rows: Row[] = []
  for (const { row, cells } of staged) {
    while (rows.length < row && rows.length < count) rows.push([])
    if (rows.length >= count) break
    rows.push(cells)
  }
  return rows
}

/** Finds header and meaning of the columns of a staged sheet; `headerRow` overrules what would be found.
 * Hidden columns are shown and left out until somebody takes them. Colours are named in the user's language. */
export async function findLayout(
  db: ReadDatabase,
  { staging, sheet }: { readonly staging: StagingFile; readonly sheet: ReadSheet },
  headerRow?: number | null,
): Promise<Layout> {
  const { merges, hiddenColumns } = sheet
  const first = withBlanks(staging.rowsAfter(-1, searchedRows), searchedRows)
  const header = headerRow === undefined ? findHeader(first, merges) : headerAt(staging, headerRow)
  const layout = meaning(staging, header)
  const hidden = new Set(hiddenColumns)
  const own = layout.columns.map((column) =>
    hidden.has(column.index) ? { ...column, field: 'ignore', confidence: 1 } : column,
  )
  const { firstDataRow } = layout
  const translator = await translatorOf(db)
  return {
    ...layout,
    ...markColumns(staging, sheet, { own, firstDataRow, translator }),
    ...mergedCells(staging, merges, { firstDataRow, columns: own }),
  }
}

type Header = Pick<Layout, 'headerRow' | 'firstDataRow' | 'headers'>

function headerAt(staging: StagingFile, headerRow: number | null): Header {
  if (headerRow === null) return { headerRow: null, firstDataRow: 0, headers: [] }
  const [found] = staging.rowsAfter(headerRow - 1, 1)
  const cells = found?.row === headerRow ? found.cells : []
  return {
    headerRow,
    firstDataRow: headerRow + 1,
    headers: cells.map((cell) => cellText(cell ?? emptyCell)),
  }
}

function leftOutColumn(index: number, header: string, rows: readonly Row[]): ImportColumn {
  const texts = rows.map((row) => cellText(row[index])).filter((text) => text !== '')
  return {
    index,
    header,
    field: 'ignore',
    also: null,
    mark: null,
    confidence: 1,
    samples: [...new Set(texts)].slice(0, 5),
  }
}

function meaning(
  staging: StagingFile,
  { headerRow, firstDataRow, headers }: Header,
): Omit<Layout, 'colours' | keyof Merged> {
  const below = staging.rowsAfter(firstDataRow - 1, sampledRows).map(({ cells }) => cells)
  const reason = reasonColumn(headers, below)
  // Without it the header is that of the list whose rows were left out: what its columns meant is remembered.
  const own = reason === null ? headers : headers.slice(0, reason)
  const cells = reason === null ? below : below.map((row) => row.slice(0, reason))
  const columns: ImportColumn[] = mapColumns(own, cells).map((column) => ({
    ...column,
    also: null,
    mark: null,
  }))
  if (reason !== null) columns.push(leftOutColumn(reason, headers[reason] ?? '', below))
  return { headerRow, firstDataRow, headers: own, columns }
}
