import { CamelCasePlugin, CompiledQuery, Kysely, PostgresDialect, sql } from 'kysely'
import { Pool, types } from 'pg'
import type { Database, Trx } from './database'
import { migrationsFor, pendingFrom } from './migrations'
import type { Tables } from './tables'

/** PostgreSQL's number for bigint. Positions and times stay far below 2^53. */
const bigint = 20

/** PostgreSQL's code for it. */
const insufficientPrivilege = '42501'

const howToGrant =
  'PostgreSQL does not let this user make the role that the server works as. Let its administrator run, once: CREATE ROLE tradewind_member NOLOGIN; GRANT tradewind_member TO the user of the server; and make that user the owner of the database.'

/** Of the lock that two servers starting at once take turns with. */
const migrationLock = 0x54575356

export interface PostgresOptions {
  /** `postgres://…` of the role that owns the tables. */
  readonly url: string
  /** Hears of connections that broke; whoever used them gets an error of their own. */
  readonly onLostConnection: (error: Error) => void
}

/**
 * Opens the database of a server and brings it up to date. Throws what PostgreSQL throws, and when a later version of the
 * server made it.
 */
export async function openPostgres({ url, onLostConnection }: PostgresOptions): Promise<Database> {
  const pool = new Pool({
    connectionString: url,
    max: 20,
    connectionTimeoutMillis: 10_000,
    statement_timeout: 60_000,
    idle_in_transaction_session_timeout: 60_000,
    types: { getTypeParser: (id, format) => (id === bigint ? Number : types.getTypeParser(id, format)) },
  })
  pool.on('error', onLostConnection)
  // One that breaks in the middle of a transaction says so here as well; unheard, it would end the server.
  pool.on('connect', (connection) => connection.on('error', onLostConnection))
  const kysely = new Kysely<Tables>({
    dialect: new PostgresDialect({ pool }),
    plugins: [new CamelCasePlugin()],
  })
  try {
    await kysely.transaction().execute(migrate)
  } catch (error) {
    await kysely.destroy()
    throw (error as { code?: unknown }).code === insufficientPrivilege
      ? new Error(howToGrant, { cause: error })
      : error
  }
  return onPostgres(kysely)
}

async function migrate(trx: Trx): Promise<void> {
  await sql`SELECT pg_advisory_xact_lock(${migrationLock})`.execute(trx)
  await sql`CREATE TABLE IF NOT EXISTS server_version (version integer NOT NULL)`.execute(trx)
  const { rows } = await sql<{ version: number }>`SELECT version FROM server_version`.execute(trx)
  const found = rows[0]?.version ?? 0
  for (const { sql: text, version } of pendingFrom(found, migrationsFor.postgres)) {
    await trx.executeQuery(CompiledQuery.raw(text))
    await sql`DELETE FROM server_version`.execute(trx)
    await sql`INSERT INTO server_version (version) VALUES (${version})`.execute(trx)
  }
}

/**
 * Everything that the transaction needs to see one workspace only, in one statement. A server on which commits are not
 * waited for is made to wait: what is acknowledged must be there after a power cut.
 */
function enter(workspace: string) {
  return sql`SELECT
    set_config('tradewind.workspace', ${workspace}, true),
    set_config('role', 'tradewind_member', true),
    set_config('synchronous_commit', CASE current_setting('synchronous_commit') WHEN 'off' THEN 'on' ELSE current_setting('synchronous_commit') END, true)`
}

function onPostgres(kysely: Kysely<Tables>): Database {
  return {
    kind: 'postgres',
    inWorkspace: (workspace, work) =>
      kysely.transaction().execute(async (trx) => {
        await enter(workspace).execute(trx)
        return work({ trx, workspace })
      }),
    asServer: (work) => kysely.transaction().execute(work),
    async lockWorkspaces(trx) {
      await sql`LOCK TABLE workspace IN SHARE ROW EXCLUSIVE MODE`.execute(trx)
    },
    lockWorkspace: async ({ trx, workspace }) =>
      (await trx
        .selectFrom('workspace')
        .select(['epoch', 'head'])
        .where('id', '=', workspace)
        .forUpdate()
        .executeTakeFirst()) ?? null,
    close: () => kysely.destroy(),
  }
}
