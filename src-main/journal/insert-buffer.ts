import type { Connection } from '../database/connection'
import type { PreparedStatement } from '../database/statement-cache'

const rowsAtOnce = 16
const parametersPerRow = 6
const columns = 'id, hlc, tbl, row, tx, body, kind'
const row = '(?, ?, ?, ?, ?, ?, 0)'

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
 * Entries of new rows on their way into the journal, several to a statement: a call of SQLite costs more than the
 * row that it writes. Whoever reads entries flushes first.
 */
export class InsertBuffer {
  readonly #one: PreparedStatement
  readonly #many: PreparedStatement
  #parameters: unknown[] = []

  constructor(connection: Connection) {
    const insert = `INSERT OR FAIL INTO sync_op (${columns}) VALUES `
    this.#one = connection.prepare(insert + row)
    this.#many = connection.prepare(insert + new Array(rowsAtOnce).fill(row).join(', '))
  }

  add(entry: InsertEntry): void {
    this.#parameters.push(entry.id, entry.stamp, entry.table, entry.row, entry.transaction, entry.body)
    if (this.#parameters.length < rowsAtOnce * parametersPerRow) return
    this.#many.run(this.#parameters)
    this.#parameters = []
  }

  flush(): void {
    if (this.#parameters.length === 0) return
    const parameters = this.#parameters
    this.#parameters = []
    for (let start = 0; start < parameters.length; start += parametersPerRow) {
      this.#one.run(parameters.slice(start, start + parametersPerRow))
    }
  }

  /** Forgets what a rollback has undone. */
  clear(): void {
    this.#parameters = []
  }
}
