import type { LocalTrx } from '../database/transaction'
import { hasMerged } from './merged-records'
import { idsJson } from './record-set'

/**
 * Where a query gets the ids of records from: `wanted.id`, and `wanted.key` for their place in the list. Rows carry
 * that place instead of the id, which is cheaper to read and to look up.
 */
export const wanted = '(SELECT key, unhex(value) AS id FROM json_each(?)) AS wanted'

/**
 * The same for what belongs to records: with each comes what was merged into it (`wanted.turn` 1, after its own 0), at
 * its place.
 */
export function wantedParts(trx: LocalTrx): string {
  if (!hasMerged(trx)) return '(SELECT key, unhex(value) AS id, 0 AS turn FROM json_each(?)) AS wanted'
  return `(WITH given AS (SELECT key, unhex(value) AS id FROM json_each(?))
    SELECT key, id, 0 AS turn FROM given UNION ALL
    SELECT key, merged_record.id, 1 FROM given
      CROSS JOIN merged_record ON merged_record.canonical = given.id) AS wanted`
}

/** SQL: null for a record of `wanted` that lists show, else when it was deleted, or 1 when another one stands for it. */
export const hiddenSince =
  'CASE WHEN EXISTS (SELECT 1 FROM merged_record WHERE merged_record.id = wanted.id) THEN 1 ELSE deleted_at END'

/** A query of rows without ids as bytes: `from` begins with `wanted`; an id among the columns is `hex(id)`. */
export interface RowQuery {
  readonly columns: string
  readonly from: string
  readonly order: string
}

/**
 * Reads rows for some ids, all of them as one JSON text: handing over each value on its own takes three times as long
 * as taking the text apart.
 */
export function readRows<Row>(
  trx: LocalTrx,
  { columns, from, order }: RowQuery,
  ids: readonly Uint8Array[],
): Row[] {
  const sql = `SELECT json_group_array(json_array(${columns}) ORDER BY ${order}) FROM ${from}`
  return JSON.parse(trx.statement<string>(sql, 'value').get(idsJson(ids)) ?? '[]') as Row[]
}
