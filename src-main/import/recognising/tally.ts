import {
  type DuplicatePolicy,
  duplicatePolicies,
  type ImportCounts,
  type ImportIssue,
} from '../../../src-shared/imports/imports-contract'
import { decide } from './decide'
import { ownPlace, type RowPlace } from './recognise'

type Written = Pick<ImportCounts, 'newCompanies' | 'newPeople' | 'newDeals'>

/** What one policy would write. */
class Forecast {
  readonly written: Written = { newCompanies: 0, newPeople: 0, newDeals: 0 }
  readonly #policy: DuplicatePolicy
  readonly #companies = new Set<number>()
  readonly #people = new Set<number>()

  constructor(policy: DuplicatePolicy) {
    this.#policy = policy
  }

  add(place: RowPlace, hasDeal: boolean): void {
    const { company, person } = place
    const fate = decide(this.#policy, place, {
      company: (number) => this.#companies.has(number),
      person: (number) => this.#people.has(number),
    })
    if (fate.isSkipped) return
    if (company && fate.company === 'make') {
      this.written.newCompanies += 1
      this.#companies.add(company.number)
    }
    if (person && fate.person === 'make') {
      this.written.newPeople += 1
      this.#people.add(person.number)
    }
    if (hasDeal && !place.isDealThere) this.written.newDeals += 1
  }
}

/** Counts the rows of an import: what each is, and what every policy would make of them. */
export class Tally {
  #total = 0
  #errors = 0
  #warnings = 0
  #repairs = 0
  #inFile = 0
  #inBase = 0
  readonly #forecasts = new Map(duplicatePolicies.map((policy) => [policy, new Forecast(policy)]))

  /** A row that is left out. */
  addError(issues: readonly ImportIssue[]): void {
    this.#total += 1
    this.#errors += 1
    this.#repairs += issues.filter(({ severity }) => severity === 'repair').length
  }

  /** A row that can be written. */
  addRow(place: RowPlace, issues: readonly ImportIssue[], hasDeal: boolean): void {
    this.#total += 1
    for (const { severity } of issues) if (severity === 'repair') this.#repairs += 1
    if (issues.some(({ severity }) => severity === 'warning')) this.#warnings += 1
    const own = ownPlace(place)
    if (own?.isInFile) this.#inFile += 1
    if (own?.id) this.#inBase += 1
    for (const forecast of this.#forecasts.values()) forecast.add(place, hasDeal)
  }

  /** Rows by what they are; `total` are customer rows, `ready` those without an error, `repairs` cells. */
  counts(policy: DuplicatePolicy): ImportCounts {
    const written = this.#forecasts.get(policy)?.written ?? { newCompanies: 0, newPeople: 0, newDeals: 0 }
    return {
      total: this.#total,
      ready: this.#total - this.#errors,
      warnings: this.#warnings,
      errors: this.#errors,
      duplicatesInFile: this.#inFile,
      duplicatesInBase: this.#inBase,
      repairs: this.#repairs,
      ...written,
    }
  }
}
