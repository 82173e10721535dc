import { AppError } from '../../src-shared/contract/app-error'
import { type Message, message } from '../../src-shared/contract/message'
import { asBuffer } from '../database/ids'
import type { InTransaction, Trx } from '../database/transaction'
import { Admission } from './admission'
import { decodeStamp, meet } from './hlc'
import type { JournalWriter } from './journal-writer'
import type { Work } from './work'
import { opId } from './op-id'
import { readWireOp, type Stream, type StreamRange, Streams } from './streams'
import { isSameOp, isWellShaped, opFromText, opToText, type WireOp } from './wire-op'

/** What became of entries from elsewhere. */
export interface ApplyResult {
  /** Taken in for the first time, parked and quarantined ones among them. */
  readonly taken: number
  readonly duplicates: number
  /** Waiting for an earlier entry of their device. */
  readonly ahead: number
  readonly conflicts: number
  /** Devices (hex) that have written two contents under one number: copied disks, to be enrolled anew. */
  readonly forked: readonly string[]
  /** In which streams of this file the entries stand now, duplicates among them. */
  readonly placed: readonly StreamRange[]
}

export interface ApplyOptions {
  readonly signal?: AbortSignal | undefined
  /** Runs in the same transaction, after the entries: what must be remembered if and only if they were taken in. */
  readonly alongside?: ((trx: Trx, result: ApplyResult) => void) | undefined
}

interface ApplyGround {
  readonly writer: JournalWriter
  readonly inTransaction: InTransaction
}

/** Never seen by anybody: nothing is written under it. */
export const unlabelled: Message = { key: 'journal.apply' }

/**
 * Takes entries of other devices in, in any order, as often as they come: the state follows from the set of entries
 * alone. All or nothing, in one transaction. Throws AppError unreadable when one has not the shape of an entry.
 */
export async function applyOps(
  { writer, inTransaction }: ApplyGround,
  ops: readonly WireOp[],
  { signal, alongside }: ApplyOptions = {},
): Promise<ApplyResult> {
  if (!ops.every(isWellShaped)) throw new AppError('unreadable', message('error.invalidInput'))
  return inTransaction({ label: unlabelled, signal }, async (trx) => {
    const intake = new Intake(writer, trx)
    for (const op of ops) {
      intake.take(op)
      do await trx.yield()
      while (intake.takeWaiting())
    }
    const result = intake.finish()
    alongside?.(trx, result)
    return result
  })
}

/** Looks again at what this version of the program may understand by now. Returns how many entries it looked at. */
export function reapplyQuarantined({ writer, inTransaction }: ApplyGround): Promise<number> {
  return inTransaction({ label: unlabelled }, async (trx) => {
    const intake = new Intake(writer, trx)
    const waiting = writer.statements('SELECT op FROM sync_quarantine ORDER BY op', 'value').all() as number[]
    for (const op of waiting) {
      intake.takeAgain(op)
      do await trx.yield()
      while (intake.takeWaiting())
    }
    intake.finish()
    return waiting.length
  })
}

/** One run of taking entries in. */
class Intake {
  readonly #writer: JournalWriter
  readonly #work: Work
  readonly #streams: Streams
  readonly #admission: Admission
  readonly #forked = new Set<string>()
  /** Streams that have come further: their next entry may be here already. */
  readonly #moved: Stream[] = []
  readonly #placed: { dev: number; first: number; last: number }[] = []
  #hasEarly: boolean
  #taken = 0
  #duplicates = 0
  #ahead = 0

  constructor(writer: JournalWriter, trx: Trx) {
    this.#writer = writer
    this.#work = writer.workOf(trx)
    this.#streams = new Streams(writer)
    this.#hasEarly = writer.statements('SELECT 1 FROM sync_gap LIMIT 1').get() !== undefined
    this.#admission = new Admission({ writer, work: this.#work, streams: this.#streams })
  }

  take(op: WireOp): void {
    const device = asBuffer(op.device)
    const stream = this.#streams.of(device)
    if (device.equals(this.#writer.device.uuid) && this.#isNews(op, stream)) {
      // Somebody else has written as this device: a copy of this file. From here on we are another one.
      this.#noteFork(device)
      this.#writer.renewDevice()
    }
    if (op.seq === stream.seq + 1) {
      this.#takeNext(stream, op)
      this.#place(op, stream.dev)
      return
    }
    const known = this.#known(op, stream)
    if (known && !isSameOp(known, op)) {
      this.#place(op, this.#takeFork(op, stream))
      return
    }
    if (known) this.#duplicates += 1
    else this.#keepForLater(op, stream.dev)
    this.#place(op, stream.dev)
  }

  /** Entries of one segment follow each other, so this is one range, nearly always. */
  #place({ seq }: WireOp, dev: number): void {
    const last = this.#placed.at(-1)
    if (last?.dev === dev && last.last + 1 === seq) last.last = seq
    else this.#placed.push({ dev, first: seq, last: seq })
  }

