import type { possibleReasons } from '../../../src-shared/imports/possible-contract'
import type { FuzzyRecord, ReadCompany } from './fuzzy-record'
import { jaroWinkler } from './jaro-winkler'
import { type Likeness, likenesses, nameLikeness } from './name-likeness'

/**
 * Why two records may be one, and how much each reason weighs: additive agreement weights in bits after Fellegi and
 * Sunter 1969 (log2 of how much likelier the agreement is among pairs that are one), set on generated lists of
 * one seed and measured on others. Values that many records share weigh less (frequency-based weights, Winkler 1989).
 */
export type FuzzyReason = (typeof possibleReasons)[number]

export interface FuzzyScore {
  /** Bits for being one, those against taken off. */
  readonly bits: number
  readonly reasons: readonly FuzzyReason[]
}

/** How many records of all that are compared have a value; 1 for one that nobody shares. */
export type CountOf = (value: string) => number

/** From here on a pair is shown. */
export const THRESHOLD = 7

const nameBits: Readonly<Record<Likeness, number>> = {
  same: 5,
  sound: 4.5,
  slip: 4,
  part: 2.5,
  near: 2.5,
  different: -30,
}
const nameReasons: Readonly<Record<Likeness, FuzzyReason | null>> = {
  same: 'same-name',
  sound: 'name-sounds-alike',
  slip: 'similar-name',
  part: 'name-part',
  near: 'similar-name',
  different: null,
}

/** Bits of a value that belongs to one person, by how many have it. */
function personalBits(full: number, count: number): number {
  return Math.max(1, full - 2 * Math.log2(Math.max(1, count / 2)))
}

/** What all evidence about the company may add: colleagues share all of it. */
const COMPANY_CAP = 3
const LIKE_COMPANY = 0.92
/** The same sound with another key is not the same name. */
const ALMOST = 0.99

/** Two records that are compared, and how often their values occur. */
interface Compared {
  readonly one: FuzzyRecord
  readonly other: FuzzyRecord
  readonly count: CountOf
}

class Evidence {
  bits = 0
  readonly reasons: FuzzyReason[] = []

  add(bits: number, reason: FuzzyReason | null): void {
    this.bits += bits
    if (reason !== null) this.reasons.push(reason)
  }
}

function sharedOf(some: readonly string[], others: readonly string[]): string | undefined {
  return some.find((one) => others.includes(one))
}

function addShared(
  evidence: Evidence,
  values: readonly [readonly string[], readonly string[]],
  weigh: {
    readonly full: number
    readonly against: number
    readonly reason: FuzzyReason
    readonly count: CountOf
  },
): void {
  const [some, others] = values
  if (some.length === 0 || others.length === 0) return
  let best = 0
  for (const value of some) {
    if (others.includes(value)) best = Math.max(best, personalBits(weigh.full, weigh.count(value)))
  }
  if (best > 0) evidence.add(best, weigh.reason)
  else evidence.add(weigh.against, null)
}

const SHORTEST_LOCAL = 5

const local = (email: string): string => email.slice(0, email.indexOf('@'))

/** One slip of the pen in an address, or the same local part at another host. */
function areSimilar(one: string, other: string): boolean {
  const [mine, theirs] = [local(one), local(other)]
  if (Math.min(mine.length, theirs.length) < SHORTEST_LOCAL) return false
  const isSameHost = one.slice(mine.length) === other.slice(theirs.length)
  return mine === theirs || (isSameHost && jaroWinkler(mine, theirs) >= 0.94)
}

function addEmails(evidence: Evidence, { one, other, count }: Compared): void {
  const before = evidence.bits
  const values = [one.ownEmails, other.ownEmails] as const
  addShared(evidence, values, { full: 8, against: -1, reason: 'same-email', count })
  if (evidence.bits >= before) return
  const isSimilar = one.ownEmails.some((mine) => other.ownEmails.some((theirs) => areSimilar(mine, theirs)))
  if (isSimilar) evidence.add(3, 'similar-email')
}

/** In two scripts the trade is translated and the name spelled (한빛무역, Hanbit Trading): so many letters in front count. */
const SPELLED = 5

function likenessOfTwo(one: ReadCompany, other: ReadCompany): number {
  if (one.key === other.key) return 1
  // A slip of the pen spares the first letter more often than not, and most companies are told apart by it.
  if (one.latin === '' || one.latin[0] !== other.latin[0]) return 0
  const likeness = Math.min(jaroWinkler(one.latin, other.latin), ALMOST)
  const isSpelled =
    one.isLatin !== other.isLatin && one.latin.slice(0, SPELLED) === other.latin.slice(0, SPELLED)
  return isSpelled ? Math.max(likeness, LIKE_COMPANY) : likeness
}

/** How alike two companies are: 1 for one key, 0 for nothing in common. */
function companyLikeness(some: readonly ReadCompany[], others: readonly ReadCompany[]): number {
  let best = 0
  for (const one of some) for (const other of others) best = Math.max(best, likenessOfTwo(one, other))
  return best
}

