import type { RowPart } from '../../src-shared/history/row-part'
import { type ReplicatedName, replicatedTables } from '../../src-shared/contract/replicated-tables'
import type { Column } from '../../src-shared/contract/define-table'
import type { ReadDatabase } from '../database/database-types'
import { asBuffer, idBytes, idText } from '../database/ids'

/** The column by which people know a record. */
const nameColumns = {
  company: 'name',
  person: 'fullName',
  pipeline: 'name',
  stage: 'name',
  deal: 'title',
  activity: 'title',
  tag: 'name',
  importBatch: 'fileName',
  customField: 'name',
  setting: 'name',
} as const satisfies Partial<Record<ReplicatedName, string>>

type Named = keyof typeof nameColumns

/** Tables whose rows people know as a part of a record. */
const partTables = ['contactPoint', 'affiliation', 'tagging', 'productInterest', 'customValue'] as const
type PartTable = (typeof partTables)[number]

const owners = [
  ['personId', 'person'],
  ['companyId', 'company'],
  ['dealId', 'deal'],
] as const

/** What a row is called: the record that it is or belongs to, and which part of it. */
export interface RowName {
  /** Empty when it has none. */
  readonly name: string
  readonly part: RowPart | null
}

type Row = Readonly<Record<string, unknown>>

async function rowOf(db: ReadDatabase, table: Named | PartTable, id: string): Promise<Row | undefined> {
  const row = await db.selectFrom(table).where('id', '=', idBytes(id)).selectAll().executeTakeFirst()
  return row as Row | undefined
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

async function nameOf(db: ReadDatabase, table: Named, id: unknown): Promise<string> {
  if (!(id instanceof Uint8Array)) return ''
  const row = await rowOf(db, table, idText(asBuffer(id)))
  // A stage of a preset has no name of its own until somebody gives it one: its key is translated on the screen.
  return textOf(row?.[nameColumns[table]]) || textOf(row?.['presetKey'])
}

async function partOf(db: ReadDatabase, table: PartTable, row: Row): Promise<RowPart> {
  switch (table) {
    case 'contactPoint':
      return { table, label: textOf(row['kind']), text: textOf(row['rawText']) }
    case 'affiliation':
      return { table, label: '', text: await nameOf(db, 'company', row['companyId']) }
    case 'tagging':
      return { table, label: '', text: await nameOf(db, 'tag', row['tagId']) }
    case 'productInterest':
      return { table, label: '', text: textOf(row['name']) }
    case 'customValue':
      return { table, label: await nameOf(db, 'customField', row['fieldId']), text: textOf(row['value']) }
  }
}

function isPart(table: ReplicatedName): table is PartTable {
  return partTables.some((one) => one === table)
}

/** The table that a column refers to; undefined for a plain value. */
function referredTable(table: ReplicatedName, column: string): ReplicatedName | undefined {
  const groups: readonly { readonly columns: Readonly<Record<string, Column>> }[] = Object.values(
    replicatedTables[table].groups,
  )
  return groups.flatMap(({ columns }) => columns[column]?.references ?? []).at(0) as
    | ReplicatedName
    | undefined
}

/** A value as people know it: the name of what it refers to in the place of an id; plain values as they are. */
export async function namedValue(
  db: ReadDatabase,
  { table, column }: { readonly table: ReplicatedName; readonly column: string },
  value: string | number | null,
): Promise<string | number | null> {
  const referred = referredTable(table, column)
  if (referred === undefined || typeof value !== 'string') return value
  return (await rowName(db, referred, value)).name || value
}

/** The name of any row, live or in the trash. A part (a phone number, a tag) goes by the name of its record. */
export async function rowName(db: ReadDatabase, table: ReplicatedName, id: string): Promise<RowName> {
  if (table in nameColumns) return { name: await nameOf(db, table as Named, idBytes(id)), part: null }
  const row = isPart(table) ? await rowOf(db, table, id) : undefined
  if (!row || !isPart(table)) return { name: '', part: null }
  const owner = owners.find(([column]) => row[column] instanceof Uint8Array)
  const name = owner ? await nameOf(db, owner[1], row[owner[0]]) : ''
  return { name, part: await partOf(db, table, row) }
}

/** The records that a person or a company stands for. */
export async function mergedRows(
  db: ReadDatabase,
  id: string,
): Promise<{ table: 'person' | 'company'; id: string }[]> {
  const rows = await db
    .selectFrom('mergedRecord')
    .leftJoin('person', 'person.id', 'mergedRecord.id')
    .where('mergedRecord.canonical', '=', idBytes(id))
    .orderBy('mergedRecord.id')
    .select(['mergedRecord.id', 'person.id as person'])
    .execute()
  return rows.map((row) => ({
    table: row.person ? ('person' as const) : ('company' as const),
    id: idText(row.id),
  }))
}
