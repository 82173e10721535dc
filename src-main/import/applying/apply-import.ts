import { message } from '../../../src-shared/contract/message'
import { idBytes, idText, newIdBytes } from '../../database/ids'
import type { Trx } from '../../database/transaction'
import type { ServiceDeps } from '../../service-deps'
import { compileCorrections } from '../opened/corrections'
import { countsOf, type OpenedImport } from '../opened/opened-import'
import { remember } from '../opened/remembered-mapping'
import { assignmentOf } from '../owners/owner-plan'
import { rememberOwnerRule } from '../owners/owner-queries'
import { placedRows } from '../recognising/placed-rows'
import { RowWriter, type WrittenCounts } from './write-rows'

/** Rows after which others get a turn, when it is time for one. */
const rowsBetweenTurns = 32

export interface Applied {
  readonly batch: string
  readonly transactionId: string
  readonly written: WrittenCounts
}

export interface ApplyOptions {
  readonly signal: AbortSignal
  readonly followUpTitle: string
  /** Rows that are written; then `finishing`: how much of what follows from them is done. */
  progress(phase: 'writing' | 'finishing', done: number, total: number): void
}

/**
 * Writes an import in one journal transaction: everything, or after a cancel or an error nothing. Rows are placed
 * again, against the workspace as it is now. Throws AppError cancelled when the signal is aborted.
 */
export async function applyImport(
  deps: ServiceDeps,
  opened: OpenedImport,
  options: ApplyOptions,
): Promise<Applied> {
  const batch = idText<'importBatch'>(newIdBytes(deps.clock))
  const { ready } = countsOf(opened)
  const label = message('label.import.apply', { count: ready, file: opened.fileName })
  const onDerived = (done: number, total: number) => options.progress('finishing', done, total)
  return deps.inTransaction({ label, batch, signal: options.signal, onDerived }, async (trx) => {
    const { policy, corrections, changedAt } = opened
    const writer = await RowWriter.create(deps, trx, {
      batch: idBytes(batch),
      policy,
      fields: corrections.fields,
      changedAt,
      followUpTitle: options.followUpTitle,
    })
    await writeRows({ trx, opened, writer }, (done) => options.progress('writing', done, ready))
    const written = writer.counts
    remember(trx, opened)
    if (opened.ownerRule !== null) rememberOwnerRule(trx, opened.ownerRule)
    insertBatch({ deps, trx }, batch, { opened, written, rows: ready })
    return { batch, transactionId: trx.id, written }
  })
}

async function writeRows(
  { trx, opened, writer }: { trx: Trx; opened: OpenedImport; writer: RowWriter },
  onProgress: (done: number) => void,
): Promise<void> {
  const corrected = compileCorrections(opened.corrections)
  const assigned = assignmentOf(opened)?.owners
  let done = 0
  for await (const rows of placedRows(trx.db, opened.staging)) {
    for (const [at, { row, customer, place }] of rows.entries()) {
      if (at % rowsBetweenTurns === 0) await trx.yield()
      const choice = corrected.choiceOf(row)
      const policy = choice === 'leave-out' ? null : choice
      writer.write(customer, place, { policy, assignedOwner: assigned?.get(row) ?? null })
    }
    done += rows.length
    onProgress(done)
  }
}

function insertBatch(
  { deps, trx }: { deps: ServiceDeps; trx: Trx },
  batch: string,
  { opened, written, rows }: { opened: OpenedImport; written: WrittenCounts; rows: number },
): void {
  const { fileName, fileHash, format, encoding, sheet, layout, constants, policy, corrections, ownerRule } =
    opened
  const { refused, fields } = corrections
  const columns = layout.columns.map(({ index, header, field, also }) => ({ index, header, field, also }))
  deps.journal.insert(trx, 'importBatch', {
    id: idBytes(batch),
    fileName,
    fileHash,
    format,
    encoding,
    sheet: sheet.name,
    mapping: JSON.stringify({
      headerRow: layout.headerRow,
      columns,
      constants,
      policy,
      refused,
      fields,
      ownerRule,
    }),
    rows,
    ...written,
    importedAt: trx.at,
  })
}
