import { deletedGroup, encodeGroup, type SqlValue } from './op-codec'
import type { TableMeta } from './registry'

/**
 * What a group holds in a row as it was read (all data columns, then `deleted_at`), encoded; null when this version does
 * not know the group.
 */
export function storedValue(table: TableMeta, id: number, row: readonly SqlValue[]): string | null {
  if (id === deletedGroup) return String(row[table.columns.length] ?? null)
  const group = table.groupById.get(id)
  return group ? encodeGroup(group, row) : null
}
