import { AppError } from '../../src-shared/contract/app-error'
import { message } from '../../src-shared/contract/message'
import { asBuffer } from '../database/ids'
import { inWords, sqliteCode } from '../database/sqlite-errors'
import type { Trx } from '../database/transaction'
import { decodeStamp, maxLead, nextTick } from './hlc'
import { type JournalWriter, type Kind, kinds } from './journal-writer'
import {
  deletedGroup,
  encodeBody,
  encodeGroup,
  encodeInsert,
  isNullGroup,
  normalise,
  type SqlValue,
} from './op-codec'
import { type GroupMeta, type TableMeta, tableNamed } from './registry'
import { seenOn, seenStamps, versionOf } from './stamps'

type Work = ReturnType<JournalWriter['workOf']>

/** A row as features hand it over: camelCase names, values by column. */
export type LooseRow = Readonly<Record<string, unknown>>

/** One group that an entry sets. */
export interface GroupChange {
  readonly group: GroupMeta | null
  readonly id: number
  readonly after: string
  readonly before: string
  readonly seen: Buffer
}

/** Which row an entry is about, and what kind of entry. */
interface Target {
  readonly table: TableMeta
  readonly row: Buffer
  readonly kind: Kind
}

/** The verbs that write rows, each together with its journal entry. */
export class RowWriter {
  readonly #writer: JournalWriter

  constructor(writer: JournalWriter) {
    this.#writer = writer
  }

  insert(trx: Trx, tableName: string, row: LooseRow): void {
    const work = this.#writer.workOf(trx)
    const table = tableNamed(this.#writer.registry, tableName)
    const id = rowId(row.id)
    const values = valuesOf(table, row)
    this.#writer.raise()
    if (!this.#tryInsert(table, id, values)) {
      this.#insertAgain(work, table, id, row, values)
      return
    }
    work.isHalfway = true
    this.#writer.appendInsert(work, table, id, encodeInsert(table, values))
    work.isHalfway = false
  }

  /** False when the id is taken. */
  #tryInsert(table: TableMeta, id: Buffer, values: readonly SqlValue[]): boolean {
    try {
      this.#writer.insertRow(table).run(id, ...values)
      return true
    } catch (error) {
      if (sqliteCode(error) === 'SQLITE_CONSTRAINT_PRIMARYKEY') return false
      throw inWords(error)
    }
  }

