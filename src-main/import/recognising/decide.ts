import type { DuplicatePolicy } from '../../../src-shared/imports/imports-contract'
import { ownPlace, type RowPlace } from './recognise'

/** What happens to one record of a row. `leave`: it is only linked to. */
export type RecordFate = 'none' | 'make' | 'change' | 'leave'

/** What happens to a row. */
export interface RowFate {
  readonly isSkipped: boolean
  readonly company: RecordFate
  readonly person: RecordFate
}

/** Which records exist when a row's turn comes, by their numbers. */
export interface Made {
  company(number: number): boolean
  person(number: number): boolean
}

/**
 * What a policy does with a row: `skip` leaves out rows whose record is there already, `add` makes another one, the
 * others change it. Under `add` a known company of a new person stays one company.
 */
export function decide(policy: DuplicatePolicy, place: RowPlace, made: Made): RowFate {
  const { company, person } = place
  const isCompanyMade = company !== null && (company.id !== null || made.company(company.number))
  const isPersonMade = person !== null && (person.id !== null || made.person(person.number))
  const isKnown = ownPlace(place) === person ? isPersonMade : isCompanyMade
  if (policy === 'skip' && isKnown) return { isSkipped: true, company: 'none', person: 'none' }
  return {
    isSkipped: false,
    company: company === null ? 'none' : companyFate(policy, isCompanyMade, person === null),
    person: person === null ? 'none' : personFate(policy, isPersonMade),
  }
}

function companyFate(policy: DuplicatePolicy, isMade: boolean, standsForRow: boolean): RecordFate {
  if (!isMade || (policy === 'add' && standsForRow)) return 'make'
  return policy === 'skip' ? 'leave' : 'change'
}

function personFate(policy: DuplicatePolicy, isMade: boolean): RecordFate {
  return !isMade || policy === 'add' ? 'make' : 'change'
}
