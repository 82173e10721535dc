import { AppError } from '../../src-shared/contract/app-error'
import { message } from '../../src-shared/contract/message'
import { asBuffer } from '../database/ids'
import { inWords, sqliteCode } from '../database/sqlite-errors'
import type { Trx } from '../database/transaction'
import { wakeParked } from './admission'
import { decodeStamp, maxLead, nextTick } from './hlc'
import type { JournalWriter } from './journal-writer'
import { type Kind, kinds, type Work } from './work'
import { deletedGroup, encodeBody, encodeGroup, isNullGroup, type SqlValue } from './op-codec'
import { type GroupMeta, type TableMeta, tableNamed } from './registry'
import { type LooseRow, patchedRow, readRow, takeGroup } from './row-values'
import { seenOn, seenStamps, versionOf } from './stamps'

/** The row that a verb is about, inside a running transaction. */
export interface Target {
  readonly work: Work
  readonly table: TableMeta
  readonly row: Buffer
}

/** One group that an entry sets. `group` is null for the deleted register. */
export interface GroupChange {
  readonly group: GroupMeta | null
  readonly id: number
  readonly after: string
  readonly before: string
  readonly seen: Buffer
}

type StoredRow = { readonly values: SqlValue[]; readonly deletedAt: number | null }

/** The verbs that write rows, each together with its journal entry. */
export class RowWriter {
  readonly #writer: JournalWriter

  constructor(writer: JournalWriter) {
    this.#writer = writer
  }

