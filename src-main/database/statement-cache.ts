import type BetterSqlite from 'better-sqlite3'
import type { Connection } from './connection'

/** How rows come back: as objects, as arrays of values, or as the first value alone. */
export type RowShape = 'row' | 'array' | 'value'

export type PreparedStatement = BetterSqlite.Statement<unknown[]>

const journalTable = /\b(?:sync_\w+|journal_\w+)\b/i

/** True for a statement that names a table of the journal. */
export function namesJournal(sql: string): boolean {
  return journalTable.test(sql)
}

const capacity = 400

/** Prepares each text once per connection; the least recently used statement leaves when there are too many. */
export function createStatementCache(connection: Connection) {
  const statements = new Map<string, PreparedStatement>()

  function prepare(sql: string, shape: RowShape): PreparedStatement {
    const statement = connection.prepare(sql)
    if (shape === 'array') statement.raw(true)
    if (shape === 'value') statement.pluck(true)
    return statement
  }

  return (sql: string, shape: RowShape = 'row'): PreparedStatement => {
    const key = shape === 'row' ? sql : `${shape} ${sql}`
    const cached = statements.get(key)
    const statement = cached ?? prepare(sql, shape)
    if (cached) statements.delete(key)
    statements.set(key, statement)
    const [oldest] = statements.keys()
    if (statements.size > capacity && oldest !== undefined) statements.delete(oldest)
    return statement
  }
}

export type StatementCache = ReturnType<typeof createStatementCache>
