import type { Connection } from '../database/connection'
import { PackedInsert } from '../database/packed-insert'

const most = 256

/** The entry of a row that did not exist. */
export interface InsertEntry {
  readonly id: number
  readonly stamp: Buffer
  readonly table: number
  readonly row: Buffer
  readonly transaction: number
  readonly body: string
}

/**
 * Entries of new rows on their way into the journal, many to a statement. Whoever reads entries, or writes one of
 * another kind, flushes first; so those that wait have numbers without a gap and one transaction.
 */
export class InsertBuffer {
  readonly #rows: PackedInsert
  #first = 0
  #transaction = 0

  constructor(connection: Connection) {
    this.#rows = new PackedInsert((sql) => connection.prepare(sql), {
      insert: 'INSERT OR FAIL INTO sync_op',
      columns: [
        { column: 'id', kind: 'sql', sql: '@first + place' },
        { column: 'hlc', kind: 'bytes', length: 16 },
        { column: 'tbl', kind: 'integer' },
        { column: 'row', kind: 'bytes', length: 16 },
        { column: 'kind', kind: 'sql', sql: '0' },
        { column: 'tx', kind: 'sql', sql: '@transaction' },
        { column: 'body', kind: 'text' },
      ],
      most,
    })
  }

  add({ id, stamp, table, row, transaction, body }: InsertEntry): void {
    if (this.#rows.count === 0) {
      this.#first = id
      this.#transaction = transaction
    }
    this.#rows.add(stamp, table, row, body)
    if (this.#rows.isFull) this.flush()
  }

  flush(): void {
    this.#rows.flush({ first: this.#first, transaction: this.#transaction })
  }

  /** Forgets what a rollback has undone. */
  clear(): void {
    this.#rows.clear()
  }
}
