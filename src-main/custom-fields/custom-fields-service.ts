import { matchKey } from '../../src-shared/kernel/text-key'
import type { Id } from '../../src-shared/kernel/ids'
import type { ReadDatabase } from '../database/database-types'
import { deterministicId, idText } from '../database/ids'
import type { Trx } from '../database/transaction'
import type { ServiceDeps } from '../service-deps'
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

/** Sets a custom value by the field's name inside a running transaction; the field is made when it is new. */
export function setCustomValue(
  deps: ServiceDeps,
  trx: Trx,
  custom: { name: string; value: string; link: RecordLink },
): void {
  const name = custom.name.trim()
  const fieldId = deterministicId('customField', matchKey(name) || name)
  const field = trx.statement('SELECT 1 FROM custom_field WHERE id = ? AND deleted_at IS NULL').get(fieldId)
  if (!field) deps.journal.insert(trx, 'customField', { id: fieldId, name, kind: 'text' })
  const { column, id } = linkOf(custom.link)
  const valueId = deterministicId('customValue', `${fieldId.toString('hex')}:${id.toString('hex')}`)
  const live = trx.statement('SELECT 1 FROM custom_value WHERE id = ? AND deleted_at IS NULL').get(valueId)
  if (live) deps.journal.update(trx, 'customValue', valueId, { value: custom.value })
  else deps.journal.insert(trx, 'customValue', { id: valueId, fieldId, [column]: id, value: custom.value })
}
