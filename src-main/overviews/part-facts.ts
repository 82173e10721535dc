import type { LocalTrx } from '../database/transaction'
import { hasMerged } from './merged-records'
import { type RowQuery, readRows, wantedParts } from './read-rows'

/** Whose parts are read: the column that names the owner. */
export type OwnerColumn = 'person_id' | 'company_id' | 'deal_id'

/** Rows by the place of their owner in the list that was read. */
export type ByPlace<Row> = readonly (readonly Row[] | undefined)[]

const none: readonly never[] = []

/** The parts of the owner at a place; an empty list when there are none. */
export function partsOf<Row>(parts: ByPlace<Row>, place: number): readonly Row[] {
  return parts[place] ?? none
}

/** Reads rows of owners, whose first column is `wanted.key`, and gathers them by the owner's place. */
export function readByPlace<Row extends readonly [place: number, ...unknown[]]>(
  trx: LocalTrx,
  query: RowQuery,
  owners: readonly Uint8Array[],
): ByPlace<Row> {
  const rows: Row[][] = []
  for (const row of readRows<Row>(trx, query, owners)) {
    const list = rows[row[0]]
    if (list) list.push(row)
    else rows[row[0]] = [row]
  }
  return rows
}

export type ContactPointFact = readonly [
  place: number,
  kind: string | null,
  rawText: string | null,
  e164: string | null,
  isPrimary: number | null,
]

/** Live contact points, in the order in which they are shown. */
export function readContactPoints(
  trx: LocalTrx,
  owner: OwnerColumn,
  owners: readonly Uint8Array[],
): ByPlace<ContactPointFact> {
  return readByPlace<ContactPointFact>(
    trx,
    {
      columns: 'wanted.key, kind, raw_text, e164, is_primary',
      from: `${wantedParts(trx)} CROSS JOIN contact_point ON contact_point.${owner} = wanted.id WHERE deleted_at IS NULL`,
      order: 'wanted.key, turn, position IS NULL, position, contact_point.id',
    },
    owners,
  )
}

export type WordFact = readonly [place: number, word: string | null]

/** Names of live tags and of product interests. */
export function readWords(
  trx: LocalTrx,
  owner: OwnerColumn,
  owners: readonly Uint8Array[],
): ByPlace<WordFact>[] {
  const tags = readByPlace<WordFact>(
    trx,
    {
      columns: 'wanted.key, tag.name',
      from: `${wantedParts(trx)} CROSS JOIN tagging ON tagging.${owner} = wanted.id CROSS JOIN tag ON tag.id = tagging.tag_id
        WHERE tagging.deleted_at IS NULL AND tag.deleted_at IS NULL`,
      order: 'wanted.key, tag.name, tag.id',
    },
    owners,
  )
  if (owner === 'deal_id') return [tags]
  const interests = readByPlace<WordFact>(
    trx,
    {
      columns: 'wanted.key, name',
      from: `${wantedParts(trx)} CROSS JOIN product_interest ON product_interest.${owner} = wanted.id WHERE deleted_at IS NULL`,
      order: 'wanted.key, name, product_interest.id',
    },
    owners,
  )
  return [tags, interests]
}

/** Of a record that was merged: what it is still found by. */
export type MergedFact = readonly [
  place: number,
  name: string | null,
  localName: string | null,
  externalId: string | null,
  taxId: string | null,
]

/** Names and numbers of the records that were merged into the owners. */
export function readMerged(
  trx: LocalTrx,
  kind: 'person' | 'company',
  owners: readonly Uint8Array[],
): ByPlace<MergedFact> {
  if (!hasMerged(trx)) return []
  const columns = {
    person: 'full_name, local_name, external_id, NULL',
    company: 'name, local_name, external_id, tax_id',
  }
  return readByPlace<MergedFact>(
    trx,
    {
      columns: `wanted.key, ${columns[kind]}`,
      from: `${wantedParts(trx)} CROSS JOIN ${kind} ON ${kind}.id = wanted.id WHERE turn = 1`,
      order: 'wanted.key, wanted.id',
    },
    owners,
  )
}
