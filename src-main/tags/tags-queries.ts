import type { Tag } from '../../src-shared/contract/customer'
import type { ReadDatabase } from '../database/database-types'
import { idText } from '../database/ids'
import { idsOf, standsFor } from '../database/merged'
import { linkOf, type RecordLink } from '../database/record-link'

/** The tags of a record in alphabetical order. */
export async function readTags(db: ReadDatabase, link: RecordLink): Promise<Tag[]> {
  const { column, id } = linkOf(link)
  const rows = await db
    .selectFrom('tagging')
    .innerJoin('tag', 'tag.id', 'tagging.tagId')
    .where(`tagging.${column}`, 'in', idsOf(id))
    .where('tagging.deletedAt', 'is', null)
    .where('tag.deletedAt', 'is', null)
    .orderBy('tag.name')
    .select(['tag.id', 'tag.name', 'tag.colour'])
    .distinct()
    .execute()
  return rows.map((row) => ({ id: idText<'tag'>(row.id), name: row.name ?? '', colour: row.colour }))
}

/** The products that a person or a company asked about. */
export async function readProductInterests(
  db: ReadDatabase,
  link: RecordLink,
): Promise<{ id: string; name: string }[]> {
  const { column, id } = linkOf(link)
  if (column === 'dealId') return []
  const rows = await db
    .selectFrom('productInterest')
    .where(column, 'in', idsOf(id))
    .where('deletedAt', 'is', null)
    .orderBy('name')
    .orderBy('id')
    .select(['id', 'name'])
    .execute()
  const byName = new Map(rows.map((row) => [row.name ?? '', idText(row.id)]))
  return [...byName].map(([name, interest]) => ({ id: interest, name }))
}

/** All live tags with their use, most used first. */
export async function tagUse(db: ReadDatabase) {
  const rows = await db
    .selectFrom('tag')
    .leftJoin('tagging', (join) =>
      join.onRef('tagging.tagId', '=', 'tag.id').on('tagging.deletedAt', 'is', null),
    )
    .where('tag.deletedAt', 'is', null)
    .groupBy('tag.id')
    .select(['tag.id', 'tag.name', 'tag.colour'])
    .select((eb) => [
      eb.fn.count<number>(standsFor('tagging.personId')).distinct().as('peopleCount'),
      eb.fn.count<number>(standsFor('tagging.companyId')).distinct().as('companyCount'),
    ])
    .execute()
  return rows
    .map((row) => ({ ...row, id: idText<'tag'>(row.id), name: row.name ?? '' }))
    .sort(
      (one, other) =>
        other.peopleCount + other.companyCount - one.peopleCount - one.companyCount ||
        (one.name < other.name ? -1 : 1),
    )
}
