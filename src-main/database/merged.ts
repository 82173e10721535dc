import { type RawBuilder, sql } from 'kysely'
import { asBuffer } from './ids'
import type { LocalTrx } from './transaction'

/**
 * SQL: the id of the record that stands for the one that `column` names: the one that it was merged into, else itself.
 * Whatever shows, counts or groups by the person or the company of a row goes through this.
 */
export function standsForSql(column: string): string {
  return `coalesce((SELECT canonical FROM merged_record WHERE merged_record.id = ${column}), ${column})`
}

/** The same for Kysely; `column` is camelCase with its table (`deal.companyId`). */
export function standsFor<Id extends Uint8Array | null = Uint8Array>(column: string): RawBuilder<Id> {
  const ref = sql.ref(column)
  return sql<Id>`coalesce((select canonical from merged_record where merged_record.id = ${ref}), ${ref})`
}

/** The id of the record that stands for the one with this id. */
export function canonicalId(id: Uint8Array): RawBuilder<Uint8Array> {
  return sql<Uint8Array>`coalesce((select canonical from merged_record where merged_record.id = ${id}), ${id})`
}

/** The ids of all rows behind the card of a record, whichever of them is given, as a list for `in`. */
export function idsOf(id: Uint8Array): RawBuilder<Uint8Array> {
  return sql<Uint8Array>`(with card (id) as (select ${canonicalId(id)})
    select id from card union all
    select merged_record.id from card cross join merged_record on merged_record.canonical = card.id)`
}

/** SQL: the same; the id is the one parameter in it. That of the card comes first. */
const cardRowsSql = `WITH given (id) AS (SELECT ?), card (id) AS (SELECT ${standsForSql('given.id')} FROM given)
  SELECT id FROM card UNION ALL
  SELECT merged_record.id FROM card CROSS JOIN merged_record ON merged_record.canonical = card.id`

/** SQL: the same in brackets, for `IN`. */
export const idsOfSql = `(${cardRowsSql})`

/** The given records and all that were merged into them, as a list for `in`. */
export function idsOfEach(ids: readonly Uint8Array[]): RawBuilder<Uint8Array> {
  const hex = JSON.stringify(ids.map((id) => asBuffer(id).toString('hex')))
  return sql<Uint8Array>`(select unhex(value) from json_each(${hex}) union all
    select merged_record.id from json_each(${hex}) cross join merged_record on canonical = unhex(value))`
}

/** 1 when another record stands for the one that `column` names, so that what is of a card's own comes first. */
export function isMerged(column: string): RawBuilder<number> {
  return sql<number>`exists (select 1 from merged_record where merged_record.id = ${sql.ref(column)})`
}

/** All rows behind the card of a record, that of the card first: they go to the trash together. */
export function rowsOfCard(trx: LocalTrx, id: Uint8Array): Uint8Array[] {
  return trx.statement<Uint8Array>(cardRowsSql, 'value').all(id)
}

/** All records that another one stands for, as a list for `in`. */
export const mergedIds = sql<Uint8Array>`(select id from merged_record)`
