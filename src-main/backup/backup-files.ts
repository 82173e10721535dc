import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import type { Backup } from '../../src-shared/workspace/workspace-contract'

/** Why a backup was made: part of its name, so that it is known without opening the file. */
export const backupReasons = ['start', 'change', 'manual', 'import', 'update'] as const
export type BackupReason = (typeof backupReasons)[number]

const NAME = /^tradewind-(\d{4})(\d\d)(\d\d)-(\d\d)(\d\d)(\d\d)-([a-z]+)(?:-\d+)?\.sqlite$/

/** The name of a backup made at an instant; names sort by time (UTC). */
export function backupName(at: number, reason: BackupReason): string {
  const [day = '', time = ''] = new Date(at).toISOString().split('T')
  return `tradewind-${day.replaceAll('-', '')}-${time.slice(0, 8).replaceAll(':', '')}-${reason}.sqlite`
}

/** What a file name says, or null when the file is no backup of ours. */
export function readBackupName(name: string): { at: number; reason: string } | null {
  const parts = NAME.exec(name)
  if (!parts) return null
  const [, year, month, day, hour, minute, second, reason = ''] = parts
  const at = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`)
  return Number.isNaN(at) ? null : { at, reason }
}

/** The backups in a folder, newest first. A folder that is not there has none. */
export function listBackups(folder: string): Backup[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return []
  return readdirSync(folder)
    .flatMap((name) => {
      const read = readBackupName(name)
      const file = path.join(folder, name)
      return read ? [{ file, at: read.at, reason: read.reason, size: statSync(file).size }] : []
    })
    .sort((one, other) => other.at - one.at)
}

const DAY = 24 * 60 * 60_000

/**
 * The backups that may go: kept are the newest three of the last 24 hours, the newest of each of the seven days and of
 * each of the four weeks before, and everything a person made. `offset` is the zone's distance from UTC in
 * milliseconds, so that days are the user's days.
 */
export function backupsToDrop(backups: readonly Backup[], now: number, offset: number): Backup[] {
  const keep = new Set<Backup>()
  const newestFirst = [...backups].sort((one, other) => other.at - one.at)
  for (const backup of newestFirst) if (backup.reason === 'manual') keep.add(backup)
  const automatic = newestFirst.filter((backup) => !keep.has(backup))
  for (const backup of automatic.filter((one) => now - one.at < DAY).slice(0, 3)) keep.add(backup)
  keepNewestPer(automatic, keep, { span: DAY, count: 7, offset })
  keepNewestPer(automatic, keep, { span: 7 * DAY, count: 4, offset })
  return newestFirst.filter((backup) => !keep.has(backup))
}

function keepNewestPer(
  newestFirst: readonly Backup[],
  keep: Set<Backup>,
  period: { span: number; count: number; offset: number },
): void {
  const seen = new Set<number>()
  for (const backup of newestFirst) {
    const number = Math.floor((backup.at + period.offset) / period.span)
    if (seen.has(number) || seen.size >= period.count) continue
    seen.add(number)
    keep.add(backup)
  }
}
