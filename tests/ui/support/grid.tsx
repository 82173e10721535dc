import { fireEvent, render, screen, within } from '@testing-library/react'
import { useState } from 'react'
import { DataGrid } from '../../../src-renderer/ui/grid/DataGrid'
import type {
  DataGridProps,
  GridColumn,
  GridSelection,
  GridSort,
} from '../../../src-renderer/ui/grid/grid-model'
import { emptySelection } from '../../../src-renderer/ui/grid/selection'
import { gridTexts } from '../gallery/grid-texts'
import { type SampleRow, sampleRows } from '../gallery/sample-rows'

export const columns: readonly GridColumn<SampleRow>[] = [
  { id: 'name', header: 'Name', width: 160, isSortable: true, text: (row) => row.name },
  { id: 'company', header: 'Company', width: 160, isSortable: true, text: (row) => row.company, editing: {} },
  { id: 'next', header: 'Next step', width: 200, text: (row) => row.next, editing: { startsOn: 'f2' } },
  { id: 'touches', header: 'Touches', width: 80, align: 'end', text: (row) => String(row.touches) },
]

/** What the grid told its screen, newest last. */
export interface Heard {
  readonly selections: GridSelection[]
  readonly sorts: GridSort[]
}

type Overrides = Partial<DataGridProps<SampleRow>> & { readonly rows?: readonly SampleRow[] }

function Harness({ heard, rows, ...props }: Overrides & { readonly heard: Heard }) {
  const [selection, setSelection] = useState<GridSelection>(emptySelection)
  const [sort, setSort] = useState<GridSort | null>(null)
  const all = rows ?? []
  return (
    <DataGrid<SampleRow>
      label="People"
      columns={columns}
      texts={gridTexts}
      source={{ rowCount: all.length, rowAt: (index) => all[index], rowKey: (row) => row.key }}
      selection={selection}
      onSelectionChange={(next) => {
        heard.selections.push(next)
        setSelection(next)
      }}
      sort={sort}
      onSortChange={(next) => {
        heard.sorts.push(next)
        setSort(next)
      }}
      {...props}
    />
  )
}

/** A grid of `count` mixed Korean, Chinese, Russian and other rows that keeps its own selection and sort. */
export function renderGrid(count: number, overrides: Overrides = {}) {
  const heard: Heard = { selections: [], sorts: [] }
  const rows = sampleRows(count)
  const view = render(<Harness heard={heard} rows={rows} {...overrides} />)
  return { ...view, heard, rows }
}

/** Renders the same grid again with other props. */
export function rerenderGrid(view: ReturnType<typeof renderGrid>, overrides: Overrides) {
  view.rerender(<Harness heard={view.heard} rows={view.rows} {...overrides} />)
}

/** Presses the mouse on a cell (row -1: the header). */
export function pressCell(row: number, column: number, init: MouseEventInit = {}): void {
  fireEvent.mouseDown(cellAt(row, column), init)
  fireEvent.mouseUp(cellAt(row, column), init)
}

export function cellAt(row: number, column: number): HTMLElement {
  const cell = screen
    .getByRole('grid')
    .querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`)
  if (!cell) throw new Error(`No cell at row ${row}, column ${column}`)
  return cell
}

/** Row and column of the focused cell, e.g. "3:1". */
export function focusedCell(): string {
  const cell = document.activeElement?.closest<HTMLElement>('[data-row]')
  return cell ? `${cell.dataset['row']}:${cell.dataset['column']}` : 'none'
}

/** A key press at the focused element with its physical key. */
export function press(code: string, init: KeyboardEventInit = {}): void {
  const target = document.activeElement ?? document.body
  fireEvent.keyDown(target, { code, key: keyOf(code), ...init })
  fireEvent.keyUp(target, { code, key: keyOf(code), ...init })
}

function keyOf(code: string): string {
  if (code === 'Space') return ' '
  return code.startsWith('Key') ? code.slice(3).toLowerCase() : code
}

/** Keys of the selected rows in order of selection, or "all". */
export function selectedKeys(selection: GridSelection | undefined): string[] | 'all' {
  if (!selection) return []
  return selection.mode === 'all' ? 'all' : [...selection.keys]
}

export function bodyRows(): HTMLElement[] {
  return within(screen.getByRole('grid'))
    .getAllByRole('row')
    .filter((row) => row.getAttribute('aria-rowindex') !== '1')
}
