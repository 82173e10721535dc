import type { ServerClock } from '../system-clock'
import { Refusal } from './refusal'

export interface Allowance {
  /** Requests at once. */
  readonly burst: number
  /** Requests that are given back each minute. */
  readonly perMinute: number
}

interface Bucket {
  left: number
  at: number
}

/** Buckets that are kept; beyond it, full ones are forgotten, which changes nothing for anybody. */
const mostBuckets = 10_000

/** Counts requests by a key. It is kept in memory: a restart forgives. */
export class RateLimit {
  readonly #allowance: Allowance
  readonly #clock: ServerClock
  readonly #buckets = new Map<string, Bucket>()

  constructor(allowance: Allowance, clock: ServerClock) {
    this.#allowance = allowance
    this.#clock = clock
  }

  /** Takes one away. Throws the refusal `too-many` when there is none left. */
  take(key: string): void {
    const bucket = this.#refilled(key)
    if (bucket.left < 1) throw new Refusal('too-many')
    bucket.left -= 1
  }

  /** Gives one back that turned out to be no reason to be careful. */
  giveBack(key: string): void {
    this.#refilled(key).left += 1
  }

  #refilled(key: string): Bucket {
    const now = this.#clock.now()
    const bucket = this.#buckets.get(key) ?? { left: this.#allowance.burst, at: now }
    this.#refill(bucket, now)
    if (!this.#buckets.has(key)) {
      if (this.#buckets.size >= mostBuckets) this.#forgetFull(now)
      this.#buckets.set(key, bucket)
    }
    return bucket
  }

  #refill(bucket: Bucket, now: number): void {
    const back = (Math.max(0, now - bucket.at) / 60_000) * this.#allowance.perMinute
    bucket.left = Math.min(this.#allowance.burst, bucket.left + back)
    bucket.at = now
  }

  #forgetFull(now: number): void {
    for (const [key, bucket] of this.#buckets) {
      this.#refill(bucket, now)
      if (bucket.left >= this.#allowance.burst) this.#buckets.delete(key)
    }
    if (this.#buckets.size >= mostBuckets) throw new Refusal('too-many')
  }
}
