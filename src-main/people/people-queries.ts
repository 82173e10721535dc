import type { Person } from '../../src-shared/people/person'
import { timeZoneOf } from '../../src-shared/countries/time-zones'
import { contactPointsOf } from '../contact-points/contact-points-service'
import type { ReadDatabase } from '../database/database-types'
import { idBytes, idText } from '../database/ids'
import { versionOf } from '../journal/versions'

/** Everything stored on a person, or undefined when there is none (or it is in the trash). */
export async function findPerson(db: ReadDatabase, id: string): Promise<Person | undefined> {
  const row = await db
    .selectFrom('person')
    .where('id', '=', idBytes(id))
    .where('deletedAt', 'is', null)
    .selectAll()
    .executeTakeFirst()
  if (!row) return undefined
  const { deletedAt: _deleted, externalId: _external, importBatch: _batch, ...stored } = row
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
    contactPoints: await contactPointsOf(db, { personId: id }),
  }
}

/** The name and the country of a live person, for labels and for reading phone numbers. */
export async function findPersonName(
  db: ReadDatabase,
  id: string,
): Promise<{ fullName: string; country: string | null } | undefined> {
  const row = await db
    .selectFrom('person')
    .where('id', '=', idBytes(id))
    .where('deletedAt', 'is', null)
    .select(['fullName', 'country'])
    .executeTakeFirst()
  return row && { fullName: row.fullName ?? '', country: row.country }
}
