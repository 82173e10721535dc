import { useLayoutEffect, useRef, useState } from 'react'
import type { CellPosition, DataGridProps, GridColumn } from './grid-model'

export interface Editing {
  readonly row: number
  readonly columnId: string
  readonly error: string | undefined
}

export interface CellEditorOptions<Row> {
  readonly props: DataGridProps<Row>
  readonly columns: readonly GridColumn<Row>[]
  readonly active: CellPosition
  readonly announce: (text: string) => void
}

/** Whether letters typed on this column start an edit. */
export function startsByTyping<Row>(column: GridColumn<Row> | undefined): boolean {
  return column?.editing !== undefined && column.editing.startsOn !== 'f2'
}

function editText<Row>(column: GridColumn<Row>, row: Row): string {
  return column.editing?.value ? column.editing.value(row) : column.text(row)
}

/**
 * Editing in place. The active cell of a column that is edited by typing always holds a focused, invisible, empty
 * input: the first keystroke, also the first key of a composition, lands in it, and it merely becomes visible.
 */
export function useCellEditor<Row>({ props, columns, active, announce }: CellEditorOptions<Row>) {
  const input = useRef<HTMLInputElement>(null)
  const [editing, setEditing] = useState<Editing | null>(null)
  const opening = useRef<string | null>(null)
  const column = columns[active.column]
  const row = active.row < 0 ? undefined : props.source.rowAt(active.row)
  const canEdit = column?.editing !== undefined && row !== undefined && props.onEdit !== undefined

  useLayoutEffect(() => {
    if (editing === null || opening.current === null || !input.current) return
    input.current.value = opening.current
    opening.current = null
    input.current.focus({ preventScroll: true })
    input.current.select()
  }, [editing])

  const open = (text: string) => {
    if (!canEdit) return
    opening.current = text
    setEditing({ row: active.row, columnId: column.id, error: undefined })
  }
  const close = () => {
    if (input.current) input.current.value = ''
    setEditing(null)
  }
  /** Typed text is already in the input: show it. */
  const adopt = () => {
    if (!canEdit) return
    if (editing === null) setEditing({ row: active.row, columnId: column.id, error: undefined })
    else if (editing.error !== undefined) setEditing({ ...editing, error: undefined })
  }
  /** True when the text was taken (or nothing was to be taken). */
  const commit = (): boolean => {
    if (editing === null || !canEdit) return true
    const text = input.current?.value ?? ''
    const error = column.editing?.validate?.(text, row)
    if (error !== undefined) {
      setEditing({ ...editing, error })
      announce(error)
      return false
    }
    if (text !== editText(column, row)) {
      const rowKey = props.source.rowKey(row)
      props.onEdit?.({ row, rowKey, index: editing.row, columnId: column.id, text })
    }
    close()
    return true
  }
  return {
    input,
    editing,
    canEdit,
    isTypingCell: canEdit && startsByTyping(column),
    open: () => (row !== undefined && column ? open(editText(column, row)) : undefined),
    openEmpty: () => open(''),
    adopt,
    commit,
    cancel: close,
    // Leaving with the mouse keeps what is right and drops what is not: an edit never hangs behind the cursor.
    leave: () => {
      if (!commit()) close()
    },
  }
}
