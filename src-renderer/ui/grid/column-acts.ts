import { withMove, withWidth } from './column-layout'
import type { CellPosition, DataGridProps, GridColumn } from './grid-model'
import type { useGridColumns } from './use-grid-columns'

interface ColumnActsOptions<Row> {
  readonly props: DataGridProps<Row>
  readonly columns: readonly GridColumn<Row>[]
  readonly grid: ReturnType<typeof useGridColumns<Row>>
  readonly active: CellPosition
  readonly put: (at: CellPosition) => void
  readonly announce: (text: string) => void
}

/** What can be done to a column from its head; each act says what it did. */
export function columnActs<Row>({ props, columns, grid, active, put, announce }: ColumnActsOptions<Row>) {
  const columnOf = (columnId: string) => columns.find((each) => each.id === columnId)
  return {
    /** Width in px. */
    resize: (columnId: string, width: number) => {
      const column = columnOf(columnId)
      if (!column) return
      const next = withWidth(grid.layout, column, width)
      grid.setLayout(next)
      announce(props.texts.resized(column.header, next.widths[columnId] ?? width))
    },
    reorder: (columnId: string, step: number) => {
      const next = withMove(grid.layout, props.columns, { id: columnId, step })
      if (next === grid.layout) return
      grid.setLayout(next)
      put({ row: active.row, column: active.column + step })
      announce(props.texts.moved(columnOf(columnId)?.header ?? '', active.column + step + 1))
    },
    sortBy: (columnId: string) => {
      const column = columnOf(columnId)
      if (!column?.isSortable || !props.onSortChange) return
      const isUp = props.sort?.columnId === columnId && props.sort.direction === 'ascending'
      const direction = isUp ? 'descending' : 'ascending'
      props.onSortChange({ columnId, direction })
      announce(props.texts.sorted(column.header, direction))
    },
  }
}
