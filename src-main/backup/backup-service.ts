import { mkdirSync, statSync } from 'node:fs'
import path from 'node:path'
import type { Clock } from '../../src-shared/kernel/clock'
import { instantOf, wallTimeAt } from '../../src-shared/reminders/due-time'
import type { Backup } from '../../src-shared/workspace/workspace-contract'
import { backupFolder } from '../database/open-database'
import type { Ticker } from '../workspace-api'
import { type BackupReason, backupName, backupsToDrop, listBackups } from './backup-files'
import { runBackupWorker } from './run-backup-worker'

export interface BackupDeps {
  readonly databaseFile: string
  readonly workerFile: string
  readonly clock: Clock
  log(line: string): void
}

const QUARTER_HOUR = 15 * 60_000
/** Copying and checking the whole database must not stand in the way of the first screens. */
const AFTER_START = 15_000

/** Milliseconds that the zone of this device is ahead of UTC now. */
function zoneOffset(clock: Clock): number {
  const now = clock.now()
  const { on, time } = wallTimeAt(now, clock.zone())
  return (instantOf({ on, time, zone: 'UTC' }) ?? now) - Math.floor(now / 60_000) * 60_000
}

/** The backups of a workspace, newest first. */
export function backupsOf({ databaseFile }: Pick<BackupDeps, 'databaseFile'>): Backup[] {
  return listBackups(backupFolder(databaseFile))
}

/** Makes one checked backup beside the workspace and lets old ones go. The old ones go only after the new one counts. */
export async function makeBackup(deps: BackupDeps, reason: BackupReason): Promise<Backup> {
  const folder = backupFolder(deps.databaseFile)
  mkdirSync(folder, { recursive: true })
  const at = Math.floor(deps.clock.now() / 1000) * 1000
  const file = path.join(folder, backupName(at, reason))
  const drop = backupsToDrop(
    [...listBackups(folder), { file, at, reason, size: 0 }],
    at,
    zoneOffset(deps.clock),
  )
  const names = drop.map((backup) => backup.file).filter((name) => name !== file)
  const { size } = await runBackupWorker(deps.workerFile, {
    type: 'backup',
    source: deps.databaseFile,
    target: file,
    drop: names,
  })
  return { file, at, size, reason }
}

export interface AutomaticBackups {
  /** Something was written: a backup is due at the next quarter of an hour. */
  noteChange(): void
  /** Ends the schedule after the backup under way, if any. */
  stop(): Promise<void>
}

/**
 * A backup of what was there at the start (when there is something to lose), 15 seconds after it, then one for every
 * 15 minutes in which something changed.
 */
export function startAutomaticBackups(deps: BackupDeps, ticker: Ticker): AutomaticBackups {
  let changed = false
  let underWay: Promise<void> = Promise.resolve()
  const run = (reason: BackupReason): void => {
    underWay = underWay.then(async () => {
      try {
        await makeBackup(deps, reason)
      } catch (error) {
        changed = true
        deps.log(`backup failed: ${error instanceof Error ? error.message : String(error)}`)
      }
    })
  }
  const stopWaiting = ticker.every(AFTER_START, () => {
    stopWaiting()
    if (isWorthIt(deps.databaseFile)) run('start')
  })
  const stopTicking = ticker.every(QUARTER_HOUR, () => {
    if (!changed) return
    changed = false
    run('change')
  })
  return {
    noteChange: () => {
      changed = true
    },
    stop: async () => {
      stopWaiting()
      stopTicking()
      await underWay
    },
  }
}

/** A start backup is skipped when the newest one is younger than the last write. */
function isWorthIt(databaseFile: string): boolean {
  const [newest] = listBackups(backupFolder(databaseFile))
  if (!newest) return true
  const written = [databaseFile, `${databaseFile}-wal`].map(
    (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0,
  )
  return Math.max(...written) > newest.at
}
