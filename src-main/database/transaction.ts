/**
 * Transactions: the only way to write.
 *
 *   await deps.inTransaction({ label: message('people.label.create', { name }) }, async (trx) => {
 *     deps.journal.insert(trx, 'person', { id: idBytes(id), fullName: name })      // replicated tables: journal only
 *     const row = await trx.db.selectFrom('person').selectAll()...                  // Kysely inside the transaction
 *     trx.statement('UPDATE some_local_table SET seen = ? WHERE id = ?').run(1, id)  // prepared once, local tables
 *     await trx.yield()                                                             // in loops: lets the process breathe
 *     return { transactionId: trx.id }
 *   })
 *   await deps.writeLocal((trx) => { trx.statement('INSERT INTO ...').run(...) })    // local tables, not journalled
 *
 * All writes wait in one queue; each gets BEGIN IMMEDIATE ... COMMIT of its own, or ROLLBACK when the function throws,
 * the signal is aborted, or a foreign key points nowhere (AppError invalid, `error.missingReference`).
 * Inside the function nothing may be awaited but `trx.db` and `trx.yield()`; `deps.read`, `inTransaction` and
 * `writeLocal` throw there instead of hanging.
 */
import type { Message } from '../../src-shared/contract/message'
import type { Id } from '../../src-shared/kernel/ids'
import type { ReadDatabase } from './database-types'
import type { RowShape } from './statement-cache'

export interface TransactionOptions {
  /** What was done, for history and "Undo: ...". */
  readonly label: Message
  /** Who did it; null is the person at this device. */
  readonly actor?: string | null | undefined
  /** The import or other batch that it belongs to: the id of its row as text. */
  readonly batch?: string | null | undefined
  /** Aborting it rolls the transaction back at the next `trx.yield()`, or before COMMIT at the latest. */
  readonly signal?: AbortSignal | undefined
  /** Told before COMMIT how much of what follows from the written rows (search, overviews) is done, in rows. */
  readonly onDerived?: ((done: number, total: number) => void) | undefined
}

/** A prepared statement that works only while its transaction is open. Errors of SQLite come as AppError. */
export interface TrxStatement<Row> {
  run(...parameters: readonly unknown[]): { changes: number; lastInsertRowid: number | bigint }
  get(...parameters: readonly unknown[]): Row | undefined
  all(...parameters: readonly unknown[]): Row[]
}

/** A transaction that writes local tables only. */
export interface LocalTrx {
  /** Reads on the writing connection, which sees what this transaction has written. Writes go through `statement`. */
  readonly db: ReadDatabase
  /** A cached prepared statement; `shape` chooses objects (default), arrays or the first value of each row. */
  statement<Row = unknown>(sql: string, shape?: RowShape): TrxStatement<Row>
  /** Gives other work of the process a turn, at most every 30 ms. Throws AppError cancelled when the signal is aborted. */
  yield(): Promise<void>
}

/** A journalled transaction. Its row in the journal appears with its first entry. */
export interface Trx extends LocalTrx {
  readonly id: Id<'transaction'>
  readonly label: Message
  readonly actor: string | null
  readonly batch: string | null
  /** When it began: milliseconds UTC, by the clock of this device. */
  readonly at: number
  readonly onDerived: TransactionOptions['onDerived']
}

export type InTransaction = <Result>(
  options: TransactionOptions,
  work: (trx: Trx) => Promise<Result> | Result,
) => Promise<Result>

export type WriteLocal = <Result>(work: (trx: LocalTrx) => Promise<Result> | Result) => Promise<Result>
