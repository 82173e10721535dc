import { AppError } from '../../../src-shared/contract/app-error'
import { message } from '../../../src-shared/contract/message'
import { addressOf } from '../../../src-shared/sync/place-address'
import type { SyncPhase, SyncPlace, SyncSecret } from '../../../src-shared/sync/sync-contract'
import { type Companions, exchange, type Exchanged } from '../exchange/exchange'
import type { Seals } from '../exchange/exchange-ground'
import type { WorkspaceKeys } from '../keys/workspace-keys'
import type { Sharing } from '../sharing'
import { deviceFact, setDeviceFact } from '../../settings/settings-service'
import type { Credentials, SyncGround } from '../sync-ground'
import { readTargets, type StoredTarget } from '../sync-queries'
import type { Place, Target } from '../target'
import { TargetRun } from './target-run'

/** What was written is handed in when nothing more comes for so long. */
const restBeforeSending = 10_000
/** Everybody looks at every target that often, whatever it says by itself. */
const longestSilence = 60_000
const lookEvery = 2_000
/** What is still to be handed in when the program ends gets so long. */
const lastWords = 5_000

export interface EngineTools {
  readonly ground: SyncGround
  readonly sharing: Sharing
  sealsOf(keys: WorkspaceKeys): Seals
  companionsOf(keys: WorkspaceKeys): Companions
}

/** What work in its turn may use. */
export interface TurnAt {
  readonly signal: AbortSignal
  onProgress(phase: SyncPhase, done: number, total: number | null): void
}

/**
 * Exchanges with every automatic target: soon after something was written here, when a target says that something has
 * come, and every minute. One exchange at a time; a target that fails is tried again later and later.
 */
export class SyncEngine {
  readonly #tools: EngineTools
  readonly #runs = new Map<number, TargetRun>()
  #tail: Promise<unknown> = Promise.resolve()
  #stopTicking: () => void = () => undefined
  #abort = new AbortController()
  #isStarted = false
  #isClosed = false
  #lastTold = 0

  constructor(tools: EngineTools) {
    this.#tools = tools
  }

  /** Begins to look by itself. */
  start(): void {
    const { ticker } = this.#tools.ground
    this.#isStarted = true
    this.#stopTicking = ticker.every(lookEvery, () => void this.look())
  }

  /** The run of a target, made at the first question. */
  runOf(id: number): TargetRun {
    const known = this.#runs.get(id) ?? new TargetRun(id)
    this.#runs.set(id, known)
    return known
  }

