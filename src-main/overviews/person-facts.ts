import { standsForSql } from '../database/merged'
import type { LocalTrx } from '../database/transaction'
import {
  type ContactPointFact,
  type MergedFact,
  partsOf,
  readByPlace,
  readContactPoints,
  readMerged,
  readWords,
} from './part-facts'
import { hiddenSince, readRows, wanted, wantedParts } from './read-rows'
import { readActivities, type StepFacts, stepFacts } from './step-facts'

/** A row of person with its number. */
type PersonRow = [
  place: number,
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
  hexCompanyId: string,
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
  readonly merged: readonly MergedFact[]
  readonly steps: StepFacts
}

const people = {
  columns: `wanted.key, search_document.doc, full_name, local_name, nickname, country, city, lifecycle, grade, owner,
    external_id, last_contacted_on, created_at, ${hiddenSince}`,
  from: `${wanted} CROSS JOIN person ON person.id = wanted.id
    LEFT JOIN search_document ON search_document.id = person.id`,
  order: 'wanted.key',
}

const affiliationsOf = (trx: LocalTrx) => ({
  columns: 'wanted.key, hex(company.id), name, local_name, job_title, left_on',
  from: `${wantedParts(trx)} CROSS JOIN affiliation ON affiliation.person_id = wanted.id
    CROSS JOIN company ON company.id = ${standsForSql('affiliation.company_id')}
    WHERE affiliation.deleted_at IS NULL AND company.deleted_at IS NULL`,
  order: 'wanted.key, left_on IS NOT NULL, is_primary IS NOT 1, turn, affiliation.id',
})

/** Reads people by id, with all that belongs to them. Deleted and merged ones have `isLive` false. */
export function readPersonFacts(trx: LocalTrx, ids: readonly Buffer[]): PersonFacts[] {
  const rows = readRows<PersonRow>(trx, people, ids)
  const affiliations = readByPlace<AffiliationFact>(trx, affiliationsOf(trx), ids)
  const contactPoints = readContactPoints(trx, 'person_id', ids)
  const words = readWords(trx, 'person_id', ids)
  const merged = readMerged(trx, 'person', ids)
  const activities = readActivities(trx, 'person_id', ids)
  return rows.map((row) => {
    const [place, doc, fullName, localName, nickname, country, city, lifecycle, grade, owner, externalId] =
      row
    const [, , , , , , , , , , , lastContactedOn, createdAt, deletedAt] = row
    return {
      id: ids[place] as Buffer,
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
      merged: partsOf(merged, place),
      steps: stepFacts(partsOf(activities, place), lastContactedOn),
    }
  })
}
