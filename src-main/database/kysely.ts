import { CamelCasePlugin, Kysely, SqliteDialect } from 'kysely'
import type { Connection } from './connection'
import type { Database } from './database-types'
import { inWords } from './sqlite-errors'
import { namesJournal, type PreparedStatement, type StatementCache } from './statement-cache'

interface Hooks {
  /** Called before every statement; throws when the database must not be used here. */
  beforeStatement(statement: { readonly isWrite: boolean; readonly readsJournal: boolean }): void
}

/**
 * Kysely on an open connection, with snake_case in SQL and camelCase in TypeScript. It never begins or ends
 * a transaction and never closes the connection; both belong to whoever opened it.
 */
export function createKysely(
  statements: StatementCache,
  connection: Connection,
  hooks: Hooks,
): Kysely<Database> {
  const database = {
    close: () => undefined,
    prepare: (sql: string) => wrap(statements(sql), () => connection.prepare(sql), hooks),
  }
  return new Kysely<Database>({ dialect: new SqliteDialect({ database }), plugins: [new CamelCasePlugin()] })
}

function wrap(statement: PreparedStatement, prepareAgain: () => PreparedStatement, hooks: Hooks) {
  const what = { isWrite: !statement.readonly, readsJournal: namesJournal(statement.source) }
  const use = <Result>(run: () => Result): Result => {
    hooks.beforeStatement(what)
    try {
      return run()
    } catch (error) {
      throw inWords(error)
    }
  }
  return {
    reader: statement.reader,
    all: (parameters: readonly unknown[]) => use(() => statement.all(...parameters)),
    run: (parameters: readonly unknown[]) => use(() => statement.run(...parameters)),
    // A statement that is being stepped through cannot be run again, so it is not the cached one.
    iterate: (parameters: readonly unknown[]) => use(() => prepareAgain().iterate(...parameters)),
  }
}
