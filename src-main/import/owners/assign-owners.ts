import type { DuplicatePolicy } from '../../../src-shared/imports/imports-contract'
import type { OwnerChoices, OwnerCounts, OwnerRule } from '../../../src-shared/imports/owner-rule'
import type { OwnedRecord, OwnerRow } from './owner-facts'
import { productTest } from './product-words'

/** A company of the list with its people, or a person without a company: they have one owner. */
interface Customer {
  readonly rows: OwnerRow[]
  /** The workspace has it already. */
  readonly isKnown: boolean
}

/** Which owner a rule gives the customers of a list. */
export interface Assignment {
  /** Owners by row of the sheet, for rows that name none and whose records lack one. */
  readonly owners: ReadonlyMap<number, string>
  readonly counts: OwnerCounts
}

/** The customers of a list in its order. A person who stands beside a company first belongs to it from then on. */
function customersOf(rows: readonly OwnerRow[]): Customer[] {
  const byCompany = new Map<number, Customer>()
  const byPerson = new Map<number, Customer>()
  const customers: Customer[] = []
  const customerOf = ({ company, person }: OwnerRow): Customer => {
    const known = company ? byCompany.get(company.number) : person && byPerson.get(person.number)
    if (known) return known
    const customer: Customer = { rows: [], isKnown: ((company ?? person)?.stored ?? null) !== null }
    customers.push(customer)
    if (company) byCompany.set(company.number, customer)
    return customer
  }
  for (const row of rows) {
    const customer = customerOf(row)
    if (row.person && !byPerson.has(row.person.number)) byPerson.set(row.person.number, customer)
    customer.rows.push(row)
  }
  return customers
}

function first<Value>(rows: readonly OwnerRow[], value: (row: OwnerRow) => Value | null): Value | null {
  for (const row of rows) {
    const found = value(row)
    if (found !== null) return found
  }
  return null
}

/** Who looks after it without a rule: as the workspace says of the company, as the list says, as is said of its people. */
function ownOwner({ rows }: Customer): string | null {
  return (
    first(rows, ({ company }) => company?.stored?.owner ?? null) ??
    first(rows, ({ named }) => named) ??
    first(rows, ({ person }) => person?.stored?.owner ?? null)
  )
}

/** The country of the company, else of the person, else of a phone number. */
function countryOf({ rows }: Customer): string | null {
  return (
    first(rows, ({ country }) => country.own) ??
    first(rows, ({ company, person }) => (company ?? person)?.stored?.country ?? null) ??
    first(rows, ({ country }) => country.phone)
  )
}

/** Makes what says whom a customer goes to; asked once for each, new ones first. */
function deciderOf(rule: OwnerRule): (customer: Customer) => string | null {
  if (rule.by === 'turn') {
    let turn = 0
    return () => rule.owners[turn++ % rule.owners.length] ?? null
  }
  if (rule.by === 'country') {
    const lines = rule.lines.map(({ countries, owner }) => ({ countries: new Set(countries), owner }))
    return (customer) => {
      const country = countryOf(customer)
      const line = country === null ? undefined : lines.find(({ countries }) => countries.has(country))
      return line?.owner ?? rule.otherwise
    }
  }
  const byProduct = productLines(rule.lines)
  return ({ rows }) => first(rows, ({ products }) => byProduct(products)) ?? rule.otherwise
}

/** Lists name the same products again and again: each is looked at once. */
function productLines(
  lines: readonly { words: readonly string[]; owner: string }[],
): (products: readonly string[]) => string | null {
  const tests = lines.map(({ words }) => words.map(productTest).filter((test) => test !== null))
  const known = new Map<string, number>()
  const lineOf = (product: string): number => {
    const before = known.get(product)
    if (before !== undefined) return before
    const found = tests.findIndex((words) => words.some((test) => test(product)))
    known.set(product, found === -1 ? Number.POSITIVE_INFINITY : found)
    return known.get(product) ?? found
  }
  return (products) => lines[Math.min(...products.map(lineOf))]?.owner ?? null
}

const isNew = (record: OwnedRecord | null): boolean => record !== null && record.stored === null

/** True when the row makes a record, or its policy fills blanks of those that are there. */
function isOpen({ company, person, policy }: OwnerRow, importPolicy: DuplicatePolicy): boolean {
  const chosen = policy ?? importPolicy
  if (chosen === 'skip') return isNew(person ?? company)
  return chosen !== 'append' || isNew(company) || isNew(person)
}

const lacksOwner = (record: OwnedRecord | null): boolean => record !== null && !record.stored?.owner

/** Owners in the order in which a rule names them, the pool last. */
function ownersOf(rule: OwnerRule): (string | null)[] {
  if (rule.by === 'turn') return rule.owners
  return [...new Set([...rule.lines.map(({ owner }) => owner), rule.otherwise, null])]
}

/**
 * Gives the customers of a list their owners. A company and its people have one owner; an owner that the workspace or
 * the list names stays, and the rest of that company follows. In turn goes by the order of the list, new customers
 * first, so that theirs differ by one at most; every import begins with the first owner.
 */
export function assignOwners(
  rows: readonly OwnerRow[],
  rule: OwnerRule,
  policy: DuplicatePolicy,
): Assignment {
  const owners = new Map<number, string>()
  const give = (customer: Customer, owner: string) => {
    for (const row of customer.rows)
      if (row.named === null && isOpen(row, policy) && (lacksOwner(row.company) || lacksOwner(row.person)))
        owners.set(row.row, owner)
  }
  const open: Customer[] = []
  let kept = 0
  for (const customer of customersOf(rows)) {
    const own = ownOwner(customer)
    if (own !== null) {
      kept += 1
      give(customer, own)
    } else if (customer.rows.some((row) => isOpen(row, policy))) open.push(customer)
  }
  const decide = deciderOf(rule)
  const counts = new Map(ownersOf(rule).map((owner) => [owner, 0]))
  for (const isKnown of [false, true])
    for (const customer of open) {
      if (customer.isKnown !== isKnown) continue
      const owner = decide(customer)
      counts.set(owner, (counts.get(owner) ?? 0) + 1)
      if (owner !== null) give(customer, owner)
    }
  const assigned = [...counts].map(([owner, customers]) => ({ owner, customers }))
  return {
    owners,
    counts: { assigned: assigned.filter(({ owner, customers }) => owner !== null || customers > 0), kept },
  }
}

function counted<Key>(keys: Iterable<Key>): [Key, number][] {
  const counts = new Map<Key, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return [...counts].toSorted(([, one], [, other]) => other - one)
}

/** How many products and owners are offered. */
const mostOffered = 200

/** What a rule for these rows can be made of. `known`: owners of the workspace. */
export function choicesOf(rows: readonly OwnerRow[], known: readonly string[]): OwnerChoices {
  const customers = customersOf(rows)
  const products = customers.flatMap((customer) => [...new Set(customer.rows.flatMap((row) => row.products))])
  const named = counted(rows.flatMap((row) => row.named ?? [])).map(([owner]) => owner)
  return {
    countries: counted(customers.map(countryOf)).map(([country, count]) => ({ country, customers: count })),
    products: counted(products)
      .slice(0, mostOffered)
      .map(([name, count]) => ({ name, customers: count })),
    owners: [...new Set([...known, ...named])].slice(0, mostOffered),
  }
}
