import { setImmediate as nextTurn } from 'node:timers/promises'
import type { TouchedChoice } from '../../../src-shared/imports/import-history-contract'
import { replicatedTables } from '../../../src-shared/contract/replicated-tables'
import type { ReadDatabase } from '../../database/database-types'
import { asBuffer, idText } from '../../database/ids'
import {
  entriesBetween,
  entriesOf,
  type EntryOfImport,
  ownersOf,
  type PartTable,
  partTableOf,
} from '../import-history-queries'

/** A record that an import touched. */
export interface Touched {
  readonly kind: 'person' | 'company' | 'deal'
  readonly id: string
  readonly isNew: boolean
  /** Rows of other tables that it got; not told of new ones, where everything is new. */
  readonly parts: { readonly table: PartTable; readonly id: string }[]
}

/** Entries that are read at once; between them others get a turn. */
const entriesAtOnce = 10_000

const kinds = ['company', 'person', 'deal'] as const
const kindById = new Map<number, Touched['kind']>(kinds.map((kind) => [replicatedTables[kind].id, kind]))

class Gatherer {
  readonly records = new Map<string, Touched>()
  readonly #db: ReadDatabase

  constructor(db: ReadDatabase) {
    this.#db = db
  }

  async take(entries: readonly EntryOfImport[]): Promise<void> {
    const parts = new Map<PartTable, Uint8Array[]>()
    for (const { tbl, row, isInsert } of entries) {
      const kind = kindById.get(tbl)
      const table = partTableOf(tbl)
      if (kind) this.#record(kind, row, isInsert)
      else if (table) {
        const rows = parts.get(table) ?? []
        rows.push(row)
        parts.set(table, rows)
      }
    }
    for (const [table, rows] of parts) await this.#owners(table, rows)
  }

  #record(kind: Touched['kind'], row: Uint8Array, isNew: boolean): Touched {
    const key = asBuffer(row).toString('latin1')
    const known = this.records.get(key)
    if (known) return known
    const record = { kind, id: idText(row), isNew, parts: [] }
    this.records.set(key, record)
    return record
  }

  async #owners(table: PartTable, rows: readonly Uint8Array[]): Promise<void> {
    for (const { id, personId, companyId, dealId } of await ownersOf(this.#db, table, rows)) {
      const kind = personId ? 'person' : companyId ? 'company' : 'deal'
      const owner = personId ?? companyId ?? dealId
      if (!owner) continue
      const record = this.#record(kind, owner, false)
      if (!record.isNew) record.parts.push({ table, id: idText(id) })
    }
  }
}

/** All records that an import touched, in the order in which it wrote them. Empty where another device imported. */
async function gather(db: ReadDatabase, batch: string): Promise<readonly Touched[]> {
  const range = await entriesOf(db, batch)
  const gatherer = new Gatherer(db)
  if (!range) return []
  for (let first = range.first; first <= range.last; first += entriesAtOnce) {
    await gatherer.take(await entriesBetween(db, first, Math.min(range.last, first + entriesAtOnce - 1)))
    await nextTurn()
  }
  return [...gatherer.records.values()]
}

/**
 * What an import touched. A transaction's entries never change, so the answer for the import that was looked at last
 * is kept: paging through 50,000 records reads the journal once.
 */
export class TouchedRecords {
  readonly #db: ReadDatabase
  #last: { batch: string; records: Promise<readonly Touched[]> } | null = null

  constructor(db: ReadDatabase) {
    this.#db = db
  }

  /** The touched records of a choice, in the order of the list. */
  async of(batch: string, choice: TouchedChoice): Promise<readonly Touched[]> {
    if (this.#last?.batch !== batch) this.#last = { batch, records: gather(this.#db, batch) }
    const records = await this.#last.records
    return choice === 'all' ? records : records.filter(({ isNew }) => isNew === (choice === 'new'))
  }
}
