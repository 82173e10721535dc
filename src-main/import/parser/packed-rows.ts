import { booleanCell, type Cell, type CellKind, emptyCell } from '../reading/cell'

/**
 * A cell on its way between processes, as small as it gets: null is empty, a string is text, a number is a number
 * whose text is its digits, a boolean is itself, everything else names its kind.
 */
export type PackedCell = null | string | number | boolean | readonly [CellKind, string, number?, string?]

type PackedRow = readonly PackedCell[]

function packNumber(cell: Cell): PackedCell {
  const value = Number(cell.value)
  if (cell.raw !== undefined) return ['number', cell.text, value, cell.raw]
  return String(value) === cell.text ? value : ['number', cell.text, value]
}

function packCell(cell: Cell): PackedCell {
  switch (cell.kind) {
    case 'empty':
      return null
    case 'text':
      return cell.text
    case 'number':
      return packNumber(cell)
    case 'boolean':
      return cell.value === true
    case 'date':
      return ['date', cell.text, Number(cell.value)]
    case 'error':
      return ['error', cell.text]
  }
}

function unpackCell(packed: PackedCell): Cell {
  if (packed === null) return emptyCell
  if (typeof packed === 'string') return { kind: 'text', text: packed }
  if (typeof packed === 'number') return { kind: 'number', text: String(packed), value: packed }
  if (typeof packed === 'boolean') return booleanCell(packed)
  const [kind, text, value, raw] = packed
  if (value === undefined) return { kind, text }
  return raw === undefined ? { kind, text, value } : { kind, text, value, raw }
}

/**
 * Rows as they travel between processes and are staged: one JSON text a row, an empty one for a row without cells. The
 * parser has the other processor for making them, and whoever stages rows need not look into them.
 */
export interface TextBatch {
  /** 0-based row of the sheet that the first text is. */
  readonly first: number
  readonly texts: readonly string[]
  readonly hiddenRows: readonly number[]
}

/** Packs rows, each as one text. */
export function packRows(rows: readonly (readonly Cell[])[]): string[] {
  return rows.map((row) => (row.length === 0 ? '' : JSON.stringify(row.map(packCell))))
}

/** The cells again. */
export function unpackRows(texts: readonly string[]): Cell[][] {
  return texts.map((text) => (text === '' ? [] : (JSON.parse(text) as PackedRow).map(unpackCell)))
}
