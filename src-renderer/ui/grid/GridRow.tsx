import { memo, type Ref } from 'react'
import { Skeleton } from '../Skeleton'
import { GridCell } from './GridCell'
import type { GridColumn } from './grid-model'

interface GridRowProps<Row> {
  readonly index: number
  /** Undefined while it is being loaded. */
  readonly row: Row | undefined
  readonly columns: readonly GridColumn<Row>[]
  readonly start: number
  readonly height: number
  /** Column of the cursor when it is on this row. */
  readonly activeColumn: number | undefined
  readonly isSelected: boolean
  readonly isSelectable: boolean
  readonly canEdit: boolean
  readonly isEditing: boolean
  readonly isInvalid: boolean
  readonly selectLabel: string
  readonly inputRef: Ref<HTMLInputElement>
}

const skeletonWidths = ['62%', '78%', '46%', '70%', '54%']

/** One row, placed by its offset. Drawn again only when something of its own changes. */
function GridRowView<Row>(props: GridRowProps<Row>) {
  const { index, row, columns, start, height, activeColumn, isSelected } = props
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      {...(props.isSelectable ? { 'aria-selected': isSelected } : {})}
      data-cursor={activeColumn === undefined ? undefined : true}
      data-selected={isSelected || undefined}
      className="tw-row"
      style={{ height, transform: `translateY(${start}px)` }}
    >
      {columns.map((column, columnIndex) =>
        row === undefined ? (
          <div
            key={column.id}
            role="gridcell"
            aria-colindex={columnIndex + 1}
            aria-busy="true"
            data-row={index}
            data-column={columnIndex}
            data-ring="inset"
            tabIndex={activeColumn === columnIndex ? 0 : undefined}
            className="tw-cell"
          >
            <Skeleton width={skeletonWidths[(index + columnIndex) % skeletonWidths.length]} />
          </div>
        ) : (
          <GridCell
            key={column.id}
            column={column}
            row={row}
            rowIndex={index}
            columnIndex={columnIndex}
            isActive={activeColumn === columnIndex}
            isEditing={props.isEditing && activeColumn === columnIndex}
            isInvalid={props.isInvalid && activeColumn === columnIndex}
            isSelected={isSelected}
            canEdit={props.canEdit}
            selectLabel={props.selectLabel}
            inputRef={props.inputRef}
          />
        ),
      )}
    </div>
  )
}

export const GridRow = memo(GridRowView) as typeof GridRowView
