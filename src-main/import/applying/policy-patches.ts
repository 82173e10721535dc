import { importFields, isImportField } from '../../../src-shared/imports/import-fields'
import type { DuplicatePolicy } from '../../../src-shared/imports/imports-contract'
import type { Trx, TrxStatement } from '../../database/transaction'
import { blanksToFill, type Values, valuesToOverwrite } from './patches'

type Kind = 'company' | 'person' | 'affiliation'

/** A record that is there already, and what a row of the list says of it. */
export interface Meeting {
  readonly kind: Kind
  readonly id: Buffer
  readonly current: Values
  readonly wanted: Values
}

interface PatchOptions {
  readonly fields: Readonly<Record<string, DuplicatePolicy>>
  readonly changedAt: number
}

/** Fields of `record` land on companies and people alike. */
function columnsOf(kind: Kind, fields: PatchOptions['fields']): Map<string, DuplicatePolicy> {
  const columns = new Map<string, DuplicatePolicy>()
  for (const [field, policy] of Object.entries(fields)) {
    if (!isImportField(field)) continue
    const { table, column } = importFields[field].target
    const isOfKind = field.startsWith('record.')
      ? kind !== 'affiliation' && table === 'person'
      : table === kind
    if (isOfKind) columns.set(column, policy)
  }
  return columns
}

/** What a policy changes in records that are there already, field by field. */
export class PolicyPatches {
  readonly #columns: Readonly<Record<Kind, Map<string, DuplicatePolicy>>>
  readonly #changedAt: number
  readonly #newest: TrxStatement<Buffer | null>

  constructor(trx: Trx, { fields, changedAt }: PatchOptions) {
    this.#changedAt = changedAt
    this.#columns = {
      company: columnsOf('company', fields),
      person: columnsOf('person', fields),
      affiliation: columnsOf('affiliation', fields),
    }
    this.#newest = trx.statement('SELECT max(hlc) FROM sync_op WHERE row = ? AND held = 0', 'value')
  }

  /** The columns that change, or null when none does. */
  of(policy: DuplicatePolicy, meeting: Meeting): Values | null {
    const own = this.#columns[meeting.kind]
    if (own.size === 0) return this.#patch(policy, meeting)
    const byPolicy = new Map<DuplicatePolicy, Record<string, string | number | null>>()
    for (const [column, value] of Object.entries(meeting.wanted)) {
      const chosen = own.get(column) ?? policy
      const values = byPolicy.get(chosen) ?? {}
      byPolicy.set(chosen, Object.assign(values, { [column]: value }))
    }
    const patches = [...byPolicy].map(([chosen, wanted]) => this.#patch(chosen, { ...meeting, wanted }))
    const changed: Values = Object.assign({}, ...patches.filter((patch) => patch !== null))
    return Object.keys(changed).length === 0 ? null : changed
  }

  #patch(policy: DuplicatePolicy, meeting: Meeting): Values | null {
    const { current, wanted } = meeting
    if (policy === 'skip' || policy === 'append') return null
    if (policy === 'overwrite' || (policy === 'newest' && this.#isFileNewer(meeting)))
      return valuesToOverwrite(current, wanted)
    return blanksToFill(current, wanted)
  }

  /** The first six bytes of a stamp are its milliseconds. */
  #isFileNewer({ id }: Meeting): boolean {
    const stamp = this.#newest.get(id)
    return !stamp || stamp.readUIntBE(0, 6) < this.#changedAt
  }
}
