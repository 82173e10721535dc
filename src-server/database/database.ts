import type { Transaction } from 'kysely'
import type { Tables } from './tables'

export type Trx = Transaction<Tables>

/** A transaction that sees one workspace. */
export interface Here {
  readonly trx: Trx
  readonly workspace: string
}

/** What the server keeps, on SQLite or PostgreSQL. Both methods answer after COMMIT, never before. */
export interface Database {
  readonly kind: 'sqlite' | 'postgres'
  /** Runs with the rights of a member of one workspace: PostgreSQL shows no row of another one. */
  inWorkspace<Result>(workspace: string, work: (here: Here) => Promise<Result>): Promise<Result>
  /** Runs over all workspaces: for finding, making, counting and tidying them. */
  asServer<Result>(work: (trx: Trx) => Promise<Result>): Promise<Result>
  /** Holds others off from making workspaces until the transaction ends. */
  lockWorkspaces(trx: Trx): Promise<void>
  /** Holds others off from adding to this workspace until the transaction ends. Null when there is none. */
  lockWorkspace(here: Here): Promise<{ epoch: string; head: number } | null>
  close(): Promise<void>
}
