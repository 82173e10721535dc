import { sql } from 'kysely'
import type { Money } from '../../src-shared/kernel/money'
import type { SearchHit, SearchKind } from '../../src-shared/search/search-contract'
import type { ReadDatabase } from '../database/database-types'
import { idText } from '../database/ids'
import { standsFor } from '../database/merged'

interface HitRow {
  readonly doc: number
  readonly id: Uint8Array
  readonly title: string | null
  readonly details: readonly (string | null)[]
  readonly country?: string | null
  readonly amount?: Money | null
  /** Keys of the name, by which lists sort. */
  readonly keys: readonly (string | null)[]
}

/** A hit with what it takes to rank it. */
export interface RankedHit {
  readonly hit: SearchHit
  readonly keys: readonly (string | null)[]
}

const numbers = (docs: readonly number[]) =>
  sql<number>`(select value from json_each(${JSON.stringify(docs)}))`

async function peopleRows(db: ReadDatabase, docs: readonly number[]): Promise<HitRow[]> {
  const rows = await db
    .selectFrom('personOverview')
    .where('doc', 'in', numbers(docs))
    .select(['doc', 'personId', 'fullName', 'companyName', 'jobTitle', 'city', 'nameSort', 'localSort'])
    .execute()
  return rows.map((row) => ({
    doc: row.doc,
    id: row.personId,
    title: row.fullName,
    details: [row.companyName, row.jobTitle, row.city],
    keys: [row.nameSort, row.localSort],
  }))
}

async function companyRows(db: ReadDatabase, docs: readonly number[]): Promise<HitRow[]> {
  const rows = await db
    .selectFrom('companyOverview')
    .where('doc', 'in', numbers(docs))
    .select(['doc', 'companyId', 'name', 'localName', 'city', 'country', 'nameSort', 'localSort'])
    .execute()
  return rows.map((row) => ({
    doc: row.doc,
    id: row.companyId,
    title: row.name,
    details: [row.localName, row.city],
    country: row.country,
    keys: [row.nameSort, row.localSort],
  }))
}

async function dealRows(db: ReadDatabase, docs: readonly number[]): Promise<HitRow[]> {
  const rows = await db
    .selectFrom('searchDocument')
    .innerJoin('deal', 'deal.id', 'searchDocument.id')
    .leftJoin('company', (join) => join.on('company.id', '=', standsFor('deal.companyId')))
    .leftJoin('person', (join) => join.on('person.id', '=', standsFor('deal.personId')))
    .where('searchDocument.doc', 'in', numbers(docs))
    .select(['searchDocument.doc', 'deal.id', 'deal.title', 'deal.amountMinor', 'deal.amountCurrency'])
    .select(['company.name', 'person.fullName'])
    .execute()
  return rows.map((row) => ({
    doc: row.doc,
    id: row.id,
    title: row.title,
    details: [row.name ?? row.fullName],
    amount: moneyOf(row.amountMinor, row.amountCurrency),
    keys: [],
  }))
}

function moneyOf(minor: number | null, currency: string | null): Money | null {
  return minor === null || currency === null ? null : { minor, currency }
}

async function activityRows(db: ReadDatabase, docs: readonly number[]): Promise<HitRow[]> {
  const rows = await db
    .selectFrom('searchDocument')
    .innerJoin('activity', 'activity.id', 'searchDocument.id')
    .leftJoin('company', (join) => join.on('company.id', '=', standsFor('activity.companyId')))
    .leftJoin('person', (join) => join.on('person.id', '=', standsFor('activity.personId')))
    .where('searchDocument.doc', 'in', numbers(docs))
    .select(['searchDocument.doc', 'activity.id', 'activity.title', 'company.name', 'person.fullName'])
    .execute()
  return rows.map((row) => ({
    doc: row.doc,
    id: row.id,
    title: row.title,
    details: [row.fullName, row.name],
    keys: [],
  }))
}

const readers = { person: peopleRows, company: companyRows, deal: dealRows, activity: activityRows } as const

/** How many hits one statement reads. */
const chunkSize = 1000

function hitOf(kind: SearchKind, row: HitRow): SearchHit {
  const { title, details, country = null, amount = null } = row
  return { kind, id: idText(row.id), title: title ?? '', detail: detailOf(details), country, amount }
}

/** What is shown of hits of one kind, by number. */
export async function searchHits(
  db: ReadDatabase,
  kind: SearchKind,
  docs: readonly number[],
): Promise<Map<number, RankedHit>> {
  const hits = new Map<number, RankedHit>()
  for (let from = 0; from < docs.length; from += chunkSize) {
    for (const row of await readers[kind](db, docs.slice(from, from + chunkSize)))
      hits.set(row.doc, { hit: hitOf(kind, row), keys: row.keys })
  }
  return hits
}

function detailOf(parts: readonly (string | null)[]): string | null {
  return parts.filter((part) => part !== null && part !== '').join(' · ') || null
}
