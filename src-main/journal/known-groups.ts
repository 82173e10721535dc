import { decodeBody, decodeDeleted, decodeGroup, deletedGroup, encodeGroup, type SqlValue } from './op-codec'
import type { TableMeta } from './registry'
import { kinds } from './work'

/** The groups that this version knows, with values that fit them, and the numbers of the others. */
export function knownGroups(
  table: TableMeta,
  op: { readonly body: string; readonly kind: number },
): { groups: Map<number, string>; unknown: number[] } {
  const body = decodeBody(op.body)
  if (op.kind === kinds.insert) body.set(deletedGroup, 'null')
  const groups = new Map<number, string>()
  const unknown: number[] = []
  for (const [id, encoded] of [...body].sort(([one], [other]) => one - other)) {
    if (fits(table, id, encoded)) groups.set(id, encoded)
    else unknown.push(id)
  }
  return { groups, unknown }
}

function fits(table: TableMeta, id: number, encoded: string): boolean {
  try {
    if (id === deletedGroup) return decodeDeleted(encoded) !== undefined
    const group = table.groupById.get(id)
    return group !== undefined && canonical(group, decodeGroup(group, encoded)) !== ''
  } catch {
    return false
  }
}

function canonical(group: Parameters<typeof encodeGroup>[0], values: readonly SqlValue[]): string {
  const row: SqlValue[] = []
  for (const [place, column] of group.columns.entries()) row[column.index] = values[place] ?? null
  return encodeGroup(group, row)
}
