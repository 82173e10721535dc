import { exportLists } from '../../../src-shared/export/export-contract'
import {
  fingerprintMark,
  fingerprintSheet,
  fingerprintVersion,
  type FingerprintHead,
  splitDigests,
} from '../../../src-shared/export/fingerprint'
import { isId } from '../../../src-shared/kernel/ids'
import type { Parser } from '../parser/create-parser'
import { cellText, type Row } from '../understanding/row-kinds'
import type { SheetEntry } from '../reading/sheet'

/** What the hidden sheet of an exported workbook says. */
export interface Fingerprint extends FingerprintHead {
  /** Digests of the cells of each record as they left, by record id, in the order of the columns. */
  readonly records: ReadonlyMap<string, string>
}

function headOf(rows: readonly Row[]): FingerprintHead | null {
  const [about = [], ids = [], headings = []] = rows.map((row) => row.map(cellText))
  const [mark, version, name, exportedAt, language = 'en', idHeading = ''] = about
  const list = exportLists.find((one) => one === name)
  if (mark !== fingerprintMark || version !== fingerprintVersion || list === undefined) return null
  const columns = ids.map((id, at) => ({ id, heading: headings[at] ?? '' }))
  return { list, exportedAt: Number(exportedAt) || 0, language, idHeading, columns }
}

/** Reads the fingerprint of a file; null when it has none, or another version's. Throws ReadingError. */
export async function readFingerprint(
  parser: Parser,
  { path, sheets }: { path: string; sheets: readonly SheetEntry[] },
  isCancelled: () => boolean,
): Promise<Fingerprint | null> {
  const sheet = sheets.find(({ name }) => name === fingerprintSheet)
  if (!sheet) return null
  const rows: Row[] = []
  await parser.readSheet({ path, sheet: sheet.index }, (batch) => void rows.push(...batch.rows), {
    cancelled: isCancelled,
  })
  const head = headOf(rows.slice(0, 3))
  if (!head) return null
  const records = new Map<string, string>()
  for (const row of rows.slice(3)) {
    const [id = '', digests = ''] = row.map(cellText)
    if (isId(id) && splitDigests(digests).length === head.columns.length) records.set(id, digests)
  }
  return { ...head, records }
}
