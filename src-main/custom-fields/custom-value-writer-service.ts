import { sqlName } from '../../src-shared/contract/define-table'
import { matchKey } from '../../src-shared/kernel/text-key'
import { deterministicId } from '../database/ids'
import type { Trx } from '../database/transaction'
import type { ServiceDeps } from '../service-deps'
import { customValueId } from './custom-fields-service'

/** A value on its way to a record. `isNew`: the record was made in this transaction. */
export interface CustomDraft {
  readonly name: string
  readonly value: string
  readonly column: 'personId' | 'companyId'
  readonly id: Buffer
  readonly isNew: boolean
  /** What happens to a value that is there: it stays, or the new one takes its place. */
  readonly replaces: boolean
}

/** Writes custom values of many records in one transaction; a field is made when it is new. Answers true when something changed. */
export function createCustomValueWriter(deps: ServiceDeps, trx: Trx): (draft: CustomDraft) => boolean {
  const fieldIds = new Map<string, Buffer>()
  const liveField = trx.statement('SELECT 1 FROM custom_field WHERE id = ? AND deleted_at IS NULL')
  const liveValue = trx.statement<{ id: Buffer; value: string }>(
    "SELECT id, coalesce(value, '') AS value FROM custom_value WHERE id = ? AND deleted_at IS NULL",
  )
  const mergedValue = (column: CustomDraft['column']) =>
    trx.statement<{ id: Buffer; value: string }>(
      `SELECT custom_value.id, coalesce(value, '') AS value
       FROM merged_record CROSS JOIN custom_value ON ${sqlName(column)} = merged_record.id 
       WHERE canonical = ? AND field_id = ? AND deleted_at IS NULL ORDER BY custom_value.id`,
    )
  const mergedValues = { personId: mergedValue('personId'), companyId: mergedValue('companyId') }

  function fieldId(name: string): Buffer {
    const known = fieldIds.get(name)
    if (known) return known
    const id = deterministicId('customField', matchKey(name) || name)
    if (!liveField.get(id)) deps.journal.insert(trx, 'customField', { id, name, kind: 'text' })
    fieldIds.set(name, id)
    return id
  }

  return ({ name, value, column, id, isNew, replaces }) => {
    const field = fieldId(name.trim())
    const valueId = customValueId(field, id)
    const stored = isNew ? undefined : (liveValue.get(valueId) ?? mergedValues[column].get(id, field))
    if (stored === undefined) {
      deps.journal.insert(trx, 'customValue', { id: valueId, fieldId: field, [column]: id, value })
      return true
    }
    if (stored.value !== '' && !replaces) return false
    return deps.journal.update(trx, 'customValue', stored.id, { value })
  }
}
