import type { ReplicatedTable } from '../../src-shared/contract/define-table'
import { replicatedTables as allTables } from '../../src-shared/contract/replicated-tables'
import type { Clock } from '../../src-shared/kernel/clock'
import { createCheckpoints } from '../database/checkpoints'
import { type Connection, durability, sqliteVersion } from '../database/connection'
import type { ReadDatabase } from '../database/database-types'
import { newId } from '../database/ids'
import { createKysely } from '../database/kysely'
import type { Migration } from '../database/migrations'
import { openDatabase } from '../database/open-database'
import { createStatementCache } from '../database/statement-cache'
import type { InTransaction, WriteLocal } from '../database/transaction'
import { createWriteQueue } from '../database/write-queue'
import { createCommitWork } from './commit-work'
import { createJournal } from './create-journal'
import { openDevice } from './device'
import { installGuards } from './guards'
import type { Deriver, Journal } from './journal'
import { JournalWriter } from './journal-writer'
import { compileRegistry } from './registry'

export interface StorageOptions {
  /** The database file, or `:memory:` (tests of the journal alone). */
  readonly path: string
  readonly clock: Clock
  readonly replicatedTables?: Readonly<Record<string, ReplicatedTable>>
  readonly derivers?: readonly Deriver[]
  readonly migrations?: readonly Migration[]
  /** Moves the log of a database file into the file, on another thread. */
  readonly checkpointElsewhere?: (file: string) => Promise<void>
}

/** What the open connections say of themselves. */
export interface StorageState {
  readonly schemaVersion: number
  readonly sqliteVersion: string
  /** `wal` for a workspace. */
  readonly journalMode: string
  /** Read back from the writing connection; `full` for a workspace. */
  readonly synchronous: string
  readonly isReadOnly: boolean
}

function stateOf(connection: Connection, isReadOnly: boolean): StorageState {
  const schemaVersion = Number(connection.pragma('user_version', { simple: true }))
  return { schemaVersion, sqliteVersion: sqliteVersion(connection), ...durability(connection), isReadOnly }
}

/** An open workspace database; its parts are what services get. */
export interface Storage {
  readonly read: ReadDatabase
  readonly inTransaction: InTransaction
  readonly writeLocal: WriteLocal
  readonly journal: Journal
  /** A new time-ordered record id. */
  newId(): string
  /** The read-only connection, for what Kysely cannot say (pragmas, checks). Never keep it. */
  readonly reader: Connection
  state(): StorageState
  /** Waits for all writes, then closes both connections. */
  close(): Promise<void>
}

/**
 * Opens a workspace database for writing: file, migrations, device, guards, queue, journal. The caller holds the
 * workspace lock. Throws AppError storage in words when the file cannot or must not be opened (see `openDatabase`).
 */
export function createStorage(options: StorageOptions): Storage {
  const { path, clock, derivers = [] } = options
  const opened = openDatabase(path, options.migrations ? { migrations: options.migrations } : {})
  const { writer: connection, reader } = opened
  if (!connection) throw new Error('not opened for writing')
  try {
    const registry = compileRegistry(options.replicatedTables ?? allTables)
    installGuards(connection, registry)
    const device = openDevice(connection, path === ':memory:' ? null : path)
    const writer = new JournalWriter(connection, registry, device)
    const work = createCommitWork(writer, derivers)
    const checkpoints = createCheckpoints(connection, options.checkpointElsewhere)
    const hooks = {
      ...work.hooks,
      end(committed: boolean) {
        work.hooks.end(committed)
        if (committed) checkpoints.noteCommit()
      },
    }
    const queue = createWriteQueue(connection, clock, () => hooks)
    const read = openRead(reader, () => queue.assertOutside('deps.read'))
    const { inTransaction, writeLocal } = queue
    return {
      read,
      inTransaction,
      writeLocal,
      journal: createJournal({ writer, work, queue, derivers, reader }),
      newId: () => newId(clock),
      reader,
      state: () => stateOf(connection, false),
      async close() {
        await queue.drain()
        await checkpoints.finish()
        opened.close()
      },
    }
  } catch (error) {
    opened.close()
    throw error
  }
}

/** Kysely on a read-only connection; `assertAllowed` is asked before each statement. */
function openRead(reader: Connection, assertAllowed: () => void): ReadDatabase {
  const kysely = createKysely(createStatementCache(reader), reader, { beforeStatement: assertAllowed })
  return kysely as unknown as ReadDatabase
}

/** What the command line gets while another process writes: the last committed state. */
export interface ReadOnlyStorage {
  readonly read: ReadDatabase
  readonly reader: Connection
  state(): StorageState
  close(): void
}

/** Opens a workspace database for reading only; never writes, creates or migrates. Needs no lock. */
export function openReadOnlyStorage(path: string, migrations?: readonly Migration[]): ReadOnlyStorage {
  const { reader, close } = openDatabase(path, { access: 'read', ...(migrations ? { migrations } : {}) })
  return { read: openRead(reader, () => undefined), reader, state: () => stateOf(reader, true), close }
}
