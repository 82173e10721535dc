import { type RefObject, useEffect } from 'react'
import { checkColumnId } from './column-layout'
import type { CellPosition, DataGridProps, GridColumn } from './grid-model'
import { isSelected, selectedCount } from './selection'
import { fromTsv, toTsv } from './tsv'

interface ClipboardOptions<Row> {
  readonly root: RefObject<HTMLDivElement | null>
  readonly props: DataGridProps<Row>
  readonly columns: readonly GridColumn<Row>[]
  readonly active: CellPosition
  readonly isEditing: boolean
  readonly announce: (text: string) => void
}

/** The selected rows that are loaded, in list order; without a selection the active row. */
function loadedRows<Row>({ props, active }: ClipboardOptions<Row>): Row[] {
  const { source, selection } = props
  const total = source.rowCount ?? 0
  if (!selection || selectedCount(selection, total) === 0) {
    const row = source.rowAt(active.row)
    return row === undefined ? [] : [row]
  }
  const rows: Row[] = []
  for (let index = 0; index < total; index += 1) {
    const row = source.rowAt(index)
    if (row !== undefined && isSelected(selection, source.rowKey(row))) rows.push(row)
  }
  return rows
}

/** Copying rows as text a spreadsheet understands, and pasting a block from one. */
export function useGridClipboard<Row>(options: ClipboardOptions<Row>) {
  const { props, columns, active, isEditing, announce } = options
  const textOf = (rows: readonly Row[]) => {
    const shown = columns.filter((column) => column.id !== checkColumnId)
    return toTsv(rows.map((row) => shown.map((column) => column.text(row))))
  }
  const copyLater = async (rows: Promise<readonly Row[]>) => {
    const all = await rows
    const write = props.writeClipboard ?? ((text: string) => navigator.clipboard.writeText(text))
    await write(textOf(all))
    announce(props.texts.copied(all.length))
  }
  const copy = (event: ClipboardEvent) => {
    const rows = loadedRows(options)
    const { selection, source } = props
    const wanted = selection ? selectedCount(selection, source.rowCount ?? 0) : rows.length
    event.preventDefault()
    if (selection && wanted > rows.length && source.rowsOf) {
      void copyLater(source.rowsOf(selection))
      return
    }
    event.clipboardData?.setData('text/plain', textOf(rows))
    announce(props.texts.copied(rows.length))
  }
  const paste = (event: ClipboardEvent) => {
    const column = columns[active.column]
    if (!props.onPaste || !column) return
    event.preventDefault()
    const cells = fromTsv(event.clipboardData?.getData('text/plain') ?? '')
    if (cells.length > 0) props.onPaste({ cells, index: active.row, columnId: column.id })
  }
  const isIdle = !isEditing && active.row >= 0
  useGridClipboardEvents(options.root, isIdle, { copy, paste })
}

interface ClipboardActs {
  readonly copy: (event: ClipboardEvent) => void
  readonly paste: (event: ClipboardEvent) => void
}

/**
 * Listens at the document: without selected text Chromium sends copy and paste to the body, not to the focused cell.
 * They are the grid's when the focus is on a cell of it.
 */
function useGridClipboardEvents(root: ClipboardOptions<never>['root'], isIdle: boolean, acts: ClipboardActs) {
  useEffect(() => {
    const isOurs = () => {
      const focused = document.activeElement
      return (
        isIdle &&
        focused !== null &&
        root.current?.contains(focused) &&
        focused.closest('[data-row]') !== null
      )
    }
    const onCopy = (event: ClipboardEvent) => isOurs() && acts.copy(event)
    const onPaste = (event: ClipboardEvent) => isOurs() && acts.paste(event)
    document.addEventListener('copy', onCopy)
    document.addEventListener('paste', onPaste)
    return () => {
      document.removeEventListener('copy', onCopy)
      document.removeEventListener('paste', onPaste)
    }
  })
}
