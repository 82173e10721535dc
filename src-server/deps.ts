import type { ServerLimits } from '../src-shared/sync/server-contract'
import type { Pokes } from './events/pokes'
import type { Database } from './database/database'
import type { Log } from './http/log'
import type { Metrics } from './http/metrics'
import type { RateLimits } from './access/rate-limits'
import type { ServerClock } from './system-clock'

/** What the slices are given. */
export interface ServerDeps {
  readonly database: Database
  readonly clock: ServerClock
  readonly log: Log
  readonly metrics: Metrics
  readonly pokes: Pokes
  readonly limits: ServerLimits
  readonly rateLimits: RateLimits
  /** Lets the first workspace be made from another machine; made anew at every start. */
  readonly setUpCode: string
  /** Lets further workspaces be made; null when the administrator has set none. */
  readonly adminCode: string | null
  /** A reverse proxy stands before us: nobody is taken for sitting at this machine. */
  readonly isBehindProxy: boolean
}

/** What the steps before a handler have found out. */
export interface ServerVariables {
  /** Of a request below `/w/ID`: the workspace. */
  workspace: string
  /** Of a request with a good token: its hash and the device it was given to. */
  token: string
  device: string
}

export interface ServerEnv {
  Variables: ServerVariables
}
