import type { MouseEvent } from 'react'
import { checkColumnId } from './column-layout'
import type { CellPosition } from './grid-model'
import type { DataGridController } from './use-data-grid'

/** The cell under the pointer, from its data attributes. */
function cellUnder(target: EventTarget): CellPosition | undefined {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null
  if (!cell) return undefined
  return { row: Number(cell.dataset['row']), column: Number(cell.dataset['column']) }
}

function isOwnControl(target: EventTarget): boolean {
  return target instanceof Element && target.closest('button, a, select, textarea, [data-resizer]') !== null
}

function pressHeader<Row>(grid: DataGridController<Row>, at: CellPosition) {
  const column = grid.columns.visible[at.column]
  grid.moveTo(at)
  if (column?.id === checkColumnId) grid.selection.toggleAll()
  else if (column && !column.headerContent) grid.sortBy(column.id)
}

function selectByPointer<Row>(event: MouseEvent, grid: DataGridController<Row>, at: CellPosition) {
  const isCheck = grid.columns.visible[at.column]?.id === checkColumnId
  if (event.shiftKey) void grid.selection.extendTo(at.row)
  else if (event.ctrlKey || event.metaKey || isCheck) grid.selection.toggle(at.row)
  else grid.selection.only(at.row)
}

/** A right click on a selected row keeps the selection: the menu is about all of it. */
function isMenuOnSelection<Row>(event: MouseEvent, grid: DataGridController<Row>, at: CellPosition): boolean {
  const row = grid.props.source.rowAt(at.row)
  return event.button !== 0 && row !== undefined && grid.selection.has(grid.props.source.rowKey(row))
}

function pressBody<Row>(event: MouseEvent, grid: DataGridController<Row>, at: CellPosition) {
  grid.moveTo(at)
  if (!isMenuOnSelection(event, grid, at)) selectByPointer(event, grid, at)
}

/** Inside the open editor the mouse places the caret. */
function isInEditor<Row>(grid: DataGridController<Row>, at: CellPosition): boolean {
  return grid.editor.editing !== null && at.row === grid.active.row && at.column === grid.active.column
}

/** Mouse down on a cell or header: cursor, selection, sort. */
export function handleGridPress<Row>(event: MouseEvent, grid: DataGridController<Row>): void {
  const at = cellUnder(event.target)
  if (!at || isOwnControl(event.target) || isInEditor(grid, at)) return
  event.preventDefault()
  if (grid.editor.editing) grid.editor.leave()
  if (at.row >= 0) pressBody(event, grid, at)
  else if (event.button === 0) pressHeader(grid, at)
}

/** Double click opens the editor of an editable cell, otherwise the row. */
export function handleGridDoubleClick<Row>(event: MouseEvent, grid: DataGridController<Row>): void {
  const at = cellUnder(event.target)
  if (!at || at.row < 0 || isOwnControl(event.target) || grid.editor.editing) return
  if (grid.columns.visible[at.column]?.id === checkColumnId) return
  if (grid.editor.canEdit) grid.editor.open()
  else if (grid.activeRow !== undefined) grid.props.onOpen?.(grid.activeRow, at.row)
}
