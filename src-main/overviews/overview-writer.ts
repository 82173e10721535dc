import type { LocalTrx, TrxStatement } from '../database/transaction'
import type { CompanyFacts } from './company-facts'
import { presentBits } from './overview-sorts'
import { emailToShow, gradeRank, lifecycleRank, phoneToShow, stepColumns } from './overview-values'
import type { PersonFacts } from './person-facts'
import { companySortKey, keyOrNull, listKey } from './sort-keys'

/** A row by column, without its number. Rows of a table have the same columns in the same order. */
type Row = Readonly<Record<string, unknown>>

/**
 * An UPDATE and an INSERT, not one statement with ON CONFLICT: that would begin a savepoint for each row, and at the
 * end of each the full-text table may write out what it has gathered.
 */
class RowWriter {
  private readonly trx: LocalTrx
  private readonly table: string
  private statements: { insert: TrxStatement<unknown>; update: TrxStatement<unknown> } | undefined

  constructor(trx: LocalTrx, table: string) {
    this.trx = trx
    this.table = table
  }

  /** Makes the row of a number that given; null takes it away. `isNew`: the number was never in use. */
  put(doc: number, row: Row | null, isNew: boolean): void {
    if (row === null) {
      this.trx.statement(`DELETE FROM ${this.table} WHERE doc = ?`).run(doc)
      return
    }
    this.statements ??= this.prepare(Object.keys(row))
    const values = [...Object.values(row), doc]
    if (isNew || this.statements.update.run(...values).changes === 0) this.statements.insert.run(...values)
  }

  private prepare(columns: readonly string[]) {
    const { trx, table } = this
    const places = [...columns, 'doc'].map(() => '?').join(', ')
    return {
      insert: trx.statement(`INSERT INTO ${table} (${columns.join(', ')}, doc) VALUES (${places})`),
      update: trx.statement(
        `UPDATE ${table} SET ${columns.map((column) => `${column} = ?`).join(', ')} WHERE doc = ?`,
      ),
    }
  }
}

/** What people and companies share. */
function sharedColumns(record: PersonFacts | CompanyFacts): Row {
  return {
    grade_rank: gradeRank(record.grade),
    lifecycle_rank: lifecycleRank(record.lifecycle),
    country: record.country,
    city: record.city,
    owner: record.owner,
    owner_sort: keyOrNull(record.owner, listKey),
    phone: phoneToShow(record.contactPoints),
    email: emailToShow(record.contactPoints),
    created_at: record.createdAt,
    ...stepColumns(record.steps),
  }
}

function bitIf(isPresent: boolean, bit: number): number {
  return isPresent ? bit : 0
}

/** Bits for what is sorted by in both lists. */
function sharedBits(row: Row): number {
  return (
    bitIf(row['grade_rank'] !== null, presentBits.grade) |
    bitIf(row['next_due_at'] !== null, presentBits.nextStep) |
    bitIf(row['last_touch_at'] !== null, presentBits.lastTouch) |
    bitIf(row['country'] !== null, presentBits.country) |
    bitIf(row['owner_sort'] !== null, presentBits.owner) |
    bitIf(row['created_at'] !== null, presentBits.createdAt)
  )
}

/** The company shown beside a person is the first that they have not left. */
function personRow(person: PersonFacts): Row {
  const current = person.affiliations.find(([, , , , , leftOn]) => leftOn === null)
  const [, hexId = null, companyName = null, , jobTitle = null] = current ?? []
  const companySort = keyOrNull(companyName, companySortKey)
  const shared = sharedColumns(person)
  return {
    person_id: person.id,
    full_name: person.fullName,
    local_name: person.localName,
    name_sort: listKey(person.fullName),
    local_sort: keyOrNull(person.localName, listKey),
    company_id: hexId === null ? null : Buffer.from(hexId, 'hex'),
    company_name: companyName,
    company_sort: companySort,
    job_title: jobTitle,
    ...shared,
    present:
      sharedBits(shared) |
      bitIf(companySort !== null, presentBits.company) |
      bitIf(person.steps.touchCount > 0, presentBits.touches),
  }
}

function companyRow(company: CompanyFacts): Row {
  const shared = sharedColumns(company)
  return {
    company_id: company.id,
    name: company.name,
    local_name: company.localName,
    name_sort: companySortKey(company.name),
    local_sort: keyOrNull(company.localName, companySortKey),
    kinds: company.kinds,
    industry: company.industry,
    people_count: company.peopleCount,
    open_deal_count: company.openDealCount,
    ...shared,
    present:
      sharedBits(shared) |
      bitIf(company.peopleCount > 0, presentBits.people) |
      bitIf(company.openDealCount > 0, presentBits.deals),
  }
}

/** Writes the overview rows of people; those in the trash leave it. `numbers` are their numbers in the same order. */
export function writePersonOverview(
  trx: LocalTrx,
  people: readonly PersonFacts[],
  numbers: readonly (number | null)[],
): void {
  const rows = new RowWriter(trx, 'person_overview')
  for (const [place, person] of people.entries()) {
    const doc = numbers[place] ?? null
    if (doc !== null) rows.put(doc, person.isLive ? personRow(person) : null, person.doc === null)
  }
}

/** The same for companies. */
export function writeCompanyOverview(
  trx: LocalTrx,
  companies: readonly CompanyFacts[],
  numbers: readonly (number | null)[],
): void {
  const rows = new RowWriter(trx, 'company_overview')
  for (const [place, company] of companies.entries()) {
    const doc = numbers[place] ?? null
    if (doc !== null) rows.put(doc, company.isLive ? companyRow(company) : null, company.doc === null)
  }
}
