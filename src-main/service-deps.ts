import type { AppEvent } from '../src-shared/contract/app-event'
import type { Clock } from '../src-shared/kernel/clock'
import type { ReadDatabase } from './database/database-types'
import type { InTransaction, WriteLocal } from './database/transaction'
import type { Journal } from './journal/journal'

/** What every service gets, as one argument. Nothing else is reachable: no singletons, no globals. */
export interface ServiceDeps {
  /** Reads of the last committed state; not inside a transaction (use `trx.db` there). */
  readonly read: ReadDatabase
  /** The only way to write replicated tables, together with `journal`. */
  readonly inTransaction: InTransaction
  /** Writes to local tables (settings of this device, fired marks) through the same queue. */
  readonly writeLocal: WriteLocal
  readonly journal: Journal
  readonly clock: Clock
  /** A new time-ordered record id. */
  newId(): string
  /** The country that numbers without a calling code are read in; null while nobody has said. */
  homeCountry(db: ReadDatabase): Promise<string | null>
  emit(event: AppEvent): void
  log(line: string): void
}
