import { writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import path from 'node:path'
import BetterSqlite from 'better-sqlite3'
import { AppError } from '../../src-shared/contract/app-error'
import { message } from '../../src-shared/contract/message'
import { inWords, sqliteCode } from './sqlite-errors'

export interface WorkspaceLock {
  release(): void
}

/**
 * Makes this process the one writer of the workspace folder. The lock is one of the operating system's, taken by
 * SQLite on a file of its own, so it ends with the process however that ends: there is no stale lock to recognise.
 * Throws AppError locked at once when another process, or another workspace in this one, holds it.
 */
export function acquireWorkspaceLock(folder: string, startedAt: number): WorkspaceLock {
  const connection = new BetterSqlite(path.join(folder, 'writer.lock'), { timeout: 0 })
  try {
    // A file in a rollback mode is locked by this statement alone and never written.
    connection.exec('BEGIN IMMEDIATE')
    // Who wrote last, for support; nobody decides anything by it.
    writeFileSync(
      path.join(folder, 'writer.json'),
      JSON.stringify({ pid: process.pid, host: hostname(), startedAt }),
    )
  } catch (error) {
    connection.close()
    const isHeld = sqliteCode(error)?.startsWith('SQLITE_BUSY')
    throw isHeld ? new AppError('locked', message('error.locked'), { cause: error }) : inWords(error)
  }
  return { release: () => connection.close() }
}
