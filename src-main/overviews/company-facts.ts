import type { LocalTrx } from '../database/transaction'
import {
  wanted,
  type ContactPointFact,
  partsOf,
  readByPlace,
  readContactPoints,
  readWords,
} from './part-facts'
import { idsJson } from './record-set'
import { readActivities, type StepFacts, stepFacts } from './step-facts'

type CompanyRow = [
  id: Buffer,
  doc: number | null,
  name: string | null,
  localName: string | null,
  kinds: string | null,
  industry: string | null,
  representative: string | null,
  taxId: string | null,
  country: string | null,
  city: string | null,
  lifecycle: string | null,
  grade: string | null,
  owner: string | null,
  externalId: string | null,
  lastContactedOn: string | null,
  createdAt: number | null,
  deletedAt: number | null,
]

/** All that search, matching and lists need to know about a company, read once. */
export interface CompanyFacts {
  readonly id: Buffer
  readonly doc: number | null
  readonly isLive: boolean
  readonly name: string
  readonly localName: string | null
  readonly kinds: string | null
  readonly industry: string | null
  readonly representative: string | null
  readonly taxId: string | null
  readonly country: string | null
  readonly city: string | null
  readonly lifecycle: string | null
  readonly grade: string | null
  readonly owner: string | null
  readonly externalId: string | null
  readonly createdAt: number | null
  readonly contactPoints: readonly ContactPointFact[]
  readonly words: readonly (string | null)[]
  /** Live people who work there now. */
  readonly peopleCount: number
  readonly openDealCount: number
  readonly steps: StepFacts
}

const companiesSql = `SELECT company.id, search_document.doc, name, local_name, kinds, industry, representative, tax_id,
    country, city, lifecycle, grade, owner, external_id, last_contacted_on, created_at, deleted_at
  FROM json_each(?) AS wanted JOIN company ON company.id = unhex(wanted.value)
  LEFT JOIN search_document ON search_document.id = company.id`

const peopleSql = `SELECT wanted.key, count(*)
  FROM ${wanted} CROSS JOIN affiliation ON affiliation.company_id = wanted.id
  CROSS JOIN person ON person.id = affiliation.person_id
  WHERE affiliation.deleted_at IS NULL AND person.deleted_at IS NULL AND left_on IS NULL GROUP BY wanted.key`

const dealsSql = `SELECT wanted.key, count(*) FROM ${wanted} CROSS JOIN deal ON deal.company_id = wanted.id
  WHERE deleted_at IS NULL AND (outcome IS NULL OR outcome = 'open') GROUP BY wanted.key`

type CountFact = readonly [place: number, count: number]

/** Reads companies by id, with all that belongs to them. Deleted ones have `isLive` false. */
export function readCompanyFacts(trx: LocalTrx, ids: readonly Uint8Array[]): CompanyFacts[] {
  const rows = trx.statement<CompanyRow>(companiesSql, 'array').all(idsJson(ids))
  const found = rows.map(([id]) => id)
  const contactPoints = readContactPoints(trx, 'company_id', found)
  const words = readWords(trx, 'company_id', found)
  const activities = readActivities(trx, 'company_id', found)
  const people = readByPlace<CountFact>(trx, peopleSql, found)
  const deals = readByPlace<CountFact>(trx, dealsSql, found)
  return rows.map((row, place) => {
    const [id, doc, name, localName, kinds, industry, representative, taxId, country, city] = row
    const [, , , , , , , , , , lifecycle, grade, owner, externalId, lastContactedOn, createdAt, deletedAt] =
      row
    return {
      id,
      doc,
      isLive: deletedAt === null,
      name: name ?? '',
      localName,
      kinds,
      industry,
      representative,
      taxId,
      country,
      city,
      lifecycle,
      grade,
      owner,
      externalId,
      createdAt,
      contactPoints: partsOf(contactPoints, place),
      words: words.flatMap((byOwner) => partsOf(byOwner, place).map(([, word]) => word)),
      peopleCount: partsOf(people, place)[0]?.[1] ?? 0,
      openDealCount: partsOf(deals, place)[0]?.[1] ?? 0,
      steps: stepFacts(partsOf(activities, place), lastContactedOn),
    }
  })
}
