import type { ColumnLayout, GridColumn } from './grid-model'

export const emptyLayout: ColumnLayout = { order: [], hidden: [], widths: {} }

/** Id of the leading check box column. */
export const checkColumnId = '$check'

/** All columns in the order people gave them; columns that are new since then stand where they were declared. */
export function orderedColumns<Row>(columns: readonly GridColumn<Row>[], layout: ColumnLayout) {
  const known = layout.order.flatMap((id) => columns.filter((column) => column.id === id))
  const unknown = columns.filter((column) => !layout.order.includes(column.id))
  return [...known, ...unknown]
}

/** The columns to draw, in order; never none. */
export function visibleColumns<Row>(columns: readonly GridColumn<Row>[], layout: ColumnLayout) {
  const ordered = orderedColumns(columns, layout)
  const shown = ordered.filter((column) => !layout.hidden.includes(column.id))
  return shown.length > 0 ? shown : ordered.slice(0, 1)
}

/** Value for grid-template-columns. */
export function columnTemplate<Row>(columns: readonly GridColumn<Row>[], layout: ColumnLayout): string {
  const tracks = columns.map((column) => {
    const width = layout.widths[column.id]
    if (width !== undefined) return `${width}px`
    return column.grow ? `minmax(${column.width}px, ${column.grow}fr)` : `${column.width}px`
  })
  // What is left over stays empty at the end instead of stretching a column nobody asked to grow.
  const hasGrowing = columns.some((column) => column.grow && layout.widths[column.id] === undefined)
  return hasGrowing ? tracks.join(' ') : `${tracks.join(' ')} minmax(0, 1fr)`
}

/** Least width of all columns together, px. */
export function leastWidth<Row>(columns: readonly GridColumn<Row>[], layout: ColumnLayout): number {
  return columns.reduce((sum, column) => sum + (layout.widths[column.id] ?? column.width), 0)
}

/** The layout with one column's width set (px), not below its least width. */
export function withWidth<Row>(layout: ColumnLayout, column: GridColumn<Row>, width: number): ColumnLayout {
  const least = column.minWidth ?? 48
  return { ...layout, widths: { ...layout.widths, [column.id]: Math.max(least, Math.round(width)) } }
}

/** The layout with a column shown or hidden; the last visible one stays. */
export function withVisibility(
  layout: ColumnLayout,
  columns: readonly GridColumn<never>[],
  change: { readonly id: string; readonly isVisible: boolean },
): ColumnLayout {
  const hidden = layout.hidden.filter((id) => id !== change.id)
  const next = change.isVisible ? hidden : [...hidden, change.id]
  return columns.every((column) => next.includes(column.id)) ? layout : { ...layout, hidden: next }
}

/** The layout with a column moved by `step` places among the visible ones. */
export function withMove<Row>(
  layout: ColumnLayout,
  columns: readonly GridColumn<Row>[],
  move: { readonly id: string; readonly step: number },
): ColumnLayout {
  const order = orderedColumns(columns, layout).map((column) => column.id)
  const shown = order.filter((id) => !layout.hidden.includes(id))
  const neighbour = shown[shown.indexOf(move.id) + move.step]
  if (neighbour === undefined || !shown.includes(move.id)) return layout
  const rest = order.filter((id) => id !== move.id)
  rest.splice(rest.indexOf(neighbour) + (move.step > 0 ? 1 : 0), 0, move.id)
  return { ...layout, order: rest }
}