  /** Something was written here: it goes out when the pen rests. */
  noteCommit(): void {
    const due = this.#now() + restBeforeSending
    for (const run of this.#runs.values()) run.due = Math.min(run.due, due)
    // What cannot go out is counted at once; what can has gone before anybody wonders.
    const isStuck = !this.#mayLook() || [...this.#runs.values()].some(({ trouble }) => trouble !== null)
    if (this.#tools.sharing.facts !== null && isStuck) this.tell(true)
  }

  /** The machine woke up, or its clock moved: much may have come meanwhile. */
  wake(): void {
    for (const run of this.#runs.values()) run.due = 0
    void this.look()
  }

  /** Exchanges with whatever is due, once `start` was called. Never throws. */
  async look(): Promise<void> {
    if (!this.#mayLook()) return
    const now = this.#now()
    for (const stored of await readTargets(this.#tools.ground.deps.read)) {
      // Asked before each: while one was worked at, somebody may have paused, left or closed.
      if (!this.#mayLook()) return
      const run = this.runOf(stored.id)
      if (stored.mode === 'automatic' && run.isDue(now)) {
        run.due = now + longestSilence
        // What went wrong stands in its run, where the page reads it.
        await this.exchange(stored).catch(() => undefined)
      }
    }
  }

  #mayLook(): boolean {
    const { keys, facts } = this.#tools.sharing
    return this.#isStarted && !this.#isClosed && keys !== null && facts?.isPaused === false
  }

  /** Exchanges with one target now, after those that were asked for before. Throws AppError as the target does. */
  async exchange(stored: StoredTarget): Promise<Exchanged> {
    return this.#queued(() => this.#exchange(stored))
  }

  /** Breaks off what is running; what went through stays. */
  cancel(): void {
    this.#abort.abort(cancelled())
    this.#abort = new AbortController()
  }

  /** Resolves when nothing runs that was asked for until now. */
  async idle(): Promise<void> {
    await this.#tail
  }

  /** Closes the connections to a target that is no longer one. */
  async forget(id: number): Promise<void> {
    await this.#runs.get(id)?.forget()
    this.#runs.delete(id)
    this.tell(true)
  }

  /** Another base is about to take this one's place: from here on nothing may change any more. */
  standStill(): void {
    this.#stopTicking()
    this.#isClosed = true
    this.cancel()
  }

  /** Hands in what is left, for a limited time, and ends. */
  async close(): Promise<void> {
    const isStanding = this.#isClosed
    this.#stopTicking()
    this.#isClosed = true
    // For good: what waits for its turn behind the one that hangs gets no new time of its own.
    const end = setTimeout(() => this.#abort.abort(cancelled()), lastWords)
    const isPaused = this.#tools.sharing.facts?.isPaused ?? true
    if (!isPaused && !isStanding && this.#tools.sharing.keys) await this.#sayLastWords()
    await this.#tail
    clearTimeout(end)
    for (const run of this.#runs.values()) await run.forget()
  }

  /** Tells views that the state is another one: at once, or at most every half second. */
  tell(isFinal: boolean): void {
    const now = this.#now()
    if (!isFinal && Math.abs(now - this.#lastTold) < 500) return
    this.#lastTold = now
    this.#tools.ground.deps.emit({ type: 'changed', topics: ['sync'], ids: null, transaction: null })
  }

  /** Makes a connection, or uses the one that is open; also outside a turn, for what must not wait for a long exchange. */
  open(stored: StoredTarget, signal: AbortSignal): Promise<Target> {
    const run = this.runOf(stored.id)
    return run.opened(async () => {
      const workspace = this.#tools.sharing.facts?.workspace ?? null
      const target = await this.placeOf(placeIn(stored)).open({ workspace }, signal)
      run.stopWatching = target.watch(() => {
        run.due = 0
        void this.look()
      })
      return target
    })
  }

  /** A place, with the credentials that we keep for it; `secrets`: what was typed just now. */
  placeOf(place: SyncPlace, secrets: readonly SyncSecret[] = []): Place {
    const { deps, placeOf } = this.#tools.ground
    const credentials: Credentials = {
      load: async (url) => {
        const known = await deviceFact(deps.read, credentialOf(url))
        return typeof known === 'string' ? known : null
      },
      save: (url, credential) => setDeviceFact(deps, credentialOf(url), credential),
    }
    return placeOf(place, { device: deps.journal.device(), credentials, secrets })
  }

  /** What a server knows us by is forgotten on this device, and by the server where it can be reached in `signal`'s time. */
  async letGo(stored: StoredTarget, workspace: string | null, signal: AbortSignal): Promise<void> {
    if (stored.kind !== 'server') return
    const { ground } = this.#tools
    try {
      const target = await this.placeOf(placeIn(stored)).open({ workspace }, signal)
      await target.members?.leave(signal)
      await target.close()
    } catch (error) {
      ground.deps.log(`sync: the server was not told that this device goes: ${String(error)}`)
    } finally {
      await setDeviceFact(ground.deps, credentialOf(stored.address), null)
    }
  }

  /** Does something else with a target in its turn, shown as work of that target. Throws AppError as the target does. */
  async during<Result>(
    stored: StoredTarget,
    work: (target: Target, at: TurnAt) => Promise<Result>,
  ): Promise<Result> {
    return this.#queued(() => this.#inTurn(stored, work, (run) => run.rest(this.#now())))
  }

  /** One after the other. Whoever asked hears of an error; the next in the queue need not. */
  #queued<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.#tail.then(work)
    this.#tail = result.catch(() => undefined)
    return result
  }

  async #exchange(stored: StoredTarget): Promise<Exchanged> {
    const { sharing, ground, sealsOf, companionsOf } = this.#tools
    const { keys } = sharing
    if (!keys) throw new AppError('locked', message('sync.error.keyNotAtHand'))
    return this.#inTurn(
      stored,
      (target, { signal, onProgress }) =>
        exchange(
          { deps: ground.deps, target, targetId: stored.id, seals: sealsOf(keys), signal, onProgress },
          { device: ground.deps.journal.device(), companions: companionsOf(keys) },
        ),
      (run, result) =>
        run.succeed(result, this.#now() + (result.left > 0 ? restBeforeSending : longestSilence)),
    )
  }

  async #inTurn<Result>(
    stored: StoredTarget,
    work: (target: Target, at: TurnAt) => Promise<Result>,
    onDone: (run: TargetRun, result: Result) => void,
  ): Promise<Result> {
    const run = this.runOf(stored.id)
    const { signal } = this.#abort
    run.begin()
    this.tell(true)
    try {
      signal.throwIfAborted()
      const onProgress = (phase: SyncPhase, done: number, total: number | null) => {
        run.report(phase, done, total)
        this.tell(false)
      }
      const result = await work(await this.open(stored, signal), { signal, onProgress })
      onDone(run, result)
      return result
    } catch (error) {
      const shown = signal.aborted ? cancelled() : error
      if (!(shown instanceof AppError)) this.#tools.ground.deps.log(`sync: ${String(shown)}`)
      await run.fail(shown, this.#now())
      throw shown
    } finally {
      this.tell(true)
    }
  }

  /** Only to targets that were reachable; nobody waits for a network at the end of the day. */
  async #sayLastWords(): Promise<void> {
    for (const stored of await readTargets(this.#tools.ground.deps.read)) {
      const run = this.#runs.get(stored.id)
      const hasNews = run?.target && run.due - this.#now() <= restBeforeSending
      // What could not go out is here, and goes out after the next start.
      if (hasNews && stored.mode === 'automatic') await this.exchange(stored).catch(() => undefined)
    }
  }

  #now(): number {
    return this.#tools.ground.deps.clock.now()
  }
}

function cancelled(): AppError {
  return new AppError('cancelled', message('error.cancelled'))
}

const credentialOf = (url: string) => `credential ${addressOf({ kind: 'server', url })}`

/** What a person would call the place of a stored target. */
export function placeIn({ kind, address }: StoredTarget): SyncPlace {
  return kind === 'folder' ? { kind, path: address } : { kind, url: address }
}
