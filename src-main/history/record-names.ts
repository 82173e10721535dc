import type { ReplicatedName } from '../../src-shared/contract/replicated-tables'
import type { ReadDatabase } from '../database/database-types'
import { idBytes } from '../database/ids'

/** The column by which people know a record; tables that are not here are known by their parent or not at all. */
const nameColumns = {
  company: 'name',
  person: 'fullName',
  contactPoint: 'rawText',
  tag: 'name',
  productInterest: 'name',
  deal: 'title',
  activity: 'title',
  importBatch: 'fileName',
  customField: 'name',
  customValue: 'value',
  setting: 'name',
} as const satisfies Partial<Record<ReplicatedName, string>>

/** The name of a record, live or in the trash; empty when it has none. */
export async function recordName(db: ReadDatabase, table: ReplicatedName, id: string): Promise<string> {
  if (!(table in nameColumns)) return ''
  const known = table as keyof typeof nameColumns
  const row = await db.selectFrom(known).where('id', '=', idBytes(id)).selectAll().executeTakeFirst()
  const value = row ? (row as Record<string, unknown>)[nameColumns[known]] : null
  return typeof value === 'string' ? value : ''
}
