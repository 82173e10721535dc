import { mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { AppError } from '../../src-shared/contract/app-error'
import { message } from '../../src-shared/contract/message'
import { applicationId, type Connection, connect } from './connection'
import { type Migration, migrations as allMigrations } from './migrations'
import { latestVersion, runMigrations } from './run-migrations'
import { inWords, sqliteCode } from './sqlite-errors'
import { flushFolder, passesQuickCheck, vacuumInto } from './vacuum-into'

export interface OpenOptions {
  /** `read` never writes, creates or migrates anything. */
  readonly access?: 'write' | 'read'
  readonly migrations?: readonly Migration[]
  /** Makes the verified copy that must exist before a migration runs. */
  readonly onBackupBeforeMigrating?: (source: string, target: string) => void
}

export interface OpenedDatabase {
  /** The one writing connection; null when opened for reading. */
  readonly writer: Connection | null
  readonly reader: Connection
  close(): void
}

/**
 * Opens the workspace database. A path where nothing ever was gets a new one, complete or not at all. Everything
 * else that is not a sound workspace of this or an earlier version is left as it is and refused with an AppError in
 * words: a file of another program, a damaged, emptied or vanished one, one from a newer version. An earlier version
 * is copied to `backups/` beside it, then migrated.
 */
export function openDatabase(file: string, options: OpenOptions = {}): OpenedDatabase {
  const wanted = {
    access: 'write',
    migrations: allMigrations,
    onBackupBeforeMigrating: vacuumInto,
    ...options,
  } as const
  try {
    if (file === ':memory:') return openInMemory(wanted.migrations)
    prepareFile(file, wanted)
    return openBoth(file, wanted.access)
  } catch (error) {
    throw inWords(error)
  }
}

function prepareFile(file: string, options: Required<OpenOptions>): void {
  const { access, migrations } = options
  if (!isThere(file)) {
    refuseIfVanished(file)
    if (access === 'read') throw notThere(file)
    create(file, migrations)
    return
  }
  const known = latestVersion(migrations)
  const found = inspect(file, known)
  if (found === known) return
  if (access === 'read') throw older(found, known)
  migrate(file, { found, known, migrations, backup: options.onBackupBeforeMigrating })
}

function openInMemory(migrations: readonly Migration[]): OpenedDatabase {
  const writer = connect(':memory:', 'write')
  runMigrations(writer, migrations, applicationId)
  return { writer, reader: writer, close: () => writer.close() }
}

function openBoth(file: string, access: 'write' | 'read'): OpenedDatabase {
  const writer = access === 'write' ? connect(file, 'write') : null
  try {
    const reader = connect(file, 'read')
    return {
      writer,
      reader,
      close() {
        reader.close()
        writer?.close()
      },
    }
  } catch (error) {
    writer?.close()
    throw error
  }
}

function damaged(cause?: unknown): AppError {
  return new AppError('storage', message('error.storageDamaged'), { cause })
}

function notAWorkspace(file: string, cause?: unknown): AppError {
  return new AppError('storage', message('error.notAWorkspace', { file: path.basename(file) }), { cause })
}

function notThere(file: string): AppError {
  return new AppError('not-found', message('error.fileNotThere', { file }))
}

function older(found: number, known: number): AppError {
  return new AppError('storage', message('error.databaseFromPast', { found, known }))
}

/**
 * The schema version of a workspace file, read without changing a byte of it; its pages are not looked at. Throws an
 * AppError in words when the file is not there, of another program or from a newer version.
 */
export function schemaVersionOf(file: string): number {
  try {
    if (!isThere(file)) throw notThere(file)
    const connection = connectToRead(file)
    try {
      return versionOf(connection, file, latestVersion(allMigrations))
    } finally {
      connection.close()
    }
  } catch (error) {
    throw inWords(error)
  }
}

/** Throws an AppError in words unless the file is a workspace of exactly the version that this program works with. */
export function assertThisVersion(file: string): void {
  const known = latestVersion(allMigrations)
  const found = schemaVersionOf(file)
  if (found < known) throw older(found, known)
}

/** True when the file exists and holds something. An emptied file is never taken for a new one. */
function isThere(file: string): boolean {
  const found = statSync(file, { throwIfNoEntry: false })
  if (!found) return false
  if (!found.isFile()) throw notAWorkspace(file)
  if (found.size === 0) throw damaged()
  return true
}

/** The folder where automatic copies of a database stand. */
export function backupFolder(file: string): string {
  return path.join(path.dirname(file), 'backups')
}

/** A database was here when its write-ahead log or its backups still are: then a new one would hide the loss. */
function refuseIfVanished(file: string): void {
  const log = statSync(`${file}-wal`, { throwIfNoEntry: false })
  const folder = backupFolder(file)
  const backups = statSync(folder, { throwIfNoEntry: false })?.isDirectory() ? readdirSync(folder) : []
  if ((log && log.size > 0) || backups.length > 0) throw damaged()
}

/** Written under another name and renamed when complete: an interrupted first start leaves no half database. */
function create(file: string, migrations: readonly Migration[]): void {
  const unfinished = `${file}.new`
  for (const suffix of ['', '-wal', '-shm']) rmSync(unfinished + suffix, { force: true })
  const connection = connect(unfinished, 'write', true)
  try {
    runMigrations(connection, migrations, applicationId)
  } finally {
    connection.close()
  }
  renameSync(unfinished, file)
  flushFolder(path.dirname(file))
}

/** Looks at the file through a read-only connection, which changes no byte of it. Returns its version. */
function inspect(file: string, known: number): number {
  const wasInUse = (statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0
  const connection = connectToRead(file)
  try {
    const found = versionOf(connection, file, known)
    // The last session did not end in order: worth a look at every page.
    if (wasInUse && !passesQuickCheck(connection)) throw damaged()
    return found
  } catch (error) {
    throw sqliteCode(error) === 'SQLITE_NOTADB' ? notAWorkspace(file, error) : error
  } finally {
    connection.close()
  }
}

/** The version of the schema. Throws when this is no workspace of ours, one without its tables, or a newer one. */
function versionOf(connection: Connection, file: string, known: number): number {
  const application = Number(connection.pragma('application_id', { simple: true }))
  const found = Number(connection.pragma('user_version', { simple: true }))
  if (application !== applicationId) throw notAWorkspace(file)
  const tables = connection.prepare("SELECT count(*) FROM sqlite_schema WHERE type = 'table'").pluck().get()
  if (found < 1 || Number(tables) < 1) throw damaged()
  if (found > known) throw new AppError('storage', message('error.databaseFromFuture', { found, known }))
  return found
}

function connectToRead(file: string): Connection {
  try {
    return connect(file, 'read')
  } catch (error) {
    throw sqliteCode(error) === 'SQLITE_NOTADB' ? notAWorkspace(file, error) : error
  }
}

interface Step {
  readonly found: number
  readonly known: number
  readonly migrations: readonly Migration[]
  readonly backup: (source: string, target: string) => void
}

function migrate(file: string, { found, known, migrations, backup }: Step): void {
  const folder = backupFolder(file)
  mkdirSync(folder, { recursive: true })
  const copy = freeName(folder, `before-update-${found}-to-${known}`)
  backup(file, copy)
  const connection = connect(file, 'write')
  try {
    runMigrations(connection, migrations, applicationId)
  } catch (error) {
    throw new AppError('storage', message('error.migrationFailed', { backup: copy }), { cause: error })
  } finally {
    connection.close()
  }
}

/** A file name in the folder that nothing has yet: `NAME.sqlite`, or `NAME-2.sqlite` and on. */
export function freeName(folder: string, name: string): string {
  for (let number = 1; ; number += 1) {
    const file = path.join(folder, `${name}${number === 1 ? '' : `-${number}`}.sqlite`)
    if (!statSync(file, { throwIfNoEntry: false })) return file
  }
}
