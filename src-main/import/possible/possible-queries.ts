import type { ReadDatabase } from '../../database/database-types'
import { idText } from '../../database/ids'
import { idsOfEach, standsFor } from '../../database/merged'
import { inChunks } from '../imports-queries'

/** A live person or company of the workspace, as far as duplicates are recognised by it and shown. */
export interface StoredRecord {
  readonly id: string
  readonly kind: 'person' | 'company'
  readonly name: string
  readonly localName: string | null
  readonly country: string | null
  readonly city: string | null
  readonly street: string | null
  readonly postalCode: string | null
  readonly taxId: string | null
  readonly companies: readonly { name: string; localName: string | null; jobTitle: string | null }[]
  readonly points: readonly { kind: string | null; rawText: string | null; e164: string | null }[]
}

const address = ['country', 'city', 'street', 'postalCode'] as const

/** Live people who work at companies: ids of people by the id of the company, at most `most` rows in all. */
export async function peopleOfCompanies(
  db: ReadDatabase,
  companyIds: readonly string[],
): Promise<{ companyId: string; personId: string }[]> {
  const rows = await inChunks(
    companyIds,
    (list) =>
      db
        .selectFrom('affiliation')
        .where('companyId', 'in', list)
        .where('personId', 'is not', null)
        .where('deletedAt', 'is', null)
        .select([
          standsFor('affiliation.companyId').as('companyId'),
          standsFor('affiliation.personId').as('personId'),
        ])
        .distinct()
        .execute(),
    idsOfEach,
  )
  return rows.map(({ companyId, personId }) => ({ companyId: idText(companyId), personId: idText(personId) }))
}

function grouped<Row>(rows: readonly (readonly [string, Row])[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>()
  for (const [id, row] of rows) groups.set(id, [...(groups.get(id) ?? []), row])
  return groups
}

async function points(db: ReadDatabase, owner: 'personId' | 'companyId', ids: readonly string[]) {
  const rows = await inChunks(
    ids,
    (list) =>
      db
        .selectFrom('contactPoint')
        .where(owner, 'in', list)
        .where('deletedAt', 'is', null)
        .orderBy('position')
        .select([standsFor(`contactPoint.${owner}`).as('owner'), 'kind', 'rawText', 'e164'])
        .execute(),
    idsOfEach,
  )
  return grouped(rows.map((row) => [idText(row.owner), row] as const))
}

async function employers(db: ReadDatabase, ids: readonly string[]) {
  const rows = await inChunks(
    ids,
    (list) =>
      db
        .selectFrom('affiliation')
        .innerJoin('company', (join) => join.on('company.id', '=', standsFor('affiliation.companyId')))
        .where('affiliation.personId', 'in', list)
        .where('affiliation.deletedAt', 'is', null)
        .where('company.deletedAt', 'is', null)
        .select([
          standsFor('affiliation.personId').as('personId'),
          'name',
          'localName',
          'jobTitle',
          'company.country',
          'city',
          'street',
          'postalCode',
        ])
        .execute(),
    idsOfEach,
  )
  return grouped(
    rows.map(({ personId, name, ...row }) => [idText(personId), { ...row, name: name ?? '' }] as const),
  )
}

/** Live people by id; where a person has no address, that of the company. */
export async function storedPeople(db: ReadDatabase, ids: readonly string[]): Promise<StoredRecord[]> {
  const rows = await inChunks(ids, (list) =>
    db
      .selectFrom('person')
      .where('id', 'in', list)
      .where('deletedAt', 'is', null)
      .select(['id', 'fullName', 'localName', ...address])
      .execute(),
  )
  const found = rows.map((row) => ({ ...row, id: idText(row.id) }))
  const known = found.map(({ id }) => id)
  const [byPerson, companies] = [await points(db, 'personId', known), await employers(db, known)]
  return found.map(({ id, fullName, localName, ...own }) => {
    const places = companies.get(id) ?? []
    const { country, city, street, postalCode } = own.street === null && places[0] ? places[0] : own
    return {
      id,
      kind: 'person',
      name: fullName ?? '',
      localName,
      country,
      city,
      street,
      postalCode,
      taxId: null,
      companies: places.map((one) => ({ name: one.name, localName: one.localName, jobTitle: one.jobTitle })),
      points: byPerson.get(id) ?? [],
    }
  })
}

/** Live companies by id. */
export async function storedCompanies(db: ReadDatabase, ids: readonly string[]): Promise<StoredRecord[]> {
  const rows = await inChunks(ids, (list) =>
    db
      .selectFrom('company')
      .where('id', 'in', list)
      .where('deletedAt', 'is', null)
      .select(['id', 'name', 'localName', 'taxId', ...address])
      .execute(),
  )
  const found = rows.map((row) => ({ ...row, id: idText(row.id) }))
  const byCompany = await points(
    db,
    'companyId',
    found.map(({ id }) => id),
  )
  return found.map((row) => ({
    ...row,
    kind: 'company',
    name: row.name ?? '',
    companies: [],
    points: byCompany.get(row.id) ?? [],
  }))
}
