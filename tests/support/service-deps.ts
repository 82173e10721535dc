import type { ServiceDeps } from '../../src-main/service-deps'
import type { AppEvent } from '../../src-shared/contract/app-event'
import { openTestDatabase, type TestDatabase } from './open-test-database'

/** Services on a real database: what they emit is kept for the test to look at. */
export interface TestDeps extends ServiceDeps {
  readonly database: TestDatabase
  readonly events: AppEvent[]
}

/** The argument of every service, on a real database in a temporary file. */
export function serviceDeps(options: Parameters<typeof openTestDatabase>[0] = {}): TestDeps {
  return depsOn(openTestDatabase(options))
}

/** The same on a database that is open already. */
export function depsOn(database: TestDatabase): TestDeps {
  const events: AppEvent[] = []
  return {
    database,
    events,
    read: database.read,
    inTransaction: database.inTransaction,
    writeLocal: database.writeLocal,
    journal: database.journal,
    clock: database.clock,
    newId: database.newId,
    homeCountry: () => Promise.resolve('KR'),
    emit: (event) => events.push(event),
    log: () => undefined,
  }
}
