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

function CellBody<Row>(props: GridCellProps<Row> & { readonly issue: CellIssue | undefined }) {
  const { column, row, issue } = props
  if (column.id === checkColumnId) {
    return (
      <>
        <CheckMark isSelected={props.isSelected} />
        <span className="sr-only">{props.selectLabel}</span>
      </>
    )
  }
  const body: ReactNode = column.render ? column.render(row) : column.text(row)
  if (!issue) return body
  return (
    <span className="tw-cell-told">
      {column.text(row) === '' ? null : <span className="tw-cell-value">{body}</span>}
      <span className="tw-cell-issue">{issue.text}</span>
    </span>
  )
}

/** The input that catches the first key of an edit; unseen until there is text in it. */
function CellInput<Row>({ column, row, isEditing, isInvalid, inputRef }: GridCellProps<Row>) {
  return (
    <input
      ref={inputRef}
      data-cell-input={isEditing ? 'editing' : 'idle'}
      aria-label={`${column.header}: ${column.text(row)}`}
      aria-invalid={isInvalid}
      inputMode={column.editing?.inputMode ?? 'text'}
      autoComplete="off"
      spellCheck={false}
      className={classNames('tw-cell-input', column.align === 'end' && 'text-right')}
    />
  )
}

function tabIndexOf(isActive: boolean, hasInput: boolean): number | undefined {
  if (!isActive) return undefined
  return hasInput ? -1 : 0
}

/** One cell. The active one is the grid's only tab stop: itself, or the input it holds. */
function GridCellView<Row>(props: GridCellProps<Row>) {
  const { column, row, isActive, isEditing, canEdit } = props
  const issue = column.issue?.(row)
  const hasInput = isActive && canEdit && (isEditing || startsByTyping(column))
  const text = column.text(row)
  return (
    <div
      role="gridcell"
      aria-colindex={props.columnIndex + 1}
      data-row={props.rowIndex}
      data-column={props.columnIndex}
      data-issue={issue?.tone}
      data-active={isActive || undefined}
      data-ring="inset"
      title={issue ? `${text} — ${issue.text}` : text}
      tabIndex={tabIndexOf(isActive, hasInput)}
      className={classNames('tw-cell', column.align === 'end' && 'tw-cell-end')}
    >
      <CellBody {...props} issue={issue} />
      {hasInput ? <CellInput {...props} /> : null}
    </div>
  )
}

export const GridCell = memo(GridCellView) as typeof GridCellView
