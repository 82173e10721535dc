import { sql } from 'kysely'
import type { ReadDatabase } from '../database/database-types'
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

/** The query of `readPeople`. */
export function peopleQuery(db: ReadDatabase, ids: readonly Uint8Array[]) {
  return (
    db
      .selectFrom('person')
      // Overviews are found by their number; by id each portion of records would go through all of them.
      .leftJoin('searchDocument', 'searchDocument.id', 'person.id')
      .leftJoin('personOverview', 'personOverview.doc', 'searchDocument.doc')
      .leftJoin('affiliation', (join) =>
        join
          .onRef('affiliation.personId', '=', 'person.id')
          // The plus keeps SQLite from looking among all people of the company.
          .on(sql<boolean>`+affiliation.company_id = person_overview.company_id`)
          .on('affiliation.deletedAt', 'is', null),
      )
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
    .leftJoin('company', 'company.id', 'deal.companyId')
    .leftJoin('person', 'person.id', 'deal.personId')
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
