import { standsForSql } from '../database/merged'
import type { LocalTrx } from '../database/transaction'
import { partsOf, readWords } from './part-facts'
import { readRows, wanted } from './read-rows'

/** What search and matching need to know about a deal. */
export interface DealFacts {
  readonly id: Buffer
  readonly doc: number | null
  readonly isLive: boolean
  readonly title: string
  readonly externalId: string | null
  /** Names of the live company and person, also in their other script. */
  readonly names: readonly (string | null)[]
  readonly words: readonly (string | null)[]
}

type DealRow = [
  place: number,
  doc: number | null,
  title: string | null,
  externalId: string | null,
  deletedAt: number | null,
  company: string | null,
  companyLocal: string | null,
  person: string | null,
  personLocal: string | null,
]

const deals = {
  columns: `wanted.key, search_document.doc, title, deal.external_id, deal.deleted_at,
    company.name, company.local_name, person.full_name, person.local_name`,
  from: `${wanted} CROSS JOIN deal ON deal.id = wanted.id
    LEFT JOIN search_document ON search_document.id = deal.id
    LEFT JOIN company ON company.id = ${standsForSql('deal.company_id')} AND company.deleted_at IS NULL
    LEFT JOIN person ON person.id = ${standsForSql('deal.person_id')} AND person.deleted_at IS NULL`,
  order: 'wanted.key',
}

/** Reads deals by id. */
export function readDealFacts(trx: LocalTrx, ids: readonly Buffer[]): DealFacts[] {
  const words = readWords(trx, 'deal_id', ids)
  const rows = readRows<DealRow>(trx, deals, ids)
  return rows.map(([place, doc, title, externalId, deletedAt, ...names]) => ({
    id: ids[place] as Buffer,
    doc,
    isLive: deletedAt === null,
    title: title ?? '',
    externalId,
    names,
    words: words.flatMap((byOwner) => partsOf(byOwner, place).map(([, word]) => word)),
  }))
}

/** What search needs to know about an activity. */
export interface ActivityFacts {
  readonly id: Buffer
  readonly doc: number | null
  readonly isLive: boolean
  readonly title: string
  readonly body: string | null
}

type ActivityRow = [
  place: number,
  doc: number | null,
  title: string | null,
  body: string | null,
  deletedAt: number | null,
]

const activities = {
  columns: 'wanted.key, search_document.doc, title, body, deleted_at',
  from: `${wanted} CROSS JOIN activity ON activity.id = wanted.id
    LEFT JOIN search_document ON search_document.id = activity.id`,
  order: 'wanted.key',
}

/** Reads activities by id. */
export function readActivityFacts(trx: LocalTrx, ids: readonly Buffer[]): ActivityFacts[] {
  const rows = readRows<ActivityRow>(trx, activities, ids)
  return rows.map(([place, doc, title, body, deletedAt]) => ({
    id: ids[place] as Buffer,
    doc,
    isLive: deletedAt === null,
    title: title ?? '',
    body,
  }))
}
