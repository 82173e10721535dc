import { asBuffer } from '../database/ids'
import { isRowHere, referencesOf, type RowPlace } from './applied-in-part'
import { ConflictLog } from './conflicts'
import { decodeStamp, lastCredibleMs } from './hlc'
import type { JournalWriter } from './journal-writer'
import { kinds, type Work } from './work'
import { Merger } from './merge'
import type { MergeOp } from './merge-state'
import { knownGroups } from './known-groups'
import { decodeBody } from './op-codec'
import type { TableMeta } from './registry'
import { readWireOp, Streams } from './streams'
import type { WireOp } from './wire-op'

/** What keeps an entry from being applied. */
const held = { no: 0, parked: 1, quarantined: 2 } as const

interface AdmissionGround {
  readonly writer: JournalWriter
  readonly work: Work
  readonly streams: Streams
}

/**
 * Decides of each entry whether it can be applied: one whose own row or a row that it refers to has never been made
 * waits, whole, until that is; what this version does not understand is kept and passed on. Nothing is dropped.
 */
export class Admission {
  readonly #ground: AdmissionGround
  readonly #merger: Merger
  readonly #conflicts: ConflictLog
  readonly #woken: number[] = []

  constructor(ground: AdmissionGround) {
    this.#ground = ground
    this.#conflicts = new ConflictLog(ground.writer, ground.work.trx.at)
    this.#merger = new Merger(ground.writer, ground.streams, this.#conflicts)
  }

  get conflicts(): number {
    return this.#conflicts.count
  }

  /** Takes an entry in that is not in the file yet. */
  takeNew(op: WireOp, id: number): void {
    const { writer } = this.#ground
    const state = this.#settle(op, id)
    writer
      .statements(
        `INSERT INTO sync_op (id, hlc, tbl, row, kind, held, body, base) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
      )
      .run(id, op.hlc, op.table, op.row, op.kind, state.held, op.body, op.base)
    if (state.isNewRow && writer.hasParked) this.wake(asBuffer(op.row))
  }

  /** Looks again at an entry that is in the file. */
  takeAgain(id: number): void {
    const { writer } = this.#ground
    const op = readWireOp(writer, id)
    if (!op) return
    writer.statements('DELETE FROM sync_quarantine WHERE op = ?').run(id)
    const before = writer.statements('SELECT held FROM sync_op WHERE id = ?', 'value').get(id)
    const state = this.#settle(op, id)
    // What an older version has applied in part stays: its row may be referred to by now. The rest waits beside it;
    // what makes rows anew meanwhile asks `applied-in-part.ts`.
    if (before !== held.no) writer.statements('UPDATE sync_op SET held = ? WHERE id = ?').run(state.held, id)
    if (state.isNewRow && writer.hasParked) this.wake(asBuffer(op.row))
  }

  /** A row has been made: what waited for it can go on; see `takeWoken`. */
  wake(row: Buffer): void {
    const waiting = this.#ground.writer
      .statements('DELETE FROM sync_parked WHERE wait_row = ? RETURNING op', 'value')
      .all(row) as number[]
    this.#woken.push(...waiting)
  }

  /** Takes one entry in that has been woken. False when there is none left. */
  takeWoken(): boolean {
    const op = this.#woken.pop()
    if (op === undefined) return false
    this.takeAgain(op)
    return true
  }

  #settle(op: WireOp, id: number): { held: number; isNewRow: boolean } {
    const table = this.#ground.writer.registry.byId.get(op.table)
    const trouble = table ? troubleWith(op) : 'unknown table'
    if (!table || trouble !== null) return this.#quarantine(id, trouble ?? '')
    const { groups, unknown } = knownGroups(table, op)
    const missing = this.#missing(table, op, groups)
    if (missing) return this.#park(id, missing)
    if (unknown.length > 0) this.#quarantine(id, `groups ${unknown.join(', ')}`)
    const { hlc, row, kind } = op
    const merging: MergeOp = { op: id, hlc: asBuffer(hlc), row: asBuffer(row), table, kind, wire: op, groups }
    return { held: held.no, isNewRow: this.#merger.merge(this.#ground.work, merging) }
  }

  #quarantine(id: number, why: string): { held: number; isNewRow: boolean } {
    this.#ground.writer.statements('INSERT INTO sync_quarantine (op, why) VALUES (?, ?)').run(id, why)
    return { held: held.quarantined, isNewRow: false }
  }

  #park(id: number, { table, row }: RowPlace): { held: number; isNewRow: boolean } {
    this.#ground.writer
      .statements('INSERT INTO sync_parked (wait_tbl, wait_row, op) VALUES (?, ?, ?)')
      .run(table.id, row, id)
    this.#ground.writer.noteParked()
    return { held: held.parked, isNewRow: false }
  }

  #missing(table: TableMeta, op: WireOp, groups: ReadonlyMap<number, string>): RowPlace | null {
    const { writer } = this.#ground
    const row = asBuffer(op.row)
    if (op.kind !== kinds.insert && !isRowHere(writer, { table, row })) return { table, row }
    for (const { table: parent, row: id } of referencesOf(writer.registry, table, groups)) {
      const isItself = parent === table && id.equals(row)
      if (!isItself && !isRowHere(writer, { table: parent, row: id })) return { table: parent, row: id }
    }
    return null
  }
}

/** The same for a row that this device has just made itself. */
export function wakeParked(writer: JournalWriter, work: Work, row: Buffer): void {
  const waits = writer.statements('SELECT 1 FROM sync_parked WHERE wait_row = ? LIMIT 1').get(row)
  if (!waits) return
  const admission = new Admission({ writer, work, streams: new Streams(writer) })
  admission.wake(row)
  while (admission.takeWoken());
}

/** Why nothing of an entry can be used, or null. */
function troubleWith(op: WireOp): string | null {
  const hlc = asBuffer(op.hlc)
  if (decodeStamp(hlc).ms > lastCredibleMs) return 'stamp beyond the year 9999'
  if (!hlc.subarray(8).equals(asBuffer(op.device).subarray(0, 8))) return 'stamp of another device'
  try {
    const body = decodeBody(op.body)
    const bases = (op.base?.length ?? 16) / 16
    return bases === 1 || bases === body.size ? null : 'as many bases as groups'
  } catch (error) {
    return error instanceof Error ? error.message : 'no body'
  }
}