/** Company, switchboard, role mailbox, street, post code: colleagues share them all, so together they are capped. */
function addWorkplace(evidence: Evidence, one: FuzzyRecord, other: FuzzyRecord): void {
  let bits = 0
  const take = (isShared: boolean, gain: number, reason: FuzzyReason | null) => {
    if (!isShared) return
    bits += gain
    if (reason !== null && !evidence.reasons.includes(reason)) evidence.reasons.push(reason)
  }
  if (one.companies.length > 0 && other.companies.length > 0) {
    const likeness = companyLikeness(one.companies, other.companies)
    if (likeness === 1) take(true, 2.5, 'same-company')
    else if (likeness >= LIKE_COMPANY) take(true, 1.5, 'similar-company')
    else bits -= 1
  }
  take(sharedOf(one.lines, other.lines) !== undefined, 1.5, 'same-phone')
  take(sharedOf(one.roleEmails, other.roleEmails) !== undefined, 1, 'same-email')
  take(sharedOf(one.domains, other.domains) !== undefined, 1, null)
  const isSameStreet = one.streetKey !== '' && one.streetKey === other.streetKey
  take(isSameStreet, 1, 'same-address')
  const { postalCode } = one.facts
  take(!isSameStreet && postalCode !== null && postalCode === other.facts.postalCode, 0.5, null)
  evidence.bits += Math.min(COMPANY_CAP, bits)
}

function bestLikeness(one: FuzzyRecord, other: FuzzyRecord): Likeness {
  let best = likenesses.length - 1
  for (const name of one.names) {
    for (const second of other.names) {
      best = Math.min(best, likenesses.indexOf(nameLikeness(name, second)))
    }
  }
  return likenesses[best] ?? 'different'
}

function haveDifferentEmails(one: FuzzyRecord, other: FuzzyRecord, { reasons }: Evidence): boolean {
  if (reasons.includes('same-email') || reasons.includes('similar-email')) return false
  return one.ownEmails.length > 0 && other.ownEmails.length > 0
}

/** Bits of the name, fewer for one that many have, unless they meet at one company. */
function addName(evidence: Evidence, { one, other, count }: Compared): void {
  const likeness = bestLikeness(one, other)
  // A name that is only like the other, with an address of its own, is somebody else who shares the mobile.
  if (likeness === 'near' && haveDifferentEmails(one, other, evidence)) evidence.add(-6, null)
  const isLocal = likeness === 'different' || evidence.reasons.includes('same-company')
  const common = isLocal ? 1 : Math.max(...[...one.names, ...other.names].map(({ joined }) => count(joined)))
  evidence.add(
    nameBits[likeness] - Math.min(2, Math.log2(Math.max(1, common / 2)) / 2),
    nameReasons[likeness],
  )
}

/**
 * How likely two people are one. The same both ways. A slip of the pen in a name, or initials, never reach the
 * threshold on the company alone; different names never reach it at all.
 */
export function scorePeople(one: FuzzyRecord, other: FuzzyRecord, count: CountOf): FuzzyScore {
  const evidence = new Evidence()
  const mobiles = [one.mobiles, other.mobiles] as const
  addShared(evidence, mobiles, { full: 8, against: -0.5, reason: 'same-mobile', count })
  addEmails(evidence, { one, other, count })
  const handles = [one.facts.handles, other.facts.handles] as const
  addShared(evidence, handles, { full: 7, against: 0, reason: 'same-handle', count })
  if (evidence.bits + COMPANY_CAP + nameBits.same < THRESHOLD) return evidence
  addWorkplace(evidence, one, other)
  if (evidence.bits + nameBits.same >= THRESHOLD) addName(evidence, { one, other, count })
  return evidence
}

const SAME_COMPANY_FROM = 0.96

function addCompanyName(evidence: Evidence, likeness: number): void {
  if (likeness === 1) evidence.add(5, 'same-name')
  else if (likeness >= SAME_COMPANY_FROM) evidence.add(4, 'similar-name')
  else if (likeness >= LIKE_COMPANY) evidence.add(2.5, 'similar-name')
  else evidence.add(-5, null)
}

/** Tax numbers decide; companies of one name in two countries are two. */
function addRegistration(evidence: Evidence, one: FuzzyRecord, other: FuzzyRecord): void {
  const [taxId, otherTaxId] = [one.facts.taxId, other.facts.taxId]
  if (taxId !== null && taxId === otherTaxId) evidence.add(9, 'same-tax-id')
  else if (taxId !== null && otherTaxId !== null) evidence.add(-9, null)
  const [country, otherCountry] = [one.facts.country, other.facts.country]
  if (country !== null && otherCountry !== null && country !== otherCountry) evidence.add(-6, null)
}

/** How likely two companies are one, by name, tax number, phone, mail, site and address. The same both ways. */
export function scoreCompanies(one: FuzzyRecord, other: FuzzyRecord, count: CountOf): FuzzyScore {
  const evidence = new Evidence()
  addCompanyName(evidence, companyLikeness(one.companies, other.companies))
  addRegistration(evidence, one, other)
  const lines = [
    [...one.lines, ...one.mobiles],
    [...other.lines, ...other.mobiles],
  ] as const
  addShared(evidence, lines, { full: 4, against: -1, reason: 'same-phone', count })
  const emails = [one.facts.emails, other.facts.emails] as const
  addShared(evidence, emails, { full: 4, against: 0, reason: 'same-email', count })
  if (sharedOf(one.domains, other.domains) !== undefined) evidence.add(2, null)
  if (one.streetKey !== '' && one.streetKey === other.streetKey) evidence.add(2, 'same-address')
  return evidence
}
