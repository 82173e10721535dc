import type { ImportIssue, ImportRowView, ImportView } from '../../src-shared/imports/imports-contract'
import type { Words } from '../i18n/translator'
import type { CellIssue, GridColumn } from '../ui/grid/grid-model'
import { ColumnHead } from './ColumnHead'

const tones = { error: 'bad', warning: 'warn', repair: 'info' } as const

function toCellIssue(issue: ImportIssue | undefined): CellIssue | undefined {
  return issue ? { tone: tones[issue.severity], text: issue.text } : undefined
}

/** Worst first. */
function worst(issues: readonly ImportIssue[]): ImportIssue | undefined {
  return (
    issues.find((issue) => issue.severity === 'error') ??
    issues.find((issue) => issue.severity === 'warning') ??
    issues[0]
  )
}

function widthOf(view: ImportView, place: number): number {
  const column = view.columns[place]
  const longest = Math.max(0, ...(column?.samples ?? []).map((sample) => sample.length))
  return Math.min(240, Math.max(104, 16 + longest * 8))
}

/** The columns of the list, each with its meaning in the head and its problems in the cells. */
export function importColumns(words: Words, view: ImportView): GridColumn<ImportRowView>[] {
  const number: GridColumn<ImportRowView> = {
    id: 'row',
    header: words.t('imports.row'),
    width: 56,
    align: 'end',
    text: (row) => words.format.number(row.row + 1),
    issue: (row) => toCellIssue(worst(row.issues.filter((issue) => issue.column === null))),
  }
  const columns = view.columns.map(
    (column, place): GridColumn<ImportRowView> => ({
      id: `column ${column.index}`,
      header: column.header || String(column.index + 1),
      headerContent: <ColumnHead column={column} />,
      width: widthOf(view, place),
      text: (row) => row.cells[column.index] ?? '',
      issue: (row) => toCellIssue(worst(row.issues.filter((issue) => issue.column === column.index))),
    }),
  )
  return [number, ...columns]
}
