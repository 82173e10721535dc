import { message } from '../../../src-shared/contract/message'
import { idBytes, idText, newIdBytes } from '../../database/ids'
import type { Trx } from '../../database/transaction'
import type { ServiceDeps } from '../../service-deps'
import { compileCorrections } from '../opened/corrections'
import { countsOf, type OpenedImport } from '../opened/opened-import'
import { remember } from '../opened/remembered-mapping'
import { Recogniser } from '../recognising/recognise'
import type { ImportRow } from '../understanding/import-row'
import { RowWriter, type WrittenCounts } from './write-rows'

/** Rows that are taken from the staging file at once. */
const chunkSize = 256
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
  progress(done: number, total: number): void
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
  return deps.inTransaction({ label, batch, signal: options.signal }, async (trx) => {
    const { policy, corrections, changedAt } = opened
    const writer = await RowWriter.create(deps, trx, {
      batch: idBytes(batch),
      policy,
      fields: corrections.fields,
      changedAt,
      followUpTitle: options.followUpTitle,
    })
    await writeRows({ trx, opened, writer }, (done) => options.progress(done, ready))
    const written = writer.counts
    remember(trx, opened)
    insertBatch({ deps, trx }, batch, { opened, written, rows: ready })
    return { batch, transactionId: trx.id, written }
  })
}

async function writeRows(
  { trx, opened, writer }: { trx: Trx; opened: OpenedImport; writer: RowWriter },
  onProgress: (done: number) => void,
): Promise<void> {
  const recogniser = new Recogniser(trx.db, opened.staging.pairs.same())
  const corrected = compileCorrections(opened.corrections)
  let after = -1
  let done = 0
  for (;;) {
    const staged = opened.staging.readingsAfter(after, chunkSize)
    const last = staged.at(-1)
    if (!last) return
    const rows = staged.map(({ reading }) => JSON.parse(reading) as ImportRow)
    const places = await recogniser.place(
      rows,
      staged.map(({ row }) => row),
    )
    for (const [at, row] of rows.entries()) {
      if (at % rowsBetweenTurns === 0) await trx.yield()
      const place = places[at]
      const choice = corrected.choiceOf(staged[at]?.row ?? -1)
      if (place) writer.write(row, place, choice === 'leave-out' ? null : choice)
    }
    after = last.row
    done += staged.length
    onProgress(done)
  }
}

function insertBatch(
  { deps, trx }: { deps: ServiceDeps; trx: Trx },
  batch: string,
  { opened, written, rows }: { opened: OpenedImport; written: WrittenCounts; rows: number },
): void {
  const { fileName, fileHash, format, encoding, sheet, layout, constants, policy, corrections } = opened
  const { refused, fields } = corrections
  const columns = layout.columns.map(({ index, header, field, also }) => ({ index, header, field, also }))
  deps.journal.insert(trx, 'importBatch', {
    id: idBytes(batch),
    fileName,
    fileHash,
    format,
    encoding,
    sheet: sheet.name,
    mapping: JSON.stringify({ headerRow: layout.headerRow, columns, constants, policy, refused, fields }),
    rows,
    ...written,
    importedAt: trx.at,
  })
}
