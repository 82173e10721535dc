import * as z from 'zod'
import { AppError } from '../../src-shared/contract/app-error'
import type { ServiceOf } from '../../src-shared/contract/define-contract'
import { message } from '../../src-shared/contract/message'
import type { RowPart } from '../../src-shared/history/row-part'
import type {
  ImportDetail,
  importHistoryContract,
  TouchedRecord,
} from '../../src-shared/imports/import-history-contract'
import { duplicatePolicySchema } from '../../src-shared/imports/imports-contract'
import { ownerRuleSchema } from '../../src-shared/imports/owner-rule'
import { deterministicId, idBytes, idText } from '../database/ids'
import { rowName } from '../history/row-names-service'
import type { ServiceDeps } from '../service-deps'
import { keptFilesIn, type KeptFiles } from './history/kept-files'
import { type Touched, TouchedRecords } from './history/touched-records'
import type { ImportDesk } from './opened/import-desk'
import { viewOf } from './opened/opened-import'
import {
  batchOfRecord,
  isTicked,
  namesOf,
  openReviews,
  pastImport,
  pastImports,
  toPastImport,
  untickedCount,
} from './import-history-queries'

const kinds = ['person', 'company'] as const
type Kind = (typeof kinds)[number]

/** What `insertBatch` stores as JSON; anything else counts as nothing known. */
const mappingSchema = z
  .object({
    headerRow: z.int().nullable(),
    columns: z.array(z.object({ index: z.int(), header: z.string(), field: z.string() })),
    constants: z.record(z.string(), z.string()),
    policy: duplicatePolicySchema.nullable(),
    ownerRule: ownerRuleSchema.nullable().default(null),
  })
  .catch({ headerRow: null, columns: [], constants: {}, policy: null, ownerRule: null })

async function found(deps: ServiceDeps, id: string) {
  const row = await pastImport(deps.read, id)
  if (!row) throw new AppError('not-found', message('error.notFound'))
  return row
}

async function unreviewedOf(deps: ServiceDeps, batch: Uint8Array): Promise<Record<Kind, number>> {
  const isOpen = (await openReviews(deps.read)).some(({ id }) => idText(id) === idText(batch))
  if (!isOpen) return { person: 0, company: 0 }
  const count = (kind: Kind) => untickedCount(deps.read, kind, batch)
  return { person: await count('person'), company: await count('company') }
}

async function detail(deps: ServiceDeps, files: KeptFiles, id: string): Promise<ImportDetail> {
  const row = await found(deps, id)
  const unreviewed = await unreviewedOf(deps, row.id)
  const mapping = mappingSchema.parse(JSON.parse(row.mapping ?? 'null'))
  return {
    ...toPastImport(row),
    format: row.format ?? '',
    encoding: row.encoding,
    sheet: row.sheet,
    ...mapping,
    fileSize: row.fileHash === null ? null : files.sizeOf(row.fileHash),
    unreviewed: unreviewed.person + unreviewed.company,
  }
}

/** What the transaction of an import changed on a record; its undo bears the same batch and is another one. */
async function changesOf(
  deps: ServiceDeps,
  own: string | null,
  id: string,
): Promise<TouchedRecord['changes']> {
  const entries = await deps.journal.history(idBytes(id), { limit: 1000 })
  const sets = entries.filter(({ transaction, kind }) => transaction?.id === own && kind === 'set')
  const text = (value: string | number | null) => (value === null ? null : String(value))
  return sets.flatMap(({ changes }) =>
    changes
      .filter(({ before, after }) => before !== after)
      .map(({ column, before, after }) => ({ column, before: text(before), after: text(after) })),
  )
}

async function partsOf(deps: ServiceDeps, { parts }: Touched): Promise<RowPart[]> {
  const named = await Promise.all(
    parts.map(async ({ table, id }) => {
      const { name, part } = await rowName(deps.read, table, id)
      return part ?? { table, label: '', text: name }
    }),
  )
  return named.filter(({ text }) => text !== '')
}

