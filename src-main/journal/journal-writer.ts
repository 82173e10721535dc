import type { Connection } from '../database/connection'
import { idBytes, idText } from '../database/ids'
import { createStatementCache, namesJournal, type StatementCache } from '../database/statement-cache'
import type { Trx } from '../database/transaction'
import { createDevice, type Device } from './device'
import { liftInsertGuards, putGuards } from './guards'
import { encodeStamp, nextTick, type Tick } from './hlc'
import { InsertBuffer } from './insert-buffer'
import { opId } from './op-id'
import type { Registry, TableMeta } from './registry'
import { RowStatements } from './row-statements'
import { TouchedRows } from './touched-rows'
import type { CellKey, LocalOp, Work, WriterState } from './work'

/** So many new rows in one transaction are worth lifting their guards. */
const manyRows = 2000

/** The state behind the journal's verbs: device, clock, guard flag and the entries of the running transaction. */
export class JournalWriter {
  readonly registry: Registry
  readonly connection: Connection
  readonly #statements: StatementCache
  readonly rows: RowStatements
  #state: WriterState
  #seq: number
  #last: Tick
  #work: Work | null = null
  #isRaised = false
  /** True while the guards of inserts are lifted, see `liftInsertGuards`. */
  #isLifted = false
  #newRows = 0
  #hasParked: boolean
  readonly #inserts: InsertBuffer

  constructor(connection: Connection, registry: Registry, device: Device) {
    this.connection = connection
    this.registry = registry
    this.#statements = createStatementCache(connection)
    this.rows = new RowStatements(connection, registry, this.#statements)
    this.#inserts = new InsertBuffer(connection)
    this.#state = { device, seq: device.seq, last: device.last }
    this.#seq = device.seq
    this.#last = device.last
    this.#hasParked = connection.prepare('SELECT 1 FROM sync_parked LIMIT 1').get() !== undefined
  }

  /** A cached statement on the writing connection, which finds all entries written so far. */
  readonly statements: StatementCache = (sql, shape) => {
    if (namesJournal(sql)) this.#inserts.flush()
    return this.#statements(sql, shape)
  }

  /** Lets statements of others find all entries written so far. */
  flush(): void {
    this.#inserts.flush()
  }

  get device(): Device {
    return this.#state.device
  }

  get last(): Tick {
    return this.#last
  }

  /** Our clock has met a stamp from elsewhere (see `meet`). */
  set last(tick: Tick) {
    this.#last = tick
  }

  /** A transaction has begun. */
  begin(trx: Trx): void {
    const touched = this.registry.tables.map(() => new TouchedRows())
    this.#state = { device: this.device, seq: this.#seq, last: this.#last }
    this.#work = {
      trx,
      undoes: null,
      number: null,
      firstSeq: this.#seq + 1,
      touched,
      isHalfway: false,
      isFinished: false,
    }
  }

