import type { Trx } from '../database/transaction'
import type { Device } from './device'
import type { Tick } from './hlc'
import type { TableMeta } from './registry'
import type { TouchedRows } from './touched-rows'

/** What an entry does; its number stands in the journal and on the wire. */
export const kinds = { insert: 0, set: 1, delete: 2, undelete: 3 } as const
export type Kind = (typeof kinds)[keyof typeof kinds]

/** An entry of this device, about to be written. */
export interface LocalOp {
  readonly table: TableMeta
  readonly row: Buffer
  readonly kind: Kind
  readonly body: string
  /** Stamps that were seen on what it overwrites: one, or one per group of the body. */
  readonly base: Buffer | null
  readonly before: string | null
  readonly tick: Tick
}

/** What a transaction has done so far. */
export interface Work {
  readonly trx: Trx
  /** Set for an undo: the number of the transaction that it takes back. */
  undoes: number | null
  /** Row of journal_tx; null until the first entry. */
  number: number | null
  firstSeq: number
  /** Touched rows by table index. */
  readonly touched: readonly TouchedRows[]
  /** True between the first and the last statement of one verb: an error there leaves a row without its entry. */
  isHalfway: boolean
  /** True once derivers run: they must not write replicated tables any more. */
  isFinished: boolean
}

/** Rows that a transaction touched, by table name, each once. */
export type Touched = ReadonlyMap<string, readonly Buffer[]>

/** Where device, counter and clock stand; a rollback goes back to it. */
export interface WriterState {
  readonly device: Device
  readonly seq: number
  readonly last: Tick
}

/** A group whose stamp an entry becomes. */
export interface CellKey {
  readonly table: TableMeta
  readonly row: Buffer
  readonly group: number
}
