import type { ReadDatabase } from '../database/database-types'
import type { CompanyRecord } from './columns/company-columns'
import type { CustomerParts } from './columns/customer-columns'
import type { PersonRecord } from './columns/people-columns'
import {
  type ExportedPoint,
  keyOf,
  readCustomValues,
  readDealsOf,
  readNotes,
  readPoints,
  readProducts,
  readStaff,
  readTagNames,
} from './part-queries'
import { readCompanies, readPeople } from './record-queries'

function byKind(points: readonly ExportedPoint[] | undefined): Map<string, ExportedPoint[]> {
  const kinds = new Map<string, ExportedPoint[]>()
  for (const point of points ?? []) {
    const list = kinds.get(point.kind)
    if (list) list.push(point)
    else kinds.set(point.kind, [point])
  }
  return kinds
}

/** What hangs on customers, by the key of their ids. */
async function readCustomerParts(
  db: ReadDatabase,
  owner: 'personId' | 'companyId',
  ids: readonly Uint8Array[],
): Promise<(key: string) => CustomerParts> {
  const points = await readPoints(db, owner, ids)
  const tags = await readTagNames(db, owner, ids)
  const products = await readProducts(db, owner, ids)
  const notes = await readNotes(db, owner, ids)
  const deals = await readDealsOf(db, owner, ids)
  const custom = await readCustomValues(db, owner, ids)
  return (key) => ({
    points: byKind(points.get(key)),
    tags: tags.get(key),
    products: products.get(key),
    notes: notes.get(key),
    deals: deals.get(key),
    custom: new Map(custom.get(key)?.map(({ fieldId, value }) => [fieldId, value])),
  })
}

/** Live people with all that hangs on them, in the order given. */
export async function readPeopleRecords(
  db: ReadDatabase,
  ids: readonly Uint8Array[],
): Promise<PersonRecord[]> {
  const partsOf = await readCustomerParts(db, 'personId', ids)
  const people = new Map((await readPeople(db, ids)).map((person) => [keyOf(person.id), person]))
  return ids.flatMap((id) => {
    const person = people.get(keyOf(id))
    return person ? [{ ...person, parts: partsOf(keyOf(id)) }] : []
  })
}

/** Live companies with all that hangs on them and the names of their people, in the order given. */
export async function readCompanyRecords(
  db: ReadDatabase,
  ids: readonly Uint8Array[],
): Promise<CompanyRecord[]> {
  const partsOf = await readCustomerParts(db, 'companyId', ids)
  const staff = await readStaff(db, ids)
  const companies = new Map((await readCompanies(db, ids)).map((company) => [keyOf(company.id), company]))
  return ids.flatMap((id) => {
    const key = keyOf(id)
    const company = companies.get(key)
    return company ? [{ ...company, parts: partsOf(key), staff: staff.get(key) }] : []
  })
}
