import {
  type DuplicatePolicy,
  duplicatePolicies,
  type ImportCounts,
  type ImportIssue,
  type ImportView,
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

  add(place: RowPlace, { hasDeal, policy }: Pick<CountedRow, 'hasDeal' | 'policy'>): void {
    const { company, person } = place
    const fate = decide(policy ?? this.#policy, place, {
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

interface CountedRow {
  readonly issues: readonly ImportIssue[]
  readonly hasDeal: boolean
  /** The row's own policy; null: that of the import. */
  readonly policy: DuplicatePolicy | null
}

/** How often something was found. */
export type Found = ImportView['found'][number]

/** Counts the rows of an import: what each is, and what every policy would make of them. */
export class Tally {
  #total = 0
  #errors = 0
  #warnings = 0
  #repairs = 0
  #inFile = 0
  #inBase = 0
  #leftOut = 0
  #headings = 0
  readonly #found = new Map<string, { code: string; severity: Found['severity']; count: number }>()
  readonly #forecasts = new Map(duplicatePolicies.map((policy) => [policy, new Forecast(policy)]))

  /** A row that is left out. */
  addError(issues: readonly ImportIssue[]): void {
    this.#total += 1
    this.#errors += 1
    this.#note(issues)
  }

  /** A row that can be written. */
  addRow(place: RowPlace, row: CountedRow): void {
    const { issues } = row
    this.#total += 1
    this.#note(issues)
    if (issues.some(({ severity }) => severity === 'warning')) this.#warnings += 1
    const own = ownPlace(place)
    if (own?.isInFile) this.#inFile += 1
    if (own?.id) this.#inBase += 1
    for (const forecast of this.#forecasts.values()) forecast.add(place, row)
  }

  /** A row that somebody does not want. */
  addLeftOut(): void {
    this.#total += 1
    this.#leftOut += 1
  }

  /** A heading between customers: left out, and none of them. */
  addHeading(issues: readonly ImportIssue[]): void {
    this.#headings += 1
    this.#note(issues)
  }

  /** What is wrong or was repaired, by kind, the most frequent first. */
  found(): Found[] {
    return [...this.#found.values()].toSorted((one, other) => other.count - one.count)
  }

  #note(issues: readonly ImportIssue[]): void {
    for (const { code, severity } of issues) {
      if (severity === 'repair') this.#repairs += 1
      const known = this.#found.get(code)
      if (known) known.count += 1
      else this.#found.set(code, { code, severity, count: 1 })
    }
  }

  /** Rows by what they are; `total` are customer rows, `ready` those without an error, `repairs` cells. */
  counts(policy: DuplicatePolicy): ImportCounts {
    const written = this.#forecasts.get(policy)?.written ?? { newCompanies: 0, newPeople: 0, newDeals: 0 }
    return {
      total: this.#total,
      ready: this.#total - this.#errors - this.#leftOut,
      warnings: this.#warnings,
      errors: this.#errors,
      leftOut: this.#leftOut + this.#headings,
      duplicatesInFile: this.#inFile,
      duplicatesInBase: this.#inBase,
      repairs: this.#repairs,
      ...written,
    }
  }
}
