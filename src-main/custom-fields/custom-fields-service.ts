import { AppError } from '../../src-shared/contract/app-error'
import type { CustomValue } from '../../src-shared/contract/customer'
import { sqlName } from '../../src-shared/contract/define-table'
import { message } from '../../src-shared/contract/message'
import type { ReadDatabase } from '../database/database-types'
import { deterministicId, idBytes, idText } from '../database/ids'
import { idsOf, idsOfSql, isMerged } from '../database/merged'
import { linkOf, type RecordLink } from '../database/record-link'
import type { Trx } from '../database/transaction'
import type { ServiceDeps } from '../service-deps'

/**
 * All custom fields in their order, with the values of a record; null where it has none. Its own come before
 * those of records that were merged into it.
 */
export async function customValuesOf(db: ReadDatabase, link: RecordLink): Promise<CustomValue[]> {
  const { column, id } = linkOf(link)
  const rows = await db
    .selectFrom('customField')
    .leftJoin('customValue', (join) =>
      join
        .onRef('customValue.fieldId', '=', 'customField.id')
        .on(`customValue.${column}`, 'in', idsOf(id))
        .on('customValue.deletedAt', 'is', null),
    )
    .where('customField.deletedAt', 'is', null)
    .orderBy('customField.position')
    .orderBy('customField.name')
    .orderBy('customField.id')
    .orderBy(isMerged(`customValue.${column}`))
    .orderBy('customValue.id')
    .select(['customField.id', 'customField.name', 'customValue.value'])
    .execute()
  const fields = new Map<string, CustomValue>()
  for (const row of rows) {
    const fieldId = idText<'customField'>(row.id)
    const value = fields.get(fieldId)?.value ?? (row.value || null)
    fields.set(fieldId, { fieldId, name: row.name ?? '', value })
  }
  return [...fields.values()]
}

/** The id of the value of a field on a record: two devices that fill the same blank write the same row. */
export function customValueId(field: Uint8Array, record: Uint8Array): Buffer {
  const hex = (id: Uint8Array) => Buffer.from(id).toString('hex')
  return deterministicId('customValue', `${hex(field)}:${hex(record)}`)
}

/**
 * Sets the value of a custom field on a record inside a running transaction; null or an empty text takes it away.
 * Throws AppError not-found for a field that is not there.
 */
export function setCustomValue(
  deps: ServiceDeps,
  trx: Trx,
  { link, fieldId, value }: { link: RecordLink; fieldId: string; value: string | null },
): void {
  const field = idBytes(fieldId)
  if (!trx.statement('SELECT 1 FROM custom_field WHERE id = ? AND deleted_at IS NULL').get(field))
    throw new AppError('not-found', message('error.notFound'))
  const { column, id: record } = linkOf(link)
  const id = customValueId(field, record)
  // Those of records that were merged into it, too: a value that is taken away must not give way to another one.
  const live = trx.statement<Buffer>(
    `SELECT id FROM custom_value WHERE ${sqlName(column)} IN ${idsOfSql} AND field_id = ? AND deleted_at IS NULL`,
    'value',
  )
  const rows = live.all(record, field)
  for (const row of rows) deps.journal.update(trx, 'customValue', row, { value: value || null })
  if (value && rows.length === 0)
    deps.journal.insert(trx, 'customValue', { id, fieldId: field, [column]: record, value })
}
