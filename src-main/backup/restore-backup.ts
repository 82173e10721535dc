import { copyFileSync, mkdirSync, statSync } from 'node:fs'
import type { Clock } from '../../src-shared/kernel/clock'
import { wallTimeAt } from '../../src-shared/reminders/due-time'
import { freeName, schemaVersionOf } from '../database/open-database'
import { placeOperations, putInPlace } from '../database/put-in-place'
import { vacuumInto } from '../database/vacuum-into'
import { databaseFileIn } from '../workspace-folder'

export interface Restore {
  /** The workspace folder. Nobody may have its database open; the caller holds the lock. */
  folder: string
  /** The backup to restore. */
  file: string
  clock: Clock
}

/**
 * Puts a backup in the place of the workspace database. The backup is copied and checked first; today's file is kept
 * beside it under a name that tells what it is and since when (with its log, unread, when it is damaged). Throws an
 * AppError in words and leaves everything as it was when the backup is not there, none of ours, damaged or from a newer
 * version; one from an earlier version is brought up to date when it is opened. Returns where today's file is kept,
 * empty when there was none.
 */
export function restoreBackup({ folder, file, clock }: Restore): { keptFile: string } {
  const target = databaseFileIn(folder)
  const arriving = `${target}.restoring`
  schemaVersionOf(file)
  mkdirSync(folder, { recursive: true })
  vacuumInto(file, arriving)
  const keptFile = keepToday(folder, clock)
  foldLogIfSound(target)
  putInPlace(arriving, target)
  return { keptFile }
}

/** So that a crash before the last step leaves all of the old workspace; a damaged one is kept aside with its log. */
function foldLogIfSound(target: string): void {
  try {
    placeOperations.foldLog(target)
  } catch {
    // Its bytes have been copied.
  }
}

/** `workspace-before-restore-2026-11-28-0915.sqlite`: the day and the time on the clock here. */
function keptName(clock: Clock): string {
  const { on, time } = wallTimeAt(clock.now(), clock.zone())
  return `workspace-before-restore-${on}-${time.replace(':', '')}`
}

function keepToday(folder: string, clock: Clock): string {
  const target = databaseFileIn(folder)
  if (!statSync(target, { throwIfNoEntry: false })) return ''
  const kept = freeName(folder, keptName(clock))
  try {
    vacuumInto(target, kept)
  } catch {
    // Too damaged to be copied as a database: its bytes are kept as they are, log included.
    copyFileSync(target, kept)
    if (statSync(`${target}-wal`, { throwIfNoEntry: false })) copyFileSync(`${target}-wal`, `${kept}-wal`)
  }
  return kept
}
