import type { CompanyFacts } from '../overviews/company-facts'
import type { DealFacts } from '../overviews/deal-facts'
import type { ContactPointFact, MergedFact } from '../overviews/part-facts'
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

const isText = (text: string | null): text is string => text !== null
const mergedNames = ([, name, localName]: MergedFact) => [name, localName]

/** Those of records that were merged into it, too. */
function externalIdKeys({ externalId, merged }: PersonFacts | CompanyFacts): (MatchKey | null)[] {
  return [externalId, ...merged.map(([, , , id]) => id)].filter(isText).map(externalIdMatchKey)
}

/** Keys of a person: contact points, external id, each name at each live company (or at none). */
export function personKeys(person: PersonFacts): MatchKey[] {
  const names = [person.fullName, person.localName, ...person.merged.flatMap(mergedNames)].filter(isText)
  const companies = person.affiliations.flatMap(([, , name, localName]) =>
    localName === null ? [name] : [name, localName],
  )
  const places = companies.length === 0 ? [null] : companies
  return present([
    ...contactKeys(person.contactPoints),
    ...externalIdKeys(person),
    ...names.flatMap((name) => places.map((place) => personMatchKey(name, place))),
  ])
}

/** Keys of a company: contact points, external id, tax id, names. */
export function companyKeys(company: CompanyFacts): MatchKey[] {
  return present([
    ...contactKeys(company.contactPoints),
    ...externalIdKeys(company),
    ...[company.taxId, ...company.merged.map(([, , , , taxId]) => taxId)].filter(isText).map(taxIdMatchKey),
    ...[company.name, company.localName, ...company.merged.flatMap(mergedNames)]
      .filter(isText)
      .map(companyMatchKey),
  ])
}

/** Keys of a deal: its external id. */
export function dealKeys(deal: DealFacts): MatchKey[] {
  return present([deal.externalId === null ? null : externalIdMatchKey(deal.externalId)])
}