  insert(trx: Trx, tableName: string, loose: LooseRow): void {
    const target = this.target(trx, tableName, loose.id)
    const { work, table, row } = target
    const { values, body } = readRow(table, loose)
    this.#writer.raise()
    if (!this.#tryInsert(table, row, values)) {
      this.#insertAgain(target, loose, values)
      return
    }
    work.isHalfway = true
    this.#writer.appendInsert(work, table, { row, body })
    if (this.#writer.hasParked) wakeParked(this.#writer, work, row)
    work.isHalfway = false
  }

  update(trx: Trx, ...[tableName, id, patch]: [string, Uint8Array, LooseRow]): boolean {
    const target = this.target(trx, tableName, id)
    const stored = this.read(target)
    if (stored.deletedAt !== null) throw new AppError('not-found', message('error.notFound'))
    return this.#set(target, stored, patch)
  }

  remove(trx: Trx, tableName: string, id: Uint8Array): boolean {
    const target = this.target(trx, tableName, id)
    if (this.read(target).deletedAt !== null) return false
    this.setDeleted(target, target.work.trx.at)
    return true
  }

  restore(trx: Trx, tableName: string, id: Uint8Array): boolean {
    const target = this.target(trx, tableName, id)
    const stored = this.read(target)
    if (stored.deletedAt === null) return false
    const version = versionOf(seenStamps(this.#writer, target))
    const changes = [revival(stored.deletedAt, version)]
    // What an undone transaction wrote no longer counts; whoever brings the row back says that it is to hold again.
    if (this.#hasUndone(target.row)) changes.push(...assertion(target.table, stored.values, version))
    this.write(target, { kind: kinds.undelete, changes }, () => {
      this.#writer.rows.setDeleted(target.table).run(null, target.row)
    })
    return true
  }

  /** The row that a verb is called for. Throws when the transaction is over, the table unknown or the id none. */
  target(trx: Trx, tableName: string, id: unknown): Target {
    const work = this.#writer.workOf(trx)
    if (work.isFinished) throw new Error('a deriver writes derived tables only')
    if (!(id instanceof Uint8Array) || id.length !== 16)
      throw new TypeError('a row id is 16 bytes; use idBytes()')
    return { work, table: tableNamed(this.#writer.registry, tableName), row: asBuffer(id) }
  }

  /** The row as it stands. Throws AppError not-found when there never was one. */
  read({ table, row }: Target): StoredRow {
    const values = this.#writer.rows.select(table).get(row) as SqlValue[] | undefined
    if (!values) throw new AppError('not-found', message('error.notFound'))
    const deletedAt = values.pop() ?? null
    return { values, deletedAt: deletedAt === null ? null : Number(deletedAt) }
  }

  /** Puts a living row into the trash. */
  setDeleted(target: Target, at: number): void {
    const seen = versionOf(seenStamps(this.#writer, target))
    const change: GroupChange = { group: null, id: deletedGroup, after: String(at), before: 'null', seen }
    this.write(target, { kind: kinds.delete, changes: [change] }, () => {
      this.#writer.rows.setDeleted(target.table).run(at, target.row)
    })
  }

  /** False when the id is taken. */
  #tryInsert(table: TableMeta, row: Buffer, values: readonly SqlValue[]): boolean {
    try {
      this.#writer.rows.insert(table, row, values)
      return true
    } catch (error) {
      if (sqliteCode(error) === 'SQLITE_CONSTRAINT_PRIMARYKEY') return false
      throw inWords(error)
    }
  }

  /** An insert of a known id: in the trash, the row comes back with these values alone; alive, they are set. */
  #insertAgain(target: Target, loose: LooseRow, values: readonly SqlValue[]): void {
    const { table, row } = target
    const stored = this.read(target)
    if (stored.deletedAt === null) {
      this.#set(target, stored, loose)
      return
    }
    const seen = versionOf(seenStamps(this.#writer, target))
    const changes = table.groups.map((group) => ({
      group,
      id: group.id,
      after: encodeGroup(group, values),
      before: encodeGroup(group, stored.values),
      seen,
    }))
    this.write(
      target,
      { kind: kinds.undelete, changes: [revival(stored.deletedAt, seen), ...changes] },
      () => {
        const all = table.groups.flatMap((group) => takeGroup(group, values))
        this.#writer.rows.updateGroups(table, table.groups).run(...all, row)
        this.#writer.rows.setDeleted(table).run(null, row)
      },
    )
  }

  /** Sets the groups in which the patch differs from the row. False when none does. */
  #set(target: Target, stored: StoredRow, patch: LooseRow): boolean {
    const { values, groups } = patchedRow(target.table, stored.values, patch)
    const changed = groups.filter((group) => encodeGroup(group, values) !== encodeGroup(group, stored.values))
    if (changed.length === 0) return false
    const seen = seenStamps(this.#writer, target)
    const changes = changed.map((group) => ({
      group,
      id: group.id,
      after: encodeGroup(group, values),
      before: encodeGroup(group, stored.values),
      seen: seenOn(seen, group.id),
    }))
    this.write(target, { kind: kinds.set, changes }, () => {
      const parameters = changed.flatMap((group) => takeGroup(group, values))
      this.#writer.rows.updateGroups(target.table, changed).run(...parameters, target.row)
    })
    return true
  }

  #hasUndone(row: Buffer): boolean {
    const undone = this.#writer.statements(
      `SELECT 1 FROM sync_op o JOIN journal_tx t ON t.n = o.tx
       WHERE o.row = ? AND t.excluded = 1 AND t.undoes IS NULL LIMIT 1`,
    )
    return undone.get(row) !== undefined
  }

  /**
   * Writes the row and the entry for some of its groups. A group whose stamp lies far in the future goes into an
   * entry of its own, so that the wrong clock that made it stays with it.
   */
  write(
    target: Target,
    { kind, changes }: { kind: Kind; changes: readonly GroupChange[] },
    writeRow: () => void,
  ): void {
    const { work } = target
    const limit = work.trx.at + maxLead
    const isFuture = (change: GroupChange) => decodeStamp(change.seen).ms > limit
    const present = changes.filter((change) => !isFuture(change))
    this.#writer.raise()
    work.isHalfway = true
    writeRow()
    if (present.length > 0) this.#append(target, kind, present)
    for (const change of changes.filter(isFuture)) {
      this.#append(target, change.id === deletedGroup ? kind : kinds.set, [change])
    }
    work.isHalfway = false
  }

  #append({ work, table, row }: Target, kind: Kind, changes: readonly GroupChange[]): void {
    const writer = this.#writer
    const sorted = [...changes].sort((one, other) => one.id - other.id)
    const seen = sorted.map((change) => decodeStamp(change.seen))
    const isFuture = seen.some((tick) => tick.ms > work.trx.at + maxLead)
    const { id, stamp } = writer.append(work, {
      table,
      row,
      kind,
      body: encodeBody(sorted.map((change) => [change.id, change.after])),
      base: sharedBase(sorted.map((change) => change.seen)),
      before: encodeBody(sorted.map((change) => [change.id, change.before])),
      // A tick that had to outrun a wrong clock is not remembered, so ours stays right.
      tick: isFuture ? nextTick(work.trx.at, writer.last, ...seen) : writer.tick(work.trx.at, ...seen),
    })
    for (const change of sorted) writer.putCell({ table, row, group: change.id }, stamp, id)
  }
}

/** One stamp when all are equal, else all of them in the order of the groups. */
function sharedBase(stamps: readonly Buffer[]): Buffer {
  const [first] = stamps
  return first && stamps.every((stamp) => stamp.equals(first)) ? first : Buffer.concat(stamps)
}

function revival(deletedAt: number, seen: Buffer): GroupChange {
  return { group: null, id: deletedGroup, after: 'null', before: String(deletedAt), seen }
}

/** Says again what a row holds. */
function assertion(table: TableMeta, values: readonly SqlValue[], seen: Buffer): GroupChange[] {
  const filled = table.groups.filter((group) => !isNullGroup(group, values))
  return filled.map((group) => {
    const value = encodeGroup(group, values)
    return { group, id: group.id, after: value, before: value, seen }
  })
}
