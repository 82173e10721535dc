import type { MergedRecord } from '../../src-shared/merging/merged-record'
import type { Person } from '../../src-shared/people/person'
import { timeZoneOf } from '../../src-shared/countries/time-zones'
import { contactPointsOf } from '../contact-points/contact-points-service'
import type { ReadDatabase } from '../database/database-types'
import { idBytes, idText } from '../database/ids'
import { canonicalId } from '../database/merged'
import { versionOf } from '../journal/versions'

/**
 * Everything stored on a person, or undefined when there is none (or it is in the trash). The id of one that
 * was merged finds the one that it was merged into.
 */
export async function findPerson(db: ReadDatabase, id: string): Promise<Person | undefined> {
  const row = await db
    .selectFrom('person')
    .where('id', '=', canonicalId(idBytes(id)))
    .where('deletedAt', 'is', null)
    .selectAll()
    .executeTakeFirst()
  if (!row) return undefined
  const {
    deletedAt: _deleted,
    externalId: _external,
    importBatch: _batch,
    mergedIntoId: _merged,
    ...stored
  } = row
  const { version, updatedAt } = await versionOf(db, row.id)
  return {
    ...stored,
    id: idText<'person'>(row.id),
    version,
    updatedAt,
    fullName: row.fullName ?? '',
    lifecycle: row.lifecycle as Person['lifecycle'],
    grade: row.grade as Person['grade'],
    timeZone: timeZoneOf(row.country, row.city),
    contactPoints: await contactPointsOf(db, { personId: idText(row.id) }),
  }
}

/** The name and the country of a live person, for labels and for reading phone numbers. */
export async function findPersonName(
  db: ReadDatabase,
  id: string,
): Promise<{ id: string; fullName: string; country: string | null } | undefined> {
  const row = await db
    .selectFrom('person')
    .where('id', '=', canonicalId(idBytes(id)))
    .where('deletedAt', 'is', null)
    .select(['id', 'fullName', 'country'])
    .executeTakeFirst()
  return row && { id: idText(row.id), fullName: row.fullName ?? '', country: row.country }
}

/** Those that were merged into a person, by name. */
export async function mergedPeople(db: ReadDatabase, id: string): Promise<MergedRecord[]> {
  const rows = await db
    .selectFrom('mergedRecord')
    .innerJoin('person', 'person.id', 'mergedRecord.id')
    .where('mergedRecord.canonical', '=', idBytes(id))
    .where('person.deletedAt', 'is', null)
    .orderBy('person.fullName')
    .orderBy('person.id')
    .select(['person.id', 'person.fullName as name'])
    .execute()
  return rows.map((row) => ({ id: idText(row.id), name: row.name ?? '' }))
}
