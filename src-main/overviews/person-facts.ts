import type { LocalTrx } from '../database/transaction'
import {
  type ContactPointFact,
  partsOf,
  readByPlace,
  readContactPoints,
  readWords,
  wanted,
} from './part-facts'
import { idsJson } from './record-set'
import { readActivities, type StepFacts, stepFacts } from './step-facts'

/** A row of person with its number, as `personColumns` reads it. */
type PersonRow = [
  id: Buffer,
  doc: number | null,
  fullName: string | null,
  localName: string | null,
  nickname: string | null,
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

export type AffiliationFact = readonly [
  place: number,
  companyId: Buffer,
  name: string | null,
  localName: string | null,
  jobTitle: string | null,
  leftOn: string | null,
]

/** All that search, matching and lists need to know about a person, read once. */
export interface PersonFacts {
  readonly id: Buffer
  /** Its number in derived tables; null for a record that has none yet. */
  readonly doc: number | null
  readonly isLive: boolean
  readonly fullName: string
  readonly localName: string | null
  readonly nickname: string | null
  readonly country: string | null
  readonly city: string | null
  readonly lifecycle: string | null
  readonly grade: string | null
  readonly owner: string | null
  readonly externalId: string | null
  readonly createdAt: number | null
  /** Live companies, where the person works now first, the primary one in front. */
  readonly affiliations: readonly AffiliationFact[]
  readonly contactPoints: readonly ContactPointFact[]
  /** Tags and product interests. */
  readonly words: readonly (string | null)[]
  readonly steps: StepFacts
}

const peopleSql = `SELECT person.id, search_document.doc, full_name, local_name, nickname, country, city, lifecycle, grade,
    owner, external_id, last_contacted_on, created_at, deleted_at
  FROM json_each(?) AS wanted JOIN person ON person.id = unhex(wanted.value)
  LEFT JOIN search_document ON search_document.id = person.id`

const affiliationsSql = `SELECT wanted.key, company_id, name, local_name, job_title, left_on
  FROM ${wanted} CROSS JOIN affiliation ON affiliation.person_id = wanted.id
  CROSS JOIN company ON company.id = affiliation.company_id
  WHERE affiliation.deleted_at IS NULL AND company.deleted_at IS NULL
  ORDER BY wanted.key, left_on IS NOT NULL, is_primary IS NOT 1, affiliation.id`

/** Reads people by id, with all that belongs to them. Deleted ones have `isLive` false. */
export function readPersonFacts(trx: LocalTrx, ids: readonly Uint8Array[]): PersonFacts[] {
  const rows = trx.statement<PersonRow>(peopleSql, 'array').all(idsJson(ids))
  const found = rows.map(([id]) => id)
  const affiliations = readByPlace<AffiliationFact>(trx, affiliationsSql, found)
  const contactPoints = readContactPoints(trx, 'person_id', found)
  const words = readWords(trx, 'person_id', found)
  const activities = readActivities(trx, 'person_id', found)
  return rows.map((row, place) => {
    const [id, doc, fullName, localName, nickname, country, city, lifecycle, grade, owner, externalId] = row
    const [, , , , , , , , , , , lastContactedOn, createdAt, deletedAt] = row
    return {
      id,
      doc,
      isLive: deletedAt === null,
      fullName: fullName ?? '',
      localName,
      nickname,
      country,
      city,
      lifecycle,
      grade,
      owner,
      externalId,
      createdAt,
      affiliations: partsOf(affiliations, place),
      contactPoints: partsOf(contactPoints, place),
      words: words.flatMap((byOwner) => partsOf(byOwner, place).map(([, word]) => word)),
      steps: stepFacts(partsOf(activities, place), lastContactedOn),
    }
  })
}
