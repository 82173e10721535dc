import { sql } from 'kysely'
import type { ReadDatabase } from '../database/database-types'
import { asBuffer, idBytes, idText } from '../database/ids'
import { idsOfEach, standsFor } from '../database/merged'
import type { Trx } from '../database/transaction'

/** How many ids one statement looks up. */
const chunkSize = 1000

/** Rows of a look-up by many ids, a thousand at a time. `idsOfEach` as `listOf` finds what belongs to merged records. */
export async function inChunks<Row>(
  ids: readonly string[],
  read: (list: ReturnType<typeof idList>) => Promise<Row[]>,
  listOf: typeof idList = idList,
): Promise<Row[]> {
  const rows: Row[] = []
  for (let from = 0; from < ids.length; from += chunkSize) {
    rows.push(...(await read(listOf(ids.slice(from, from + chunkSize).map(idBytes)))))
  }
  return rows
}

/** A list of ids as one parameter, so that the statement is prepared once. */
export function idList(ids: readonly Uint8Array[]) {
  const hex = JSON.stringify(ids.map((id) => asBuffer(id).toString('hex')))
  return sql<Uint8Array>`(select unhex(value) from json_each(${hex}))`
}

/** True while the workspace has no record that an import could meet. */
export async function isEmptyBase(db: ReadDatabase): Promise<boolean> {
  const any = await db.selectFrom('matchKey').select('kind').limit(1).executeTakeFirst()
  return any === undefined
}

/** Tax ids and countries of live companies by id. */
export async function companyFacts(
  db: ReadDatabase,
  ids: readonly string[],
): Promise<{ id: string; taxId: string | null; country: string | null }[]> {
  const rows = await inChunks(ids, (list) =>
    db
      .selectFrom('company')
      .where('id', 'in', list)
      .where('deletedAt', 'is', null)
      .select(['id', 'taxId', 'country'])
      .execute(),
  )
  return rows.map((row) => ({ ...row, id: idText(row.id) }))
}

/** Names of live people by id. */
export async function personFacts(
  db: ReadDatabase,
  ids: readonly string[],
): Promise<{ id: string; fullName: string | null; localName: string | null }[]> {
  const rows = await inChunks(ids, (list) =>
    db
      .selectFrom('person')
      .where('id', 'in', list)
      .where('deletedAt', 'is', null)
      .select(['id', 'fullName', 'localName'])
      .execute(),
  )
  return rows.map((row) => ({ ...row, id: idText(row.id) }))
}

/** Live contact points of people by id. */
export async function pointsOfPeople(
  db: ReadDatabase,
  ids: readonly string[],
): Promise<{ personId: string; kind: string | null; rawText: string | null; e164: string | null }[]> {
  const rows = await inChunks(
    ids,
    (list) =>
      db
        .selectFrom('contactPoint')
        .where('personId', 'in', list)
        .where('deletedAt', 'is', null)
        .select([standsFor('contactPoint.personId').as('personId'), 'kind', 'rawText', 'e164'])
        .execute(),
    idsOfEach,
  )
  return rows.map((row) => ({ ...row, personId: idText(row.personId) }))
}

/** Titles of the live deals of companies and of people without one, by the id of the record. */
export async function dealTitles(
  db: ReadDatabase,
  owner: 'companyId' | 'personId',
  ids: readonly string[],
): Promise<{ id: string; title: string | null }[]> {
  const rows = await inChunks(
    ids,
    (list) =>
      db
        .selectFrom('deal')
        .where(owner, 'in', list)
        .where('deletedAt', 'is', null)
        .select([standsFor(`deal.${owner}`).as('owner'), 'title'])
        .execute(),
    idsOfEach,
  )
  return rows.map((row) => ({ id: idText(row.owner), title: row.title }))
}

/** What the columns of a list with this header meant the last time, as JSON. */
export async function mappingOf(db: ReadDatabase, fingerprint: string): Promise<string | null> {
  const row = await db
    .selectFrom('importMapping')
    .where('fingerprint', '=', fingerprint)
    .select('mapping')
    .executeTakeFirst()
  return row?.mapping ?? null
}

/** Notes what the columns of a list with this header mean. */
export function rememberMapping(trx: Trx, fingerprint: string, mapping: string): void {
  trx
    .statement('INSERT OR REPLACE INTO import_mapping (fingerprint, mapping, used_at) VALUES (?, ?, ?)')
    .run(fingerprint, mapping, trx.at)
}
