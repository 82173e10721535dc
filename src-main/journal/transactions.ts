import { AppError } from '../../src-shared/contract/app-error'
import { message, messageSchema } from '../../src-shared/contract/message'
import { idBytes, idText } from '../database/ids'
import type { StatementCache } from '../database/statement-cache'
import type { Trx } from '../database/transaction'
import type { TransactionSummary } from './journal'

/** A row of journal_tx, as far as people see it. */
export interface TransactionRow {
  readonly n: number
  readonly id: Buffer
  readonly label: string
  readonly actor: string | null
  readonly at: number
  readonly batch: Buffer | null
}

/** The columns of `TransactionRow`. */
export const transactionColumns = 't.n, t.id, t.label, t.actor, t.at, t.batch'

/** What people see of a row of journal_tx. */
export function toSummary(row: TransactionRow): TransactionSummary {
  return {
    id: idText(row.id),
    label: messageSchema.parse(JSON.parse(row.label)),
    at: row.at,
    actor: row.actor,
    batch: row.batch && idText(row.batch),
  }
}

/** The same of a running transaction. */
export function summaryOf({ id, label, at, actor, batch }: Trx): TransactionSummary {
  return { id, label, at, actor, batch }
}

interface Statements {
  readonly statements: StatementCache
}

/** The transaction with that number in journal_tx. */
export function transactionByNumber({ statements }: Statements, n: number): TransactionSummary {
  const row = statements(`SELECT ${transactionColumns} FROM journal_tx t WHERE t.n = ?`).get(n)
  return toSummary(row as TransactionRow)
}

/** The newest transaction that somebody did (start-up tasks are nobody's) and that is not undone. */
export function lastUndoable({ statements }: Statements): TransactionSummary | null {
  const row = statements(
    `SELECT ${transactionColumns} FROM journal_tx t WHERE t.excluded = 0 AND t.actor IS NOT 'system' ORDER BY t.n DESC LIMIT 1`,
  ).get()
  return row ? toSummary(row as TransactionRow) : null
}

/** The undone transaction whose undo is the newest, unless somebody did something else since. */
export function lastRedoable({ statements }: Statements): TransactionSummary | null {
  const row = statements(
    `SELECT ${transactionColumns} FROM journal_tx u
     JOIN journal_tx t ON t.n = u.undoes AND t.undoes IS NULL AND t.excluded = 1 AND t.undone_by = u.n
     WHERE u.n > coalesce((SELECT max(n) FROM journal_tx WHERE undoes IS NULL AND actor IS NOT 'system'), 0)
     ORDER BY u.n DESC LIMIT 1`,
  ).get()
  return row ? toSummary(row as TransactionRow) : null
}

/** The active undo of an undone transaction: what a redo takes back. Throws AppError not-found or conflict. */
export function undoToTakeBack({ statements }: Statements, id: string): string {
  const row = statements('SELECT n, undoes, undone_by, excluded FROM journal_tx WHERE id = ?').get(
    idBytes(id),
  ) as { n: number; undoes: number | null; undone_by: number | null; excluded: number } | undefined
  if (!row) throw new AppError('not-found', message('error.notFound'))
  if (row.undoes !== null) return id
  if (row.excluded === 0 || row.undone_by === null) throw new AppError('conflict', message('error.conflict'))
  let undo = row.undone_by
  const next = statements('SELECT undone_by FROM journal_tx WHERE n = ?', 'value')
  for (let by = next.get(undo); typeof by === 'number'; by = next.get(undo)) undo = by
  return idText(statements('SELECT id FROM journal_tx WHERE n = ?', 'value').get(undo) as Buffer)
}
