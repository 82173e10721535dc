import { closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { AppError } from '../../src-shared/contract/app-error'
import { message } from '../../src-shared/contract/message'
import { applicationId, type Connection, connect } from './connection'
import { inWords } from './sqlite-errors'

/**
 * Writes a complete, checked copy of the database at `source` to `target`: VACUUM INTO a temporary name through a
 * read-only connection of its own, marked as a copy, flushed, opened and checked, and only then renamed. Blocks for
 * about 20 ms per MB, so the running program does this in a worker. Throws AppError storage; `target` is then as before.
 */
export function vacuumInto(source: string, target: string): void {
  const temporary = `${target}.part`
  rmSync(temporary, { force: true })
  try {
    const version = copy(source, temporary)
    markAsCopy(temporary)
    flush(temporary)
    check(temporary, version)
    renameSync(temporary, target)
    flushFolder(path.dirname(target))
  } catch (error) {
    rmSync(temporary, { force: true })
    throw inWords(error)
  }
}

function copy(source: string, temporary: string): number {
  const connection = connect(source, 'read')
  try {
    connection.pragma('query_only = OFF')
    connection.prepare('VACUUM INTO ?').run(temporary)
    return Number(connection.pragma('user_version', { simple: true }))
  } finally {
    connection.close()
  }
}

/** A copy is not the device that it was copied from; without the mark the journal gives it an identity of its own. */
function markAsCopy(file: string): void {
  const connection = connect(file, 'write')
  try {
    const hasMeta = connection.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'sync_meta'").get()
    if (hasMeta) connection.prepare("DELETE FROM sync_meta WHERE k = 'incarnation'").run()
    connection.pragma('journal_mode = DELETE')
  } finally {
    connection.close()
  }
}

function check(file: string, version: number): void {
  const connection = connect(file, 'read')
  try {
    const isOurs = Number(connection.pragma('application_id', { simple: true })) === applicationId
    const found = Number(connection.pragma('user_version', { simple: true }))
    if (!isOurs || found !== version || !passesQuickCheck(connection)) {
      throw new AppError('storage', message('error.storageDamaged'))
    }
  } finally {
    connection.close()
  }
}

/** SQLite's own look over every page and record; false when anything is wrong. */
export function passesQuickCheck(connection: Connection): boolean {
  return connection.pragma('quick_check(1)', { simple: true }) === 'ok'
}

function flush(file: string): void {
  const descriptor = openSync(file, 'r+')
  try {
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

/** Makes a rename in the folder survive a power cut. Windows has no such call and needs none. */
export function flushFolder(folder: string): void {
  if (process.platform === 'win32') return
  const descriptor = openSync(folder, 'r')
  try {
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}
