import { mkdirSync } from 'node:fs'
import path from 'node:path'
import BetterSqlite from 'better-sqlite3'
import { CamelCasePlugin, Kysely, SqliteDialect } from 'kysely'
import type { Database } from './database'
import { migrationsFor, pendingFrom } from './migrations'
import type { Tables } from './tables'

/** Marks the file as a Tradewind server's: 'TWSV' as a number. */
const applicationId = 0x54575356

/**
 * Opens the database file of a server in `folder`, makes it when there is none, and brings it up to date. It outlives a
 * power cut: every COMMIT reaches the disk. Throws when it is another program's or a later version's.
 */
export function openSqlite(folder: string): Database {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const connection = new BetterSqlite(path.join(folder, 'server.sqlite'), { timeout: 5000 })
  try {
    configure(connection)
    migrate(connection)
  } catch (error) {
    connection.close()
    throw error
  }
  return onSqlite(connection)
}

function configure(connection: BetterSqlite.Database): void {
  connection.pragma('journal_mode = WAL')
  connection.pragma('synchronous = FULL')
  connection.pragma('foreign_keys = ON')
  connection.pragma('trusted_schema = OFF')
  if (connection.pragma('synchronous', { simple: true }) !== 2)
    throw new Error('SQLite does not keep its promises here: synchronous is not FULL')
}

function migrate(connection: BetterSqlite.Database): void {
  const found = Number(connection.pragma('user_version', { simple: true }))
  const application = Number(connection.pragma('application_id', { simple: true }))
  if (found > 0 && application !== applicationId)
    throw new Error('server.sqlite is no database of a Tradewind server. It was left as it is.')
  const steps = connection.transaction(() => {
    for (const { sql, version } of pendingFrom(found, migrationsFor.sqlite)) {
      connection.exec(sql)
      connection.pragma(`user_version = ${version}`)
    }
    connection.pragma(`application_id = ${applicationId}`)
  })
  steps.immediate()
}

/** One connection, and Kysely hands it to one transaction at a time: that is all the locking there is. */
function onSqlite(connection: BetterSqlite.Database): Database {
  const kysely = new Kysely<Tables>({
    dialect: new SqliteDialect({ database: connection }),
    plugins: [new CamelCasePlugin()],
  })
  return {
    kind: 'sqlite',
    inWorkspace: (workspace, work) => kysely.transaction().execute((trx) => work({ trx, workspace })),
    asServer: (work) => kysely.transaction().execute(work),
    lockWorkspaces: () => Promise.resolve(),
    lockWorkspace: async ({ trx, workspace }) =>
      (await trx
        .selectFrom('workspace')
        .select(['epoch', 'head'])
        .where('id', '=', workspace)
        .executeTakeFirst()) ?? null,
    async close() {
      await kysely.destroy()
      // Kysely closes only what it has used.
      connection.close()
    },
  }
}
