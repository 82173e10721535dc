import type { ImportColumn } from '../../../src-shared/imports/imports-contract'
import { type Cell, emptyCell } from '../reading/cell'
import type { MergedRange } from '../reading/sheet'
import type { StagedRow, StagingFile } from '../staging/staging-file'
import { filledColumns } from '../understanding/row-kinds'

/** A cell that is merged down over the rows below it: `row` is its own, `last` the last that it covers. */
export interface MergedDown {
  readonly row: number
  readonly last: number
  readonly column: number
  readonly cell: Cell
}

/** What merged cells below the header say. */
export interface Merged {
  /** Cells that are merged down, in the order of their rows. */
  readonly mergedDown: readonly MergedDown[]
  /** Rows that are headings between customers. */
  readonly headings: readonly number[]
}

/** More of them are no list that somebody made by hand. */
const mostMerged = 50_000
/** A heading between rows is merged over so many columns at least, and over so much of the list. */
const headingWidth = { columns: 3, share: 0.6 }

/** What is true of the company is true of all its people; a person's name of all rows of that person. Sums are not. */
const spreading =
  /^(?:company\..*|person\.(?:fullName|familyName|givenName)|record\.(?:tags|source|campaign|lifecycle|rating|owner|productsOfInterest))$/

function isHeading(range: MergedRange, { cells }: StagedRow, width: number): boolean {
  const columns = range.lastColumn - range.firstColumn + 1
  if (columns < headingWidth.columns || columns < width * headingWidth.share) return false
  const filled = filledColumns(cells)
  return filled.length === 1 && filled[0] === range.firstColumn
}

/** A row of the sheet; blank where nothing is staged. */
function stagedAt(staging: StagingFile, row: number): StagedRow {
  const [found] = staging.rowsAfter(row - 1, 1)
  return found?.row === row ? found : { row, cells: [] }
}

/**
 * What merged cells below the header say: those that are merged down stand for every row that they cover, and a row
 * that is nothing but one cell merged across the list is a heading between customers, not one of them.
 */
export function mergedCells(
  staging: StagingFile,
  merges: readonly MergedRange[],
  { firstDataRow, columns }: { firstDataRow: number; columns: readonly ImportColumn[] },
): Merged {
  const width = columns.filter(({ mark }) => mark === null).length
  const below = merges.filter(({ firstRow }) => firstRow >= firstDataRow).slice(0, mostMerged)
  const sorted = below.toSorted((one, other) => one.firstRow - other.firstRow)
  const mergedDown: MergedDown[] = []
  const headings: number[] = []
  let staged: StagedRow = { row: -1, cells: [] }
  for (const range of sorted) {
    const { firstRow: row, lastRow: last, firstColumn: column } = range
    if (staged.row !== row) staged = stagedAt(staging, row)
    const cell = staged.cells[column] ?? emptyCell
    if (cell.kind === 'empty') continue
    if (isHeading(range, staged, width)) headings.push(row)
    else if (last > row) mergedDown.push({ row, last, column, cell })
  }
  return { mergedDown, headings }
}

/** The merged cell of a column that covers a row from above; `ranges` are in the order of their rows. */
function covering(ranges: readonly MergedDown[], row: number): MergedDown | undefined {
  let [from, to] = [0, ranges.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((ranges[middle]?.row ?? row) < row) from = middle + 1
    else to = middle
  }
  const found = ranges[from - 1]
  return found && found.last >= row ? found : undefined
}

/** Gives rows the texts of the merged cells that cover them, in columns where that is true of every row. */
export function mergedReader({
  columns,
  mergedDown,
}: Pick<Merged, 'mergedDown'> & { readonly columns: readonly ImportColumn[] }) {
  const spread = new Map<number, MergedDown[]>()
  for (const { index, field, also } of columns)
    if (spreading.test(field) || spreading.test(also ?? '')) spread.set(index, [])
  for (const one of mergedDown) spread.get(one.column)?.push(one)
  const used = [...spread].filter(([, ranges]) => ranges.length > 0)
  return <Row extends StagedRow>(row: Row): Row => {
    let cells: Cell[] | null = null
    for (const [column, ranges] of used) {
      if ((row.cells[column] ?? emptyCell).kind !== 'empty') continue
      const found = covering(ranges, row.row)
      if (!found) continue
      cells ??= [...row.cells]
      while (cells.length < column) cells.push(emptyCell)
      cells[column] = found.cell
    }
    return cells === null ? row : { ...row, cells }
  }
}
