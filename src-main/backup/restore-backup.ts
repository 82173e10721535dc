import { copyFileSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { AppError } from '../../src-shared/contract/app-error'
import { message } from '../../src-shared/contract/message'
import type { Clock } from '../../src-shared/kernel/clock'
import { backupFolder, openDatabase } from '../database/open-database'
import { flushFolder, vacuumInto } from '../database/vacuum-into'
import { databaseFileIn } from '../workspace-folder'
import { backupName } from './backup-files'

export interface Restore {
  /** The workspace folder. Nobody may have its database open; the caller holds the lock. */
  folder: string
  /** The backup to restore. */
  file: string
  clock: Clock
}

/**
 * Puts a backup in the place of the workspace database. The backup is copied and checked first; today's file is kept
 * in the backup folder (with its log, unread, when it is damaged). Throws an AppError in words and leaves everything as it
 * was when the backup is none of ours, damaged or from a newer version. Returns where today's file is kept, empty when there was none.
 */
export function restoreBackup({ folder, file, clock }: Restore): { keptFile: string } {
  const target = databaseFileIn(folder)
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) {
    throw new AppError('not-found', message('error.notAWorkspace', { file: path.basename(file) }))
  }
  const arriving = `${target}.restoring`
  mkdirSync(folder, { recursive: true })
  openDatabase(file, { access: 'read' }).close()
  vacuumInto(file, arriving)
  const keptFile = keepToday(target, clock)
  for (const suffix of ['-wal', '-shm']) rmSync(target + suffix, { force: true })
  renameSync(arriving, target)
  flushFolder(folder)
  return { keptFile }
}

function keepToday(target: string, clock: Clock): string {
  if (!statSync(target, { throwIfNoEntry: false })) return ''
  const folder = backupFolder(target)
  mkdirSync(folder, { recursive: true })
  const kept = path.join(folder, backupName(clock.now(), 'restore'))
  try {
    vacuumInto(target, kept)
  } catch {
    // Too damaged to be copied as a database: its bytes are kept as they are, log included.
    copyFileSync(target, kept)
    if (statSync(`${target}-wal`, { throwIfNoEntry: false })) copyFileSync(`${target}-wal`, `${kept}-wal`)
  }
  return kept
}
