import type { Id } from '../../src-shared/kernel/ids'
import type { ReadDatabase } from '../database/database-types'
import { idText } from '../database/ids'
import { linkOf, type RecordLink } from '../database/record-link'

/** The custom values of a record by the position of their fields. */
export async function customValuesOf(
  db: ReadDatabase,
  link: RecordLink,
): Promise<{ fieldId: Id<'customField'>; name: string; value: string }[]> {
  const { column, id } = linkOf(link)
  const rows = await db
    .selectFrom('customValue')
    .innerJoin('customField', 'customField.id', 'customValue.fieldId')
    .where(`customValue.${column}`, '=', id)
    .where('customValue.deletedAt', 'is', null)
    .where('customField.deletedAt', 'is', null)
    .where('customValue.value', 'is not', null)
    .orderBy('customField.position')
    .orderBy('customField.name')
    .select(['customField.id', 'customField.name', 'customValue.value'])
    .execute()
  return rows.map((row) => ({
    fieldId: idText<'customField'>(row.id),
    name: row.name ?? '',
    value: row.value ?? '',
  }))
}
