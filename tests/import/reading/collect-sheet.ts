import type { Cell } from '../../../src-main/import/reading/cell'
import type { ReadRequest, RowBatch, SheetSummary } from '../../../src-main/import/reading/sheet'
import type { SpreadsheetReader } from '../../../src-main/import/reading/spreadsheet-reader'

/** A sheet in memory: rows by index, blank ones missing. */
export interface CollectedSheet {
  readonly summary: SheetSummary
  readonly rows: ReadonlyMap<number, readonly Cell[]>
  readonly hiddenRows: readonly number[]
  readonly batches: number
}

/** Reads a whole sheet with any reader and checks that its batches rise and have no trailing empty cells. */
export async function collectSheet(reader: SpreadsheetReader, request: ReadRequest): Promise<CollectedSheet> {
  const rows = new Map<number, readonly Cell[]>()
  const hiddenRows: number[] = []
  let next = 0
  let batches = 0
  const summary = await reader.readSheet(request, (batch: RowBatch) => {
    if (batch.first < next) throw new Error(`batch at ${batch.first} after row ${next}`)
    next = batch.first + batch.rows.length
    batches += 1
    for (const [offset, row] of batch.rows.entries()) {
      if (row.at(-1)?.kind === 'empty')
        throw new Error(`row ${batch.first + offset} has trailing empty cells`)
      if (row.length > 0) rows.set(batch.first + offset, row)
    }
    hiddenRows.push(...batch.hiddenRows)
  })
  return { summary, rows, hiddenRows, batches }
}

/** The texts of all rows from the first to the last, blank rows as empty lists. */
export function textsOf(sheet: CollectedSheet): string[][] {
  return Array.from({ length: sheet.summary.rowCount }, (_, row) =>
    (sheet.rows.get(row) ?? []).map((cell) => cell.text),
  )
}
