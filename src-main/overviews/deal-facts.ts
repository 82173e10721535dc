import type { LocalTrx } from '../database/transaction'
import { partsOf, readWords } from './part-facts'
import { idsJson } from './record-set'

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
  id: Buffer,
  doc: number | null,
  title: string | null,
  externalId: string | null,
  deletedAt: number | null,
  company: string | null,
  companyLocal: string | null,
  person: string | null,
  personLocal: string | null,
]

const dealsSql = `SELECT deal.id, search_document.doc, title, deal.external_id, deal.deleted_at,
    company.name, company.local_name, person.full_name, person.local_name
  FROM json_each(?) AS wanted JOIN deal ON deal.id = unhex(wanted.value)
  LEFT JOIN search_document ON search_document.id = deal.id
  LEFT JOIN company ON company.id = deal.company_id AND company.deleted_at IS NULL
  LEFT JOIN person ON person.id = deal.person_id AND person.deleted_at IS NULL`

/** Reads deals by id. */
export function readDealFacts(trx: LocalTrx, ids: readonly Uint8Array[]): DealFacts[] {
  const rows = trx.statement<DealRow>(dealsSql, 'array').all(idsJson(ids))
  const words = readWords(
    trx,
    'deal_id',
    rows.map(([id]) => id),
  )
  return rows.map(([id, doc, title, externalId, deletedAt, ...names], place) => ({
    id,
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
  id: Buffer,
  doc: number | null,
  title: string | null,
  body: string | null,
  deletedAt: number | null,
]

const activitiesSql = `SELECT activity.id, search_document.doc, title, body, deleted_at
  FROM json_each(?) AS wanted JOIN activity ON activity.id = unhex(wanted.value)
  LEFT JOIN search_document ON search_document.id = activity.id`

/** Reads activities by id. */
export function readActivityFacts(trx: LocalTrx, ids: readonly Uint8Array[]): ActivityFacts[] {
  const rows = trx.statement<ActivityRow>(activitiesSql, 'array').all(idsJson(ids))
  return rows.map(([id, doc, title, body, deletedAt]) => ({
    id,
    doc,
    isLive: deletedAt === null,
    title: title ?? '',
    body,
  }))
}
