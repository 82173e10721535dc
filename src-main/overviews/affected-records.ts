import type { LocalTrx } from '../database/transaction'
import { hasMerged, type Renewed, withMerged } from './merged-records'
import { chunkSize, idsJson, RecordSet } from './record-set'

/** The rows that a transaction touched, by the camelCase name of their table, each once. */
export type Touched = ReadonlyMap<string, readonly Buffer[]>

/** The records of which something derived may have changed. */
export interface AffectedRecords {
  readonly people: RecordSet
  readonly companies: RecordSet
  readonly deals: RecordSet
  readonly activities: RecordSet
}

/** Tables whose rows belong to records, and what says to which. */
const parts = {
  contactPoint: { table: 'contact_point', owners: 'person_id, company_id, NULL' },
  affiliation: { table: 'affiliation', owners: 'person_id, company_id, NULL' },
  tagging: { table: 'tagging', owners: 'person_id, company_id, deal_id' },
  productInterest: { table: 'product_interest', owners: 'person_id, company_id, NULL' },
  activity: { table: 'activity', owners: 'person_id, company_id, NULL' },
  deal: { table: 'deal', owners: 'NULL, company_id, NULL' },
} as const

type Part = (typeof parts)[keyof typeof parts]

const amongIds = 'IN (SELECT unhex(value) FROM json_each(?))'

/** Records whose number is known were there before; only to those can something else already refer. */
const known = `SELECT id FROM search_document WHERE id ${amongIds}`

type Owners = [person: Buffer | null, company: Buffer | null, deal: Buffer | null]

class Affected implements AffectedRecords {
  readonly people = new RecordSet()
  readonly companies = new RecordSet()
  readonly deals = new RecordSet()
  readonly activities = new RecordSet()
  private readonly trx: LocalTrx

  constructor(trx: LocalTrx) {
    this.trx = trx
  }

  /** Runs a statement that takes ids over all of them and adds the owners it finds. */
  async addOwners(sql: string, ids: Iterable<Buffer[]>): Promise<void> {
    const statement = this.trx.statement<Owners>(sql, 'array')
    for (const chunk of ids) {
      this.addRows(statement.all(idsJson(chunk)))
      await this.trx.yield()
    }
  }

  /** Adds the owners of touched parts. */
  async addOwnersOf(part: Part, ids: Iterable<Buffer[]>): Promise<void> {
    const { table, owners } = part
    const place = this.trx.statement<number>(`SELECT rowid FROM ${table} WHERE id = ?`, 'value')
    const between = this.trx.statement<Owners>(
      `SELECT DISTINCT ${owners} FROM ${table} WHERE rowid BETWEEN ? AND ?`,
      'array',
    )
    const chosen = this.trx.statement<Owners>(`SELECT ${owners} FROM ${table} WHERE id ${amongIds}`, 'array')
    for (const chunk of ids) {
      // Rows written one after the other stand side by side, and reading them so costs a third.
      const first = place.get(chunk.at(0)) ?? 0
      const last = place.get(chunk.at(-1)) ?? 0
      const isTogether = last - first === chunk.length - 1
      this.addRows(isTogether ? between.all(first, last) : chosen.all(idsJson(chunk)))
      await this.trx.yield()
    }
  }

  private addRows(rows: readonly Owners[]): void {
    for (const [person, company, deal] of rows) {
      this.people.add(person)
      this.companies.add(company)
      this.deals.add(deal)
    }
  }
}

function chunksOf(ids: readonly Buffer[]): Buffer[][] {
  const chunks: Buffer[][] = []
  for (let from = 0; from < ids.length; from += chunkSize) chunks.push(ids.slice(from, from + chunkSize))
  return chunks
}

function knownOf(trx: LocalTrx, ids: readonly Buffer[]): Buffer[][] {
  const statement = trx.statement<Buffer>(known, 'value')
  return chunksOf(chunksOf(ids).flatMap((chunk) => statement.all(idsJson(chunk))))
}

/** What belongs to a record that was merged is shown by the one that stands for it. */
function addStanding(trx: LocalTrx, set: RecordSet): void {
  if (!hasMerged(trx)) return
  for (const ids of set.chunks(chunkSize)) set.addAll(withMerged(trx, ids))
}

/** Those who lost a part to another record; see migrations/0007-overviews.sql. */
function takeLeft(trx: LocalTrx, affected: AffectedRecords): void {
  const left = trx.statement<Buffer>('SELECT id FROM overview_left', 'value').all()
  if (left.length === 0) return
  const numbered = trx.statement<[number, Buffer]>(
    `SELECT kind, id FROM search_document WHERE id ${amongIds}`,
    'array',
  )
  const sets = [affected.people, affected.companies, affected.deals, affected.activities]
  for (const chunk of chunksOf(left)) {
    for (const [kind, id] of numbered.all(idsJson(chunk))) sets[kind]?.add(id)
  }
  trx.statement('DELETE FROM overview_left').run()
}

/**
 * Whom a transaction concerns: the touched records, the owners of touched parts (also those they had before), those
 * for which another record stands now, and the records that show the name of any of them.
 */
export async function affectedRecords(
  trx: LocalTrx,
  touched: Touched,
  renewed: Renewed,
): Promise<AffectedRecords> {
  const affected = new Affected(trx)
  const rows = (table: string) => touched.get(table) ?? []
  const touchedPeople = withMerged(trx, [...rows('person'), ...renewed.people])
  const touchedCompanies = withMerged(trx, [...rows('company'), ...renewed.companies])
  affected.people.addAll(touchedPeople)
  affected.companies.addAll(touchedCompanies)
  affected.deals.addAll(rows('deal'))
  affected.activities.addAll(rows('activity'))
  for (const [name, part] of Object.entries(parts)) await affected.addOwnersOf(part, chunksOf(rows(name)))
  takeLeft(trx, affected)
  const people = knownOf(trx, touchedPeople)
  const companies = knownOf(trx, touchedCompanies)
  await affected.addOwners(
    `SELECT NULL, company_id, NULL FROM affiliation WHERE person_id ${amongIds}`,
    people,
  )
  await affected.addOwners(`SELECT NULL, NULL, id FROM deal WHERE person_id ${amongIds}`, people)
  await affected.addOwners(
    `SELECT person_id, NULL, NULL FROM affiliation WHERE company_id ${amongIds}`,
    companies,
  )
  await affected.addOwners(`SELECT NULL, NULL, id FROM deal WHERE company_id ${amongIds}`, companies)
  await affected.addOwners(
    `SELECT person_id, company_id, deal_id FROM tagging WHERE tag_id ${amongIds}`,
    chunksOf(rows('tag')),
  )
  addStanding(trx, affected.people)
  addStanding(trx, affected.companies)
  return affected
}

/** Every record there is or was, for a rebuild. */
export async function allRecords(trx: LocalTrx): Promise<AffectedRecords> {
  const affected = new Affected(trx)
  const ids = (sql: string) => trx.statement<Buffer>(sql, 'value').all()
  affected.people.addAll(ids('SELECT id FROM person'))
  affected.companies.addAll(ids('SELECT id FROM company'))
  affected.deals.addAll(ids('SELECT id FROM deal'))
  affected.activities.addAll(ids('SELECT id FROM activity'))
  await trx.yield()
  return affected
}
