import { useLayoutEffect, useRef } from 'react'
import type { CellIssue } from './grid-model'
import type { DataGridController } from './use-data-grid'

/** What there is to say about the active cell: the error of an edit, or the issue of its value. */
function noteOf<Row>(grid: DataGridController<Row>): CellIssue | undefined {
  const error = grid.editor.editing?.error
  if (error !== undefined) return { tone: 'bad', text: error }
  return grid.activeRow === undefined ? undefined : grid.activeColumn?.issue?.(grid.activeRow)
}

/** The note under the active cell (above it in the last rows), in full length. */
export function GridNote<Row>({ grid }: { readonly grid: DataGridController<Row> }) {
  const note = noteOf(grid)
  const box = useRef<HTMLDivElement>(null)
  const { row, column } = grid.active
  const { root, rowHeight, headerHeight, virtualizer } = grid
  const isShown = note !== undefined
  useLayoutEffect(() => {
    const cell = isShown
      ? root.current?.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`)
      : null
    if (cell && box.current) box.current.style.left = `${cell.offsetLeft}px`
  })
  if (!note) return null
  const top = headerHeight + row * rowHeight
  const bottomOfView = (virtualizer.scrollOffset ?? 0) + (virtualizer.scrollRect?.height ?? 0)
  const isAbove = top + 2.5 * rowHeight > bottomOfView && top > 3 * rowHeight
  return (
    <div
      ref={box}
      role="note"
      data-issue={note.tone}
      className="tw-grid-note"
      style={isAbove ? { top, transform: 'translateY(calc(-100% - 4px))' } : { top: top + rowHeight + 4 }}
    >
      {note.text}
    </div>
  )
}