  /** The work of the transaction that the caller stands in. Throws when it is not the running one. */
  workOf(trx: Trx): Work {
    if (this.#work?.trx !== trx) throw new Error('the journal writes only inside its running transaction')
    return this.#work
  }

  /** Lets writes to replicated tables pass until `lower`; called by the verbs only. */
  raise(): void {
    if (this.#isRaised) return
    this.statements('UPDATE sync_ctx SET active = 1').run()
    this.#isRaised = true
  }

  lower(): void {
    this.#putGuards()
    if (!this.#isRaised) return
    this.statements('UPDATE sync_ctx SET active = 0').run()
    this.#isRaised = false
  }

  #putGuards(): void {
    this.#newRows = 0
    if (!this.#isLifted) return
    putGuards(this.connection, this.registry)
    this.#isLifted = false
  }

  assertLowered(): void {
    this.lower()
    if (this.statements('SELECT active FROM sync_ctx', 'value').get() !== 0)
      throw new Error('a guard was left open')
  }

  /** The tick of a new entry that overwrites what was stamped `seen`. */
  tick(now: number, ...seen: readonly Tick[]): Tick {
    this.#last = nextTick(now, this.#last, ...seen)
    return this.#last
  }

  /** The fast path: an entry for a row that did not exist. */
  appendInsert(work: Work, table: TableMeta, { row, body }: { row: Buffer; body: string }): void {
    this.#newRows += 1
    if (this.#newRows === manyRows) {
      liftInsertGuards(this.connection, this.registry)
      this.#isLifted = true
    }
    const number = work.number ?? this.#openNumber(work)
    const { node, stream } = this.#state.device
    this.#last = nextTick(work.trx.at, this.#last)
    const stamp = encodeStamp(this.#last, node)
    this.#seq += 1
    const id = opId(stream, this.#seq)
    this.#inserts.add({ id, stamp, table: table.id, row, transaction: number, body })
    work.touched[table.index]?.addNew(row)
  }

  /** Any other entry. Returns its id and stamp. */
  append(work: Work, op: LocalOp): { id: number; stamp: Buffer } {
    const number = work.number ?? this.#openNumber(work)
    const stamp = encodeStamp(op.tick, this.device.uuid)
    this.#seq += 1
    const id = opId(this.device.stream, this.#seq)
    this.statements(
      `INSERT OR FAIL INTO sync_op (id, hlc, tbl, row, kind, tx, body, base, before)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ).run(id, stamp, op.table.id, op.row, op.kind, number, op.body, op.base, op.before)
    this.touch(work, op.table, op.row)
    return { id, stamp }
  }

  /** Makes the running transaction the undo of another one, even if it will have no entry. */
  openUndo(work: Work, target: number): void {
    work.undoes = target
    this.#openNumber(work)
  }

  /** Writes down that the target is undone, and whether what somebody did counts from now on. */
  closeUndo(
    work: Work,
    { target, root, willExclude }: { target: number; root: number; willExclude: boolean },
  ): void {
    this.statements('UPDATE journal_tx SET undone_by = ? WHERE n = ?').run(work.number, target)
    this.statements('UPDATE journal_tx SET excluded = ? WHERE n = ?').run(willExclude ? 1 : 0, root)
  }

  #openNumber(work: Work): number {
    const { trx } = work
    const first = opId(this.device.stream, work.firstSeq)
    const { lastInsertRowid } = this.statements(
      `INSERT INTO journal_tx (id, label, actor, at, batch, undoes, excluded, first_op, last_op)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ).run(
      idBytes(trx.id),
      JSON.stringify(trx.label),
      trx.actor,
      trx.at,
      trx.batch === null ? null : idBytes(trx.batch),
      work.undoes,
      work.undoes === null ? 0 : 1,
      first,
      first,
    )
    work.number = Number(lastInsertRowid)
    return work.number
  }

  /** True when an entry of another device may wait for a row to be made. */
  get hasParked(): boolean {
    return this.#hasParked
  }

  noteParked(): void {
    this.#hasParked = true
  }

  /** Makes an entry's stamp that of a group. */
  putCell({ table, row, group }: CellKey, stamp: Buffer, op: number): void {
    this.statements(
      `INSERT INTO sync_cell (tbl, row, grp, hlc, op) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT (tbl, row, grp) DO UPDATE SET hlc = excluded.hlc, op = excluded.op`,
    ).run(table.id, row, group, stamp, op)
  }

  /** Notes a row that was written. */
  touch(work: Work, table: TableMeta, row: Buffer): void {
    work.touched[table.index]?.add(row)
  }

  /** The rows touched so far, by table name. */
  touched(trx: Trx): ReadonlyMap<string, TouchedRows> {
    const work = this.workOf(trx)
    const touched = new Map<string, TouchedRows>()
    for (const table of this.registry.tables) {
      const rows = work.touched[table.index]
      if (rows && rows.count > 0) touched.set(table.name, rows)
    }
    return touched
  }

  /** Writes down what must outlive the transaction. Returns false when it wrote no entry. */
  finish(trx: Trx): boolean {
    const work = this.workOf(trx)
    work.isFinished = true
    if (work.isHalfway)
      throw new Error('a write to a replicated table failed half-way and its error was swallowed')
    this.lower()
    this.flush()
    if (work.number === null) return false
    this.statements('UPDATE journal_tx SET last_op = ? WHERE n = ?').run(
      opId(this.device.stream, this.#seq),
      work.number,
    )
    this.saveClock()
    return true
  }

  /** Writes down the newest own entry and the clock. */
  saveClock(): void {
    this.statements('UPDATE sync_frontier SET seq = ? WHERE dev = ?').run(this.#seq, this.device.stream)
    this.statements(
      "INSERT INTO sync_meta (k, v) VALUES ('last_hlc', ?) ON CONFLICT (k) DO UPDATE SET v = excluded.v",
    ).run(encodeStamp(this.#last, this.device.uuid))
  }

  /** The id of the transaction that this one takes back, or null. */
  undoneBy(trx: Trx): string | null {
    const { undoes } = this.workOf(trx)
    const id =
      undoes === null ? null : this.statements('SELECT id FROM journal_tx WHERE n = ?', 'value').get(undoes)
    return id instanceof Uint8Array ? idText(id) : null
  }

  /** Goes on as a new device from here, inside a transaction that has written no entry of its own. */
  renewDevice(): void {
    const device = createDevice(this.connection)
    this.#state = { ...this.#state, device }
    this.#seq = device.seq
    if (this.#work) this.#work.firstSeq = this.#seq + 1
  }

  /** The transaction is over; `before` is where to go back to when it was rolled back. */
  end(committed: boolean, before: WriterState): void {
    this.#work = null
    this.#isRaised = false
    this.#isLifted = false
    this.#newRows = 0
    this.#inserts.clear()
    if (committed) return
    this.#state = before
    this.#seq = before.seq
    this.#last = before.last
  }

  /** What `end` needs to go back to. */
  snapshot(): WriterState {
    return { device: this.device, seq: this.#seq, last: this.#last }
  }
}
