import path from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { AppError } from '../../src-shared/contract/app-error'
import { message } from '../../src-shared/contract/message'
import {
  type ExportFormat,
  exportFormatsOf,
  type ExportListName,
  type ExportRequest,
} from '../../src-shared/export/export-contract'
import { fingerprintSheet } from '../../src-shared/export/fingerprint'
import type { Translator } from '../../src-shared/i18n/translate'
import type { ReadDatabase } from '../database/database-types'
import { idText } from '../database/ids'
import { readCompanyRecords, readPeopleRecords } from './customer-parts'
import type { ExportRow } from './export-table'
import { FingerprintRows } from './fingerprint-rows'
import { exportedIds } from './order-queries'
import { type OutputFile, writeOutput } from './output-file'
import { listReader, openColumnsOf } from './list-reader-service'
import { companyCard, personCard } from './vcard'
import { writeCsv } from './write-csv'
import { writeWorkbook } from './xlsx/write-workbook'

/** Records that are read together; others get a turn between. */
const pageSize = 500

export interface ExportGround {
  readonly db: ReadDatabase
  readonly words: Translator
  /** The instant of the export. */
  readonly now: number
  readonly signal?: AbortSignal
  progress?(done: number, total: number): void
}

/** The format that the extension of a file says; null for one that the list cannot leave in. */
export function formatOf(file: string, list: ExportListName): ExportFormat | null {
  const extension = path.extname(file).slice(1).toLowerCase()
  return exportFormatsOf(list).find((one) => one === extension) ?? null
}

/** Throws AppError invalid for an extension that the list cannot leave in. */
function wantedFormat(file: string, { list }: ExportRequest): ExportFormat {
  const format = formatOf(file, list)
  if (format !== null) return format
  const fields = { path: exportFormatsOf(list).join('-') }
  throw new AppError('invalid', message('error.invalidInput'), { fields })
}

/** Reads in pages, with progress, turns for others and a look at cancelling between them. */
async function* paged<Row>(
  ground: ExportGround,
  ids: readonly Uint8Array[],
  read: (ids: readonly Uint8Array[]) => Promise<readonly Row[]>,
): AsyncGenerator<readonly Row[]> {
  for (let from = 0; from < ids.length; from += pageSize) {
    await setImmediate()
    if (ground.signal?.aborted) throw new AppError('cancelled', message('error.cancelled'))
    yield await read(ids.slice(from, from + pageSize))
    ground.progress?.(Math.min(ids.length, from + pageSize), ids.length)
  }
}

/** The vCards of some records. */
async function cardsOf(
  db: ReadDatabase,
  list: ExportListName,
  ids: readonly Uint8Array[],
): Promise<readonly string[]> {
  if (list === 'companies')
    return (await readCompanyRecords(db, ids)).map((company) => companyCard(idText(company.id), company))
  return (await readPeopleRecords(db, ids)).map((person) => personCard(idText(person.id), person))
}

async function writeVcards(
  ground: ExportGround,
  { list, ids }: { list: ExportListName; ids: readonly Uint8Array[] },
  output: OutputFile,
) {
  for await (const cards of paged(ground, ids, (some) => cardsOf(ground.db, list, some)))
    output.write(Buffer.from(cards.join('')))
}

async function writeSheet(
  ground: ExportGround,
  { request, ids, format }: { request: ExportRequest; ids: readonly Uint8Array[]; format: 'xlsx' | 'csv' },
  output: OutputFile,
): Promise<void> {
  const { db, words, now } = ground
  const { list } = request
  const open = list === 'deals' ? { points: new Map(), custom: [] } : await openColumnsOf(db, list)
  const { columns, read } = listReader(db, { list, words, open })
  const pages: AsyncIterable<readonly ExportRow[]> = paged(ground, ids, read)
  if (format === 'csv') return writeCsv(output, columns, pages)
  const idHeading = words.t('export.column.recordId')
  const { language } = words
  const fingerprint = new FingerprintRows({ list, exportedAt: now, language, idHeading, columns })
  return writeWorkbook(output, {
    sheetName: words.t(`${list}.title`),
    columns,
    pages: fingerprint.noting(pages),
    hidden: { name: fingerprintSheet, heading: idHeading, rows: () => fingerprint.rows() },
  })
}

/**
 * Writes a list to a file whose extension says the format. Returns how many records it holds. Throws AppError invalid
 * for another extension, storage when the file cannot be written, cancelled when the signal is aborted.
 */
export async function exportList(
  ground: ExportGround,
  file: string,
  request: ExportRequest,
): Promise<number> {
  const format = wantedFormat(file, request)
  const ids = await exportedIds(ground.db, request)
  ground.progress?.(0, ids.length)
  await writeOutput(file, (output) =>
    format === 'vcf'
      ? writeVcards(ground, { list: request.list, ids }, output)
      : writeSheet(ground, { request, ids, format }, output),
  )
  return ids.length
}
