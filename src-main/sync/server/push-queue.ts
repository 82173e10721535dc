import { AppError } from '../../../src-shared/contract/app-error'
import { message } from '../../../src-shared/contract/message'
import type { Segment } from '../target'
import { ServerRefusal } from './server-errors'

interface Waiting {
  readonly segment: Segment
  readonly signal: AbortSignal
  resolve(): void
  reject(error: unknown): void
}

/** Room in a request for the words about one segment. */
const WORDS_BYTES = 256
/** The server takes no more at once. */
const MOST_SEGMENTS = 500

/**
 * Hands segments in, in the order in which they were given: one request at a time, and what was given meanwhile goes
 * together in the next, as far as it fits. What turns out to be too much for one request goes in halves.
 */
export class PushQueue {
  readonly #push: (segments: readonly Segment[], signal: AbortSignal) => Promise<void>
  readonly #waiting: Waiting[] = []
  #limit: number
  #isRunning = false

  /** `limit`: bytes of one request. */
  constructor(push: (segments: readonly Segment[], signal: AbortSignal) => Promise<void>, limit: number) {
    this.#push = push
    this.#limit = limit
  }

  /** Answers when the segment is kept. Throws what `push` throws. */
  add(segment: Segment, signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ segment, signal, resolve, reject })
      void this.#run()
    })
  }

  async #run(): Promise<void> {
    if (this.#isRunning) return
    this.#isRunning = true
    for (let batch = this.#next(); batch.length > 0; batch = this.#next()) await this.#send(batch)
    this.#isRunning = false
  }

  #next(): Waiting[] {
    const batch: Waiting[] = []
    let weight = 0
    for (let one = this.#waiting[0]; one; one = this.#waiting[0]) {
      if (one.signal.aborted) {
        this.#waiting.shift()
        one.reject(new AppError('cancelled', message('error.cancelled')))
        continue
      }
      weight += one.segment.bytes.length + WORDS_BYTES
      const isFull = weight > this.#limit || batch.length >= MOST_SEGMENTS
      if (batch[0] && (isFull || one.signal !== batch[0].signal)) break
      batch.push(one)
      this.#waiting.shift()
    }
    return batch
  }

  async #send(batch: readonly Waiting[]): Promise<void> {
    try {
      const { signal } = batch[0] ?? { signal: AbortSignal.abort() }
      await this.#push(
        batch.map(({ segment }) => segment),
        signal,
      )
      for (const { resolve } of batch) resolve()
    } catch (error) {
      if (batch.length > 1 && isTooLarge(error)) await this.#halve(batch)
      else for (const { reject } of batch) reject(error)
    }
  }

  /** Something on the way takes less than the server said: from now on we send no more than this. */
  async #halve(batch: readonly Waiting[]): Promise<void> {
    const weight = batch.reduce((sum, { segment }) => sum + segment.bytes.length + WORDS_BYTES, 0)
    this.#limit = Math.min(this.#limit, Math.ceil(weight / 2))
    const middle = Math.ceil(batch.length / 2)
    await this.#send(batch.slice(0, middle))
    await this.#send(batch.slice(middle))
  }
}

function isTooLarge(error: unknown): boolean {
  return error instanceof ServerRefusal && error.failure.code === 'too-large'
}
