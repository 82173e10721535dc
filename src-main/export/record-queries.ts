import { sql } from 'kysely'
import type { ReadDatabase } from '../database/database-types'
import { standsFor } from '../database/merged'
import { idList } from './part-queries'

const personColumns = [
  'fullName',
  'familyName',
  'givenName',
  'middleName',
  'localName',
  'nickname',
  'honorific',
  'country',
  'region',
  'city',
  'street',
  'postalCode',
  'birthday',
  'language',
  'lifecycle',
  'grade',
  'source',
  'sourceDetail',
  'owner',
  'nextTalk',
  'firstMetOn',
  'lastContactedOn',
] as const

/** The affiliation that lists show: with the company of the overview, in the order in which that was chosen. */
const shownAffiliation = sql<Uint8Array>`(select a.id from affiliation as a
  where (a.person_id = person.id or a.person_id in (select id from merged_record where canonical = person.id))
    and ${standsFor('a.companyId')} = person_overview.company_id and a.deleted_at is null
  order by a.left_on is not null, a.is_primary is not 1, a.person_id <> person.id, a.id limit 1)`

/** The query of `readPeople`. */
export function peopleQuery(db: ReadDatabase, ids: readonly Uint8Array[]) {
  return (
    db
      .selectFrom('person')
      // Overviews are found by their number; by id each portion of records would go through all of them.
      .leftJoin('searchDocument', 'searchDocument.id', 'person.id')
      .leftJoin('personOverview', 'personOverview.doc', 'searchDocument.doc')
      .leftJoin('affiliation', (join) => join.on('affiliation.id', '=', shownAffiliation))
      .where('person.id', 'in', idList(ids))
      .where('person.deletedAt', 'is', null)
      .select(['person.id', 'personOverview.companyId', 'personOverview.companyName'])
      .select(['personOverview.nextTitle', 'personOverview.nextDueLocal'])
      .select(['affiliation.jobTitle', 'affiliation.department'])
      .select(personColumns.map((column) => `person.${column}` as const))
  )
}

/** Live people with the company that lists show them under and their next step. */
export function readPeople(db: ReadDatabase, ids: readonly Uint8Array[]) {
  return peopleQuery(db, ids).execute()
}

/** A person as it is read for export. */
export type ExportedPerson = Awaited<ReturnType<typeof readPeople>>[number]

const companyColumns = [
  'name',
  'localName',
  'kinds',
  'industry',
  'country',
  'region',
  'city',
  'street',
  'postalCode',
  'taxId',
  'representative',
  'employees',
  'revenueMinor',
  'revenueCurrency',
  'incoterm',
  'paymentTerms',
  'creditLimitMinor',
  'creditLimitCurrency',
  'currency',
  'foundedOn',
  'lifecycle',
  'grade',
  'source',
  'sourceDetail',
  'owner',
  'nextTalk',
  'firstMetOn',
  'lastContactedOn',
] as const

/** The query of `readCompanies`. */
export function companiesQuery(db: ReadDatabase, ids: readonly Uint8Array[]) {
  return db
    .selectFrom('company')
    .leftJoin('searchDocument', 'searchDocument.id', 'company.id')
    .leftJoin('companyOverview', 'companyOverview.doc', 'searchDocument.doc')
    .where('company.id', 'in', idList(ids))
    .where('company.deletedAt', 'is', null)
    .select(['company.id', 'companyOverview.nextTitle', 'companyOverview.nextDueLocal'])
    .select(companyColumns.map((column) => `company.${column}` as const))
}

/** Live companies with their next step. */
export function readCompanies(db: ReadDatabase, ids: readonly Uint8Array[]) {
  return companiesQuery(db, ids).execute()
}

/** A company as it is read for export. */
export type ExportedCompany = Awaited<ReturnType<typeof readCompanies>>[number]

/** Live deals with the names around them. */
export function readDeals(db: ReadDatabase, ids: readonly Uint8Array[]) {
  return db
    .selectFrom('deal')
    .leftJoin('stage', 'stage.id', 'deal.stageId')
    .leftJoin('company', (join) => join.on('company.id', '=', standsFor('deal.companyId')))
    .leftJoin('person', (join) => join.on('person.id', '=', standsFor('deal.personId')))
    .where('deal.id', 'in', idList(ids))
    .where('deal.deletedAt', 'is', null)
    .select(['deal.id', 'deal.title', 'deal.amountMinor', 'deal.amountCurrency', 'deal.expectedCloseOn'])
    .select(['deal.outcome', 'deal.lostReason', 'deal.owner', 'deal.source'])
    .select(['company.name as companyName', 'person.fullName as personName'])
    .select(['stage.name as stageName', 'stage.presetKey as stagePreset'])
    .execute()
}

/** A deal as it is read for export. */
export type ExportedDealRow = Awaited<ReturnType<typeof readDeals>>[number]
