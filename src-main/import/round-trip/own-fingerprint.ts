import type { ReadDatabase } from '../../database/database-types'
import { inWords, type ReadingGround } from '../opened/read-file'
import type { SheetEntry } from '../reading/sheet'
import { type Fingerprint, readFingerprint } from './fingerprint-file'
import { liveRecords } from './round-trip-queries'

/**
 * The fingerprint of a workbook that was exported from this workspace: one of its records at least must be here, or it
 * is an ordinary list of somebody else.
 */
export async function ownFingerprint(
  db: ReadDatabase,
  { parser, signal }: ReadingGround,
  file: { path: string; sheets: readonly SheetEntry[] },
): Promise<Fingerprint | null> {
  const fingerprint = await inWords(() => readFingerprint(parser, file, () => signal.aborted))
  if (!fingerprint) return null
  const live = await liveRecords(db, fingerprint.list, [...fingerprint.records.keys()])
  return live.size > 0 ? fingerprint : null
}
