import { sortKey } from '../../src-shared/kernel/text-key'
import type { LocalTrx } from '../database/transaction'
import type { CompanyFacts } from './company-facts'
import { emailToShow, gradeRank, lifecycleRank, phoneToShow, stepColumns } from './overview-values'
import type { PersonFacts } from './person-facts'
import { companySortKey, sortKeyOrNull } from './sort-keys'

const steps = `has_next, next_activity_id, next_kind, next_title, next_due_at, next_due_local, next_is_all_day,
  last_touch_at, last_touch_kind, touch_count`

const personColumns = `doc, person_id, full_name, local_name, name_sort, company_id, company_name, company_sort, job_title,
  grade_rank, lifecycle_rank, country, city, owner, owner_sort, phone, email, created_at, ${steps}`

const companyColumns = `doc, company_id, name, local_name, name_sort, kinds, industry, people_count, open_deal_count,
  grade_rank, lifecycle_rank, country, city, owner, owner_sort, phone, email, created_at, ${steps}`

function upsert(table: string, columns: string): string {
  const names = columns.split(',').map((name) => name.trim())
  const values = names.map(() => '?').join(', ')
  const updates = names.slice(1).map((name) => `${name} = excluded.${name}`)
  return `INSERT INTO ${table} (${columns}) VALUES (${values}) ON CONFLICT (doc) DO UPDATE SET ${updates.join(', ')}`
}

const upsertPerson = upsert('person_overview', personColumns)
const upsertCompany = upsert('company_overview', companyColumns)

/** What people and companies share, from `grade_rank` to the end of the row. */
function sharedColumns(record: PersonFacts | CompanyFacts): unknown[] {
  return [
    gradeRank(record.grade),
    lifecycleRank(record.lifecycle),
    record.country,
    record.city,
    record.owner,
    sortKeyOrNull(record.owner),
    phoneToShow(record.contactPoints),
    emailToShow(record.contactPoints),
    record.createdAt,
    ...stepColumns(record.steps),
  ]
}

/** The company shown beside a person is the first that they have not left. */
function personRow(doc: number, person: PersonFacts): unknown[] {
  const current = person.affiliations.find(([, , , , , leftOn]) => leftOn === null)
  const [, companyId = null, companyName = null, , jobTitle = null] = current ?? []
  return [
    doc,
    person.id,
    person.fullName,
    person.localName,
    sortKey(person.fullName),
    companyId,
    companyName,
    companyName === null ? null : companySortKey(companyName) || null,
    jobTitle,
    ...sharedColumns(person),
  ]
}

function companyRow(doc: number, company: CompanyFacts): unknown[] {
  return [
    doc,
    company.id,
    company.name,
    company.localName,
    companySortKey(company.name),
    company.kinds,
    company.industry,
    company.peopleCount,
    company.openDealCount,
    ...sharedColumns(company),
  ]
}

/** Writes the overview rows of people; those in the trash leave it. `numbers` are their numbers in the same order. */
export function writePersonOverview(
  trx: LocalTrx,
  people: readonly PersonFacts[],
  numbers: readonly (number | null)[],
): void {
  const write = trx.statement(upsertPerson)
  const remove = trx.statement('DELETE FROM person_overview WHERE doc = ?')
  for (const [place, person] of people.entries()) {
    const doc = numbers[place] ?? null
    if (doc === null) continue
    if (person.isLive) write.run(...personRow(doc, person))
    else remove.run(doc)
  }
}

/** The same for companies. */
export function writeCompanyOverview(
  trx: LocalTrx,
  companies: readonly CompanyFacts[],
  numbers: readonly (number | null)[],
): void {
  const write = trx.statement(upsertCompany)
  const remove = trx.statement('DELETE FROM company_overview WHERE doc = ?')
  for (const [place, company] of companies.entries()) {
    const doc = numbers[place] ?? null
    if (doc === null) continue
    if (company.isLive) write.run(...companyRow(doc, company))
    else remove.run(doc)
  }
}
