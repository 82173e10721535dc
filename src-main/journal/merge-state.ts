import type { SqlValue } from './op-codec'
import type { TableMeta } from './registry'
import type { WireOp } from './wire-op'

/** Who wrote a value: the stamp and the entry. */
export interface Stamp {
  readonly hlc: Buffer
  readonly op: number
}

/** An entry of this file whose known groups are decoded. */
export interface MergeOp extends Stamp {
  readonly table: TableMeta
  readonly row: Buffer
  readonly kind: number
  /** The whole entry, with groups that this version may not know. */
  readonly wire: WireOp
  /** Encoded groups by ascending id; an insert clears the deleted register. */
  readonly groups: ReadonlyMap<number, string>
}

/** A row with the stamps of its groups. */
export interface StoredState {
  /** All data columns, then `deleted_at`. */
  readonly row: SqlValue[]
  readonly cells: Map<number, Stamp>
  readonly first: Stamp & { readonly body: string }
}
