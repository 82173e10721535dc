import type { LocalTrx } from '../database/transaction'
import { idKey, idsJson } from './record-set'

/** Whose parts are read: the column that names the owner. */
export type OwnerColumn = 'person_id' | 'company_id' | 'deal_id'

/** The SQL that chooses rows by ids given as JSON. */
export const among = 'IN (SELECT unhex(value) FROM json_each(?))'

/** Rows of a statement whose first column is the owner's id, by owner. */
export type ByOwner<Row> = ReadonlyMap<string, readonly Row[]>

const none: readonly never[] = []

/** The parts of one owner; an empty list when there are none. */
export function partsOf<Row>(parts: ByOwner<Row>, owner: Uint8Array): readonly Row[] {
  return parts.get(idKey(owner)) ?? none
}

/** Runs a statement with ids as JSON and gathers its rows (arrays, the owner's id first) by owner. */
export function readByOwner<Row extends readonly unknown[]>(
  trx: LocalTrx,
  sql: string,
  ids: readonly Uint8Array[],
): ByOwner<Row> {
  const rows = new Map<string, Row[]>()
  for (const row of trx.statement<Row>(sql, 'array').all(idsJson(ids))) {
    const owner = row[0]
    if (!(owner instanceof Uint8Array)) continue
    const key = idKey(owner)
    const list = rows.get(key)
    if (list) list.push(row)
    else rows.set(key, [row])
  }
  return rows
}

export type ContactPointFact = [
  owner: Buffer,
  kind: string | null,
  rawText: string | null,
  e164: string | null,
  isPrimary: number | null,
]

/** Live contact points, in the order in which they are shown. */
export function readContactPoints(
  trx: LocalTrx,
  owner: OwnerColumn,
  ids: readonly Uint8Array[],
): ByOwner<ContactPointFact> {
  return readByOwner<ContactPointFact>(
    trx,
    `SELECT ${owner}, kind, raw_text, e164, is_primary FROM contact_point
     WHERE ${owner} ${among} AND deleted_at IS NULL ORDER BY position IS NULL, position, id`,
    ids,
  )
}

export type WordFact = [owner: Buffer, word: string | null]

/** Names of live tags and of product interests. */
export function readWords(
  trx: LocalTrx,
  owner: OwnerColumn,
  ids: readonly Uint8Array[],
): ByOwner<WordFact>[] {
  const tags = readByOwner<WordFact>(
    trx,
    `SELECT tagging.${owner}, tag.name FROM tagging JOIN tag ON tag.id = tagging.tag_id
     WHERE tagging.${owner} ${among} AND tagging.deleted_at IS NULL AND tag.deleted_at IS NULL`,
    ids,
  )
  if (owner === 'deal_id') return [tags]
  const interests = readByOwner<WordFact>(
    trx,
    `SELECT ${owner}, name FROM product_interest WHERE ${owner} ${among} AND deleted_at IS NULL`,
    ids,
  )
  return [tags, interests]
}
