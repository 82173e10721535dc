import type { Translator } from '../../../src-shared/i18n/translate'
import type { ImportColumn } from '../../../src-shared/imports/imports-contract'
import { type Cell, emptyCell, textCell } from '../reading/cell'
import type { RowMarks } from '../staging/mark-store'
import type { StagedRow, StagingFile } from '../staging/staging-file'
import { nameColours } from './colour-names'
import { mergedReader } from './merged-cells'
import type { Layout, ReadSheet } from './opened-import'

/** A colour may mean anything: the wizard asks. Comments are remarks. */
const confidence = { colour: 0.7, comments: 0.9 } as const
const mostSamples = 5
/** Rows below the header among which examples of comments are looked for. */
const sampledRows = 460

type Marked = Pick<Layout, 'columns' | 'colours'>

/**
 * Two more columns behind those of a sheet, for what its rows say in colours and comments; none where they say nothing.
 * `own` are the columns that the sheet itself has.
 */
export function markColumns(
  staging: StagingFile,
  sheet: Pick<ReadSheet, 'columnCount'>,
  { own, firstDataRow, translator }: { own: Layout['columns']; firstDataRow: number; translator: Translator },
): Marked {
  const colours = nameColours(staging.marks.coloursFrom(firstDataRow), translator)
  const columns: ImportColumn[] = [...own]
  const add = (mark: 'colour' | 'comments', field: string, header: string) =>
    columns.push({
      index: Math.max(sheet.columnCount, ...columns.map(({ index }) => index + 1)),
      header,
      field,
      also: null,
      confidence: confidence[mark],
      samples: [],
      mark,
    })
  if (colours.length > 0) add('colour', 'record.tags', translator.t('imports.mark.colour'))
  if (staging.marks.hasCommentsFrom(firstDataRow))
    add('comments', 'record.note', translator.t('imports.mark.comments'))
  return withSamples(staging, { columns, colours }, firstDataRow)
}

function withSamples(staging: StagingFile, marked: Marked, firstDataRow: number): Marked {
  if (ownWidth(marked) === Number.POSITIVE_INFINITY) return marked
  const rows = withMarks(staging, marked, staging.rowsAfter(firstDataRow - 1, sampledRows))
  const samplesOf = (index: number) =>
    [...new Set(rows.map(({ cells }) => cells[index]?.text ?? '').filter(Boolean))].slice(0, mostSamples)
  const columns = marked.columns.map((column) =>
    column.mark === null ? column : { ...column, samples: samplesOf(column.index) },
  )
  return { ...marked, columns }
}

/** Cells before this column are the sheet's own: they tell what a row is. */
export function ownWidth({ columns }: Pick<Layout, 'columns'>): number {
  return columns.find(({ mark }) => mark !== null)?.index ?? Number.POSITIVE_INFINITY
}

/** Comments of a row, each with the header of its cell, as far as that is not the one that the row begins with. */
function commentText({ comments }: RowMarks, { columns }: Marked): string {
  const first = columns.find(({ field }) => field !== 'ignore')?.index
  return comments
    .map(({ column, text }) => {
      const header = columns.find(({ index, mark }) => index === column && mark === null)?.header ?? ''
      return column === first || header === '' ? text : `${header}: ${text}`
    })
    .join('\n')
}

function markText(marks: RowMarks, mark: 'colour' | 'comments', marked: Marked): string {
  if (mark === 'comments') return commentText(marks, marked)
  return marked.colours.find(({ colour }) => colour === marks.colour)?.name ?? ''
}

/** Rows with the cells of the marked columns behind their own. Without marked columns they are the same rows. */
export function withMarks<Row extends StagedRow>(
  staging: StagingFile,
  marked: Marked,
  rows: readonly Row[],
): readonly Row[] {
  const width = ownWidth(marked)
  const [first, last] = [rows[0], rows.at(-1)]
  if (width === Number.POSITIVE_INFINITY || !first || !last) return rows
  const columns = marked.columns.flatMap(({ index, mark }) => (mark === null ? [] : [{ index, mark }]))
  const found = staging.marks.between(first.row, last.row)
  return rows.map((row) => {
    const marks = found.get(row.row)
    if (!marks) return row
    const cells: Cell[] = row.cells.slice(0, width)
    for (const { index, mark } of columns) {
      while (cells.length < index) cells.push(emptyCell)
      cells.push(textCell(markText(marks, mark, marked)))
    }
    return { ...row, cells }
  })
}

/** Rows as their people see them: with the marked columns, and with the merged cells that cover them. */
export function asSeen<Row extends StagedRow>(
  staging: StagingFile,
  layout: Layout,
  rows: readonly Row[],
): readonly Row[] {
  return withMarks(staging, layout, rows).map(mergedReader(layout))
}

/** The colour of each of some rows, as `RRGGBB`. */
export function coloursOf(
  staging: StagingFile,
  { colours }: Pick<Layout, 'colours'>,
  rows: readonly StagedRow[],
): (row: number) => string | null {
  const [first, last] = [rows[0], rows.at(-1)]
  if (colours.length === 0 || !first || !last) return () => null
  const found = staging.marks.between(first.row, last.row)
  return (row) => found.get(row)?.colour ?? null
}
