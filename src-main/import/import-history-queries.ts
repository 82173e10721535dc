import type { PastImport } from '../../src-shared/imports/import-history-contract'
import { replicatedTables } from '../../src-shared/contract/replicated-tables'
import type { ReadDatabase } from '../database/database-types'
import { idBytes, idText } from '../database/ids'
import { mergedIds } from '../database/merged'
import { idList } from './imports-queries'

/** Imports with the transaction that wrote them, where this device did it. */
function imports(db: ReadDatabase) {
  return db
    .selectFrom('importBatch')
    .leftJoin('journalTx', (join) =>
      join.onRef('journalTx.batch', '=', 'importBatch.id').on('journalTx.undoes', 'is', null),
    )
    .selectAll('importBatch')
    .select(['journalTx.id as transactionId', 'journalTx.actor', 'journalTx.excluded'])
}

type ImportRow = Awaited<ReturnType<ReturnType<typeof imports>['execute']>>[number]

function writtenOf({ companies, people, deals, updated }: ImportRow): PastImport['written'] {
  return { companies: companies ?? 0, people: people ?? 0, deals: deals ?? 0, updated: updated ?? 0 }
}

/** An import as lists show it. */
export function toPastImport(row: ImportRow): PastImport {
  return {
    id: idText<'importBatch'>(row.id),
    fileName: row.fileName ?? '',
    importedAt: row.importedAt ?? 0,
    rows: row.rows ?? 0,
    actor: row.actor,
    written: writtenOf(row),
    transactionId: row.transactionId ? idText(row.transactionId) : null,
    isUndone: row.excluded === 1 || (row.excluded === null && row.deletedAt !== null),
  }
}

/** A window of past imports, newest first, undone ones included (their own row stands in the trash then). */
export async function pastImports(
  db: ReadDatabase,
  { offset, limit }: { offset: number; limit: number },
): Promise<{ rows: PastImport[]; total: number }> {
  const rows = await imports(db)
    .orderBy('importBatch.importedAt', 'desc')
    .orderBy('importBatch.id', 'desc')
    .offset(offset)
    .limit(limit)
    .execute()
  const { total } = await db
    .selectFrom('importBatch')
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  return { rows: rows.map(toPastImport), total }
}

/** One import, undone or not. */
export function pastImport(db: ReadDatabase, id: string): Promise<ImportRow | undefined> {
  return imports(db).where('importBatch.id', '=', idBytes(id)).executeTakeFirst()
}

/** Imports that stand and that nobody has ticked as a whole, newest first. */
export async function openReviews(
  db: ReadDatabase,
): Promise<{ id: Uint8Array; fileName: string; importedAt: number }[]> {
  const rows = await db
    .selectFrom('importBatch')
    .where('deletedAt', 'is', null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('importReview')
            .whereRef('importReview.batch', '=', 'importBatch.id')
            .where('importReview.record', 'is', null)
            .where('importReview.deletedAt', 'is', null)
            .select('importReview.id'),
        ),
      ),
    )
    .orderBy('importedAt', 'desc')
    .select(['id', 'fileName', 'importedAt'])
    .execute()
  return rows.map((row) => ({ id: row.id, fileName: row.fileName ?? '', importedAt: row.importedAt ?? 0 }))
}

/** How many living records of a kind an import made that nobody has ticked, leaving ticks of the whole aside. */
export async function untickedCount(
  db: ReadDatabase,
  kind: 'person' | 'company',
  batch: Uint8Array,
): Promise<number> {
  const { made } = await db
    .selectFrom(kind)
    .where('importBatch', '=', batch)
    .where('deletedAt', 'is', null)
    .where('id', 'not in', mergedIds)
    .select(({ fn }) => fn.countAll<number>().as('made'))
    .executeTakeFirstOrThrow()
  const { ticked } = await db
    .selectFrom('importReview')
    // The types of both tables together are too much for Kysely; these columns they share.
    .innerJoin(`${kind as 'person'} as made`, 'made.id', 'importReview.record')
    .where('importReview.batch', '=', batch)
    .where('importReview.deletedAt', 'is', null)
    .where('made.deletedAt', 'is', null)
    .where('made.id', 'not in', mergedIds)
    .select(({ fn }) => fn.countAll<number>().as('ticked'))
    .executeTakeFirstOrThrow()
  return made - ticked
}

