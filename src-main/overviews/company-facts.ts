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

/** A row of company with its number. */
type CompanyRow = [
  place: number,
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
  readonly merged: readonly MergedFact[]
  readonly steps: StepFacts
}

const companies = {
  columns: `wanted.key, search_document.doc, name, local_name, kinds, industry, representative, tax_id, country, city,
    lifecycle, grade, owner, external_id, last_contacted_on, created_at, ${hiddenSince}`,
  from: `${wanted} CROSS JOIN company ON company.id = wanted.id
    LEFT JOIN search_document ON search_document.id = company.id`,
  order: 'wanted.key',
}

const peopleOf = (trx: LocalTrx) => ({
  columns: 'counted.key, people',
  from: `(SELECT wanted.key, count(DISTINCT person.id) AS people
    FROM ${wantedParts(trx)} CROSS JOIN affiliation ON affiliation.company_id = wanted.id
    CROSS JOIN person ON person.id = ${standsForSql('affiliation.person_id')}
    WHERE affiliation.deleted_at IS NULL AND person.deleted_at IS NULL AND left_on IS NULL
    GROUP BY wanted.key) AS counted`,
  order: 'counted.key',
})

const dealsOf = (trx: LocalTrx) => ({
  columns: 'counted.key, deals',
  from: `(SELECT wanted.key, count(*) AS deals FROM ${wantedParts(trx)} CROSS JOIN deal ON deal.company_id = wanted.id
    WHERE deleted_at IS NULL AND (outcome IS NULL OR outcome = 'open') GROUP BY wanted.key) AS counted`,
  order: 'counted.key',
})

type CountFact = readonly [place: number, count: number]

/** Reads companies by id, with all that belongs to them. Deleted and merged ones have `isLive` false. */
export function readCompanyFacts(trx: LocalTrx, ids: readonly Buffer[]): CompanyFacts[] {
  const rows = readRows<CompanyRow>(trx, companies, ids)
  const contactPoints = readContactPoints(trx, 'company_id', ids)
  const words = readWords(trx, 'company_id', ids)
  const merged = readMerged(trx, 'company', ids)
  const activities = readActivities(trx, 'company_id', ids)
  const people = readByPlace<CountFact>(trx, peopleOf(trx), ids)
  const deals = readByPlace<CountFact>(trx, dealsOf(trx), ids)
  return rows.map((row) => {
    const [place, doc, name, localName, kinds, industry, representative, taxId, country, city] = row
    const [, , , , , , , , , , lifecycle, grade, owner, externalId, lastContactedOn, createdAt, deletedAt] =
      row
    return {
      id: ids[place] as Buffer,
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
      merged: partsOf(merged, place),
      steps: stepFacts(partsOf(activities, place), lastContactedOn),
    }
  })
}
