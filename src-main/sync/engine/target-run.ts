import { AppError } from '../../../src-shared/contract/app-error'
import { type Message, message } from '../../../src-shared/contract/message'
import type { SyncPhase, SyncTarget } from '../../../src-shared/sync/sync-contract'
import type { Exchanged } from '../exchange/exchange'

import type { Refused } from '../exchange/receive'
import type { Target } from '../target'

/** The first wait after a failure, and the longest. */
const firstWait = 15_000
const longestWait = 5 * 60_000

/** What is remembered of one target while the program runs. */
export class TargetRun {
  readonly id: number
  target: Target | null = null
  stopWatching: () => void = () => undefined
  isWorking = false
  progress: SyncTarget['progress'] = null
  /** When it is looked at next, milliseconds UTC. */
  due = 0
  trouble: Message | null = null
  needsYou = false
  incomplete = 0
  refused: readonly Refused[] = []
  #failures = 0
  #opening: Promise<unknown> = Promise.resolve()
  #isForgotten = false

  constructor(id: number) {
    this.id = id
  }

  /** A clock that was set back must not leave a target alone for years. */
  isDue(now: number): boolean {
    return !this.isWorking && (this.due <= now || this.due > now + 2 * longestWait)
  }

  /** The connection that there is, or a new one; who asks while one is being made gets that. */
  opened(open: () => Promise<Target>): Promise<Target> {
    const opened = this.#opening.then(() => this.target ?? this.#connect(open))
    this.#opening = opened.catch(() => undefined)
    return opened
  }

  async #connect(open: () => Promise<Target>): Promise<Target> {
    const target = await open()
    if (this.#isForgotten) {
      await target.close()
      throw new AppError('cancelled', message('error.cancelled'))
    }
    this.target = target
    return target
  }

  begin(): void {
    this.isWorking = true
    this.progress = { phase: 'connecting', done: 0, total: null }
  }

  report(phase: SyncPhase, done: number, total: number | null): void {
    this.progress = { phase, done, total }
  }

  /** What was asked for is done; an exchange is due now. */
  rest(now: number): void {
    this.#end()
    this.due = now
  }

  succeed(result: Exchanged, next: number): void {
    this.#end()
    this.trouble = null
    this.needsYou = false
    this.#failures = 0
    this.incomplete = result.incomplete.length
    this.refused = result.refused
    this.due = next
  }

  /** It could not be reached, or broke off: tried again later and later. Cancelled: as if nothing had been asked. */
  async fail(error: unknown, now: number): Promise<void> {
    this.#end()
    const isCancelled = error instanceof AppError && error.code === 'cancelled'
    this.due = now + Math.min(longestWait, firstWait * 2 ** this.#failures)
    if (!isCancelled) {
      this.#failures += 1
      this.trouble = error instanceof AppError ? error.text : message('error.unexpected')
      this.needsYou = error instanceof AppError && needsSomebody.has(error.code)
    }
    await this.close()
  }

  async close(): Promise<void> {
    this.stopWatching()
    this.stopWatching = () => undefined
    const { target } = this
    this.target = null
    await target?.close().catch(() => undefined)
  }

  /** Closes for good: whoever is connecting right now ends with nothing. */
  async forget(): Promise<void> {
    this.#isForgotten = true
    await this.close()
  }

  #end(): void {
    this.isWorking = false
    this.progress = null
  }
}

/** Waiting does not help against these. */
const needsSomebody: ReadonlySet<string> = new Set(['invalid', 'conflict', 'locked', 'storage'])
