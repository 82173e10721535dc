import { newestStamp, noStamp } from './hlc'
import type { JournalWriter } from './journal-writer'
import type { TableMeta } from './registry'

/** The stamps of a row as this device sees it. */
export interface SeenStamps {
  /** Of the row's first insert. */
  readonly base: Buffer
  /** Of the groups that were written since, by group id. */
  readonly cells: ReadonlyMap<number, Buffer>
}

/**
 * The stamps that a local write of this row must be newer than. A group that nothing has been written to since
 * counts as seen at the row's first insert.
 */
export function seenStamps(
  writer: JournalWriter,
  { table, row }: { table: TableMeta; row: Buffer },
): SeenStamps {
  const inserts = writer
    .statements('SELECT hlc FROM sync_op WHERE row = ? AND kind = 0 AND tbl = ? AND held = 0', 'value')
    .all(row, table.id) as Buffer[]
  const cells = writer
    .statements('SELECT grp, hlc FROM sync_cell WHERE tbl = ? AND row = ?', 'array')
    .all(table.id, row) as [number, Buffer][]
  const base = inserts.reduce(
    (one, other) => (Buffer.compare(other, one) < 0 ? other : one),
    inserts[0] ?? noStamp,
  )
  return { base, cells: new Map(cells) }
}

/** The stamp seen on one group. */
export function seenOn(seen: SeenStamps, group: number): Buffer {
  return seen.cells.get(group) ?? seen.base
}

/** The version of a row: the newest of its stamps. */
export function versionOf(seen: SeenStamps): Buffer {
  return newestStamp([seen.base, ...seen.cells.values()])
}
