import { sql } from 'kysely'
import type { ReadDatabase } from '../database/database-types'
import { idText } from '../database/ids'

/** Ids of records as one parameter, so that the statement is prepared once. */
export function idList(ids: readonly Uint8Array[]) {
  const hex = JSON.stringify(ids.map(keyOf))
  return sql<Uint8Array>`(select unhex(value) from json_each(${hex}))`
}

/** An id as a key of maps. */
export function keyOf(id: Uint8Array): string {
  return Buffer.from(id.buffer, id.byteOffset, id.byteLength).toString('hex')
}

/** Whose parts are read. */
export type PartOwner = 'personId' | 'companyId' | 'dealId'

function gather<Row, Part>(
  rows: readonly Row[],
  ownerOf: (row: Row) => Uint8Array | null,
  part: (row: Row) => Part,
): Map<string, Part[]> {
  const parts = new Map<string, Part[]>()
  for (const row of rows) {
    const owner = ownerOf(row)
    if (!owner) continue
    const key = keyOf(owner)
    const list = parts.get(key)
    if (list) list.push(part(row))
    else parts.set(key, [part(row)])
  }
  return parts
}

export interface ExportedPoint {
  readonly id: Uint8Array
  readonly kind: string
  readonly rawText: string
  readonly e164: string | null
  readonly label: string | null
}

/** Live contact points of people or companies, in the users' order. */
export async function readPoints(
  db: ReadDatabase,
  owner: 'personId' | 'companyId',
  ids: readonly Uint8Array[],
): Promise<Map<string, ExportedPoint[]>> {
  const rows = await db
    .selectFrom('contactPoint')
    .where(owner, 'in', idList(ids))
    .where('deletedAt', 'is', null)
    .orderBy('position')
    .orderBy('id')
    .select(['id', owner, 'kind', 'rawText', 'e164', 'label'])
    .execute()
  return gather(
    rows,
    (row) => row[owner] ?? null,
    ({ id, kind, rawText, e164, label }) => ({
      id,
      kind: kind ?? 'other',
      rawText: rawText ?? '',
      e164,
      label,
    }),
  )
}

/** The most contact points of each kind that one record has. */
export async function mostPoints(
  db: ReadDatabase,
  owner: 'personId' | 'companyId',
): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom(
      db
        .selectFrom('contactPoint')
        .where(owner, 'is not', null)
        .where('deletedAt', 'is', null)
        .groupBy([owner, 'kind'])
        .select((eb) => ['kind', eb.fn.countAll<number>().as('count')])
        .as('counted'),
    )
    .groupBy('kind')
    .select((eb) => ['kind', eb.fn.max<number>('count').as('most')])
    .execute()
  return new Map(rows.map(({ kind, most }) => [kind ?? 'other', most]))
}

/** Names of the tags on records, in alphabetical order. */
export async function readTagNames(
  db: ReadDatabase,
  owner: PartOwner,
  ids: readonly Uint8Array[],
): Promise<Map<string, string[]>> {
  const rows = await db
    .selectFrom('tagging')
    .innerJoin('tag', 'tag.id', 'tagging.tagId')
    .where(`tagging.${owner}`, 'in', idList(ids))
    .where('tagging.deletedAt', 'is', null)
    .where('tag.deletedAt', 'is', null)
    .orderBy('tag.name')
    .select([`tagging.${owner} as owner`, 'tag.name'])
    .execute()
  return gather(
    rows,
    (row) => row.owner,
    ({ name }) => name ?? '',
  )
}

/** Products that people or companies asked about. */
export async function readProducts(
  db: ReadDatabase,
  owner: 'personId' | 'companyId',
  ids: readonly Uint8Array[],
): Promise<Map<string, string[]>> {
  const rows = await db
    .selectFrom('productInterest')
    .where(owner, 'in', idList(ids))
    .where('deletedAt', 'is', null)
    .orderBy('name')
    .select([`${owner} as owner`, 'name'])
    .execute()
  return gather(
    rows,
    (row) => row.owner,
    ({ name }) => name ?? '',
  )
}

