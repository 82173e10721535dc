import BetterSqlite from 'better-sqlite3'
import { existsSync, rmSync } from 'node:fs'

/** A throw-away database beside the workspace (staged rows of an import). Never replicated, never backed up. */
export interface ScratchDatabase {
  exec(sql: string): void
  run(sql: string, ...parameters: readonly unknown[]): void
  get<Row>(sql: string, ...parameters: readonly unknown[]): Row | undefined
  all<Row>(sql: string, ...parameters: readonly unknown[]): Row[]
  /** Runs `work` in one transaction. */
  transaction(work: () => void): void
  /** Closes it; the file stays. */
  close(): void
  /** Closes it and removes the file. */
  remove(): void
}

/**
 * Opens a new scratch database at a path, replacing what stands there. It survives the end of its process, not a
 * power cut: nothing waits for the disk.
 */
export function openScratchDatabase(file: string): ScratchDatabase {
  removeScratchDatabase(file)
  return open(new BetterSqlite(file), file)
}

/** Opens a scratch database that another process left behind; null when it is none, or damaged. */
export function reopenScratchDatabase(file: string): ScratchDatabase | null {
  if (!existsSync(file)) return null
  const connection = new BetterSqlite(file)
  try {
    // The first reading also takes back what a process that was killed had half written.
    if (connection.pragma('quick_check(1)', { simple: true }) !== 'ok') throw new Error('damaged')
    return open(connection, file)
  } catch {
    connection.close()
    return null
  }
}

function open(connection: BetterSqlite.Database, file: string): ScratchDatabase {
  connection.pragma('journal_mode = PERSIST')
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
    close: () => {
      // Takes the kept journal away, so that what stays is one file.
      connection.pragma('journal_mode = DELETE')
      connection.close()
    },
    remove: () => {
      connection.close()
      removeScratchDatabase(file)
    },
  }
}

/** Removes a scratch database that nobody has open. */
export function removeScratchDatabase(file: string): void {
  for (const suffix of ['', '-journal']) rmSync(file + suffix, { force: true })
}
