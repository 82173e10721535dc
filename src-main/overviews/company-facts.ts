import type { LocalTrx } from '../database/transaction'
import {
  among,
  type ContactPointFact,
  partsOf,
  readByOwner,
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

const peopleSql = `SELECT company_id, count(*) FROM affiliation JOIN person ON person.id = affiliation.person_id
  WHERE company_id ${among} AND affiliation.deleted_at IS NULL AND person.deleted_at IS NULL AND left_on IS NULL
  GROUP BY company_id`

const dealsSql = `SELECT company_id, count(*) FROM deal
  WHERE company_id ${among} AND deleted_at IS NULL AND (outcome IS NULL OR outcome = 'open') GROUP BY company_id`

/** Reads companies by id, with all that belongs to them. Deleted ones come with `isLive` false and nothing else. */
export function readCompanyFacts(trx: LocalTrx, ids: readonly Uint8Array[]): CompanyFacts[] {
  const rows = trx.statement<CompanyRow>(companiesSql, 'array').all(idsJson(ids))
  const live = rows.filter((row) => row[16] === null).map((row) => row[0])
  const contactPoints = readContactPoints(trx, 'company_id', live)
  const words = readWords(trx, 'company_id', live)
  const activities = readActivities(trx, 'company_id', live)
  const people = readByOwner<[Buffer, number]>(trx, peopleSql, live)
  const deals = readByOwner<[Buffer, number]>(trx, dealsSql, live)
  return rows.map((row) => {
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
      contactPoints: partsOf(contactPoints, id),
      words: words.flatMap((byOwner) => partsOf(byOwner, id).map(([, word]) => word)),
      peopleCount: partsOf(people, id)[0]?.[1] ?? 0,
      openDealCount: partsOf(deals, id)[0]?.[1] ?? 0,
      steps: stepFacts(partsOf(activities, id), lastContactedOn),
    }
  })
}
