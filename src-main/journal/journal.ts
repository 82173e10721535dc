/**
 * The journal: the only writer of replicated tables. Every change is written once, as an entry, in the same
 * transaction as the row; undo, history, audit, import undo and sync all read these entries.
 *
 *   deps.journal.insert(trx, 'person', { id: idBytes(id), fullName, country })   // not mentioned = null
 *   deps.journal.update(trx, 'person', idBytes(id), { grade: 'A' })               // not mentioned = unchanged; true when it changed
 *   deps.journal.remove(trx, 'person', idBytes(id))                               // into the trash; children are yours to remove
 *   deps.journal.restore(trx, 'person', idBytes(id))                              // and back
 *   await deps.journal.undo(transactionId, { signal, onProgress })                // a transaction of its own; not inside another
 *   await deps.journal.redo(transactionId)
 *   await deps.journal.lastUndoable() / lastRedoable()
 *   await deps.journal.keptBy(transactionId)                                      // what its undo left, as it is now
 *   await deps.journal.history(idBytes(id), { limit })
 *
 * The verbs are synchronous and work only inside `inTransaction`. `update`, `remove` and `restore` of an id that never was,
 * and `update` of one in the trash, throw AppError not-found. `remove` of a row in the trash and `restore` of a living one
 * do nothing and return false. `insert` of an id that stands in the trash brings it back with exactly the given values;
 * of a living one it sets the given columns. Columns of one group (an amount and its currency) always travel together.
 * Ids and references are 16 bytes (`idBytes`), everything else as the registry declares it.
 *
 * Derivers keep tables that follow from replicated ones (search index, overviews). Each is called before COMMIT with
 * the rows that the transaction touched, by whatever means; it reads the rows again and writes its own tables
 * through `trx.statement`. Listeners hear of every commit that touched something.
 */
import type { ValuesOf } from '../../src-shared/contract/define-table'
import type { Message } from '../../src-shared/contract/message'
import type { ReplicatedName, ReplicatedTables } from '../../src-shared/contract/replicated-tables'
import type { Trx } from '../database/transaction'
import type { ApplyOptions, ApplyResult } from './apply'
import type { EntriesMark } from './base-digest'
import type { Content } from './content-of'
import type { Touched } from './work'
import type { StreamInfo, StreamRange } from './streams'
import type { Frontier, WireOp } from './wire-op'

type Columns<Name extends ReplicatedName> = ValuesOf<ReplicatedTables[Name]>

/** A new row: its id and any of its columns. */
export type NewRow<Name extends ReplicatedName> = { id: Uint8Array } & Patch<Name>

/** Some columns of a row. `undefined` is the same as not mentioned. */
export type Patch<Name extends ReplicatedName> = {
  [Column in keyof Columns<Name>]?: Columns<Name>[Column] | undefined
}

/** Keeps derived tables up to date. */
export interface Deriver {
  readonly name: string
  /** The derived tables (camelCase) that are part of the content, so that tests compare them, too. */
  readonly tables: readonly string[]
  /** Called before COMMIT, once, or in slices of at most 2,000 rows; each row stands in one slice. Works row by row. */
  derive(trx: Trx, touched: Touched): Promise<void> | void
  /** Called after the last slice, for what it gathered over several. */
  finish?(trx: Trx): void
  /** Makes the tables anew from the replicated ones. */
  rebuild(trx: Trx): Promise<void> | void
}

/** What a commit changed. */
export interface Commit {
  /** Names of the replicated tables with touched rows. */
  readonly tables: readonly ReplicatedName[]
  /** Ids of the touched rows, or null when they are more than 500. */
  readonly ids: readonly string[] | null
  /** The journal transaction; null when the changes came from another device. */
  readonly transaction: {
    readonly id: string
    readonly label: Message
    readonly undoes: string | null
  } | null
}

/** A journal transaction, as history and the status line show it. */
export interface TransactionSummary {
  readonly id: string
  readonly label: Message
  readonly at: number
  readonly actor: string | null
  readonly batch: string | null
}

/** Something that an undo left as it is. `group` is null when it is the whole record that stayed. */
export interface Kept {
  readonly table: ReplicatedName
  readonly id: string
  readonly group: string | null
  /** Of a record that stayed whole: the groups that were written since. Empty when it is only referred to. */
  readonly edited: readonly string[]
  /** Edited since by somebody else, or a living record refers to it (perhaps through others). */
  readonly reason: 'edited' | 'referred'
  /** The id of a record that refers to it. */
  readonly by: string | null
}

export interface UndoResult {
  /** The new transaction that took it back (or did it again). */
  readonly transaction: TransactionSummary
  readonly undone: TransactionSummary
  /** The first 1,000. */
  readonly kept: readonly Kept[]
  readonly keptCount: number
}

