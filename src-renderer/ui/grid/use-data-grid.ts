import { useEffect, useImperativeHandle, useRef } from 'react'
import { withMove, withWidth } from './column-layout'
import type { CellPosition, DataGridProps } from './grid-model'
import { clampPosition } from './navigation'
import { useAnnouncer } from './use-announcer'
import { useCellEditor } from './use-cell-editor'
import { useCursor } from './use-cursor'
import { useGridClipboard } from './use-grid-clipboard'
import { useGridColumns } from './use-grid-columns'
import { useGridWindow } from './use-grid-window'
import { useRowSelection } from './use-row-selection'

/** Skeleton rows shown while even the number of rows is unknown. */
const unknownRows = 12

/** Everything the grid's parts share: one object, made anew at each render. */
export function useDataGrid<Row>(props: DataGridProps<Row>) {
  const { source, rowHeight = 32, headerHeight = 30, initialPosition } = props
  const root = useRef<HTMLDivElement>(null)
  const columns = useGridColumns(props)
  const { message, announce } = useAnnouncer()
  const rowCount = source.rowCount ?? unknownRows
  const columnCount = columns.visible.length
  const initialColumn = columns.visible.findIndex((column) => column.id === initialPosition?.columnId)
  const cursor = useCursor({
    root,
    rowCount,
    columnCount,
    initial: { row: initialPosition?.row ?? 0, column: Math.max(0, initialColumn) },
  })
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
  const selection = useRowSelection(props, active.row, announce)
  const editor = useCellEditor({ props, columns: columns.visible, active, announce })
  const isEditing = editor.editing !== null
  const clipboard = useGridClipboard({ props, columns: columns.visible, active, isEditing, announce })

  const moveTo = (to: CellPosition) => {
    const at = clampPosition(to, { rowCount, columnCount })
    if (at.row >= 0) virtualizer.scrollToIndex(at.row, { align: 'auto' })
    cursor.put(at)
  }
  const viewHeight = virtualizer.scrollRect?.height ?? 0
  const pageRows = Math.max(1, Math.floor((viewHeight - headerHeight) / rowHeight) - 1)

  useImperativeHandle(props.ref, () => ({
    focus: cursor.focus,
    moveTo: (row: number) => {
      moveTo({ row, column: active.column })
      selection.only(row)
    },
  }))
  useActiveRow(props, active.row)
  usePositionReport(props, {
    active,
    columnId: columns.visible[active.column]?.id ?? '',
    isScrolling: virtualizer.isScrolling,
    offset: virtualizer.scrollOffset ?? 0,
  })
  return {
    props,
    root,
    columns,
    cursor,
    active,
    virtualizer,
    selection,
    editor,
    clipboard,
    announce,
    message,
    moveTo,
    rowHeight,
    headerHeight,
    extent: { rowCount, columnCount, pageRows },
    activeRow: active.row < 0 ? undefined : source.rowAt(active.row),
    activeColumn: columns.visible[active.column],
    resize: (columnId: string, width: number) => {
      const column = columns.visible.find((each) => each.id === columnId)
      if (!column) return
      const next = withWidth(columns.layout, column, width)
      columns.setLayout(next)
      announce(props.texts.resized(column.header, next.widths[columnId] ?? width))
    },
    reorder: (columnId: string, step: number) => {
      const next = withMove(columns.layout, props.columns, { id: columnId, step })
      if (next === columns.layout) return
      columns.setLayout(next)
      cursor.put({ row: active.row, column: active.column + step })
      const header = columns.visible[active.column]?.header ?? ''
      announce(props.texts.moved(header, active.column + step + 1))
    },
    sortBy: (columnId: string) => {
      const column = columns.visible.find((each) => each.id === columnId)
      if (!column?.isSortable || !props.onSortChange) return
      const isUp = props.sort?.columnId === columnId && props.sort.direction === 'ascending'
      const direction = isUp ? 'descending' : 'ascending'
      props.onSortChange({ columnId, direction })
      announce(props.texts.sorted(column.header, direction))
    },
  }
}

export type DataGridController<Row> = ReturnType<typeof useDataGrid<Row>>

/** Tells the screen which row the cursor is on, again when a missing row arrives. */
function useActiveRow<Row>({ source, onActiveRowChange }: DataGridProps<Row>, index: number) {
  const row = index < 0 ? undefined : source.rowAt(index)
  useEffect(() => {
    if (index >= 0) onActiveRowChange?.(index, row)
  }, [index, row, onActiveRowChange])
}

interface PositionReport {
  readonly active: CellPosition
  readonly columnId: string
  readonly isScrolling: boolean
  readonly offset: number
}

/** Reports where one is whenever the cursor moved or scrolling came to rest. */
function usePositionReport<Row>({ onPositionChange }: DataGridProps<Row>, report: PositionReport) {
  const { active, columnId, isScrolling, offset } = report
  const row = active.row
  useEffect(() => {
    if (!isScrolling) onPositionChange?.({ row, columnId, offset })
  }, [row, columnId, isScrolling, offset, onPositionChange])
}
