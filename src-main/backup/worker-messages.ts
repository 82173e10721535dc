import type { AppErrorShape } from '../../src-shared/contract/app-error'
import type { BaseDigest } from '../journal/base-digest'

/**
 * One piece of work for the backup worker: it has connections of its own and never changes what a workspace holds
 * (a checkpoint moves what is committed from the log into the file).
 */
export type BackupTask =
  | { type: 'backup'; source: string; target: string; drop: readonly string[] }
  | { type: 'check'; source: string }
  | { type: 'checkpoint'; source: string }

/** What `cli check` looks at; every list names what is wrong, an empty one is sound. */
export interface CheckReport {
  /** Digests of the tables, to be compared with another device's; null when the file is too damaged to be read. */
  base: BaseDigest | null
  integrity: string[]
  foreignKeys: string[]
  guards: string[]
  replay: string[]
}

export type BackupAnswer =
  | { ok: true; size: number; report: CheckReport | null }
  | { ok: false; error: AppErrorShape }
