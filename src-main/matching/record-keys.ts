import type { CompanyFacts } from '../overviews/company-facts'
import type { DealFacts } from '../overviews/deal-facts'
import type { ContactPointFact } from '../overviews/part-facts'
import type { PersonFacts } from '../overviews/person-facts'
import {
  companyMatchKey,
  contactMatchKey,
  externalIdMatchKey,
  type MatchKey,
  personMatchKey,
  taxIdMatchKey,
} from './match-keys'

function present(keys: readonly (MatchKey | null)[]): MatchKey[] {
  return keys.filter((key) => key !== null)
}

function contactKeys(points: readonly ContactPointFact[]): (MatchKey | null)[] {
  return points.map(([, kind, rawText, e164]) => contactMatchKey({ kind, rawText, e164 }))
}

/** Keys of a person: contact points, external id, each name at each live company (or at none). */
export function personKeys(person: PersonFacts): MatchKey[] {
  const names = person.localName === null ? [person.fullName] : [person.fullName, person.localName]
  const companies = person.affiliations.flatMap(([, , name, localName]) =>
    localName === null ? [name] : [name, localName],
  )
  const places = companies.length === 0 ? [null] : companies
  return present([
    ...contactKeys(person.contactPoints),
    person.externalId === null ? null : externalIdMatchKey(person.externalId),
    ...names.flatMap((name) => places.map((place) => personMatchKey(name, place))),
  ])
}

/** Keys of a company: contact points, external id, tax id, names. */
export function companyKeys(company: CompanyFacts): MatchKey[] {
  return present([
    ...contactKeys(company.contactPoints),
    company.externalId === null ? null : externalIdMatchKey(company.externalId),
    company.taxId === null ? null : taxIdMatchKey(company.taxId),
    companyMatchKey(company.name),
    company.localName === null ? null : companyMatchKey(company.localName),
  ])
}

/** Keys of a deal: its external id. */
export function dealKeys(deal: DealFacts): MatchKey[] {
  return present([deal.externalId === null ? null : externalIdMatchKey(deal.externalId)])
}
