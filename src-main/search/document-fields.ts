import type { CompanyFacts } from '../overviews/company-facts'
import type { ActivityFacts, DealFacts } from '../overviews/deal-facts'
import type { ContactPointFact } from '../overviews/part-facts'
import type { PersonFacts } from '../overviews/person-facts'
import type { SearchField } from './document-terms'
import { phoneForms } from './phone-forms'

/** What a record is found by: its own names, and everything else. */
export interface DocumentFields {
  readonly name: readonly SearchField[]
  readonly words: readonly SearchField[]
}

const phoneKinds: ReadonlySet<string | null> = new Set(['phone', 'mobile', 'fax'])
const HAS_LETTER = /\p{L}/u
const SCHEME = /^https?:\/\//i

const asText = (text: string | null): SearchField => ({ text, as: 'text' })
const asName = (text: string | null): SearchField => ({ text, as: 'name' })
const asPerson = (text: string | null): SearchField => ({ text, as: 'person-name' })
const asDigits = (text: string): SearchField => ({ text, as: 'digits' })

/** Digits that stand together are found in the joined number anyway, so a phone is spelled out only where it has words. */
function contactFields([, kind, rawText, e164]: ContactPointFact): SearchField[] {
  if (rawText === null) return []
  if (e164 === null && !phoneKinds.has(kind)) return [asText(rawText.replace(SCHEME, ''))]
  const digits = phoneForms(rawText, e164).map(asDigits)
  return HAS_LETTER.test(rawText) ? [asText(rawText), ...digits] : digits
}

/** Person: own names; names of those merged into it, companies with their names in other scripts, titles, contact points, tags, products, city. */
export function personFields(person: PersonFacts): DocumentFields {
  return {
    name: [asPerson(person.fullName), asPerson(person.localName), asPerson(person.nickname)],
    words: [
      ...person.affiliations.flatMap(([, , name, localName, jobTitle]) => [
        asName(name),
        asName(localName),
        asText(jobTitle),
      ]),
      ...person.merged.flatMap(([, name, localName]) => [asPerson(name), asPerson(localName)]),
      ...person.contactPoints.flatMap(contactFields),
      ...person.words.map(asText),
      asText(person.city),
    ],
  }
}

/** Company: own names; names of those merged into it, representative, tax id also as digits alone, contact points, tags, products, city. */
export function companyFields(company: CompanyFacts): DocumentFields {
  return {
    name: [asName(company.name), asName(company.localName)],
    words: [
      ...company.merged.flatMap(([, name, localName, , taxId]) => [
        asName(name),
        asName(localName),
        asText(taxId),
      ]),
      asPerson(company.representative),
      asText(company.taxId),
      ...(company.taxId ? phoneForms(company.taxId, null).map(asDigits) : []),
      ...company.contactPoints.flatMap(contactFields),
      ...company.words.map(asText),
      asText(company.city),
    ],
  }
}

/** Deal: title; names of company and person, tags. */
export function dealFields(deal: DealFacts): DocumentFields {
  return { name: [asName(deal.title)], words: [...deal.names.map(asName), ...deal.words.map(asText)] }
}

/** Activity: title; body. */
export function activityFields(activity: ActivityFacts): DocumentFields {
  return { name: [asText(activity.title)], words: [asText(activity.body)] }
}
