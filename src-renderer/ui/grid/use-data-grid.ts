import { useImperativeHandle, useRef } from 'react'
import { columnActs } from './column-acts'
import type { CellPosition, DataGridProps } from './grid-model'
import { clampPosition } from './navigation'
import { useActiveRow, usePositionReport } from './use-grid-reports'
import { useAnnouncer } from './use-announcer'
import { useCellEditor } from './use-cell-editor'
import { useCursor } from './use-cursor'
import { useGridClipboard } from './use-grid-clipboard'
import { useGridColumns } from './use-grid-columns'
import { useGridWindow } from './use-grid-window'
import { useRowSelection } from './use-row-selection'

/** Skeleton rows shown while even the number of rows is unknown. */
const unknownRows = 12

/** Cursor and drawn rows. */
function useGridView<Row>(props: DataGridProps<Row>) {
  const { source, rowHeight = 32, headerHeight = 30, initialPosition } = props
  const root = useRef<HTMLDivElement>(null)
  const columns = useGridColumns(props)
  const rowCount = source.rowCount ?? unknownRows
  const columnCount = columns.visible.length
  const initialColumn = columns.visible.findIndex((column) => column.id === initialPosition?.columnId)
  const initial = { row: initialPosition?.row ?? 0, column: Math.max(0, initialColumn) }
  const cursor = useCursor({ root, rowCount, columnCount, initial })
  const { active } = cursor
  const virtualizer = useGridWindow({
    scroller: root,
    count: rowCount,
    rowHeight,
    headerHeight,
    activeRow: active.row,
    initialOffset: initialPosition?.offset ?? 0,
    onWindow: source.onWindow,
  })
  const viewHeight = virtualizer.scrollRect?.height ?? 0
  const pageRows = Math.max(1, Math.floor((viewHeight - headerHeight) / rowHeight) - 1)
  const moveTo = (to: CellPosition) => {
    const at = clampPosition(to, { rowCount, columnCount })
    if (at.row >= 0) virtualizer.scrollToIndex(at.row, { align: 'auto' })
    cursor.put(at)
  }
  const extent = { rowCount, columnCount, pageRows }
  return { root, columns, cursor, active, virtualizer, moveTo, extent, rowHeight, headerHeight }
}

/** Everything the grid's parts share: one object, made anew at each render. */
export function useDataGrid<Row>(props: DataGridProps<Row>) {
  const view = useGridView(props)
  const { columns, cursor, active, virtualizer } = view
  const { message, announce } = useAnnouncer()
  const selection = useRowSelection(props, active.row, announce)
  const shared = { props, columns: columns.visible, active, announce }
  const editor = useCellEditor(shared)
  useGridClipboard({ ...shared, root: view.root, isEditing: editor.editing !== null })
  const activeColumn = columns.visible[active.column]
  useImperativeHandle(props.ref, () => ({
    focus: cursor.focus,
    moveTo: (row: number) => {
      view.moveTo({ row, column: active.column })
      selection.only(row)
    },
  }))
  useActiveRow(props, active.row)
  usePositionReport(props, {
    row: active.row,
    columnId: activeColumn?.id ?? '',
    isScrolling: virtualizer.isScrolling,
    offset: virtualizer.scrollOffset ?? 0,
  })
  return {
    ...view,
    ...columnActs({ ...shared, grid: columns, put: cursor.put }),
    props,
    selection,
    editor,
    message,
    activeColumn,
    activeRow: active.row < 0 ? undefined : props.source.rowAt(active.row),
  }
}

export type DataGridController<Row> = ReturnType<typeof useDataGrid<Row>>
