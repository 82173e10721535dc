import { sql } from 'kysely'
import type { ReadDatabase } from '../database/database-types'
import { type MatchKind, type MatchRecord, matchKinds, matchRecords } from './match-keys'

/** How many keys one statement looks up. */
const chunkSize = 2000

/** The records that have one of the keys, by key. Ids of a key stand in ascending order. */
export async function recordsByKey(
  db: ReadDatabase,
  query: { record: MatchRecord; kind: MatchKind; keys: readonly string[] },
): Promise<Map<string, Uint8Array[]>> {
  const found = new Map<string, Uint8Array[]>()
  for (let from = 0; from < query.keys.length; from += chunkSize) {
    const keys = JSON.stringify(query.keys.slice(from, from + chunkSize))
    const rows = await db
      .selectFrom('matchKey')
      .where('kind', '=', matchKinds[query.kind])
      .where('key', 'in', sql<string>`(select value from json_each(${keys}))`)
      .where('record', '=', matchRecords.indexOf(query.record))
      .orderBy('id')
      .select(['key', 'id'])
      .execute()
    for (const { key, id } of rows) {
      const ids = found.get(key)
      if (ids) ids.push(id)
      else found.set(key, [id])
    }
  }
  return found
}

/** People with a key of the kind in [from, before), at most `limit`. */
export async function peopleInKeyRange(
  db: ReadDatabase,
  query: { kind: MatchKind; from: string; before: string; limit: number },
): Promise<Uint8Array[]> {
  const rows = await db
    .selectFrom('matchKey')
    .where('kind', '=', matchKinds[query.kind])
    .where('key', '>=', query.from)
    .where('key', '<', query.before)
    .where('record', '=', matchRecords.indexOf('person'))
    .limit(query.limit)
    .select('id')
    .execute()
  return rows.map(({ id }) => id)
}
