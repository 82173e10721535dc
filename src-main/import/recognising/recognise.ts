import { matchKey } from '../../../src-shared/kernel/text-key'
import type { ReadDatabase } from '../../database/database-types'
import { dealTitles, isEmptyBase } from '../imports-queries'
import type { PairTarget } from '../staging/pair-store'
import type { ImportRow } from '../understanding/import-row'
import { DecidedRows } from './decided-rows'
import { KnownCompanies } from './recognise-companies'
import { KnownPeople } from './recognise-people'

/** Where the record of a row stands already. `number` names it through one pass. */
export interface RecordPlace {
  readonly number: number
  /** Its id where the workspace has it. */
  readonly id: string | null
  /** True when an earlier row of the file stands for it, too. */
  readonly isInFile: boolean
}

/** What a row is about. The person is who the row stands for; a row without one stands for its company. */
export interface RowPlace {
  readonly company: RecordPlace | null
  readonly person: RecordPlace | null
  /** True for a deal that the record has already, or that stands in the file before. */
  readonly isDealThere: boolean
}

/** The record that a row stands for. */
export function ownPlace(place: RowPlace): RecordPlace | null {
  return place.person ?? place.company
}

/**
 * Goes through the rows of a file once, in order, and says for each which company and person it is about: one of the
 * workspace, one of an earlier row, or a new one. Only exact keys count: e-mail, E.164, name and company; for
 * companies tax id and name without its legal form. Different names never become one person, unless somebody decided so.
 */
export class Recogniser {
  readonly #db: ReadDatabase
  readonly #companies: KnownCompanies
  readonly #people: KnownPeople
  readonly #deals = new Set<string>()
  readonly #decided: DecidedRows
  #isBaseEmpty: boolean | null = null

  /** `same`: what rows were decided to be, by row of the sheet. */
  constructor(db: ReadDatabase, same: ReadonlyMap<number, PairTarget>) {
    this.#db = db
    this.#decided = new DecidedRows(same)
    this.#companies = new KnownCompanies(db)
    this.#people = new KnownPeople(db)
  }

  /** Places the next rows of the file. `at`: their rows in the sheet. */
  async place(rows: readonly ImportRow[], at: readonly number[]): Promise<RowPlace[]> {
    this.#isBaseEmpty ??= await isEmptyBase(this.#db)
    if (!this.#isBaseEmpty) {
      await this.#companies.learn(rows)
      await this.#people.learn(rows)
    }
    const ids = this.#decided.idsOf(at)
    if (ids.length > 0) await Promise.all([this.#companies.learnIds(ids), this.#people.learnIds(ids)])
    const places = rows.map((row, index) => {
      const sheetRow = at[index] ?? -1
      const known = row.person ? this.#people.records : this.#companies.records
      const decided = this.#decided.numberFor(sheetRow, row, known)
      const company = this.#companies.place(row, row.person ? undefined : decided)
      const person = this.#people.place(row, decided)
      this.#decided.note(sheetRow, row, person ?? company)
      return {
        company: company === null ? null : toPlace(this.#companies.records, company),
        person: person === null ? null : toPlace(this.#people.records, person),
      }
    })
    const stored = this.#isBaseEmpty ? new Set<string>() : await this.#storedDeals(rows, places)
    return places.map((place, index) => ({
      ...place,
      isDealThere: this.#isDealThere(rows[index], place, stored),
    }))
  }

  async #storedDeals(rows: readonly ImportRow[], places: readonly Records[]): Promise<Set<string>> {
    const ids = { companyId: new Set<string>(), personId: new Set<string>() }
    places.forEach(({ company, person }, at) => {
      if (!rows[at]?.deal) return
      if (company?.id) ids.companyId.add(company.id)
      else if (!company && person?.id) ids.personId.add(person.id)
    })
    const found = await Promise.all(
      (['companyId', 'personId'] as const).map((owner) => dealTitles(this.#db, owner, [...ids[owner]])),
    )
    return new Set(found.flat().map(({ id, title }) => `${id} ${matchKey(title ?? '')}`))
  }

  #isDealThere(row: ImportRow | undefined, place: Records, stored: ReadonlySet<string>): boolean {
    if (!row?.deal) return false
    const { title, amountMinor, amountCurrency } = row.deal
    const owner = place.company ?? place.person
    const key = matchKey(title)
    if (owner?.id && stored.has(`${owner.id} ${key}`)) return true
    const name = `${place.company ? 'c' : 'p'}${owner?.number} ${key} ${amountMinor} ${amountCurrency}`
    if (this.#deals.has(name)) return true
    this.#deals.add(name)
    return false
  }
}

type Records = Pick<RowPlace, 'company' | 'person'>

function toPlace(
  records: { readonly ids: readonly (string | null)[]; see(number: number): boolean },
  number: number,
): RecordPlace {
  return { number, id: records.ids[number] ?? null, isInFile: records.see(number) }
}
