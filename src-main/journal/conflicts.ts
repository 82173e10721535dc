import { noStamp, stampLength } from './hlc'
import type { JournalWriter } from './journal-writer'
import type { MergeOp, Stamp, StoredState } from './merge-state'
import { decodeBody, deletedGroup } from './op-codec'
import { storedValue } from './stored-value'
import { readWireOp } from './streams'
import type { WireOp } from './wire-op'

interface Loss {
  readonly group: number
  readonly winner: Stamp
  readonly loser: Stamp
  readonly value: string
}

/** Writes down values that lost against one whose writer had not seen them, so that somebody can put them back. */
export class ConflictLog {
  readonly #writer: JournalWriter
  /** Milliseconds: when they are noticed. */
  readonly #at: number
  count = 0

  constructor(writer: JournalWriter, at: number) {
    this.#writer = writer
    this.#at = at
  }

  /** Looks at every group of an entry before its values are written; `won` are those that it takes. */
  note(op: MergeOp, state: StoredState, won: ReadonlySet<number>): void {
    for (const [group, value] of op.groups) {
      const current = stampOf(state, group)
      if (!current || current.op === op.op) continue
      const stored = storedValue(op.table, group, state.row)
      if (stored === null || stored === value) continue
      if (won.has(group)) this.#noteLoser(op, { group, winner: op, loser: current, value: stored })
      else this.#noteLate(op, { group, winner: current, loser: op, value })
    }
    this.#noteEditsOfDeleted(op, state, won)
  }

  #noteLoser(op: MergeOp, loss: Loss): void {
    if (isUnseen(op.wire, loss.group, loss.loser.hlc)) this.#write(op, loss)
  }

  #noteLate(op: MergeOp, loss: Loss): void {
    const winner = readWireOp(this.#writer, loss.winner.op)
    if (winner && isUnseen(winner, loss.group, op.hlc)) this.#write(op, loss)
  }

  /** An edit that met a deletion, whichever came first: the row stays deleted, and somebody should look at it. */
  #noteEditsOfDeleted(op: MergeOp, state: StoredState, won: ReadonlySet<number>): void {
    const deletes = won.has(deletedGroup) && op.groups.get(deletedGroup) !== 'null'
    if (deletes) this.#noteEarlierEdits(op, state)
    else this.#noteLateEdits(op, state, won)
  }

  #noteEarlierEdits(op: MergeOp, state: StoredState): void {
    for (const [group, cell] of state.cells) {
      const value = group === deletedGroup ? null : storedValue(op.table, group, state.row)
      if (value === null || !isUnseen(op.wire, deletedGroup, cell.hlc)) continue
      this.#write(op, { group, winner: op, loser: cell, value })
    }
  }

  #noteLateEdits(op: MergeOp, state: StoredState, won: ReadonlySet<number>): void {
    const deletion = state.cells.get(deletedGroup)
    if (!deletion || storedValue(op.table, deletedGroup, state.row) === 'null') return
    const deleting = readWireOp(this.#writer, deletion.op)
    if (!deleting || !isUnseen(deleting, deletedGroup, op.hlc)) return
    for (const [group, value] of op.groups) {
      if (group !== deletedGroup && won.has(group))
        this.#write(op, { group, winner: deletion, loser: op, value })
    }
  }

  #write({ table, row }: MergeOp, { group, winner, loser, value }: Loss): void {
    this.count += 1
    this.#writer
      .statements(
        `INSERT INTO sync_conflict (tbl, row, grp, winner_hlc, loser_hlc, loser_op, loser_value, seen_at)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
      )
      .run(table.id, row, group, winner.hlc, loser.hlc, loser.op, value, this.#at)
  }
}

/** Who holds a group; undefined when nobody has written it. */
function stampOf({ cells, first }: StoredState, group: number): Stamp | undefined {
  const cell = cells.get(group)
  if (cell) return cell
  return group === deletedGroup || decodeBody(first.body).has(group) ? first : undefined
}

/** True when the writer of an entry cannot have known what was stamped `hlc` on a group. */
function isUnseen(op: WireOp, group: number, hlc: Buffer): boolean {
  return Buffer.compare(hlc, seenBase(op, group)) > 0
}

/** The stamp that the writer of an entry saw on a group. */
function seenBase({ base, body }: WireOp, group: number): Uint8Array {
  if (!base) return noStamp
  if (base.length === stampLength) return base
  const place = [...decodeBody(body).keys()].indexOf(group)
  return place < 0 ? noStamp : base.subarray(place * stampLength, (place + 1) * stampLength)
}
