import { type PointerEvent, useRef } from 'react'
import { withWidth } from './column-layout'
import type { GridColumn } from './grid-model'
import type { DataGridController } from './use-data-grid'

interface ColumnResizerProps<Row> {
  readonly grid: DataGridController<Row>
  readonly column: GridColumn<Row>
}

/** The right edge of a column, for the mouse; the keyboard has Alt+Left and Alt+Right on the header cell. */
export function ColumnResizer<Row>({ grid, column }: ColumnResizerProps<Row>) {
  const start = useRef<{ x: number; width: number } | null>(null)
  const widthAt = (event: PointerEvent) =>
    (start.current?.width ?? 0) + event.clientX - (start.current?.x ?? 0)
  const press = (event: PointerEvent<HTMLElement>) => {
    event.preventDefault()
    event.currentTarget.setPointerCapture(event.pointerId)
    const cell = event.currentTarget.parentElement
    start.current = { x: event.clientX, width: cell?.offsetWidth || column.width }
  }
  const drag = (event: PointerEvent) => {
    if (start.current) grid.columns.setDragged(withWidth(grid.columns.layout, column, widthAt(event)))
  }
  const release = (event: PointerEvent) => {
    if (start.current && event.clientX !== start.current.x) grid.resize(column.id, widthAt(event))
    start.current = null
  }
  return (
    <span
      aria-hidden="true"
      data-resizer={column.id}
      className="tw-resizer"
      onPointerDown={press}
      onPointerMove={drag}
      onPointerUp={release}
    />
  )
}
