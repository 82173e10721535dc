import BetterSqlite from 'better-sqlite3'
import { rmSync } from 'node:fs'

/** A throw-away database beside the workspace (staged rows of an import). Never replicated, never backed up. */
export interface ScratchDatabase {
  exec(sql: string): void
  run(sql: string, ...parameters: readonly unknown[]): void
  get<Row>(sql: string, ...parameters: readonly unknown[]): Row | undefined
  all<Row>(sql: string, ...parameters: readonly unknown[]): Row[]
  /** Runs `work` in one transaction. */
  transaction(work: () => void): void
  /** Closes it and removes the file. */
  remove(): void
}

/** Opens a new scratch database at a path, replacing what an interrupted one left there. It is fast, not durable. */
export function openScratchDatabase(file: string): ScratchDatabase {
  removeFile(file)
  const connection = new BetterSqlite(file)
  connection.pragma('journal_mode = OFF')
  connection.pragma('synchronous = OFF')
  const prepared = new Map<string, BetterSqlite.Statement<unknown[]>>()
  const statement = (sql: string) => {
    const known = prepared.get(sql) ?? connection.prepare<unknown[]>(sql)
    prepared.set(sql, known)
    return known
  }
  return {
    exec: (sql) => void connection.exec(sql),
    run: (sql, ...parameters) => void statement(sql).run(...parameters),
    get: <Row>(sql: string, ...parameters: readonly unknown[]) =>
      statement(sql).get(...parameters) as Row | undefined,
    all: <Row>(sql: string, ...parameters: readonly unknown[]) => statement(sql).all(...parameters) as Row[],
    transaction: (work) => {
      connection.exec('BEGIN')
      try {
        work()
        connection.exec('COMMIT')
      } catch (error) {
        if (connection.inTransaction) connection.exec('ROLLBACK')
        throw error
      }
    },
    remove: () => {
      connection.close()
      removeFile(file)
    },
  }
}

function removeFile(file: string): void {
  for (const suffix of ['', '-journal']) rmSync(file + suffix, { force: true })
}
