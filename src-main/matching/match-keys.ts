import { companyKey } from '../../src-shared/companies/company-key'
import { emailKey } from '../../src-shared/emails/email'
import { matchKey } from '../../src-shared/kernel/text-key'
import { digitsOf } from '../../src-shared/phones/phone'

/**
 * Kinds of keys by which two records are recognised as the same. The numbers stand in match_key.kind.
 * `phone`: E.164. `digits`: the digits of a number that could not be read. `personAtCompany`: name and company.
 */
export const matchKinds = {
  email: 1,
  phone: 2,
  digits: 3,
  company: 4,
  taxId: 5,
  personAtCompany: 6,
  externalId: 7,
} as const
export type MatchKind = keyof typeof matchKinds

/** Records that have keys. The place in this list stands in match_key.record. */
export const matchRecords = ['person', 'company', 'deal'] as const
export type MatchRecord = (typeof matchRecords)[number]

export interface MatchKey {
  readonly kind: MatchKind
  readonly key: string
}

/** Between name and company in a key; never a letter or digit. */
const BETWEEN = '\u0001'
/** The first character after `BETWEEN`: the end of all keys of one name. */
const AFTER = '\u0002'

/** Fewer digits than this are an extension or a typing error, and no reason to call two people the same. */
const FEWEST_DIGITS = 7

const phoneKinds: ReadonlySet<string | null> = new Set(['phone', 'mobile', 'fax'])

/** The key of an e-mail address, or null where the text is none. */
export function emailMatchKey(text: string): MatchKey | null {
  const key = emailKey(text)
  return key === null ? null : { kind: 'email', key }
}

/** The key of a phone number: E.164 when it could be read, otherwise its digits when there are at least seven. */
export function phoneMatchKey(rawText: string, e164: string | null): MatchKey | null {
  if (e164 !== null) return { kind: 'phone', key: e164 }
  const digits = digitsOf(rawText)
  return digits.length >= FEWEST_DIGITS ? { kind: 'digits', key: digits } : null
}

/** The key of a contact point of any kind; null for those that do not tell people apart (websites, fax, ...). */
export function contactMatchKey(point: {
  kind: string | null
  rawText: string | null
  e164: string | null
}): MatchKey | null {
  if (point.rawText === null || point.kind === 'fax') return null
  if (point.kind === 'email') return emailMatchKey(point.rawText)
  return phoneKinds.has(point.kind) ? phoneMatchKey(point.rawText, point.e164) : null
}

/** The key of a company name without its legal form; null for a blank name. */
export function companyMatchKey(name: string): MatchKey | null {
  const key = companyKey(name)
  return key === '' ? null : { kind: 'company', key }
}

/** The key of a tax id: letters and digits only. */
export function taxIdMatchKey(taxId: string): MatchKey | null {
  const key = matchKey(taxId)
  return key === '' ? null : { kind: 'taxId', key }
}

/** The key of an external id: as typed, without spaces around it. */
export function externalIdMatchKey(externalId: string): MatchKey | null {
  const key = externalId.trim()
  return key === '' ? null : { kind: 'externalId', key }
}

/** The key of a person at a company, or at none (null); null for a blank name. */
export function personMatchKey(fullName: string, companyName: string | null): MatchKey | null {
  const name = matchKey(fullName)
  const company = companyName === null ? '' : companyKey(companyName)
  return name === '' ? null : { kind: 'personAtCompany', key: `${name}${BETWEEN}${company}` }
}

/** The range of keys [from, before) of everybody of a name, whatever the company; null for a blank name. */
export function samePersonNameRange(fullName: string): { from: string; before: string } | null {
  const name = matchKey(fullName)
  return name === '' ? null : { from: `${name}${BETWEEN}`, before: `${name}${AFTER}` }
}
