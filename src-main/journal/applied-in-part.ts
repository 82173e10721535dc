import type { StatementCache } from '../database/statement-cache'
import { asBuffer } from '../database/ids'
import { knownGroups } from './known-groups'
import { decodeGroup } from './op-codec'
import type { Registry, TableMeta } from './registry'
import type { StoredOp } from './row-history'

interface Ground {
  readonly statements: StatementCache
  readonly registry: Registry
}

/** A row that something refers to. */
export interface RowPlace {
  readonly table: TableMeta
  readonly row: Buffer
}

/** The rows that encoded groups of a row refer to, with the group that does. */
export function* referencesOf(
  registry: Registry,
  table: TableMeta,
  groups: ReadonlyMap<number, string>,
): Iterable<RowPlace & { readonly group: number }> {
  for (const group of table.groups) {
    const encoded = group.hasReferences ? groups.get(group.id) : undefined
    if (encoded === undefined) continue
    const values = decodeGroup(group, encoded)
    for (const [place, column] of group.columns.entries()) {
      const parent = registry.byName.get(column.references ?? '')
      const id = values[place]
      if (parent && id instanceof Uint8Array) yield { table: parent, row: asBuffer(id), group: group.id }
    }
  }
}

/** True when the row has ever been made here, be it in the trash by now. */
export function isRowHere({ statements }: Pick<Ground, 'statements'>, { table, row }: RowPlace): boolean {
  return statements(table.statements.exists).get(row) !== undefined
}

/**
 * Entries of which an older version of this program applied what it knew, and whose rest waits by now, after the update, for
 * a row that has not come: their row stays as it is (others may refer to it) until that row is made. Nearly always none.
 */
export function readAppliedInPart({ statements }: Pick<Ground, 'statements'>): ReadonlySet<number> {
  const found = statements(
    'SELECT p.op FROM sync_parked p JOIN sync_op o ON o.id = p.op WHERE o.held = 0',
    'value',
  )
  return new Set(found.all() as number[])
}

/** Entries of one row; of those that are applied in part the groups are named that refer to a row which is not here. */
export function withWaitingGroups(
  ground: Ground,
  table: TableMeta,
  { ops, inPart }: { ops: readonly StoredOp[]; inPart: ReadonlySet<number> },
): readonly StoredOp[] {
  if (inPart.size === 0) return ops
  return ops.map((op) => {
    if (!inPart.has(op.id)) return op
    const references = [...referencesOf(ground.registry, table, knownGroups(table, op).groups)]
    const missing = references.filter((one) => !isRowHere(ground, one))
    return { ...op, waiting: new Set(missing.map(({ group }) => group)) }
  })
}
