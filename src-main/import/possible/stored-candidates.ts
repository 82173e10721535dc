import { matchKey } from '../../../src-shared/kernel/text-key'
import type { ReadDatabase } from '../../database/database-types'
import type { FuzzyFacts } from '../../matching/fuzzy-matching-service'
import { companyDraftKeys, contactDraftKeys, findMatches } from '../../matching/matching-service'
import { pointFacts, present } from '../recognising/row-facts'
import type { ImportRow } from '../understanding/import-row'
import { peopleOfCompanies, type StoredRecord, storedCompanies, storedPeople } from './possible-queries'

/** Colleagues beyond this many are too many to compare, as in a block. */
const MOST_COLLEAGUES = 200

/** What is known about a record of the workspace. */
export function storedFacts(record: StoredRecord): FuzzyFacts {
  const { kind, name, localName, companies, points, country, street, postalCode, taxId } = record
  return {
    kind,
    names: present(name, localName),
    companies: companies.flatMap((company) => present(company.name, company.localName)),
    ...pointFacts(points),
    country,
    street,
    postalCode,
    taxId: taxId === null ? null : matchKey(taxId),
  }
}

/**
 * Records of the workspace that rows may be: those that share an e-mail, a phone or a company (by the keys that are
 * stored for the exact comparison). One that shares nothing but a similar name is no duplicate that anyone could tell.
 */
export async function storedCandidates(
  db: ReadDatabase,
  rows: readonly ImportRow[],
): Promise<{ people: string[]; companies: string[] }> {
  const ofPeople = rows.filter(({ person }) => person !== null)
  const ofCompanies = rows.filter(({ person }) => person === null)
  const people = new Set(await sharing(db, 'person', ofPeople))
  const employers = await namedCompanies(db, ofPeople)
  for (const id of await colleagues(db, employers)) people.add(id)
  const companies = new Set([
    ...(await sharing(db, 'company', ofCompanies)),
    ...(await namedCompanies(db, ofCompanies)),
  ])
  return { people: [...people], companies: [...companies] }
}

async function sharing(
  db: ReadDatabase,
  record: 'person' | 'company',
  rows: readonly ImportRow[],
): Promise<string[]> {
  const keys = rows.flatMap(({ contactPoints }) => contactDraftKeys(contactPoints))
  return [...(await findMatches(db, record, keys)).values()].flatMap((ids) =>
    ids.length > MOST_COLLEAGUES ? [] : ids,
  )
}

async function namedCompanies(db: ReadDatabase, rows: readonly ImportRow[]): Promise<string[]> {
  const keys = rows.flatMap(({ company }) =>
    company
      ? companyDraftKeys({ taxId: company.taxId, names: present(company.name, company.localName) })
      : [],
  )
  return [...new Set([...(await findMatches(db, 'company', keys)).values()].flat())]
}

async function colleagues(db: ReadDatabase, companyIds: readonly string[]): Promise<string[]> {
  const byCompany = new Map<string, string[]>()
  for (const { companyId, personId } of await peopleOfCompanies(db, companyIds)) {
    byCompany.set(companyId, [...(byCompany.get(companyId) ?? []), personId])
  }
  return [...byCompany.values()].filter((ids) => ids.length <= MOST_COLLEAGUES).flat()
}

/** Records by id, people and companies alike. */
export async function storedRecords(
  db: ReadDatabase,
  { people, companies }: { people: readonly string[]; companies: readonly string[] },
): Promise<StoredRecord[]> {
  return [...(await storedPeople(db, people)), ...(await storedCompanies(db, companies))]
}
