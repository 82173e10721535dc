import { sql } from 'kysely'
import type { ExportListName } from '../../../src-shared/export/export-contract'
import type { ReadDatabase } from '../../database/database-types'
import { idBytes, idText } from '../../database/ids'

const chunkSize = 5000
const tables = { people: 'person', companies: 'company', deals: 'deal' } as const
const names = { people: 'fullName', companies: 'name', deals: 'title' } as const

/** Names of those records among the given ones that are there and not in the trash, by id. */
export async function liveRecords(
  db: ReadDatabase,
  list: ExportListName,
  ids: readonly string[],
): Promise<Map<string, string>> {
  const live = new Map<string, string>()
  for (let from = 0; from < ids.length; from += chunkSize) {
    const hex = JSON.stringify(ids.slice(from, from + chunkSize).map((id) => id.replaceAll('-', '')))
    const rows = await db
      .selectFrom(tables[list])
      .where('id', 'in', sql<Uint8Array>`(select unhex(value) from json_each(${hex}))`)
      .where('deletedAt', 'is', null)
      .select(['id', `${names[list]} as name`])
      .execute()
    for (const { id, name } of rows) live.set(idText(id), String(name ?? ''))
  }
  return live
}

/** The company that a person's job title and department belong to: the one that lists show. */
export async function shownCompanyOf(db: ReadDatabase, personId: string): Promise<Uint8Array | null> {
  const row = await db
    .selectFrom('personOverview')
    .where('personId', '=', idBytes(personId))
    .select('companyId')
    .executeTakeFirst()
  return row?.companyId ?? null
}

/** The country by which the numbers of a person or a company are read. */
export async function countryOfRecord(
  db: ReadDatabase,
  table: 'person' | 'company',
  id: string,
): Promise<string | null> {
  const row = await db.selectFrom(table).where('id', '=', idBytes(id)).select('country').executeTakeFirst()
  return row?.country ?? null
}

/** Stages of all pipelines with their names. */
export async function stageNames(db: ReadDatabase) {
  const rows = await db
    .selectFrom('stage')
    .where('deletedAt', 'is', null)
    .orderBy('position')
    .select(['id', 'name', 'presetKey'])
    .execute()
  return rows.map(({ id, name, presetKey }) => ({ id: idText(id), name, presetKey }))
}