export interface UndoOptions {
  readonly actor?: string | null | undefined
  readonly signal?: AbortSignal | undefined
  /** Records done and in all. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined
}

/** A value as people read it: ids as text. */
export type HistoryValue = string | number | null

/** A value that lost against one whose writer had not seen it. */
export interface LostValue {
  readonly number: number
  readonly table: ReplicatedName
  readonly id: string
  /** True when the row stands in the trash now. */
  readonly isDeleted: boolean
  /** What stands there now and what lost; empty when it was the deletion that lost. */
  readonly columns: readonly {
    readonly column: string
    readonly current: HistoryValue
    readonly lost: HistoryValue
  }[]
  /** Milliseconds of the stamps, and the devices that wrote them (hex; null when it is not known here). */
  readonly winnerAt: number
  readonly winnerDevice: string | null
  readonly loserAt: number
  readonly loserDevice: string | null
  readonly seenAt: number
}

/** What one transaction (or one entry of another device, `transaction` null) did to a record. */
export interface HistoryEntry {
  readonly transaction: TransactionSummary | null
  /** The device (hex) that wrote it, when that is not this one. */
  readonly device: string | null
  readonly at: number
  readonly kind: 'insert' | 'set' | 'delete' | 'undelete'
  readonly isUndone: boolean
  readonly changes: readonly {
    readonly group: string
    readonly column: string
    readonly before: HistoryValue
    readonly after: HistoryValue
  }[]
}

export interface Journal {
  insert<Name extends ReplicatedName>(trx: Trx, table: Name, row: NewRow<Name>): void
  update<Name extends ReplicatedName>(trx: Trx, table: Name, id: Uint8Array, patch: Patch<Name>): boolean
  remove(trx: Trx, table: ReplicatedName, id: Uint8Array): boolean
  restore(trx: Trx, table: ReplicatedName, id: Uint8Array): boolean
  /**
   * Takes back what a transaction wrote and nobody has changed since, in a new transaction. Throws AppError not-found
   * for an unknown id, conflict when it is undone already, cancelled when the signal is aborted.
   */
  undo(transactionId: string, options?: UndoOptions): Promise<UndoResult>
  /** Takes back the undo of a transaction. Throws AppError conflict when it is not undone. */
  redo(transactionId: string, options?: UndoOptions): Promise<UndoResult>
  /** The last thing done that is not undone; null when there is none. */
  lastUndoable(): Promise<TransactionSummary | null>
  /** The last thing undone, unless something else was done since. */
  lastRedoable(): Promise<TransactionSummary | null>
  /**
   * What the undo of a transaction has left and still stands, as the undo itself reported it (`by` is not looked for).
   * Nothing when the transaction is not undone. Throws AppError not-found.
   */
  keptBy(transactionId: string): Promise<Pick<UndoResult, 'kept' | 'keptCount'>>
  /** What happened to a record, newest first. */
  history(id: Uint8Array, options?: { limit?: number }): Promise<HistoryEntry[]>
  /** Takes entries of other devices in; see apply.ts. Not inside a transaction. */
  apply(ops: readonly WireOp[], options?: ApplyOptions): Promise<ApplyResult>
  /** Looks again at entries that an earlier version could not understand. Returns how many there were. */
  reapplyQuarantined(): Promise<number>
  /** How far every device has come here. */
  frontier(): Promise<Frontier>
  /** The same, with the entries that stand in forks. */
  mark(): Promise<EntriesMark>
  /**
   * True when there is nothing but what start-up tasks (the actor `system`) have written, and rows of tables that are
   * named: nothing of a person, and nothing of another device.
   */
  isUntouched(besides: readonly ReplicatedName[]): Promise<boolean>
  /** The entries that somebody who stands at `frontier` does not have, at most `limit` (10,000) per device. */
  opsSince(frontier: Frontier, limit?: number): Promise<WireOp[]>
  /** Conflicts by their numbers in `syncConflict`, with what stands there now. */
  lostValues(numbers: readonly number[]): Promise<LostValue[]>
  /** Writes the value that lost in a conflict again, as an edit of this device. False when there is none. */
  putBack(trx: Trx, number: number): boolean
  /** The device that this file writes as, as hex. */
  device(): string
  /** Every stream of entries in this file, those of copied disks included. */
  streams(): Promise<StreamInfo[]>
  /** The entries of a stream in a range of numbers, at most `limit`. */
  entries(range: StreamRange, limit: number): Promise<WireOp[]>
  /** What the workspace holds, for tests. */
  content(): Promise<Content>
  /** A digest per table over rows and stamps: equal for equal sets of entries. */
  digest(): Promise<ReadonlyMap<string, string>>
  /**
   * Makes rows and stamps of some tables (all when left out) anew from their entries, where they differ; writes no entry.
   * Returns the tables that were changed; see repair.ts.
   */
  repair(tables?: readonly ReplicatedName[]): Promise<ReplicatedName[]>
  /** Gives this database a new device id, for a copy that goes its own way. */
  renewDevice(): Promise<void>
  /** Makes every derived table anew. */
  rebuildDerived(): Promise<void>
  /** Calls the listener after every commit that touched rows. Returns the way to stop. */
  onCommit(listener: (commit: Commit) => void): () => void
}
