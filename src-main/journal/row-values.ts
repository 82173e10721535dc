import { encodeValue, isPlainText, joinGroup, normalise, type SqlValue } from './op-codec'
import type { ColumnMeta, GroupMeta, TableMeta } from './registry'

/** A row as features hand it over: camelCase names, values by column. */
export type LooseRow = Readonly<Record<string, unknown>>

const isFilled = new Uint8Array(1024)

/** A new row: its values by column index, what is not mentioned being null, and the body of its entry. */
export function readRow(table: TableMeta, loose: LooseRow): { values: SqlValue[]; body: string } {
  const values: SqlValue[] = new Array(table.columns.length).fill(null)
  const encoded: string[] = []
  isFilled.fill(0, 0, table.groups.length)
  for (const name in loose) {
    const value = loose[name]
    if (value === null || value === undefined || name === 'id') continue
    const column = columnNamed(table, name)
    isFilled[column.groupIndex] = 1
    if (column.storage === 'text' && typeof value === 'string' && isPlainText(value)) {
      // By far the most frequent case, written out because imports write millions.
      values[column.index] = value
      encoded[column.index] = `"${value}"`
      continue
    }
    const stored = normalise(value)
    values[column.index] = stored
    encoded[column.index] = encodeValue(stored, column.storage)
  }
  return { values, body: bodyOf(table, encoded) }
}

function bodyOf(table: TableMeta, encoded: readonly string[]): string {
  let body = ''
  for (const group of table.groups) {
    if (isFilled[group.index] === 1)
      body += `${body === '' ? '{' : ','}${group.key}${joinGroup(group, encoded)}`
  }
  return body === '' ? '{}' : `${body}}`
}

/** The row after the patch, and the groups that the patch mentions. `undefined` is the same as not mentioned. */
export function patchedRow(table: TableMeta, stored: readonly SqlValue[], patch: LooseRow) {
  const values = [...stored]
  const groups = new Set<GroupMeta>()
  for (const name in patch) {
    const value = patch[name]
    if (name === 'id' || value === undefined) continue
    const column = columnNamed(table, name)
    values[column.index] = normalise(value)
    groups.add(table.groups[column.groupIndex] as GroupMeta)
  }
  return { values, groups: [...groups] }
}

/** The values of a group's columns out of a row. */
export function takeGroup(group: GroupMeta, values: readonly SqlValue[]): SqlValue[] {
  return group.columns.map((column) => values[column.index] ?? null)
}

function columnNamed(table: TableMeta, name: string): ColumnMeta {
  const column = table.columnByName.get(name)
  if (!column) throw new Error(`${table.name} has no column ${name}`)
  return column
}
