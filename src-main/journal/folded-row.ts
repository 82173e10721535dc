import type { Stamp } from './merge-state'
import { decodeDeleted, decodeGroup, deletedGroup, type SqlValue } from './op-codec'
import type { TableMeta } from './registry'
import { compareOps, decodeOp, type RowOp, type StoredOp } from './row-history'
import { knownGroups } from './known-groups'
import { kinds } from './work'

/** What the entries of a row say that it holds. */
export interface FoldedRow {
  /** By column index. */
  readonly values: readonly SqlValue[]
  readonly deletedAt: number | null
  /** The stamps that stand in sync_cell: of every group whose newest entry is not the row's first insert. */
  readonly cells: ReadonlyMap<number, Stamp>
}

/** The row that follows from its applied entries by the merge rule (see merge.ts); null when none of them made it. */
export function foldRow(table: TableMeta, ops: readonly StoredOp[]): FoldedRow | null {
  const inOrder = ops.map(decodeOp).sort(compareOps)
  const first = inOrder.find((op) => op.kind === kinds.insert)
  if (!first) return null
  const values: SqlValue[] = new Array(table.columns.length).fill(null)
  const cells = new Map<number, Stamp>()
  let deletedAt: number | null = null
  for (const [id, op] of newestPerGroup(table, inOrder)) {
    const encoded = op.groups.get(id) ?? 'null'
    if (op !== first) cells.set(id, { hlc: op.hlc, op: op.id })
    if (id === deletedGroup) deletedAt = decodeDeleted(encoded)
    else putGroup(table, values, [id, encoded])
  }
  return { values, deletedAt, cells }
}

/** The entry that holds each group which this version knows. */
function newestPerGroup(table: TableMeta, inOrder: readonly RowOp[]): Map<number, RowOp> {
  const newest = new Map<number, RowOp>()
  for (const op of inOrder)
    for (const id of knownGroups(table, op).groups.keys()) if (!op.waiting?.has(id)) newest.set(id, op)
  return newest
}

function putGroup(table: TableMeta, values: SqlValue[], [id, encoded]: readonly [number, string]): void {
  const group = table.groupById.get(id)
  if (!group) return
  for (const [place, value] of decodeGroup(group, encoded).entries()) {
    const column = group.columns[place]
    if (column) values[column.index] = value
  }
}