  /** True for an entry of our own that we do not have. */
  #isNews(op: WireOp, stream: { dev: number; seq: number }): boolean {
    const known = this.#known(op, stream)
    return !known || !isSameOp(known, op)
  }

  #known(op: WireOp, { dev }: { dev: number }): WireOp | undefined {
    const stored = readWireOp(this.#writer, opId(dev, op.seq))
    if (stored) return stored
    const early = this.#writer
      .statements('SELECT op FROM sync_gap WHERE dev = ? AND seq = ?', 'value')
      .get(dev, op.seq)
    return typeof early === 'string' ? opFromText(early) : undefined
  }

  /** The entry whose turn it is. Others may have been waiting for it; see `takeWaiting`. */
  #takeNext(stream: Stream, op: WireOp): void {
    this.#streams.advance(stream)
    this.#store(op, opId(stream.dev, op.seq))
    this.#moved.push(stream)
  }

  /** Takes in one entry that waited for those before it. False when there is none left. */
  takeWaiting(): boolean {
    if (this.#admission.takeWoken()) return true
    for (let stream = this.#moved.at(-1); stream; stream = this.#moved.at(-1)) {
      this.#moved.pop()
      const next = this.#early(stream.dev, stream.seq + 1)
      if (next) {
        this.#takeNext(stream, next)
        return true
      }
      this.#takeEarlyForks(stream)
    }
    return false
  }

  /** The entry with that number, if it came before its turn. */
  #early(dev: number, seq: number): WireOp | undefined {
    if (!this.#hasEarly) return undefined
    const early = this.#writer
      .statements('DELETE FROM sync_gap WHERE dev = ? AND seq = ? RETURNING op', 'value')
      .get(dev, seq)
    return typeof early === 'string' ? opFromText(early) : undefined
  }

  #takeEarlyForks(main: Stream): void {
    for (let fork = 1; fork < this.#streams.countOf(main.device); fork += 1) {
      const { dev } = this.#streams.of(main.device, fork)
      const early = this.#writer
        .statements('DELETE FROM sync_gap WHERE dev = ? AND seq <= ? RETURNING op', 'value')
        .all(dev, main.seq) as string[]
      for (const op of early.map(opFromText)) this.#store(op, opId(dev, op.seq))
    }
  }

  #keepForLater(op: WireOp, dev: number): void {
    this.#ahead += 1
    this.#hasEarly = true
    this.#writer
      .statements('INSERT INTO sync_gap (dev, seq, op) VALUES (?, ?, ?)')
      .run(dev, op.seq, opToText(op))
  }

  /**
   * A number of this device is taken by another content: both are kept, in streams of their own. Whichever came first,
   * each waits for all lower numbers. Returns the stream.
   */
  #takeFork(op: WireOp, main: Stream): number {
    this.#noteFork(main.device)
    for (let fork = 1; ; fork += 1) {
      const { dev } = this.#streams.of(main.device, fork)
      const known = this.#known(op, { dev })
      if (!known) {
        if (op.seq <= main.seq) this.#store(op, opId(dev, op.seq))
        else this.#keepForLater(op, dev)
        return dev
      }
      if (isSameOp(known, op)) {
        this.#duplicates += 1
        return dev
      }
    }
  }

  #noteFork(device: Buffer): void {
    this.#forked.add(device.toString('hex'))
    this.#writer
      .statements('UPDATE sync_device SET forked_at = coalesce(forked_at, ?) WHERE uuid = ?')
      .run(this.#work.trx.at, device)
  }

  #store(op: WireOp, id: number): void {
    this.#taken += 1
    this.#writer.last = meet(this.#work.trx.at, this.#writer.last, decodeStamp(asBuffer(op.hlc)))
    this.#admission.takeNew(op, id)
  }

  takeAgain(id: number): void {
    this.#admission.takeAgain(id)
  }

  finish(): ApplyResult {
    this.#streams.save()
    this.#writer.saveClock()
    return {
      taken: this.#taken,
      duplicates: this.#duplicates,
      ahead: this.#ahead,
      conflicts: this.#admission.conflicts,
      forked: [...this.#forked],
      placed: this.#placed,
    }
  }
}
