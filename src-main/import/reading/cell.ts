export type CellKind = 'empty' | 'text' | 'number' | 'boolean' | 'date' | 'error'

/**
 * One cell, the same for every file format. Cells are shared between rows: never change one.
 *
 * - `text` is what a person sees, as good as possible: numbers with all their digits (never 8.61E+12), or in
 *   their format when that says more than digits do (₩1,200, 15%, 010-1234-5678); days as `YYYY-MM-DD`, local
 *   date-times as `YYYY-MM-DDTHH:MM:SS`; errors as `#N/A`; booleans as `TRUE` and `FALSE`.
 * - `value` of a number is the number, of a boolean the boolean, of a date its serial day in the 1900 system
 *   (also where the file counts from 1904).
 * - `raw` is there only where `text` of a number is not simply its digits: the digits.
 */
export interface Cell {
  readonly kind: CellKind
  readonly text: string
  readonly value?: number | boolean
  readonly raw?: string
}

export const emptyCell: Cell = Object.freeze({ kind: 'empty', text: '' })

const trueCell: Cell = Object.freeze({ kind: 'boolean', text: 'TRUE', value: true })
const falseCell: Cell = Object.freeze({ kind: 'boolean', text: 'FALSE', value: false })

/** A text cell; an empty text is an empty cell. Line ends become `\n`. */
export function textCell(text: string): Cell {
  if (text === '') return emptyCell
  return { kind: 'text', text: text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text }
}

/** Takes the empty cells off the end of a row that is being made. */
export function dropTrailingBlanks(cells: Cell[]): void {
  while (cells.at(-1)?.kind === 'empty') cells.pop()
}

/** A boolean cell. */
export function booleanCell(value: boolean): Cell {
  return value ? trueCell : falseCell
}

/** An error cell such as `#DIV/0!`. */
export function errorCell(text: string): Cell {
  return { kind: 'error', text }
}
