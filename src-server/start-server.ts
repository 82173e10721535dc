import { createServer } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer, type ServerType } from '@hono/node-server'
import { partBytes, type ServerLimits } from '../src-shared/sync/server-contract'
import { createRateLimits, type RateLimits } from './access/rate-limits'
import { newCode } from './access/secrets'
import { createApp } from './app'
import type { Database } from './database/database'
import { openPostgres } from './database/open-postgres'
import { openSqlite } from './database/open-sqlite'
import type { ServerDeps } from './deps'
import { Pokes } from './events/pokes'
import type { Log } from './http/log'
import { Metrics } from './http/metrics'
import type { ServerOptions } from './options'
import type { ServerClock } from './system-clock'
import { daily, tidy } from './tidy'
import { countWorkspaces } from './workspaces/workspaces-queries'

const kilobyte = 1024

const usualLimits: ServerLimits = {
  batch: partBytes,
  part: partBytes,
  note: 256 * kilobyte,
  manifest: 2048 * kilobyte,
}

/** Time that requests have to end in when the server is told to stop. */
const FAREWELL_MILLISECONDS = 10_000

export interface Surroundings {
  readonly clock: ServerClock
  readonly log: Log
  readonly limits?: ServerLimits
  readonly rateLimits?: RateLimits
}

export interface RunningServer {
  /** The address that people type. */
  readonly url: string
  /** For the first workspace, from another machine; null when there is a workspace. */
  readonly setUpLink: string | null
  /** Settled when what nobody will ask for has been cleared away, which is done at the start and daily. */
  readonly tidied: Promise<void>
  /** Lets what is being asked be answered, then lets go of everything. */
  stop(): Promise<void>
}

/** Opens the database and listens. Throws when either cannot be. */
export async function startServer(options: ServerOptions, around: Surroundings): Promise<RunningServer> {
  const database = await openDatabase(options, around.log)
  const deps: ServerDeps = {
    limits: usualLimits,
    rateLimits: createRateLimits(around.clock),
    ...around,
    database,
    metrics: new Metrics(),
    pokes: new Pokes(),
    setUpCode: newCode(),
    adminCode: options.adminCode,
    isBehindProxy: options.isBehindProxy,
  }
  try {
    const server = serverFor(options, deps)
    const port = await listen(server, options)
    const url = options.publicUrl ?? `${options.tls ? 'https' : 'http'}://${inUrl(options.host)}:${port}`
    const isNew = (await database.asServer(countWorkspaces)) === 0
    const tidyNow = () =>
      tidy(database, around.clock.now()).catch((error: Error) =>
        around.log('tidy-failed', { name: error.name }),
      )
    const tidied = tidyNow()
    const stopTidying = daily(tidyNow)
    return {
      url,
      setUpLink: isNew ? `${url}/#code=${deps.setUpCode}` : null,
      tidied,
      async stop() {
        stopTidying()
        deps.pokes.endAll()
        await closeServer(server)
        await tidied
        await database.close()
      },
    }
  } catch (error) {
    await database.close()
    throw error
  }
}

function openDatabase({ databaseUrl, dataFolder }: ServerOptions, log: Log): Promise<Database> | Database {
  if (databaseUrl === null) return openSqlite(dataFolder)
  return openPostgres({
    url: databaseUrl,
    onLostConnection: (error) => log('database-connection-lost', { name: error.name }),
  })
}

function serverFor({ tls }: ServerOptions, deps: ServerDeps): ServerType {
  const { fetch } = createApp(deps)
  const base = { fetch, overrideGlobalObjects: false }
  // A slow line may take its time for a part; who sends nothing at all is let go.
  const patience = { requestTimeout: 15 * 60_000, headersTimeout: 30_000, keepAliveTimeout: 65_000 }
  return tls
    ? createAdaptorServer({ ...base, createServer: createTlsServer, serverOptions: { ...tls, ...patience } })
    : createAdaptorServer({ ...base, createServer, serverOptions: patience })
}

const inUrl = (host: string) => (host.includes(':') ? `[${host}]` : host)

function listen(server: ServerType, { host, port }: ServerOptions): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve((server.address() as AddressInfo).port)
    })
  })
}

function closeServer(server: ServerType): Promise<void> {
  return new Promise((resolve) => {
    const end = () => 'closeAllConnections' in server && server.closeAllConnections()
    const timer = setTimeout(end, FAREWELL_MILLISECONDS)
    // A connection whose last answer is done would be kept for the next request, which will not be answered.
    const sweep = setInterval(() => 'closeIdleConnections' in server && server.closeIdleConnections(), 50)
    server.close(() => {
      clearTimeout(timer)
      clearInterval(sweep)
      resolve()
    })
  })
}
