import { kinds } from './work'
import { decodeBody, deletedGroup, nullGroup } from './op-codec'
import { opPlace } from './op-id'
import type { TableMeta } from './registry'
import { opHash } from './wire-op'

/** An entry as it stands in sync_op, with the id of its device. */
export interface StoredOp {
  readonly id: number
  readonly hlc: Buffer
  readonly device: Buffer
  readonly tbl: number
  readonly row: Buffer
  readonly kind: number
  readonly body: string
  readonly base: Buffer | null
  readonly before: string | null
  readonly tx: number | null
  /** Groups that are not applied yet; see applied-in-part.ts. */
  readonly waiting?: ReadonlySet<number>
}

/** An entry with its groups decoded; an insert also clears the deleted register. */
export interface RowOp extends StoredOp {
  readonly groups: ReadonlyMap<number, string>
}

/** What the journal knows of a transaction, for deciding which entries count. */
export interface TransactionState {
  readonly isUndo: boolean
  readonly isExcluded: boolean
}

/** Decodes an entry. */
export function decodeOp(op: StoredOp): RowOp {
  const groups = decodeBody(op.body)
  if (op.kind === kinds.insert) groups.set(deletedGroup, 'null')
  for (const group of op.waiting ?? []) groups.delete(group)
  return { ...op, groups }
}

/** The order of entries: stamp, then device, then number. */
export function compareOps(one: StoredOp, other: StoredOp): number {
  return (
    Buffer.compare(one.hlc, other.hlc) ||
    Buffer.compare(one.device, other.device) ||
    opPlace(one.id).seq - opPlace(other.id).seq ||
    Buffer.compare(hashOf(one), hashOf(other))
  )
}

/** Entries of one row that are equal so far (a forked device) differ in what the hash is made of besides. */
function hashOf({ id, tbl, waiting: _, ...op }: StoredOp): Buffer {
  return opHash({ ...op, seq: opPlace(id).seq, table: tbl })
}

/**
 * The entries of one row in their order, and what follows from them when some transactions are undone.
 *
 * Undo transactions never count, undone ones do not either; what is left are the standing entries. A row lives when
 * the newest standing entry on its deleted register says so. A row that lives only through undone transactions is
 * provisional: it stays, whole, when a standing entry has edited it since or a living row refers to it.
 */
export class RowHistory {
  readonly ops: readonly RowOp[]
  readonly #table: TableMeta
  readonly #states: ReadonlyMap<number, TransactionState>
  /** Newest standing entry on the deleted register. */
  readonly #register: RowOp | undefined
  /** Entries of undone transactions that brought the row to life after that. */
  readonly #creators: readonly RowOp[]

  constructor(table: TableMeta, ops: readonly StoredOp[], states: ReadonlyMap<number, TransactionState>) {
    this.#table = table
    this.#states = states
    this.ops = ops.map(decodeOp).sort(compareOps)
    this.#register = this.ops.findLast((op) => this.isStanding(op) && op.groups.has(deletedGroup))
    this.#creators = this.#findCreators()
  }

  isStanding(op: StoredOp): boolean {
    return op.tx === null || this.#states.get(op.tx)?.isExcluded !== true
  }

  /** `absent` is a row that no standing entry has ever made. */
  get natural(): 'alive' | 'dead' | 'absent' {
    if (!this.#register) return 'absent'
    return this.#register.groups.get(deletedGroup) === 'null' ? 'alive' : 'dead'
  }

  get isProvisional(): boolean {
    return this.natural !== 'alive' && this.#creators.length > 0
  }

  /** True when a standing entry was made on a provisional row after it came to life. */
  get isEdited(): boolean {
    return this.#edits().length > 0
  }

  /** The groups that such entries wrote: why the row stays. */
  get editedGroups(): number[] {
    return [...new Set(this.#edits().flatMap(({ groups }) => [...groups.keys()]))]
  }

  #edits(): RowOp[] {
    const [oldest] = this.#creators
    return oldest ? this.ops.filter((op) => this.isStanding(op) && compareOps(op, oldest) > 0) : []
  }

  /** What a group holds; `isKept` says whether a provisional row stays. */
  valueOf(group: number, isKept: boolean): string {
    const counted = this.#counted(isKept)
    const newest = this.ops.findLast(
      (op) => op.groups.has(group) && (this.isStanding(op) || (op.tx !== null && counted.has(op.tx))),
    )
    return newest?.groups.get(group) ?? this.#initial(group)
  }

  /**
   * The groups whose value can change when some transactions begin or cease to count; not the deleted register.
   * `isAboutLife` says that the row itself may come or go.
   */
  groupsAtStake(transactions: readonly number[], isAboutLife: boolean): Set<number> {
    const groups = new Set<number>()
    for (const { tx, groups: written } of this.ops) {
      // Who made the row may change, and with that which undone transactions give it its values.
      const isAtStake = tx !== null && (transactions.includes(tx) || (isAboutLife && this.#isUndone(tx)))
      if (isAtStake) for (const group of written.keys()) groups.add(group)
    }
    groups.delete(deletedGroup)
    return groups
  }

  /** True when one of the transactions wrote the deleted register. */
  isAboutLife(transactions: readonly number[]): boolean {
    return this.ops.some(
      ({ tx, groups }) => tx !== null && transactions.includes(tx) && groups.has(deletedGroup),
    )
  }

  #isUndone(tx: number): boolean {
    const state = this.#states.get(tx)
    return state !== undefined && state.isExcluded && !state.isUndo
  }

  /** The groups (the deleted register among them) that a transaction wrote and a standing entry has written since. */
  editedSince(transaction: number): number[] {
    const newest = new Map<number, RowOp>()
    for (const op of this.ops) {
      if (op.tx !== transaction && !this.isStanding(op)) continue
      for (const group of op.groups.keys()) newest.set(group, op)
    }
    const written = new Set(this.ops.flatMap((op) => (op.tx === transaction ? [...op.groups.keys()] : [])))
    return [...written].filter((group) => newest.get(group)?.tx !== transaction)
  }

  /** Per undone transaction its last word on the deleted register, where that is "alive" and newer than the standing one. */
  #findCreators(): RowOp[] {
    const lastWords = new Map<number, RowOp>()
    for (const op of this.ops) {
      const state = op.tx === null ? undefined : this.#states.get(op.tx)
      if (op.tx !== null && state?.isExcluded && !state.isUndo && op.groups.has(deletedGroup))
        lastWords.set(op.tx, op)
    }
    const register = this.#register
    return [...lastWords.values()]
      .filter((op) => op.groups.get(deletedGroup) === 'null' && (!register || compareOps(op, register) > 0))
      .sort(compareOps)
  }

  /** Undone transactions whose values the row has all the same: those that made it, while nothing else does. */
  #counted(isKept: boolean): Set<number> {
    if (this.natural === 'alive' || (this.natural === 'dead' && !isKept)) return new Set()
    const inserts = this.natural === 'absent' ? this.ops.filter((op) => op.kind === kinds.insert) : []
    const makers = [...this.#creators, ...inserts].flatMap((op) => (op.tx === null ? [] : [op.tx]))
    return new Set(makers)
  }

  /** What stood there before the oldest entry that wrote the group. */
  #initial(group: number): string {
    const oldest = this.ops.find((op) => op.groups.has(group))
    const before = oldest?.before ? decodeBody(oldest.before).get(group) : undefined
    return before ?? nullGroup(this.#table.groupById.get(group))
  }
}
