import { mapColumns } from '../../../src-main/import/understanding/map-columns'
import type { ColumnField } from '../../../src-shared/imports/import-fields'
import { type Cell, emptyCell } from '../../../src-main/import/reading/cell'

type Value = string | number | null | undefined

/** A cell as the readers give it: texts as texts, numbers with their digits, null as an empty cell. */
export function cell(value: Value): Cell {
  if (value === null || value === undefined || value === '') return emptyCell
  return typeof value === 'number'
    ? { kind: 'number', text: String(value), value }
    : { kind: 'text', text: value }
}

/** A row of cells. */
export function row(...values: readonly Value[]): Cell[] {
  return values.map(cell)
}

/** A sheet from lines whose cells are separated by `|`; a line `-` is a blank row. */
export function sheet(...lines: readonly string[]): Cell[][] {
  return lines.map((line) => (line === '-' ? [] : line.split('|').map((text) => cell(text.trim()))))
}

/** The field of every column of a list whose first line is its header. */
export function fieldsOf(...lines: readonly string[]): ColumnField[] {
  const [header = '', ...rows] = lines
  return mapColumns(header.split('|'), sheet(...rows)).map(({ field }) => field)
}
