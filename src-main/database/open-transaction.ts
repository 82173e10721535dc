import { AppError } from '../../src-shared/contract/app-error'
import { type Message, message } from '../../src-shared/contract/message'
import type { Clock } from '../../src-shared/kernel/clock'
import type { Connection } from './connection'
import type { ReadDatabase } from './database-types'
import { newId } from './ids'
import { createKysely } from './kysely'
import { inWords } from './sqlite-errors'
import { namesJournal, type PreparedStatement, type RowShape, type StatementCache } from './statement-cache'
import type { LocalTrx, TransactionOptions, Trx, TrxStatement } from './transaction'

/** A statement that is not the journal's own. */
export interface ForeignStatement {
  readonly isWrite: boolean
  /** True when it reads tables of the journal. */
  readonly readsJournal: boolean
}

/** What a transaction stands on. */
export interface TransactionGround {
  readonly connection: Connection
  readonly statements: StatementCache
  /** Called before a statement that is not the journal's own runs. */
  beforeForeign(statement: ForeignStatement): void
}

/** Milliseconds of work between two turns of the event loop. */
const slice = 30

/** Statements that would end the transaction under our feet, or write what only the journal may write. */
const forbidden = /^\s*(begin|commit|end|rollback|savepoint|release|attach|detach|vacuum|pragma)\b/i

/** The life of one transaction: everything reached through it stops working when it ends. */
export class OpenTransaction implements LocalTrx {
  readonly #ground: TransactionGround
  readonly #signal: AbortSignal | undefined
  #db: ReadDatabase | undefined
  #isOpen = true
  #lastTurn = performance.now()

  constructor(ground: TransactionGround, signal: AbortSignal | undefined) {
    this.#ground = ground
    this.#signal = signal
  }

  get isOpen(): boolean {
    return this.#isOpen
  }

  get db(): ReadDatabase {
    const { statements, connection } = this.#ground
    this.#db ??= createKysely(statements, connection, {
      beforeStatement: (statement) => this.#beforeStatement(statement),
    }) as unknown as ReadDatabase
    return this.#db
  }

  statement<Row = unknown>(sql: string, shape: RowShape = 'row'): TrxStatement<Row> {
    this.#assertOpen()
    const prepared = this.#ground.statements(sql, shape)
    const isWrite = !prepared.readonly
    const readsJournal = namesJournal(sql)
    if (forbidden.test(sql) || (isWrite && readsJournal)) throw new Error(`not allowed here: ${sql}`)
    const statement: ForeignStatement = { isWrite, readsJournal }
    return new OpenStatement<Row>(prepared, () => this.#beforeStatement(statement))
  }

  async yield(): Promise<void> {
    this.#assertOpen()
    if (performance.now() - this.#lastTurn >= slice) {
      await new Promise((resolve) => setImmediate(resolve))
      this.#lastTurn = performance.now()
    }
    this.throwIfCancelled()
  }

  throwIfCancelled(): void {
    if (this.#signal?.aborted) throw new AppError('cancelled', message('error.cancelled'))
  }

  close(): void {
    this.#isOpen = false
  }

  #beforeStatement(statement: ForeignStatement): void {
    this.#assertOpen()
    this.#ground.beforeForeign(statement)
  }

  #assertOpen(): void {
    if (!this.#isOpen) throw new Error('this transaction has ended')
  }
}

/** A transaction with what the journal writes down about it. */
export class OpenJournalTransaction extends OpenTransaction implements Trx {
  readonly id: Trx['id']
  readonly label: Message
  readonly actor: string | null
  readonly batch: string | null
  readonly at: number
  readonly onDerived: Trx['onDerived']

  constructor(ground: TransactionGround, options: TransactionOptions, clock: Clock) {
    super(ground, options.signal)
    this.id = newId<'transaction'>(clock)
    this.label = options.label
    this.actor = options.actor ?? null
    this.batch = options.batch ?? null
    this.at = clock.now()
    this.onDerived = options.onDerived
  }
}

class OpenStatement<Row> implements TrxStatement<Row> {
  readonly #statement: PreparedStatement
  readonly #before: () => void

  constructor(statement: PreparedStatement, before: () => void) {
    this.#statement = statement
    this.#before = before
  }

  run(...parameters: readonly unknown[]) {
    return this.#use(() => this.#statement.run(...parameters))
  }

  get(...parameters: readonly unknown[]): Row | undefined {
    return this.#use(() => this.#statement.get(...parameters) as Row | undefined)
  }

  all(...parameters: readonly unknown[]): Row[] {
    return this.#use(() => this.#statement.all(...parameters) as Row[])
  }

  #use<Result>(run: () => Result): Result {
    this.#before()
    try {
      return run()
    } catch (error) {
      throw inWords(error)
    }
  }
}
