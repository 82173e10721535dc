import type { ImportRow } from '../understanding/import-row'
import type { Values } from './patches'

/** The filled columns of the row's company or person, those that both share included. */
export function valuesOf(kind: 'company' | 'person', row: ImportRow): Values {
  const values: Record<string, string | number> = {}
  addFilled(values, row[kind])
  addFilled(values, row.record)
  return values
}

function addFilled(values: Record<string, string | number>, columns: object | null): void {
  const from = columns as Values | null
  for (const column in from) {
    const value = from[column]
    if (value !== null && value !== undefined) values[column] = value
  }
}
