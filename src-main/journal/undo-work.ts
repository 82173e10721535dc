import { AppError } from '../../src-shared/contract/app-error'
import { message } from '../../src-shared/contract/message'
import type { StatementCache } from '../database/statement-cache'
import type { Trx } from '../database/transaction'
import type { JournalWriter } from './journal-writer'
import type { Work } from './work'
import type { StoredOp, TransactionState } from './row-history'

/** What becomes of a row that an undo is about. */
export const fates = {
  dies: 0,
  lives: 1,
  /** Lives only if something living refers to it; not yet known. */
  open: 2,
  referred: 3,
} as const

/** Rows of journal_tx that an undo is about. */
export interface UndoChain {
  /** The transaction that is taken back: what somebody did, or an undo. */
  readonly target: number
  /** What somebody did, at the bottom. */
  readonly root: number
  /** Root and all undo transactions that have toggled it so far. */
  readonly members: readonly number[]
  /** True when the root will be undone, false when it will stand again. */
  readonly willExclude: boolean
}

/** The state of one running undo. */
export interface Undo {
  readonly writer: JournalWriter
  readonly trx: Trx
  readonly work: Work
  readonly chain: UndoChain
  readonly states: ReadonlyMap<number, TransactionState>
  /** Entries of which some groups wait; see applied-in-part.ts. */
  readonly inPart: ReadonlySet<number>
}

/** Where entries and transactions are read: the writer, or the read-only connection. */
export interface WithStatements {
  readonly statements: StatementCache
}

interface TransactionRow {
  n: number
  undoes: number | null
  undone_by: number | null
}

/** Follows the undo transactions from `id` (16 bytes) down to what somebody did. Throws AppError not-found or conflict. */
export function readChain({ statements }: WithStatements, id: Buffer): UndoChain {
  const byNumber = (n: number) =>
    statements('SELECT n, undoes, undone_by FROM journal_tx WHERE n = ?').get(n) as TransactionRow
  const found = statements('SELECT n, undoes, undone_by FROM journal_tx WHERE id = ?').get(id)
  if (!found) throw new AppError('not-found', message('error.notFound'))
  const isActive = (one: TransactionRow): boolean =>
    one.undone_by === null || !isActive(byNumber(one.undone_by))
  const target = found as TransactionRow
  if (!isActive(target)) throw new AppError('conflict', message('error.conflict'))
  let root = target
  let willExclude = true
  while (root.undoes !== null) {
    root = byNumber(root.undoes)
    willExclude = !willExclude
  }
  return { target: target.n, root: root.n, members: membersOf({ statements }, root.n), willExclude }
}

/** A transaction that somebody did, with all undo transactions that have toggled it so far. */
export function membersOf({ statements }: WithStatements, root: number): number[] {
  const rows = statements(
    `WITH RECURSIVE member (n) AS (
       SELECT ? UNION SELECT t.n FROM journal_tx t JOIN member m ON t.undoes = m.n
     ) SELECT n FROM member`,
    'value',
  )
  return rows.all(root) as number[]
}

/** Which transactions do not count now, and which of them are undo transactions. */
export function excludedStates({ statements }: WithStatements): Map<number, TransactionState> {
  const rows = statements(
    'SELECT n, undoes IS NOT NULL, excluded FROM journal_tx WHERE excluded = 1',
    'array',
  ).all() as [number, number, number][]
  return new Map(
    rows.map(([n, isUndo, excluded]) => [n, { isUndo: isUndo === 1, isExcluded: excluded === 1 }]),
  )
}

/** The same as it will be after this undo. */
export function readStates(writer: JournalWriter, chain: UndoChain): Map<number, TransactionState> {
  const states = excludedStates(writer)
  states.set(chain.root, { isUndo: false, isExcluded: chain.willExclude })
  return states
}

/** All applied entries of a row, in no order. */
export function readOps({ statements }: WithStatements, row: Buffer, table: number): StoredOp[] {
  const ops = statements(
    `SELECT o.id, o.hlc, d.uuid AS device, o.tbl, o.row, o.kind, o.body, o.before, o.tx, o.base
     FROM sync_op o JOIN sync_stream s ON s.dev = o.dev JOIN sync_device d ON d.id = s.device
     WHERE o.row = ? AND o.tbl = ? AND o.held = 0`,
  )
  return ops.all(row, table) as StoredOp[]
}

/** A fresh list of the rows that an undo is about. It lives in memory and is forgotten with the connection. */
export function createRowList(writer: JournalWriter): void {
  writer.connection.exec(`
    CREATE TABLE IF NOT EXISTS temp.undo_row (
      n INTEGER PRIMARY KEY,
      row BLOB NOT NULL,
      tbl INTEGER NOT NULL,
      seen BLOB NOT NULL,
      is_simple INTEGER NOT NULL DEFAULT 0,
      is_extra INTEGER NOT NULL DEFAULT 0,
      changed INTEGER NOT NULL DEFAULT 0,
      waits INTEGER NOT NULL DEFAULT 0,
      fate INTEGER NOT NULL DEFAULT 0,
      is_edited INTEGER NOT NULL DEFAULT 0,
      newer INTEGER NOT NULL DEFAULT 0,
      referrer BLOB,
      UNIQUE (row, tbl)
    ) STRICT;
    DELETE FROM temp.undo_row;`)
}

/** Calls `work` for the list, from a number on, in slices, giving other work a turn between them. */
export async function inSlices(
  { writer, trx }: Undo,
  { size, from = 1 }: { size: number; from?: number },
  work: (first: number, last: number) => void,
): Promise<void> {
  for (let first = from; first <= lastRow(writer); first += size) {
    work(first, first + size - 1)
    await trx.yield()
  }
}

/** The highest number in the list. */
export function lastRow(writer: JournalWriter): number {
  return Number(writer.statements('SELECT coalesce(max(n), 0) FROM temp.undo_row', 'value').get())
}
