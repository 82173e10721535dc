import BetterSqlite from 'better-sqlite3'

/** A raw connection. It stays inside `src-main/database` and `src-main/journal`. */
export type Connection = BetterSqlite.Database

/** Marks the file as ours: 'TWND' as a number. */
export const applicationId = 0x54574e44

/** Below this version two connections could corrupt a file (the WAL-reset race, sqlite.org/wal.html#walresetbug). */
const oldestSqlite = [3, 51, 3] as const

/** Milliseconds that a statement waits for a lock of another process. */
const busyTimeout = 5000

/**
 * Opens the file with the settings that the specification asks for, and asserts those that matter:
 * WAL, and FULL synchronisation, which better-sqlite3 forgets on a file that is opened again.
 * Throws the raw SQLite error; callers turn it into words.
 */
export function connect(path: string, access: 'write' | 'read', mayCreate = false): Connection {
  const connection = new BetterSqlite(path, {
    readonly: access === 'read',
    fileMustExist: !mayCreate && path !== ':memory:',
    timeout: busyTimeout,
  })
  try {
    assertSqliteVersion(connection)
    configure(connection, access)
  } catch (error) {
    connection.close()
    throw error
  }
  return connection
}

function configure(connection: Connection, access: 'write' | 'read'): void {
  connection.pragma('foreign_keys = ON')
  connection.pragma('trusted_schema = OFF')
  connection.pragma('cell_size_check = ON')
  connection.pragma('temp_store = MEMORY')
  // No memory-mapped reads: a disk error would then end the process instead of the statement.
  connection.pragma('mmap_size = 0')
  connection.pragma(`cache_size = ${access === 'write' ? -65_536 : -32_768}`)
  if (access === 'read') {
    connection.pragma('query_only = ON')
    connection.pragma('synchronous = FULL')
    return
  }
  connection.pragma('secure_delete = ON')
  connection.pragma('recursive_triggers = OFF')
  setDurability(connection)
}

function setDurability(connection: Connection): void {
  if (!connection.memory) {
    connection.pragma('journal_mode = WAL')
    connection.pragma('journal_size_limit = 67108864')
  }
  connection.pragma('synchronous = FULL')
  const { journalMode, synchronous } = durability(connection)
  const mode = connection.memory ? 'memory' : 'wal'
  if (journalMode !== mode || synchronous !== 'full') {
    throw new Error(`the database stands at ${journalMode}/${synchronous}, not at ${mode}/full`)
  }
}

const synchronousNames = ['off', 'normal', 'full', 'extra'] as const

/** How the open connection keeps what it is given, read back from SQLite: `wal` and `full` for a workspace. */
export function durability(connection: Connection): { journalMode: string; synchronous: string } {
  const level = Number(connection.pragma('synchronous', { simple: true }))
  return {
    journalMode: String(connection.pragma('journal_mode', { simple: true })),
    synchronous: synchronousNames[level] ?? String(level),
  }
}

/** The version of SQLite that the connection runs on, for example `3.54.1`. */
export function sqliteVersion(connection: Connection): string {
  return String(connection.prepare('SELECT sqlite_version()').pluck().get())
}

function assertSqliteVersion(connection: Connection): void {
  const version = sqliteVersion(connection)
  const found = version.split('.').map(Number)
  for (const [index, wanted] of oldestSqlite.entries()) {
    const part = found[index] ?? 0
    if (part > wanted) return
    if (part < wanted) throw new Error(`SQLite ${version} is older than ${oldestSqlite.join('.')}`)
  }
}
