import { sql } from 'kysely'
import type { ExportRequest } from '../../src-shared/export/export-contract'
import { foldText } from '../../src-shared/kernel/text-key'
import type { ReadDatabase } from '../database/database-types'
import { standsFor } from '../database/merged'
import { customerDocs } from '../overviews/overview-queries'
import { keyOf } from './part-queries'

/** Ids of the customers of a list in its order. Without a sort they come as they were made: ids begin with the time. */
async function customerIds(
  db: ReadDatabase,
  request: Exclude<ExportRequest, { list: 'deals' }>,
): Promise<Uint8Array[]> {
  const docs = await customerDocs(db, request)
  const numbers = sql<number>`(select value from json_each(${JSON.stringify(docs)}))`
  const rows =
    request.list === 'people'
      ? await db
          .selectFrom('personOverview')
          .where('doc', 'in', numbers)
          .select(['doc', 'personId as id'])
          .execute()
      : await db
          .selectFrom('companyOverview')
          .where('doc', 'in', numbers)
          .select(['doc', 'companyId as id'])
          .execute()
  if (request.sort === undefined) return rows.map(({ id }) => id).sort(Buffer.compare)
  const byDoc = new Map(rows.map(({ doc, id }) => [doc, id]))
  return docs.flatMap((doc) => byDoc.get(doc) ?? [])
}

/** Ids of deals: there are thousands at most, so text is matched by substring on title and names, as the list does. */
async function dealIds(
  db: ReadDatabase,
  { filter }: Extract<ExportRequest, { list: 'deals' }>,
): Promise<Uint8Array[]> {
  let rows = db
    .selectFrom('deal')
    .leftJoin('company', (join) => join.on('company.id', '=', standsFor('deal.companyId')))
    .leftJoin('person', (join) => join.on('person.id', '=', standsFor('deal.personId')))
    .where('deal.deletedAt', 'is', null)
    .orderBy('deal.id')
    .select(['deal.id', 'deal.title', 'company.name as companyName', 'person.fullName as personName'])
  if (filter.outcome === 'open')
    rows = rows.where((eb) => eb.or([eb('deal.outcome', 'is', null), eb('deal.outcome', '=', 'open')]))
  else if (filter.outcome) rows = rows.where('deal.outcome', '=', filter.outcome)
  const wanted = foldText(filter.text ?? '').trim()
  const found = await rows.execute()
  const hits = found.filter(({ title, companyName, personName }) =>
    [title, companyName, personName].some((text) => text !== null && foldText(text).includes(wanted)),
  )
  return (wanted === '' ? found : hits).map(({ id }) => id)
}

/** The ids of what is to be exported, in order. They are fixed at the start: what changes meanwhile moves nothing. */
export async function exportedIds(db: ReadDatabase, request: ExportRequest): Promise<Uint8Array[]> {
  const ids = request.list === 'deals' ? await dealIds(db, request) : await customerIds(db, request)
  const directed = request.list === 'deals' && request.direction === 'descending' ? ids.toReversed() : ids
  const { only, except } = request
  if (only === undefined && except === undefined) return directed
  const plain = (id: string) => id.replaceAll('-', '')
  const wanted = only === undefined ? null : new Set(only.map(plain))
  const unwanted = new Set((except ?? []).map(plain))
  return directed.filter((id) => (wanted?.has(keyOf(id)) ?? true) && !unwanted.has(keyOf(id)))
}
