import { canonicalRecords } from '../../src-shared/merging/canonical'
import type { LocalTrx } from '../database/transaction'
import type { Touched } from '../journal/work'
import { chunkSize, idsJson } from './record-set'

/** Records for which another one stands now than before, and those that stood and stand for them. */
export interface Renewed {
  readonly people: readonly Buffer[]
  readonly companies: readonly Buffer[]
}

type Kind = 'person' | 'company'

const amongIds = 'IN (SELECT unhex(value) FROM json_each(?))'

/** True when one record stands for another one; nearly always there is none, and nothing has to be looked up. */
export function hasMerged(trx: LocalTrx): boolean {
  return trx.statement('SELECT 1 FROM merged_record LIMIT 1').get() !== undefined
}

/** Brings `merged_record` in line with the touched people and companies. */
export function renewMerged(trx: LocalTrx, touched: Touched): Renewed {
  return {
    people: renewKind(trx, 'person', touched.get('person') ?? []),
    companies: renewKind(trx, 'company', touched.get('company') ?? []),
  }
}

/** Makes `merged_record` anew. */
export function rebuildMerged(trx: LocalTrx): void {
  trx.statement('DELETE FROM merged_record').run()
  for (const kind of ['person', 'company'] as const) {
    const pointers = trx.statement<string>(
      `SELECT hex(id) FROM ${kind} WHERE merged_into_id IS NOT NULL`,
      'value',
    )
    store(trx, kind, pointers.all())
  }
}

function renewKind(trx: LocalTrx, kind: Kind, ids: readonly Buffer[]): Buffer[] {
  const pointer = trx.statement(`SELECT 1 FROM ${kind} WHERE merged_into_id IS NOT NULL LIMIT 1`)
  if (ids.length === 0 || (pointer.get() === undefined && !hasMerged(trx))) return []
  const concerned = trx.statement<string>(
    `SELECT hex(id) FROM ${kind} WHERE id ${amongIds} AND (merged_into_id IS NOT NULL
       OR EXISTS (SELECT 1 FROM ${kind} other WHERE other.merged_into_id = ${kind}.id)
       OR EXISTS (SELECT 1 FROM merged_record WHERE merged_record.id = ${kind}.id))`,
    'value',
  )
  const found: string[] = []
  for (let from = 0; from < ids.length; from += chunkSize) {
    found.push(...concerned.all(idsJson(ids.slice(from, from + chunkSize))))
  }
  return found.length === 0 ? [] : store(trx, kind, found)
}

/**
 * Stores who stands for the records of which `ids` (hex) are given and for all that are tied to them by pointers: whose
 * way leads through one of them is among those. Returns the records for which that changed, and who stood and stands.
 */
function store(trx: LocalTrx, kind: Kind, ids: readonly string[]): Buffer[] {
  const nodes = trx.statement<[string, string | null, number]>(
    `WITH RECURSIVE node (id) AS (
       SELECT unhex(value) FROM json_each(?)
       UNION SELECT pointing.merged_into_id FROM node CROSS JOIN ${kind} pointing ON pointing.id = node.id
         WHERE pointing.merged_into_id IS NOT NULL
       UNION SELECT merged.id FROM node CROSS JOIN ${kind} merged ON merged.merged_into_id = node.id
     )
     SELECT hex(${kind}.id), hex(merged_into_id), deleted_at IS NOT NULL
     FROM node CROSS JOIN ${kind} ON ${kind}.id = node.id`,
    'array',
  )
  const canonical = canonicalRecords(
    nodes.all(JSON.stringify(ids)).map(([id, mergedInto, isDeleted]) => ({
      id,
      mergedInto: mergedInto === '' ? null : mergedInto,
      isDeleted: isDeleted === 1,
    })),
  )
  const before = trx.statement<string>(
    'SELECT hex(canonical) FROM merged_record WHERE id = unhex(?)',
    'value',
  )
  const changed = new Set<string>()
  for (const [id, now] of canonical) {
    const stored = before.get(id) ?? id
    if (stored === now) continue
    write(trx, id, now)
    for (const one of [id, stored, now]) changed.add(one)
  }
  return [...changed].map((id) => Buffer.from(id, 'hex'))
}

function write(trx: LocalTrx, id: string, canonical: string): void {
  if (canonical === id) trx.statement('DELETE FROM merged_record WHERE id = unhex(?)').run(id)
  else
    trx
      .statement('INSERT OR REPLACE INTO merged_record (id, canonical) VALUES (unhex(?), unhex(?))')
      .run(id, canonical)
}

/** The given records, those that stand for them, and all that the same ones stand for: they share one card. */
export function withMerged(trx: LocalTrx, ids: readonly Buffer[]): readonly Buffer[] {
  if (ids.length === 0 || !hasMerged(trx)) return ids
  const related = trx.statement<Buffer>(
    `WITH given (id) AS (SELECT unhex(value) FROM json_each(?)),
       shown (id) AS (
         SELECT coalesce(merged_record.canonical, given.id) FROM given LEFT JOIN merged_record ON merged_record.id = given.id
       )
     SELECT id FROM given UNION SELECT id FROM shown
     UNION SELECT merged_record.id FROM shown CROSS JOIN merged_record ON merged_record.canonical = shown.id`,
    'value',
  )
  const all: Buffer[] = []
  for (let from = 0; from < ids.length; from += chunkSize) {
    all.push(...related.all(idsJson(ids.slice(from, from + chunkSize))))
  }
  return all
}
