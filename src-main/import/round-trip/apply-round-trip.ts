import { message } from '../../../src-shared/contract/message'
import type { ExportListName } from '../../../src-shared/export/export-contract'
import { removeCompanyRow } from '../../companies/companies-service'
import { idBytes, idText, newIdBytes } from '../../database/ids'
import type { Trx } from '../../database/transaction'
import { removeDealRow } from '../../deals/deal-writer-service'
import { removePersonRow } from '../../people/people-service'
import type { ServiceDeps } from '../../service-deps'
import type { OpenedImport } from '../opened/opened-import'
import { type ComparedCell, type Comparison, compareRoundTrip } from './compare'
import type { Fingerprint } from './fingerprint-file'
import { writeNewRows } from './new-rows'
import { noRecordIds } from './no-record-ids'
import { RecordWriter } from './write-record'

export interface RoundTripChoices {
  readonly removeMissing: boolean
  /** Conflicts of which the text of the file is taken. */
  readonly fromFile: readonly { readonly row: number; readonly column: number }[]
}

export interface RoundTripOptions {
  readonly signal: AbortSignal
  readonly followUpTitle: string
  progress(done: number, total: number): void
}

const removers: Readonly<Record<ExportListName, typeof removePersonRow>> = {
  people: removePersonRow,
  companies: removeCompanyRow,
  deals: removeDealRow,
}

const keyOf = ({ row, column }: { row: number; column: number }): string => `${row} ${column}`

/**
 * Writes what was changed in a workbook in one journal transaction. It is compared again with the workspace as it is
 * now, so that what changed since the preview is a conflict and stays. Throws AppError cancelled.
 */
export async function applyRoundTrip(
  deps: ServiceDeps,
  { opened, fingerprint }: { opened: OpenedImport; fingerprint: Fingerprint },
  { choices, options }: { choices: RoundTripChoices; options: RoundTripOptions },
) {
  const batch = idText<'importBatch'>(newIdBytes(deps.clock))
  const label = message('label.import.roundTrip', { file: opened.fileName })
  return deps.inTransaction({ label, batch, signal: options.signal }, async (trx) => {
    const comparison = await compareRoundTrip(trx.db, opened.staging, fingerprint)
    if (!comparison) throw noRecordIds()
    const wanted = new Set(choices.fromFile.map(keyOf))
    const isTaken = (cell: ComparedCell) =>
      cell.state === 'change' || (cell.state === 'conflict' && wanted.has(keyOf(cell)))
    const written = await writeRecords({ deps, trx }, { comparison, fingerprint, isTaken }, options)
    const missing = choices.removeMissing ? [...comparison.missing.keys()] : []
    for (const id of missing) {
      removers[fingerprint.list](deps, trx, idBytes(id))
      await trx.yield()
    }
    const { followUpTitle } = options
    const { added, leftOut } = await writeNewRows(deps, trx, {
      comparison,
      followUpTitle,
      batch: idBytes(batch),
    })
    insertBatch({ deps, trx }, batch, { opened, updated: written.records, added })
    const { cells, records } = written
    return { transactionId: trx.id, batch, cells, records, added, leftOut, removed: missing.length }
  })
}

async function writeRecords(
  { deps, trx }: { deps: ServiceDeps; trx: Trx },
  what: { comparison: Comparison; fingerprint: Fingerprint; isTaken: (cell: ComparedCell) => boolean },
  options: RoundTripOptions,
): Promise<{ cells: number; records: number }> {
  const writer = new RecordWriter(deps, trx, what.fingerprint)
  const { records } = what.comparison
  const written = { cells: 0, records: 0 }
  for (const [at, record] of records.entries()) {
    const cells = record.cells.filter(what.isTaken)
    if (cells.length === 0) continue
    await writer.write(record, cells)
    written.cells += cells.length
    written.records += 1
    options.progress(at + 1, records.length)
    await trx.yield()
  }
  return written
}

function insertBatch(
  { deps, trx }: { deps: ServiceDeps; trx: Trx },
  batch: string,
  { opened, updated, added }: { opened: OpenedImport; updated: number; added: number },
): void {
  const { fileName, fileHash, format, sheet } = opened
  const isPeople = opened.fingerprint?.list === 'people'
  const isDeals = opened.fingerprint?.list === 'deals'
  deps.journal.insert(trx, 'importBatch', {
    id: idBytes(batch),
    fileName,
    fileHash,
    format,
    sheet: sheet.name,
    mapping: JSON.stringify({ roundTrip: opened.fingerprint?.exportedAt ?? 0 }),
    rows: updated + added,
    companies: isPeople || isDeals ? 0 : added,
    people: isPeople ? added : 0,
    deals: isDeals ? added : 0,
    updated,
    importedAt: trx.at,
  })
}
