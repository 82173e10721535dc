import type { JournalWriter } from './journal-writer'
import { kinds, type Work } from './work'
import type { ConflictLog } from './conflicts'
import { decodeBody, decodeDeleted, decodeGroup, deletedGroup, type SqlValue } from './op-codec'
import { opPlace } from './op-id'
import type { MergeOp, Stamp, StoredState } from './merge-state'
import { readWireOp, type Streams } from './streams'
import { opHash, type WireOp } from './wire-op'

/**
 * The merge rule: in every group the entry with the greatest key (stamp, device, number, at last the hash) holds,
 * and nothing else decides. A row's first insert, the one with the smallest key, is not written down per group; a
 * group that it did not write and nobody else either has no stamp.
 */
export class Merger {
  readonly #writer: JournalWriter
  readonly #streams: Streams
  readonly #conflicts: ConflictLog

  constructor(writer: JournalWriter, streams: Streams, conflicts: ConflictLog) {
    this.#writer = writer
    this.#streams = streams
    this.#conflicts = conflicts
  }

  /** Merges an entry whose row exists, or an insert. Returns true when it made the row. */
  merge(work: Work, op: MergeOp): boolean {
    this.#writer.raise()
    const state = this.#read(op)
    if (!state) {
      this.#insert(op)
      this.#writer.touch(work, op.table, op.row)
      return true
    }
    const isFirst = op.kind === kinds.insert && this.compare(op, state.first) <= 0
    if (isFirst && op.op !== state.first.op) this.#makeFirst(op, state)
    const won = [...op.groups].filter(([group]) => this.#wins(op, group, state))
    this.#conflicts.note(op, state, new Set(won.map(([group]) => group)))
    if (won.length === 0) return false
    this.#writeValues(op, won)
    for (const [group] of won) this.#stampGroup(op, group, isFirst)
    this.#writer.touch(work, op.table, op.row)
    return false
  }

  /** The order of keys. `one` may be an entry that is not in the file yet. */
  compare(one: Stamp & { readonly wire?: WireOp }, other: Stamp): number {
    if (one.op === other.op) return 0
    return (
      Buffer.compare(one.hlc, other.hlc) ||
      Buffer.compare(this.#streams.deviceOf(one.op), this.#streams.deviceOf(other.op)) ||
      opPlace(one.op).seq - opPlace(other.op).seq ||
      Buffer.compare(opHash(one.wire ?? this.#stored(one.op)), opHash(this.#stored(other.op)))
    )
  }

  #stored(op: number): WireOp {
    const stored = readWireOp(this.#writer, op)
    if (!stored) throw new Error(`entry ${op} is not here`)
    return stored
  }

  #read({ table, row }: MergeOp): StoredState | null {
    const values = this.#writer.rows.select(table).get(row) as SqlValue[] | undefined
    if (!values) return null
    const cells = this.#writer
      .statements('SELECT grp, hlc, op FROM sync_cell WHERE tbl = ? AND row = ?', 'array')
      .all(table.id, row) as [number, Buffer, number][]
    const inserts = this.#writer
      .statements(
        'SELECT hlc, id AS op, body FROM sync_op WHERE row = ? AND kind = 0 AND tbl = ? AND held = 0',
      )
      .all(row, table.id) as StoredState['first'][]
    const [first] = inserts.sort((one, other) => this.compare(one, other))
    if (!first) throw new Error('a row without the entry that made it')
    return { row: values, cells: new Map(cells.map(([group, hlc, op]) => [group, { hlc, op }])), first }
  }

  #insert({ table, row, groups }: MergeOp): void {
    const values: SqlValue[] = new Array(table.columns.length).fill(null)
    for (const [id, encoded] of groups) {
      const group = table.groupById.get(id)
      if (!group) continue
      for (const [place, value] of decodeGroup(group, encoded).entries()) {
        const column = group.columns[place]
        if (column) values[column.index] = value
      }
    }
    this.#writer.rows.insert(table, row, values)
  }

  /** The entry is older than the one that made the row so far: what that one wrote gets stamps of its own. */
  #makeFirst({ table, row }: MergeOp, state: StoredState): void {
    const { first, cells } = state
    for (const group of [deletedGroup, ...decodeBody(first.body).keys()]) {
      if (cells.has(group)) continue
      cells.set(group, first)
      this.#writer.putCell({ table, row, group }, first.hlc, first.op)
    }
  }

  /** True when the entry holds the group: it is newer than who wrote it, or it is who wrote it. */
  #wins(op: MergeOp, group: number, { cells, first }: StoredState): boolean {
    const cell = cells.get(group)
    if (cell) return this.compare(op, cell) >= 0
    if (this.compare(op, first) >= 0) return true
    return group !== deletedGroup && !decodeBody(first.body).has(group)
  }

  #writeValues({ table, row }: MergeOp, won: readonly (readonly [number, string])[]): void {
    const groups = won.flatMap(([id]) => table.groupById.get(id) ?? [])
    if (groups.length > 0) {
      const byId = new Map(won)
      const parameters = groups.flatMap((group) => decodeGroup(group, byId.get(group.id) ?? 'null'))
      this.#writer.rows.updateGroups(table, groups).run(...parameters, row)
    }
    const deleted = won.find(([id]) => id === deletedGroup)
    if (deleted) this.#writer.rows.setDeleted(table).run(decodeDeleted(deleted[1]), row)
  }

  #stampGroup({ table, row, hlc, op }: MergeOp, group: number, isFirst: boolean): void {
    if (!isFirst) {
      this.#writer.putCell({ table, row, group }, hlc, op)
      return
    }
    this.#writer
      .statements('DELETE FROM sync_cell WHERE tbl = ? AND row = ? AND grp = ?')
      .run(table.id, row, group)
  }
}
