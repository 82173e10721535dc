/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a virtual grid places its rows by offset, which table elements do not allow */
import { memo, type ReactNode, type Ref } from 'react'
import { CheckMark } from '../Checkbox'
import { classNames } from '../class-names'
import { checkColumnId } from './column-layout'
import type { CellIssue, GridColumn } from './grid-model'
import { startsByTyping } from './use-cell-editor'

interface GridCellProps<Row> {
  readonly column: GridColumn<Row>
  readonly row: Row
  readonly rowIndex: number
  readonly columnIndex: number
  readonly isActive: boolean
  readonly isEditing: boolean
  readonly isInvalid: boolean
  readonly isSelected: boolean
  readonly canEdit: boolean
  readonly selectLabel: string
  readonly inputRef: Ref<HTMLInputElement>
}

function cellBody<Row>(column: GridColumn<Row>, row: Row, issue: CellIssue | undefined): ReactNode {
  const body = column.render ? column.render(row) : column.text(row)
  if (!issue) return body
  return (
    <>
      {body}
      <span className="tw-cell-issue">{issue.text}</span>
    </>
  )
}

/** One cell. The active one is the grid's only tab stop: itself, or the input it holds. */
function GridCellView<Row>(props: GridCellProps<Row>) {
  const { column, row, isActive, isEditing, canEdit, columnIndex, rowIndex, isInvalid, inputRef } = props
  const issue = column.issue?.(row)
  const isCheck = column.id === checkColumnId
  const hasInput = isActive && canEdit && (isEditing || startsByTyping(column))
  const text = column.text(row)
  return (
    <div
      role="gridcell"
      aria-colindex={columnIndex + 1}
      data-row={rowIndex}
      data-column={columnIndex}
      data-issue={issue?.tone}
      data-editing={isEditing || undefined}
      data-active={isActive || undefined}
      data-ring="inset"
      title={issue ? `${text} — ${issue.text}` : text}
      tabIndex={isActive ? (hasInput ? -1 : 0) : undefined}
      className={classNames('tw-cell', column.align === 'end' && 'tw-cell-end')}
    >
      {isCheck ? (
        <>
          <CheckMark isSelected={props.isSelected} />
          <span className="sr-only">{props.selectLabel}</span>
        </>
      ) : (
        cellBody(column, row, issue)
      )}
      {hasInput ? (
        <input
          ref={inputRef}
          data-cell-input={isEditing ? 'editing' : 'idle'}
          aria-label={`${column.header}: ${text}`}
          aria-invalid={isInvalid}
          inputMode={column.editing?.inputMode ?? 'text'}
          autoComplete="off"
          spellCheck={false}
          className={classNames('tw-cell-input', column.align === 'end' && 'text-right')}
        />
      ) : null}
    </div>
  )
}

export const GridCell = memo(GridCellView) as typeof GridCellView
