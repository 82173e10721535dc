import type { ReadDatabase } from '../../database/database-types'
import { companyDraftKeys, findMatches, matchName } from '../../matching/matching-service'
import { companyFacts } from '../imports-queries'
import type { CompanyDraft, ImportRow } from '../understanding/import-row'
import { taxIdKey } from '../understanding/values/tax-id'
import { KnownRecords } from './known-records'

/** What tells a company from another one of the same name. */
interface CompanyMarks {
  taxId: string | null
  /** Two letters. */
  country: string | null
}

function keysOf({ name, localName, taxId }: CompanyDraft) {
  return companyDraftKeys({ taxId, names: localName ? [name, localName] : [name] })
}

function agree(one: string | null, other: string | null): boolean {
  return one === null || other === null || one === other
}

/** One tax number is one company; without it, companies of one name in two countries are two. */
function canBeSame(one: CompanyMarks, other: CompanyMarks): boolean {
  if (one.taxId !== null && one.taxId === other.taxId) return true
  return agree(one.taxId, other.taxId) && agree(one.country, other.country)
}

/** Finds the company of each row among those of the workspace and of the rows before it. */
export class KnownCompanies {
  readonly records = new KnownRecords<CompanyMarks>()
  readonly #db: ReadDatabase

  constructor(db: ReadDatabase) {
    this.#db = db
  }

  /** Learns of the companies in the workspace that share a key with one of the rows. */
  async learn(rows: readonly ImportRow[]): Promise<void> {
    const keys = rows.flatMap((row) => (row.company ? keysOf(row.company) : []))
    const matches = await findMatches(this.#db, 'company', keys)
    await this.learnIds([...new Set([...matches.values()].flat())])
    for (const [key, ids] of matches) {
      for (const id of ids) {
        const number = this.records.numberOf(id)
        if (number !== undefined) this.records.addKey(number, key)
      }
    }
  }

  /** Learns of companies by their ids. Ids of none are left out. */
  async learnIds(ids: readonly string[]): Promise<void> {
    const unknown = ids.filter((id) => !this.records.has(id))
    for (const { id, taxId, country } of await companyFacts(this.#db, unknown)) {
      this.records.add({ taxId: taxId === null ? null : taxIdKey(taxId), country }, id)
    }
  }

  /** The number of the row's company: the decided one, one that fits, or a new one; null for a row without a company. */
  place({ company, keys }: ImportRow, decided?: number): number | null {
    if (!company) return null
    const marks: CompanyMarks = { taxId: keys.taxId, country: keys.companyCountry }
    const names = keysOf(company).map(matchName)
    const number = decided ?? this.#find(names, marks) ?? this.records.add(marks, null)
    for (const name of names) this.records.addKey(number, name)
    this.#fill(number, marks)
    return number
  }

  #fill(number: number, marks: CompanyMarks): void {
    const known = this.records.factsOf(number)
    if (!known) return
    known.taxId ??= marks.taxId
    known.country ??= marks.country
  }

  #find(names: readonly string[], marks: CompanyMarks): number | undefined {
    for (const name of names) {
      const found = this.records.find(name, (other) => canBeSame(marks, other))
      if (found !== undefined) return found
    }
    return undefined
  }
}
