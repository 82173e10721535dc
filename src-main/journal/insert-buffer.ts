import type { Connection } from '../database/connection'
import { PackedInsert } from '../database/packed-insert'
import { stampLength } from './hlc'

const mostEntries = 512

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
 * Entries of new rows on their way into the journal, many to a statement: a call of SQLite costs more than the
 * row that it writes. Whoever reads entries flushes first.
 */
export class InsertBuffer {
  readonly #packed: PackedInsert
  /** That of all entries that wait. */
  #transaction = 0

  constructor(connection: Connection) {
    this.#packed = new PackedInsert((sql) => connection.prepare(sql), {
      insert: 'INSERT OR FAIL INTO sync_op',
      columns: [
        { column: 'id', kind: 'integer' },
        { column: 'hlc', kind: 'bytes', length: stampLength },
        { column: 'tbl', kind: 'integer' },
        { column: 'row', kind: 'bytes', length: 16 },
        { column: 'tx', kind: 'sql', sql: '@transaction' },
        { column: 'body', kind: 'text' },
        { column: 'kind', kind: 'sql', sql: '0' },
      ],
      most: mostEntries,
    })
  }

  add({ id, stamp, table, row, transaction, body }: InsertEntry): void {
    this.#transaction = transaction
    this.#packed.add(id, stamp, table, row, body)
    if (this.#packed.isFull) this.flush()
  }

  flush(): void {
    this.#packed.flush({ transaction: this.#transaction })
  }

  /** Forgets what a rollback has undone. */
  clear(): void {
    this.#packed.clear()
  }
}