/** Notes on records, the newest first. */
export async function readNotes(
  db: ReadDatabase,
  owner: PartOwner,
  ids: readonly Uint8Array[],
): Promise<Map<string, string[]>> {
  const rows = await db
    .selectFrom('activity')
    .where(owner, 'in', idList(ids))
    .where('kind', '=', 'note')
    .where('deletedAt', 'is', null)
    .orderBy('happenedAt', 'desc')
    .orderBy('id', 'desc')
    .select([`${owner} as owner`, 'title', 'body'])
    .execute()
  return gather(
    rows,
    (row) => row.owner,
    ({ title, body }) => [title, body].filter(Boolean).join('\n'),
  )
}

export interface ExportedDeal {
  readonly title: string
  readonly amountMinor: number | null
  readonly amountCurrency: string | null
}

/** Deals of people or companies, open ones first. */
export async function readDealsOf(
  db: ReadDatabase,
  owner: 'personId' | 'companyId',
  ids: readonly Uint8Array[],
): Promise<Map<string, ExportedDeal[]>> {
  const rows = await db
    .selectFrom('deal')
    .where(owner, 'in', idList(ids))
    .where('deletedAt', 'is', null)
    .orderBy((eb) => eb.case().when('outcome', 'in', ['won', 'lost']).then(1).else(0).end())
    .orderBy('id', 'desc')
    .select([`${owner} as owner`, 'title', 'amountMinor', 'amountCurrency'])
    .execute()
  return gather(
    rows,
    (row) => row.owner,
    ({ title, amountMinor, amountCurrency }) => ({ title: title ?? '', amountMinor, amountCurrency }),
  )
}

export interface CustomFieldColumn {
  readonly id: string
  readonly name: string
}

/** The user's own fields that any record of a kind has a value of. */
export async function customFieldsOf(db: ReadDatabase, owner: PartOwner): Promise<CustomFieldColumn[]> {
  const rows = await db
    .selectFrom('customField')
    .where('deletedAt', 'is', null)
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('customValue')
          .whereRef('customValue.fieldId', '=', 'customField.id')
          .where(`customValue.${owner}`, 'is not', null)
          .where('customValue.deletedAt', 'is', null)
          .select('customValue.id'),
      ),
    )
    .orderBy('position')
    .orderBy('name')
    .select(['id', 'name'])
    .execute()
  return rows.map(({ id, name }) => ({ id: idText(id), name: name ?? '' }))
}

export interface ExportedValue {
  readonly fieldId: string
  readonly value: string
}

/** Values of the user's own fields. */
export async function readCustomValues(
  db: ReadDatabase,
  owner: PartOwner,
  ids: readonly Uint8Array[],
): Promise<Map<string, ExportedValue[]>> {
  const rows = await db
    .selectFrom('customValue')
    .where(owner, 'in', idList(ids))
    .where('deletedAt', 'is', null)
    .where('value', 'is not', null)
    .select([`${owner} as owner`, 'fieldId', 'value'])
    .execute()
  return gather(
    rows,
    (row) => row.owner,
    ({ fieldId, value }) => ({ fieldId: fieldId ? idText(fieldId) : '', value: value ?? '' }),
  )
}

/** Names of the people who work at companies. */
export async function readStaff(
  db: ReadDatabase,
  ids: readonly Uint8Array[],
): Promise<Map<string, string[]>> {
  const rows = await db
    .selectFrom('affiliation')
    .innerJoin('person', 'person.id', 'affiliation.personId')
    .where('affiliation.companyId', 'in', idList(ids))
    .where('affiliation.deletedAt', 'is', null)
    .where('affiliation.leftOn', 'is', null)
    .where('person.deletedAt', 'is', null)
    .orderBy('person.id')
    .select(['affiliation.companyId as owner', 'person.fullName'])
    .execute()
  return gather(
    rows,
    (row) => row.owner,
    ({ fullName }) => fullName ?? '',
  )
}
