import type { ClipboardEvent } from 'react'
import { checkColumnId } from './column-layout'
import type { CellPosition, DataGridProps, GridColumn } from './grid-model'
import { isSelected, selectedCount } from './selection'
import { fromTsv, toTsv } from './tsv'

interface ClipboardOptions<Row> {
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
  const onCopy = (event: ClipboardEvent) => {
    if (isEditing || active.row < 0) return
    event.preventDefault()
    const rows = loadedRows(options)
    const { selection, source } = props
    const wanted = selection ? selectedCount(selection, source.rowCount ?? 0) : rows.length
    if (selection && wanted > rows.length && source.rowsOf) {
      void copyLater(source.rowsOf(selection))
      return
    }
    event.clipboardData.setData('text/plain', textOf(rows))
    announce(props.texts.copied(rows.length))
  }
  const onPaste = (event: ClipboardEvent) => {
    const column = columns[active.column]
    if (isEditing || active.row < 0 || !props.onPaste || !column) return
    event.preventDefault()
    const cells = fromTsv(event.clipboardData.getData('text/plain'))
    if (cells.length > 0) props.onPaste({ cells, index: active.row, columnId: column.id })
  }
  return { onCopy, onPaste }
}