/** The import that made a record. */
export async function batchOfRecord(
  db: ReadDatabase,
  kind: 'person' | 'company',
  recordId: string,
): Promise<Uint8Array | null> {
  const row = await db
    .selectFrom(kind)
    .where('id', '=', idBytes(recordId))
    .where('deletedAt', 'is', null)
    .select('importBatch')
    .executeTakeFirst()
  return row?.importBatch ?? null
}

/** True when somebody has ticked the record. */
export async function isTicked(db: ReadDatabase, batch: Uint8Array, recordId: string): Promise<boolean> {
  const row = await db
    .selectFrom('importReview')
    .where('batch', '=', batch)
    .where('record', '=', idBytes(recordId))
    .where('deletedAt', 'is', null)
    .select('id')
    .executeTakeFirst()
  return row !== undefined
}

/** The entries of the transaction that wrote an import: first and last number; null on other devices. */
export async function entriesOf(
  db: ReadDatabase,
  batch: string,
): Promise<{ first: number; last: number } | null> {
  const row = await db
    .selectFrom('journalTx')
    .where('batch', '=', idBytes(batch))
    .where('undoes', 'is', null)
    .select(['firstOp as first', 'lastOp as last'])
    .executeTakeFirst()
  return row ?? null
}

/** One entry: which row of which table, and whether it made it. */
export interface EntryOfImport {
  readonly tbl: number
  readonly row: Uint8Array
  readonly isInsert: boolean
}

/** Entries of the journal by their numbers, in order. */
export async function entriesBetween(
  db: ReadDatabase,
  first: number,
  last: number,
): Promise<EntryOfImport[]> {
  const rows = await db
    .selectFrom('syncOp')
    .where('id', '>=', first)
    .where('id', '<=', last)
    .orderBy('id')
    .select(['tbl', 'row', 'kind'])
    .execute()
  return rows.map(({ tbl, row, kind }) => ({ tbl, row, isInsert: kind === 0 }))
}

const partTables = [
  'contactPoint',
  'affiliation',
  'tagging',
  'productInterest',
  'customValue',
  'activity',
] as const
export type PartTable = (typeof partTables)[number]
const partById = new Map(partTables.map((name) => [replicatedTables[name].id, name]))

/** The table of that number, when its rows are parts of records. */
export function partTableOf(tbl: number): PartTable | undefined {
  return partById.get(tbl)
}

interface OwnerRow {
  readonly id: Uint8Array
  readonly personId: Uint8Array | null
  readonly companyId: Uint8Array | null
  readonly dealId: Uint8Array | null
}

/** Whose the rows of a table of parts are. */
export async function ownersOf(
  db: ReadDatabase,
  table: PartTable,
  ids: readonly Uint8Array[],
): Promise<OwnerRow[]> {
  const hasDeal = table === 'tagging' || table === 'customValue' || table === 'activity'
  const rows = await db
    .selectFrom(table)
    .where('id', 'in', idList(ids))
    .select(['id', 'personId', 'companyId'])
    .execute()
  if (!hasDeal) return rows.map((row) => ({ ...row, dealId: null }))
  const deals = await db.selectFrom(table).where('id', 'in', idList(ids)).select(['id', 'dealId']).execute()
  const dealOf = new Map(deals.map(({ id, dealId }) => [idText(id), dealId]))
  return rows.map((row) => ({ ...row, dealId: dealOf.get(idText(row.id)) ?? null }))
}

const nameColumns = { person: 'fullName', company: 'name', deal: 'title' } as const

/** Names of records by id, and whether they live. */
export async function namesOf(
  db: ReadDatabase,
  kind: 'person' | 'company' | 'deal',
  ids: readonly string[],
): Promise<Map<string, { name: string; isLive: boolean }>> {
  const rows = (await db
    .selectFrom(kind)
    .where('id', 'in', idList(ids.map(idBytes)))
    .selectAll()
    .execute()) as unknown as (Record<string, unknown> & { id: Uint8Array; deletedAt: number | null })[]
  return new Map(
    rows.map((row) => {
      const name = row[nameColumns[kind]]
      return [idText(row.id), { name: typeof name === 'string' ? name : '', isLive: row.deletedAt === null }]
    }),
  )
}

/** SHA-256 of the files that living imports name, newest first, each once. */
export async function keptHashes(db: ReadDatabase): Promise<string[]> {
  const rows = await db
    .selectFrom('importBatch')
    .where('deletedAt', 'is', null)
    .where('fileHash', 'is not', null)
    .orderBy('importedAt', 'desc')
    .select('fileHash')
    .execute()
  return [...new Set(rows.flatMap(({ fileHash }) => fileHash ?? []))]
}
