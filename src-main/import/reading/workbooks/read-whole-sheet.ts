import type { CellObject } from 'xlsx'
import { booleanCell, type Cell, emptyCell, errorCell, textCell } from '../cell'
import { errorText } from '../error-texts'
import { limits } from '../limits'
import { type NumberStyle, numberCell, plainStyle } from '../number-cell'
import { formatKind } from '../number-format'
import { ReadingError } from '../reading-error'
import { RowBatcher } from '../row-batcher'
import type { MergedRange, OnRows, ReadControl, SheetEntry, SheetSummary, SpreadsheetFormat } from '../sheet'
import { pause, stopIfCancelled } from '../steps'
import { type DenseRow, WholeMarks } from './whole-marks'
import type { WholeSheet, WholeWorkbook } from './whole-workbook'

const rowsPerStep = 2000

function denseRows(sheet: WholeSheet): readonly (DenseRow | undefined)[] {
  const rows: unknown = sheet.cells['!data']
  return Array.isArray(rows) ? rows : []
}

/** Turns the cells of one workbook into ours; formats are understood once. */
class CellReader {
  private readonly styles = new Map<string, NumberStyle>()
  private readonly date1904: boolean

  constructor(date1904: boolean) {
    this.date1904 = date1904
  }

  cell(found: CellObject | undefined): Cell {
    if (!found || found.v === undefined || found.v === null) return emptyCell
    const value = found.v
    if (found.t === 'e') return errorCell(errorText(value))
    if (typeof value === 'boolean') return booleanCell(value)
    if (typeof value === 'number') return numberCell(value, this.style(found.z), this.date1904)
    return value instanceof Date ? textCell(value.toISOString()) : textCell(String(value))
  }

  private style(code: unknown): NumberStyle {
    if (typeof code !== 'string' || code === 'General') return plainStyle
    const known = this.styles.get(code)
    if (known) return known
    const style = { kind: formatKind(code), code }
    this.styles.set(code, style)
    return style
  }
}

function cellsOf(row: DenseRow, reader: CellReader): Cell[] {
  if (row.length > limits.columns) throw new ReadingError('too-large', { limit: 'columns' })
  const cells: Cell[] = []
  for (let column = 0; column < row.length; column += 1) {
    const cell = reader.cell(row[column])
    if (cell === emptyCell) continue
    while (cells.length < column) cells.push(emptyCell)
    cells.push(cell)
  }
  return cells
}

/** The sheets of a whole workbook as entries. */
export function listWholeWorkbook(book: WholeWorkbook): SheetEntry[] {
  return book.sheets.map((sheet, index) => ({
    index,
    name: sheet.name,
    hidden: sheet.hidden,
    approxRows: denseRows(sheet).length,
  }))
}

function mergesOf(sheet: WholeSheet): MergedRange[] {
  return (sheet.cells['!merges'] ?? []).slice(0, limits.mergedRanges).map((range) => ({
    firstRow: range.s.r,
    firstColumn: range.s.c,
    lastRow: range.e.r,
    lastColumn: range.e.c,
  }))
}

function hiddenColumnsOf(sheet: WholeSheet): number[] {
  const columns = sheet.cells['!cols'] ?? []
  return [...columns.keys()].filter((column) => columns[column]?.hidden === true)
}

/**
 * Hands over the rows of one sheet of a workbook in memory.
 * @throws ReadingError `too-large` above the caps, `cancelled`.
 */
export async function readWholeSheet(
  input: { book: WholeWorkbook; sheet: WholeSheet; format: SpreadsheetFormat },
  onRows: OnRows,
  control: ReadControl,
): Promise<SheetSummary> {
  const { sheet } = input
  const rows = denseRows(sheet)
  const reader = new CellReader(input.book.date1904)
  const batcher = new RowBatcher(onRows)
  const marks = new WholeMarks(input.format)
  const shape = sheet.cells['!rows'] ?? []
  for (let row = 0; row < rows.length; row += 1) {
    const cells = cellsOf(rows[row] ?? [], reader)
    batcher.add(row, cells, shape[row]?.hidden === true)
    marks.takeRow(row, rows[row] ?? [], cells.length > 0)
    if (row % rowsPerStep !== rowsPerStep - 1) continue
    stopIfCancelled(control)
    await batcher.drain()
    control.progress?.({ done: row + 1, total: rows.length, unit: 'rows' })
    await pause()
  }
  stopIfCancelled(control)
  await batcher.finish()
  return {
    format: input.format,
    encoding: null,
    delimiter: null,
    sheetName: sheet.name,
    rowCount: batcher.rowCount,
    columnCount: batcher.columnCount,
    cellCount: batcher.cellCount,
    merges: mergesOf(sheet),
    hiddenColumns: hiddenColumnsOf(sheet),
    secondReader: false,
    warnings: [],
    marks: marks.marks(),
  }
}
