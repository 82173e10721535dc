import { sql } from 'kysely'
import type { ReadDatabase } from '../database/database-types'
import { idText } from '../database/ids'
import { idsOfEach, isMerged, standsFor } from '../database/merged'
import { pointKey } from '../../src-shared/contact-points/point-key'

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

/** Rows that may say the same about one owner, because records were merged: the first one counts. */
interface Sameness<Row> {
  readonly key: (row: Row) => string
  /** True for a row that may be left out. */
  readonly isCopy: (row: Row) => boolean
}

const everyRow = () => true

/** Parts by the key of their owner, in the order of the rows. */
function gather<Row extends { readonly owner: Uint8Array | null }, Part>(
  rows: readonly Row[],
  part: (row: Row) => Part,
  same?: Sameness<Row>,
): Map<string, Part[]> {
  const parts = new Map<string, Part[]>()
  const seen = new Set<string>()
  for (const row of rows) {
    if (!row.owner) continue
    const key = keyOf(row.owner)
    const name = same ? `${key} ${same.key(row)}` : ''
    if (same?.isCopy(row) && seen.has(name)) continue
    seen.add(name)
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
    .where(owner, 'in', idsOfEach(ids))
    .where('deletedAt', 'is', null)
    .orderBy(isMerged(`contactPoint.${owner}`))
    .orderBy('position')
    .orderBy('id')
    .select([
      standsFor(`contactPoint.${owner}`).as('owner'),
      isMerged(`contactPoint.${owner}`).as('isMerged'),
    ])
    .select(['id', 'kind', 'rawText', 'e164', 'label'])
    .execute()
  return gather(
    rows,
    ({ id, kind, rawText, e164, label }) => ({
      id,
      kind: kind ?? 'other',
      rawText: rawText ?? '',
      e164,
      label,
    }),
    // Somebody may have one number twice on purpose.
    { key: pointKey, isCopy: (row) => row.isMerged === 1 },
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
        .groupBy([standsFor(`contactPoint.${owner}`), 'kind'])
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
    .where(`tagging.${owner}`, 'in', idsOfEach(ids))
    .where('tagging.deletedAt', 'is', null)
    .where('tag.deletedAt', 'is', null)
    .orderBy('tag.name')
    .select([standsFor(`tagging.${owner}`).as('owner'), 'tag.name'])
    .execute()
  return gather(rows, ({ name }) => name ?? '', { key: ({ name }) => name ?? '', isCopy: everyRow })
}

/** Products that people or companies asked about. */
export async function readProducts(
  db: ReadDatabase,
  owner: 'personId' | 'companyId',
  ids: readonly Uint8Array[],
): Promise<Map<string, string[]>> {
  const rows = await db
    .selectFrom('productInterest')
    .where(owner, 'in', idsOfEach(ids))
    .where('deletedAt', 'is', null)
    .orderBy('name')
    .select([standsFor(`productInterest.${owner}`).as('owner'), 'name'])
    .execute()
  return gather(rows, ({ name }) => name ?? '', { key: ({ name }) => name ?? '', isCopy: everyRow })
}

/** Notes on records, the newest first. */
export async function readNotes(
  db: ReadDatabase,
  owner: PartOwner,
  ids: readonly Uint8Array[],
): Promise<Map<string, string[]>> {
  const rows = await db
    .selectFrom('activity')
    .where(owner, 'in', idsOfEach(ids))
    .where('kind', '=', 'note')
    .where('deletedAt', 'is', null)
    .orderBy('happenedAt', 'desc')
    .orderBy('id', 'desc')
    .select([standsFor(`activity.${owner}`).as('owner'), 'title', 'body'])
    .execute()
  return gather(rows, ({ title, body }) => [title, body].filter(Boolean).join('\n'))
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
    .where(owner, 'in', idsOfEach(ids))
    .where('deletedAt', 'is', null)
    .orderBy((eb) => eb.case().when('outcome', 'in', ['won', 'lost']).then(1).else(0).end())
    .orderBy('id', 'desc')
    .select([standsFor(`deal.${owner}`).as('owner'), 'title', 'amountMinor', 'amountCurrency'])
    .execute()
  return gather(rows, ({ title, amountMinor, amountCurrency }) => ({
    title: title ?? '',
    amountMinor,
    amountCurrency,
  }))
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
    .where(owner, 'in', idsOfEach(ids))
    .where('deletedAt', 'is', null)
    .where('value', 'is not', null)
    .orderBy(isMerged(`customValue.${owner}`))
    .orderBy('id')
    .select([standsFor(`customValue.${owner}`).as('owner'), 'fieldId', 'value'])
    .execute()
  return gather(
    rows,
    ({ fieldId, value }) => ({ fieldId: fieldId ? idText(fieldId) : '', value: value ?? '' }),
    { key: ({ fieldId }) => (fieldId ? keyOf(fieldId) : ''), isCopy: everyRow },
  )
}

/** Names of the people who work at companies. */
export async function readStaff(
  db: ReadDatabase,
  ids: readonly Uint8Array[],
): Promise<Map<string, string[]>> {
  const rows = await db
    .selectFrom('affiliation')
    .innerJoin('person', (join) => join.on('person.id', '=', standsFor('affiliation.personId')))
    .where('affiliation.companyId', 'in', idsOfEach(ids))
    .where('affiliation.deletedAt', 'is', null)
    .where('affiliation.leftOn', 'is', null)
    .where('person.deletedAt', 'is', null)
    .orderBy('person.id')
    .select([standsFor('affiliation.companyId').as('owner'), 'person.id', 'person.fullName'])
    .execute()
  return gather(rows, ({ fullName }) => fullName ?? '', { key: ({ id }) => keyOf(id), isCopy: everyRow })
}
