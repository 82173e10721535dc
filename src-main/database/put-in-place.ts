import { renameSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { connect } from './connection'
import { flushFolder } from './vacuum-into'

/** The steps of putting a database in the place of another one; tests break off between them. */
export interface PlaceOperations {
  /** Moves what waits in the log of a database into its file, so that the file alone is all of it. */
  foldLog(file: string): void
  remove(file: string): void
  rename(from: string, to: string): void
  flushFolder(folder: string): void
}

/** The steps as the machine does them. */
export const placeOperations: PlaceOperations = {
  foldLog,
  remove: (file) => rmSync(file, { force: true }),
  rename: renameSync,
  flushFolder,
}

/** The last connection that closes a database in order takes its log with it. */
function foldLog(file: string): void {
  const log = statSync(`${file}-wal`, { throwIfNoEntry: false })
  if (!log || !statSync(file, { throwIfNoEntry: false })) return
  const connection = connect(file, 'write')
  try {
    connection.pragma('wal_checkpoint(TRUNCATE)')
  } finally {
    connection.close()
  }
}

/**
 * Puts a finished database file in the place of another one in the same folder tree, which nobody may have open. A log
 * beside the old one goes first, because SQLite would take it for the new one's: whoever still needs what is in it folds it
 * or keeps it before. Broken off anywhere, the old or the new file stands there, whole.
 */
export function putInPlace(
  arriving: string,
  target: string,
  operations: PlaceOperations = placeOperations,
): void {
  for (const suffix of ['-wal', '-shm']) operations.remove(target + suffix)
  operations.rename(arriving, target)
  operations.flushFolder(path.dirname(target))
}
