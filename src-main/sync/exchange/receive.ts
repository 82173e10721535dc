import { AppError } from '../../../src-shared/contract/app-error'
import type { Message } from '../../../src-shared/contract/message'
import type { ApplyResult } from '../../journal/apply'
import type { StreamRange } from '../../journal/streams'
import type { WireOp } from '../../journal/wire-op'
import { type Holding, noteCursor, noteHolding } from '../sync-queries'
import type { Arrival } from '../target'
import type { ExchangeGround } from './exchange-ground'

/** So many entries are taken in at once; between them a person's own writes get their turn. */
const sliceSize = 500

/** A segment that nobody can read: changed on its way, or of somebody else. */
export interface Refused {
  readonly name: string
  readonly text: Message
}

export interface Received {
  readonly taken: number
  readonly conflicts: number
  readonly forked: readonly string[]
  /** Names of what is there, but not whole yet. */
  readonly incomplete: readonly string[]
  readonly refused: readonly Refused[]
}

export interface ToReceive {
  readonly holdings: Map<string, Holding>
  /** Names whose entries are here without them. */
  readonly covered: ReadonlySet<string>
  readonly cursor: string | null
}

/** Takes in every segment of the target that is not held yet, and adds it to `holdings`. */
export async function receive(
  ground: ExchangeGround,
  { holdings, covered, cursor }: ToReceive,
): Promise<Received> {
  const receiver = new Receiver(ground, holdings)
  const { target, signal } = ground
  for await (const arrival of target.pull(
    { cursor, isKnown: (name) => holdings.has(name) || covered.has(name) },
    signal,
  ))
    await receiver.take(arrival)
  return receiver.result
}

class Receiver {
  readonly #ground: ExchangeGround
  readonly #holdings: Map<string, Holding>
  readonly #incomplete: string[] = []
  readonly #refused: Refused[] = []
  readonly #forked = new Set<string>()
  #taken = 0
  #conflicts = 0

  constructor(ground: ExchangeGround, holdings: Map<string, Holding>) {
    this.#ground = ground
    this.#holdings = holdings
  }

  get result(): Received {
    return {
      taken: this.#taken,
      conflicts: this.#conflicts,
      forked: [...this.#forked],
      // A whole copy may have come after a half one of the same name.
      incomplete: this.#incomplete.filter((name) => !this.#holdings.has(name)),
      refused: this.#refused.filter(({ name }) => !this.#holdings.has(name)),
    }
  }

  async take(arrival: Arrival): Promise<void> {
    const ops = arrival.kind === 'segment' ? this.#open(arrival) : null
    if (arrival.kind === 'incomplete') this.#incomplete.push(arrival.name)
    else if (ops) await this.#apply(ops, arrival)
    else if (arrival.cursor !== null) await this.#passBy(arrival.cursor)
    this.#ground.onProgress('receiving', this.#taken, null)
  }

  /** Null when nothing can be made of it. Throws AppError `locked` when a newer version of the program is needed. */
  #open({ name, bytes }: { name: string; bytes: Uint8Array }): readonly WireOp[] | null {
    try {
      return this.#ground.seals.open(bytes)
    } catch (error) {
      if (!(error instanceof AppError) || error.code === 'locked') throw error
      if (error.code === 'unavailable') this.#incomplete.push(name)
      else this.#refused.push({ name, text: error.text })
      return null
    }
  }

  /** A target with an order hands a damaged segment over once; what is missing shows as a gap. */
  async #passBy(cursor: string): Promise<void> {
    const { deps, targetId } = this.#ground
    await deps.writeLocal((trx) => noteCursor(trx, targetId, cursor))
  }

  async #apply(
    ops: readonly WireOp[],
    { name, cursor }: { name: string; cursor: string | null },
  ): Promise<void> {
    const { deps, targetId, signal } = this.#ground
    const ranges: StreamRange[] = []
    for (let start = 0; start < ops.length || start === 0; start += sliceSize) {
      const isLast = start + sliceSize >= ops.length
      const result = await deps.journal.apply(ops.slice(start, start + sliceSize), {
        signal,
        alongside: (trx, { placed }) => {
          ranges.push(...placed)
          if (!isLast) return
          const holding = { name, ranges: spans(ranges), publishedAt: null }
          noteHolding(trx, targetId, holding)
          if (cursor !== null) noteCursor(trx, targetId, cursor)
          this.#holdings.set(name, holding)
        },
      })
      this.#count(result)
      this.#ground.onProgress('receiving', this.#taken, null)
    }
  }

  #count({ taken, conflicts, forked }: ApplyResult): void {
    this.#taken += taken
    this.#conflicts += conflicts
    for (const device of forked) this.#forked.add(device)
  }
}

/** One range per stream; holes in a fork count as held, because nobody has written those numbers there. */
function spans(ranges: readonly StreamRange[]): StreamRange[] {
  const byStream = new Map<number, { dev: number; first: number; last: number }>()
  for (const { dev, first, last } of ranges) {
    const span = byStream.get(dev)
    if (span) {
      span.first = Math.min(span.first, first)
      span.last = Math.max(span.last, last)
    } else byStream.set(dev, { dev, first, last })
  }
  return [...byStream.values()]
}