async function shown(deps: ServiceDeps, batch: string, page: readonly Touched[]): Promise<TouchedRecord[]> {
  const { transactionId } = toPastImport(await found(deps, batch))
  const names = new Map<string, { name: string; isLive: boolean }>()
  for (const kind of ['person', 'company', 'deal'] as const) {
    const ids = page.filter((one) => one.kind === kind).map(({ id }) => id)
    for (const [id, named] of await namesOf(deps.read, kind, ids)) names.set(id, named)
  }
  return Promise.all(
    page.map(async (one) => ({
      kind: one.kind,
      id: one.id,
      name: names.get(one.id)?.name ?? '',
      isNew: one.isNew,
      isLive: names.get(one.id)?.isLive ?? false,
      changes: one.isNew ? [] : await changesOf(deps, transactionId, one.id),
      parts: one.isNew ? [] : await partsOf(deps, one),
    })),
  )
}

async function reviewOf(deps: ServiceDeps, kind: Kind, recordId: string) {
  const batch = await batchOfRecord(deps.read, kind, recordId)
  const row = batch && (await pastImport(deps.read, idText(batch)))
  if (!batch || !row || row.deletedAt !== null) return null
  const { id, fileName, importedAt } = toPastImport(row)
  const isOpen = (await openReviews(deps.read)).some((one) => idText(one.id) === id)
  const isReviewed = !isOpen || (await isTicked(deps.read, batch, recordId))
  return { id, fileName, importedAt, isReviewed }
}

async function review(deps: ServiceDeps, { id, recordId }: { id: string; recordId?: string | undefined }) {
  const { fileName } = await found(deps, id)
  const label = message('label.import.review', { file: fileName ?? '' })
  return deps.inTransaction({ label }, (trx) => {
    deps.journal.insert(trx, 'importReview', {
      id: deterministicId('importReview', recordId === undefined ? id : `${id}:${recordId}`),
      batch: idBytes(id),
      record: recordId === undefined ? null : idBytes(recordId),
      reviewedAt: trx.at,
    })
    return { transactionId: trx.id }
  })
}

async function unreviewed(deps: ServiceDeps, kind: Kind) {
  const open = await openReviews(deps.read)
  const counted = await Promise.all(
    open.map(async ({ id, fileName }) => ({
      id: idText<'importBatch'>(id),
      fileName,
      count: await untickedCount(deps.read, kind, id),
    })),
  )
  return counted.filter(({ count }) => count > 0)
}

/** Serves the importHistory contract: what was imported, from which file, what it did, what nobody has looked at yet. */
export function createImportHistoryService(
  deps: ServiceDeps,
  { folder, desk }: { folder: string; desk: ImportDesk },
): ServiceOf<typeof importHistoryContract> {
  const files = keptFilesIn(folder)
  const touched = new TouchedRecords(deps.read)
  const hashOf = async (id: string) => (await found(deps, id)).fileHash ?? ''
  return {
    list: ({ window }) => pastImports(deps.read, window),
    get: ({ id }) => detail(deps, files, id),
    listRecords: async ({ id, choice, window: { offset, limit } }) => {
      const records = await touched.of(id, choice)
      return {
        rows: await shown(deps, id, records.slice(offset, offset + limit)),
        total: records.length,
      }
    },
    listUnfinished: () => desk.unfinished(),
    resume: async ({ importId, password }) => {
      const { opened, isReadAnew } = await desk.resume(importId, password)
      return { view: viewOf(opened), isReadAnew }
    },
    listUnreviewed: ({ kind }) => unreviewed(deps, kind),
    reviewOf: ({ kind, recordId }) => reviewOf(deps, kind, recordId),
    review: (input) => review(deps, input),
    saveFile: async ({ id, path }) => {
      await files.save(await hashOf(id), path)
      return {}
    },
    removeFile: async ({ id }) => {
      files.remove(await hashOf(id))
      deps.emit({ type: 'changed', topics: ['imports'], ids: null, transaction: null })
      return {}
    },
  }
}
