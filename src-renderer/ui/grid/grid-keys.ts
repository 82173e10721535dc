import type { KeyboardEvent } from 'react'
import { isComposing } from '../composition'
import { checkColumnId } from './column-layout'
import { chordOf, moveFor } from './navigation'
import type { DataGridController } from './use-data-grid'
import { focusTarget } from './use-cursor'

type Act = <Row>(grid: DataGridController<Row>) => void

function open<Row>(grid: DataGridController<Row>) {
  if (grid.editor.canEdit) grid.editor.open()
  else if (grid.activeRow !== undefined) grid.props.onOpen?.(grid.activeRow, grid.active.row)
}

function peek<Row>(grid: DataGridController<Row>) {
  if (grid.activeColumn?.id === checkColumnId) grid.selection.toggle(grid.active.row)
  else if (grid.activeRow !== undefined) grid.props.onPeek?.(grid.activeRow, grid.active.row)
}

function escape<Row>(grid: DataGridController<Row>) {
  if (grid.selection.isEnabled && grid.selection.count > 1) grid.selection.only(grid.active.row)
  else grid.props.onCancel?.()
}

const bodyActs: Record<string, Act> = {
  Enter: open,
  NumpadEnter: open,
  Space: peek,
  F2: (grid) => grid.editor.open(),
  Backspace: (grid) => grid.editor.isTypingCell && grid.editor.openEmpty(),
  Delete: (grid) => grid.editor.isTypingCell && grid.editor.openEmpty(),
  Escape: escape,
  'Ctrl+KeyA': (grid) => grid.selection.selectAll(),
  'Ctrl+Space': (grid) => grid.selection.toggle(grid.active.row),
  'Shift+Space': (grid) => grid.selection.only(grid.active.row),
}

function pressHeader<Row>(grid: DataGridController<Row>) {
  const column = grid.activeColumn
  if (!column) return
  if (column.id === checkColumnId) return grid.selection.toggleAll()
  const own = focusTarget(grid.root.current, grid.active)?.querySelector('button')
  if (column.headerContent && own) own.click()
  else grid.sortBy(column.id)
}

function resizeBy(step: number): Act {
  return (grid) => {
    const column = grid.activeColumn
    if (!column || column.id === checkColumnId) return
    const drawn = focusTarget(grid.root.current, grid.active)?.offsetWidth
    grid.resize(column.id, (grid.columns.layout.widths[column.id] ?? (drawn || column.width)) + step)
  }
}

function reorderBy(step: number): Act {
  return (grid) => grid.activeColumn && grid.reorder(grid.activeColumn.id, step)
}

const headerActs: Record<string, Act> = {
  Enter: pressHeader,
  NumpadEnter: pressHeader,
  Space: pressHeader,
  Escape: (grid) => grid.props.onCancel?.(),
  'Ctrl+KeyA': (grid) => grid.selection.selectAll(),
  'Alt+ArrowLeft': resizeBy(-16),
  'Alt+ArrowRight': resizeBy(16),
  'Alt+Shift+ArrowLeft': reorderBy(-1),
  'Alt+Shift+ArrowRight': reorderBy(1),
}

const editMoves: Record<string, { row: number; column: number }> = {
  Enter: { row: 1, column: 0 },
  NumpadEnter: { row: 1, column: 0 },
  'Shift+Enter': { row: -1, column: 0 },
  Tab: { row: 0, column: 1 },
  'Shift+Tab': { row: 0, column: -1 },
  ArrowDown: { row: 1, column: 0 },
  ArrowUp: { row: -1, column: 0 },
}

/** Keys while a cell is being edited: the text keeps all but those that end the edit. */
function handleEditKey<Row>(event: KeyboardEvent, grid: DataGridController<Row>) {
  event.stopPropagation()
  const chord = chordOf(event)
  const move = editMoves[chord]
  if (chord === 'Escape') {
    event.preventDefault()
    grid.editor.cancel()
    grid.cursor.focus()
  } else if (move) {
    event.preventDefault()
    if (!grid.editor.commit()) return
    const row = Math.max(0, grid.active.row + move.row)
    grid.moveTo({ row, column: grid.active.column + move.column })
    grid.selection.only(Math.min(row, grid.extent.rowCount - 1))
  }
}

/** A letter, digit or sign that an editable cell takes as text. */
function isTyping(event: KeyboardEvent): boolean {
  return event.key.length === 1 && event.code !== 'Space' && !event.ctrlKey && !event.metaKey && !event.altKey
}

/** True for buttons and fields inside a cell: they answer their own keys, except Escape. */
function isInnerControl(event: KeyboardEvent): boolean {
  const target = event.target
  if (!(target instanceof HTMLElement) || target.dataset['cellInput'] !== undefined) return false
  return target.dataset['row'] === undefined
}

function handleInnerKey<Row>(event: KeyboardEvent, grid: DataGridController<Row>) {
  if (event.code !== 'Escape') return
  event.preventDefault()
  event.stopPropagation()
  grid.cursor.focus()
}

type Move = NonNullable<ReturnType<typeof moveFor>>

function perform<Row>(move: Move, grid: DataGridController<Row>) {
  const { to, isExtending } = move
  grid.moveTo(to)
  if (isExtending) void grid.selection.extendTo(to.row)
  else if (to.row >= 0 && to.row !== grid.active.row) grid.selection.only(to.row)
}

function handleIdleKey<Row>(event: KeyboardEvent, grid: DataGridController<Row>) {
  // The letter goes on into the cell's input, not to the window's shortcuts.
  if (grid.editor.isTypingCell && isTyping(event)) return event.stopPropagation()
  const act = (grid.active.row < 0 ? headerActs : bodyActs)[chordOf(event)]
  const move = act ? undefined : moveFor(event, grid.active, grid.extent)
  if (!act && !move) return
  event.preventDefault()
  event.stopPropagation()
  act?.(grid)
  if (move) perform(move, grid)
}

/** The keyboard of the grid; keys that belong to an input method are never touched. */
export function handleGridKey<Row>(event: KeyboardEvent, grid: DataGridController<Row>): void {
  if (isComposing(event) || event.defaultPrevented) return
  if (grid.editor.editing) handleEditKey(event, grid)
  else if (isInnerControl(event)) handleInnerKey(event, grid)
  else handleIdleKey(event, grid)
}
