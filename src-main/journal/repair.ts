import type { ReplicatedName } from '../../src-shared/contract/replicated-tables'
import type { InTransaction, Trx } from '../database/transaction'
import { wakeParked } from './admission'
import { unlabelled } from './apply'
import { readAppliedInPart, withWaitingGroups } from './applied-in-part'
import { type FoldedRow, foldRow } from './folded-row'
import type { JournalWriter } from './journal-writer'
import type { Stamp } from './merge-state'
import { deletedGroup, type SqlValue } from './op-codec'
import { type TableMeta, tableNamed } from './registry'
import { storedValue } from './stored-value'
import { readOps } from './undo-work'
import type { Work } from './work'

interface RepairGround {
  readonly writer: JournalWriter
  readonly inTransaction: InTransaction
}

/** Rows that are looked at between two turns of others. */
const rowsAtOnce = 500
/** Sorts before every id. Not empty: SQLite is handed null for bytes that are none. */
const beforeAllIds = Buffer.alloc(1)

/**
 * Makes rows, deleted registers and stamps of some tables (all when none is named) anew from their entries, where they are
 * not what the entries say: a value that was changed behind the journal's back, a row that vanished or came from nowhere.
 * Writes no entry; the entries are what is believed. One transaction; what follows from changed rows is derived anew.
 * Returns the tables in which something was changed. Throws AppError invalid when a row refers to nothing afterwards.
 */
export function repairTables(
  { writer, inTransaction }: RepairGround,
  names: readonly string[] = writer.registry.tables.map(({ name }) => name),
): Promise<ReplicatedName[]> {
  const tables = names.map((name) => tableNamed(writer.registry, name))
  return inTransaction({ label: unlabelled }, async (trx) => {
    const repair = new Repair(writer, trx)
    for (const table of tables) await repair.table(table)
    return repair.changed
  })
}

class Repair {
  readonly #writer: JournalWriter
  readonly #trx: Trx
  readonly #work: Work
  readonly #inPart: ReadonlySet<number>
  readonly #changed = new Set<ReplicatedName>()

  constructor(writer: JournalWriter, trx: Trx) {
    this.#writer = writer
    this.#trx = trx
    this.#work = writer.workOf(trx)
    this.#inPart = readAppliedInPart(writer)
  }

  get changed(): ReplicatedName[] {
    return [...this.#changed]
  }

  async table(table: TableMeta): Promise<void> {
    this.#writer.raise()
    for await (const row of this.#rows(`SELECT id FROM ${table.sql} WHERE id > ? ORDER BY id LIMIT ?`)) {
      this.#mend(table, row)
    }
    const missing = `SELECT DISTINCT o.row FROM sync_op o
      WHERE o.row > ? AND o.kind = 0 AND o.tbl = ${table.id} AND o.held = 0
        AND NOT EXISTS (SELECT 1 FROM ${table.sql} t WHERE t.id = o.row)
      ORDER BY o.row LIMIT ?`
    for await (const row of this.#rows(missing)) this.#bringBack(table, row)
    const stray = `DELETE FROM sync_cell WHERE tbl = ? AND row NOT IN (SELECT id FROM ${table.sql})`
    if (this.#writer.statements(stray).run(table.id).changes > 0) this.#note(table)
  }

  /** Ids in ascending order, some at a time, with turns for others in between. */
  async *#rows(sql: string): AsyncIterable<Buffer> {
    for (let last: Buffer = beforeAllIds; ; ) {
      const ids = this.#writer.statements(sql, 'value').all(last, rowsAtOnce) as Buffer[]
      yield* ids
      await this.#trx.yield()
      const newest = ids.at(-1)
      if (!newest) return
      last = newest
    }
  }

  /** A row that is there. */
  #mend(table: TableMeta, row: Buffer): void {
    const folded = this.#folded(table, row)
    if (!folded) {
      this.#writer.statements(`DELETE FROM ${table.sql} WHERE id = ?`).run(row)
      this.#touch(table, row)
      return
    }
    const stored = this.#writer.rows.select(table).get(row) as SqlValue[]
    const isMended = this.#mendValues(table, row, { folded, stored })
    const hasNewCells = this.#mendCells(table, row, folded.cells)
    if (isMended) this.#touch(table, row)
    else if (hasNewCells) this.#note(table)
  }

  #folded(table: TableMeta, row: Buffer): FoldedRow | null {
    const ops = readOps(this.#writer, row, table.id)
    return foldRow(table, withWaitingGroups(this.#writer, table, { ops, inPart: this.#inPart }))
  }

  #mendValues(
    table: TableMeta,
    row: Buffer,
    { folded, stored }: { folded: FoldedRow; stored: readonly SqlValue[] },
  ): boolean {
    const wanted = [...folded.values, folded.deletedAt]
    const differs = (group: number) => storedValue(table, group, wanted) !== storedValue(table, group, stored)
    const groups = table.groups.filter(({ id }) => differs(id))
    if (groups.length > 0) {
      const values = groups.flatMap(({ columns }) => columns.map(({ index }) => wanted[index] ?? null))
      this.#writer.rows.updateGroups(table, groups).run(...values, row)
    }
    const isLifeWrong = differs(deletedGroup)
    if (isLifeWrong) this.#writer.rows.setDeleted(table).run(folded.deletedAt, row)
    return isLifeWrong || groups.length > 0
  }

  /** True when a stamp was not the one that it must be. */
  #mendCells(table: TableMeta, row: Buffer, wanted: ReadonlyMap<number, Stamp>): boolean {
    const stored = this.#writer
      .statements('SELECT grp, hlc, op FROM sync_cell WHERE tbl = ? AND row = ?', 'array')
      .all(table.id, row) as [number, Buffer, number][]
    const isRight = ([group, hlc, op]: [number, Buffer, number]) => {
      const stamp = wanted.get(group)
      return stamp !== undefined && stamp.op === op && stamp.hlc.equals(hlc)
    }
    if (stored.length === wanted.size && stored.every(isRight)) return false
    this.#writer.statements('DELETE FROM sync_cell WHERE tbl = ? AND row = ?').run(table.id, row)
    for (const [group, { hlc, op }] of wanted) this.#writer.putCell({ table, row, group }, hlc, op)
    return true
  }

  /** A row that is not there though an entry made it. */
  #bringBack(table: TableMeta, row: Buffer): void {
    const folded = this.#folded(table, row)
    if (!folded) return
    this.#writer.rows.insert(table, row, folded.values)
    if (folded.deletedAt !== null) this.#writer.rows.setDeleted(table).run(folded.deletedAt, row)
    this.#mendCells(table, row, folded.cells)
    this.#touch(table, row)
    if (this.#writer.hasParked) wakeParked(this.#writer, this.#work, row)
  }

  #touch(table: TableMeta, row: Buffer): void {
    this.#writer.touch(this.#work, table, row)
    this.#note(table)
  }

  #note(table: TableMeta): void {
    this.#changed.add(table.name as ReplicatedName)
  }
}
