import type { ColumnField } from '../../../src-shared/imports/import-fields'
import type { ColumnContent } from './content-shapes'
import type { HeaderReading } from './read-phrase'

/** A column with what its header and its cells say, before it is decided. */
export interface OpenColumn {
  readonly index: number
  /** Where it stands in the list, 0 (first) to 1 (last). */
  readonly place: number
  readonly header: string
  readonly reading: HeaderReading
  readonly content: ColumnContent
}

/** What a column may mean, with how sure that is (0 to 1). */
export interface Candidate {
  readonly field: ColumnField
  readonly score: number
}

/** Below this score a column has no meaning: it stays the list's own. */
export const LEAST_SCORE = 0.46

/** From this score on a column is asserted; below it the wizard asks. */
export const SURE_SCORE = 0.8

/** A header that its cells contradict (`Office No.` over rooms) has named nothing outright. */
const DEFINITE_SCORE = 0.6

/** The columns that are decided already; each decision helps with the next. */
export class ColumnContext {
  private readonly decided = new Map<number, Candidate>()
  private definite: ReadonlySet<ColumnField> = new Set()

  /** From now on only guesses follow: `hasDefinite` knows the fields that headers named outright. */
  closeDefinite(): void {
    const named = [...this.decided.values()].filter(({ score }) => score >= DEFINITE_SCORE)
    this.definite = new Set(named.map(({ field }) => field))
  }

  /** True when a header named the field outright. */
  hasDefinite(field: ColumnField): boolean {
    return this.definite.has(field)
  }

  decide(index: number, candidate: Candidate): void {
    this.decided.set(index, candidate)
  }

  candidate(index: number): Candidate | undefined {
    return this.decided.get(index)
  }

  /** True when any column has this field. */
  has(...fields: readonly ColumnField[]): boolean {
    return [...this.decided.values()].some(
      (candidate) => candidate.score >= LEAST_SCORE && fields.includes(candidate.field),
    )
  }

  /** How many columns speak of a group (`company.`, `person.`, `deal.`). */
  count(group: string): number {
    return [...this.decided.values()].filter((candidate) => candidate.field.startsWith(group)).length
  }

  private firstOf(fields: readonly ColumnField[]): number {
    const found = [...this.decided]
      .filter(([, { field, score }]) => score >= LEAST_SCORE && fields.includes(field))
      .map(([index]) => index)
    return found.length === 0 ? -1 : Math.min(...found)
  }

  /** The column of the company's name, -1 where there is none. */
  get companyAt(): number {
    return this.firstOf(['company.name', 'company.localName'])
  }

  /** The first column of a person's name, -1 where there is none. */
  get personAt(): number {
    return this.firstOf(['person.fullName', 'person.familyName', 'person.givenName'])
  }

  /** In a list without names of people: titles and departments still tell of one, unless it is a list of accounts. */
  private unnamedSide(): 'company' | 'person' {
    const isOfFirms = this.has('company.taxId', 'company.creditLimit', 'company.employees')
    const isOfPeople = this.has('person.jobTitle', 'person.department', 'person.honorific')
    return isOfPeople && !isOfFirms ? 'person' : 'company'
  }

  /** Whose a column is by its place: between company and person it is the company's, behind the person the person's. */
  sideOf(index: number): 'company' | 'person' {
    const { companyAt, personAt } = this
    if (personAt < 0) return companyAt < 0 && this.count('company.') === 0 ? 'person' : this.unnamedSide()
    if (companyAt < 0 || personAt < companyAt) return 'person'
    return index < personAt ? 'company' : 'person'
  }
}
