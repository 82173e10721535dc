import { ArrowDown, ArrowUp } from 'lucide-react'
import { CheckMark } from '../Checkbox'
import { classNames } from '../class-names'
import { checkColumnId } from './column-layout'
import { ColumnResizer } from './ColumnResizer'
import type { GridColumn, GridSort } from './grid-model'
import type { DataGridController } from './use-data-grid'

interface GridHeaderCellProps<Row> {
  readonly grid: DataGridController<Row>
  readonly column: GridColumn<Row>
  readonly index: number
}

function ariaSort<Row>(column: GridColumn<Row>, sort: GridSort | null | undefined) {
  if (!column.isSortable) return undefined
  return sort?.columnId === column.id ? sort.direction : 'none'
}

function CheckHeader<Row>({ grid }: { readonly grid: DataGridController<Row> }) {
  const { current, count } = grid.selection
  const isAll = current.mode === 'all' && current.except.size === 0
  return (
    <>
      <CheckMark isSelected={isAll} isIndeterminate={!isAll && count > 0} />
      <span className="sr-only">{grid.props.texts.selectAll}</span>
    </>
  )
}

/** What the head shows: check mark, own content or name. */
function HeadContent<Row>({ grid, column }: Omit<GridHeaderCellProps<Row>, 'index'>) {
  if (column.id === checkColumnId) return <CheckHeader grid={grid} />
  if (column.headerContent) return column.headerContent
  return (
    <span className="truncate" title={column.header}>
      {column.header}
    </span>
  )
}

function SortMark({ sorted }: { readonly sorted: ReturnType<typeof ariaSort> }) {
  if (sorted === undefined || sorted === 'none') return null
  const Arrow = sorted === 'descending' ? ArrowDown : ArrowUp
  return <Arrow aria-hidden="true" className="size-3 shrink-0 text-accent-text" strokeWidth={2.25} />
}

/** A column's head: name or own content, sort mark, an edge to drag. */
export function GridHeaderCell<Row>({ grid, column, index }: GridHeaderCellProps<Row>) {
  const sorted = ariaSort(column, grid.props.sort)
  const isActive = grid.active.row === -1 && grid.active.column === index
  return (
    <div
      role="columnheader"
      aria-colindex={index + 1}
      aria-sort={sorted}
      data-row={-1}
      data-column={index}
      data-ring="inset"
      data-sortable={sorted === undefined ? undefined : true}
      tabIndex={isActive ? 0 : undefined}
      className={classNames('tw-head', column.align === 'end' && 'tw-cell-end')}
    >
      <HeadContent grid={grid} column={column} />
      <SortMark sorted={sorted} />
      {column.id === checkColumnId ? null : <ColumnResizer grid={grid} column={column} />}
    </div>
  )
}