  /** An insert of a known id: in the trash, the row comes back with these values alone; alive, they are set. */
  #insertAgain(work: Work, table: TableMeta, id: Buffer, row: LooseRow, values: SqlValue[]): void {
    const stored = this.#read(table, id)
    if (stored.deletedAt === null) {
      this.#set(work, table, id, stored.values, row)
      return
    }
    const seen = seenStamps(this.#writer, table, id)
    const version = versionOf(seen)
    const changes = table.groups.map((group) => ({
      group,
      id: group.id,
      after: encodeGroup(group, values),
      before: encodeGroup(group, stored.values),
      seen: version,
    }))
    this.#write(
      work,
      { table, row: id, kind: kinds.undelete },
      [revival(stored.deletedAt, version), ...changes],
      () => {
        this.#writer
          .updateGroups(table, table.groups)
          .run(...table.groups.flatMap((group) => take(group, values)), id)
        this.#writer.setDeleted(table).run(null, id)
      },
    )
  }

  update(trx: Trx, tableName: string, rowKey: Uint8Array, patch: LooseRow): boolean {
    const work = this.#writer.workOf(trx)
    const table = tableNamed(this.#writer.registry, tableName)
    const id = rowId(rowKey)
    const stored = this.#read(table, id)
    if (stored.deletedAt !== null) throw new AppError('not-found', message('error.notFound'))
    return this.#set(work, table, id, stored.values, patch)
  }

  /** Sets the groups in which the patch differs from the row. False when none does. */
  #set(work: Work, table: TableMeta, id: Buffer, stored: readonly SqlValue[], patch: LooseRow): boolean {
    const { next, groups } = patched(table, stored, patch)
    const seen = groups.length > 0 ? seenStamps(this.#writer, table, id) : null
    const changes = groups.flatMap((group) => {
      const after = encodeGroup(group, next)
      const before = encodeGroup(group, stored)
      return seen && after !== before
        ? [{ group, id: group.id, after, before, seen: seenOn(seen, group.id) }]
        : []
    })
    if (!seen || changes.length === 0) return false
    const changed = changes.map((change) => change.group)
    this.#write(work, { table, row: id, kind: kinds.set }, changes, () =>
      this.#writer.updateGroups(table, changed).run(...changed.flatMap((group) => take(group, next)), id),
    )
    return true
  }

  remove(trx: Trx, tableName: string, rowKey: Uint8Array): boolean {
    const work = this.#writer.workOf(trx)
    const table = tableNamed(this.#writer.registry, tableName)
    const id = rowId(rowKey)
    if (this.#read(table, id).deletedAt !== null) return false
    const seen = seenStamps(this.#writer, table, id)
    const at = work.trx.at
    const change = { group: null, id: deletedGroup, after: String(at), before: 'null', seen: versionOf(seen) }
    this.#write(work, { table, row: id, kind: kinds.delete }, [change], () =>
      this.#writer.setDeleted(table).run(at, id),
    )
    return true
  }

  restore(trx: Trx, tableName: string, rowKey: Uint8Array): boolean {
    const work = this.#writer.workOf(trx)
    const table = tableNamed(this.#writer.registry, tableName)
    const id = rowId(rowKey)
    const stored = this.#read(table, id)
    if (stored.deletedAt === null) return false
    const seen = seenStamps(this.#writer, table, id)
    const version = versionOf(seen)
    const changes = [revival(stored.deletedAt, version)]
    // What an undone transaction wrote no longer counts; whoever brings the row back says that it is to hold again.
    if (this.#hasUndone(id)) {
      for (const group of table.groups) {
        if (isNullGroup(group, stored.values)) continue
        const value = encodeGroup(group, stored.values)
        changes.push({ group, id: group.id, after: value, before: value, seen: version })
      }
    }
    this.#write(work, { table, row: id, kind: kinds.undelete }, changes, () =>
      this.#writer.setDeleted(table).run(null, id),
    )
    return true
  }

  #hasUndone(row: Buffer): boolean {
    const undone = this.#writer.statements(
      `SELECT 1 FROM sync_op o JOIN journal_tx t ON t.n = o.tx
       WHERE o.row = ? AND t.excluded = 1 AND t.undoes IS NULL LIMIT 1`,
    )
    return undone.get(row) !== undefined
  }

  /** The row as it stands. Throws AppError not-found when there never was one. */
  #read(table: TableMeta, id: Buffer): { values: SqlValue[]; deletedAt: number | null } {
    const row = this.#writer.selectRow(table).get(id) as SqlValue[] | undefined
    if (!row) throw new AppError('not-found', message('error.notFound'))
    const deletedAt = row.pop() ?? null
    return { values: row, deletedAt: deletedAt === null ? null : Number(deletedAt) }
  }

  /**
   * Writes the row and the entry for some of its groups. A group whose stamp lies far in the future goes into an
   * entry of its own, so that the wrong clock that made it stays with it.
   */
  #write(work: Work, target: Target, changes: readonly GroupChange[], writeRow: () => unknown): void {
    const limit = work.trx.at + maxLead
    const isFuture = (change: GroupChange) => decodeStamp(change.seen).ms > limit
    const present = changes.filter((change) => !isFuture(change))
    this.#writer.raise()
    work.isHalfway = true
    writeRow()
    if (present.length > 0) this.#writeOne(work, target, present)
    for (const change of changes.filter(isFuture)) {
      const kind = change.id === deletedGroup ? target.kind : kinds.set
      this.#writeOne(work, { ...target, kind }, [change])
    }
    work.isHalfway = false
  }

  #writeOne(work: Work, { table, row, kind }: Target, changes: readonly GroupChange[]): void {
    const writer = this.#writer
    const seen = changes.map((change) => decodeStamp(change.seen))
    const isFuture = seen.some((tick) => tick.ms > work.trx.at + maxLead)
    const tick = isFuture ? nextTick(work.trx.at, writer.last, ...seen) : writer.tick(work.trx.at, ...seen)
    const sorted = [...changes].sort((one, other) => one.id - other.id)
    const { stamp, seq } = writer.append(work, {
      table,
      row,
      kind,
      body: encodeBody(sorted.map((change) => [change.id, change.after])),
      base: sharedBase(sorted.map((change) => change.seen)),
      before: encodeBody(sorted.map((change) => [change.id, change.before])),
      tick,
    })
    for (const change of sorted) writer.putCell(table, row, change.id, stamp, seq)
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

function rowId(value: unknown): Buffer {
  if (value instanceof Uint8Array && value.length === 16) return asBuffer(value)
  throw new TypeError('a row id is 16 bytes; use idBytes()')
}

function columnNamed(table: TableMeta, name: string) {
  const column = table.columnByName.get(name)
  if (!column) throw new Error(`${table.name} has no column ${name}`)
  return column
}

/** The values of a new row by column index; what is not mentioned is null. */
function valuesOf(table: TableMeta, row: LooseRow): SqlValue[] {
  const values: SqlValue[] = new Array(table.columns.length).fill(null)
  for (const name in row) {
    if (name !== 'id') values[columnNamed(table, name).index] = normalise(row[name])
  }
  return values
}

/** The row after the patch, and the groups that it mentions. `undefined` means not mentioned. */
function patched(table: TableMeta, stored: readonly SqlValue[], patch: LooseRow) {
  const next = [...stored]
  const groups = new Set<GroupMeta>()
  for (const name in patch) {
    const value = patch[name]
    if (name === 'id' || value === undefined) continue
    const column = columnNamed(table, name)
    next[column.index] = normalise(value)
    groups.add(table.groupOf[column.index] as GroupMeta)
  }
  return { next, groups: [...groups] }
}

function take(group: GroupMeta, values: readonly SqlValue[]): SqlValue[] {
  return group.columns.map((column) => values[column.index] ?? null)
}
