import { AsyncLocalStorage } from 'node:async_hooks'
import { AppError } from '../../src-shared/contract/app-error'
import { message } from '../../src-shared/contract/message'
import type { Clock } from '../../src-shared/kernel/clock'
import type { Connection } from './connection'
import { type ForeignStatement, OpenJournalTransaction, OpenTransaction } from './open-transaction'
import { inWords } from './sqlite-errors'
import { createStatementCache } from './statement-cache'
import type { InTransaction, Trx, WriteLocal } from './transaction'

/** What the journal does around every transaction. Each may throw before COMMIT; then everything is rolled back. */
export interface TransactionHooks {
  /** A journalled transaction has begun. */
  begin(trx: Trx): void
  /** A statement that is not the journal's is about to run. */
  beforeForeign(statement: ForeignStatement): void
  /** Last work inside the transaction, for journalled (`trx`) and local ones (null). */
  beforeCommit(trx: Trx | null): Promise<void> | void
  /** The transaction is in the file (`committed`) or gone. Must not throw. */
  end(committed: boolean): void
}

export interface WriteQueue {
  readonly inTransaction: InTransaction
  readonly writeLocal: WriteLocal
  /** Throws when the caller stands inside a transaction of this queue. */
  assertOutside(what: string): void
  /** Waits for everything queued and lets nothing new in. */
  drain(): Promise<void>
}

/** The one queue in front of the writing connection. `hooks` are asked for at each use, so that they may come later. */
export function createWriteQueue(
  connection: Connection,
  clock: Clock,
  hooks: () => TransactionHooks,
): WriteQueue {
  const current = new AsyncLocalStorage<OpenTransaction>()
  const statements = createStatementCache(connection)
  let tail: Promise<unknown> = Promise.resolve()
  let isClosed = false

  function assertOutside(what: string): void {
    if (current.getStore()?.isOpen) throw new Error(`${what} inside a transaction: use trx instead`)
  }

  async function enqueue<Result>(what: string, job: () => Promise<Result>): Promise<Result> {
    assertOutside(what)
    if (isClosed) throw new AppError('unavailable', message('error.workspaceUnavailable'))
    const result = tail.then(job)
    tail = result.catch(() => undefined)
    return result
  }

  const ground = {
    connection,
    statements,
    beforeForeign: (statement: ForeignStatement) => hooks().beforeForeign(statement),
  }

  const run = <Result>(open: OpenTransaction, trx: Trx | null, work: () => Promise<Result>) =>
    runTransaction(
      { connection, hooks: hooks(), inside: (job) => current.run(open, job) },
      { open, trx, work },
    )

  const inTransaction: InTransaction = (options, work) =>
    enqueue('inTransaction', () => {
      const trx = new OpenJournalTransaction(ground, options, clock)
      return run(trx, trx, async () => work(trx))
    })

  const writeLocal: WriteLocal = (work) =>
    enqueue('writeLocal', () => {
      const trx = new OpenTransaction(ground, undefined)
      return run(trx, null, async () => work(trx))
    })

  return {
    inTransaction,
    writeLocal,
    assertOutside,
    async drain() {
      isClosed = true
      await tail
    },
  }
}

interface Stage {
  readonly connection: Connection
  readonly hooks: TransactionHooks
  /** Runs a function so that whatever it calls is known to stand in the transaction. */
  inside<Result>(job: () => Promise<Result>): Promise<Result>
}

interface Act<Result> {
  readonly open: OpenTransaction
  readonly trx: Trx | null
  readonly work: () => Promise<Result>
}

async function runTransaction<Result>(stage: Stage, { open, trx, work }: Act<Result>): Promise<Result> {
  const { connection, hooks } = stage
  let committed = false
  try {
    open.throwIfCancelled()
    connection.exec('BEGIN IMMEDIATE')
    if (trx) hooks.begin(trx)
    const result = await stage.inside(work)
    await stage.inside(async () => hooks.beforeCommit(trx))
    open.throwIfCancelled()
    open.close()
    connection.exec('COMMIT')
    committed = true
    return result
  } catch (error) {
    throw inWords(error)
  } finally {
    open.close()
    // After a failed COMMIT (a foreign key that points nowhere) SQLite leaves the transaction open.
    if (connection.inTransaction) connection.exec('ROLLBACK')
    hooks.end(committed)
  }
}
