import type * as z from 'zod'
import { AppError } from '../../../src-shared/contract/app-error'
import { message } from '../../../src-shared/contract/message'
import {
  fetchedSegmentsSchema,
  headSchema,
  pushedSchema,
  type SegmentPage,
  segmentPageSchema,
  type ServerLimits,
} from '../../../src-shared/sync/server-contract'
import type { Arrival, PullPlace, Segment } from '../target'
import { furthest } from './membership'
import { PushQueue } from './push-queue'
import { doneSchema, framesBytes, jsonBytes, type ServerCalls } from './server-calls'
import { ServerRefusal } from './server-errors'

type Listed = SegmentPage['segments'][number]

/** What is remembered of the log from one program start to the next; see `Membership.seen`. */
export interface SeenPlace {
  readonly seen: string | null
  save(seen: string | null): Promise<void>
}

/** Names asked for in one request. */
const MOST_NAMES = 500

/** The ordered log of one workspace on a server, as this device knows it. */
export class ServerLog {
  readonly #calls: ServerCalls
  readonly #path: string
  readonly #queue: PushQueue
  readonly #place: SeenPlace
  readonly #limits: ServerLimits
  #seen: string | null
  #epoch: string
  #head: number
  /** The last pull that brought nothing new ended there: the next one need not list all that again. */
  #passed: { readonly from: string | null; readonly to: string } | null = null

  private constructor(
    calls: ServerCalls,
    path: string,
    at: { place: SeenPlace; seen: string | null; head: z.infer<typeof headSchema> },
  ) {
    this.#calls = calls
    this.#path = path
    this.#place = at.place
    this.#seen = at.seen
    this.#epoch = at.head.epoch
    this.#head = at.head.head
    this.#limits = at.head.limits
    this.#queue = new PushQueue((segments, signal) => this.#push(segments, signal), at.head.limits.batch)
  }

  /** Asks where the log stands, and whether it is the one that we saw last. Throws ServerRefusal and AppError. */
  static async open(
    calls: ServerCalls,
    path: string,
    { place, signal }: { place: SeenPlace; signal: AbortSignal },
  ): Promise<ServerLog> {
    const ask = (seen: string | null) =>
      calls.json(headSchema, { path: `${path}/head`, query: { seen }, signal })
    try {
      return new ServerLog(calls, path, { place, seen: place.seen, head: await ask(place.seen) })
    } catch (error) {
      if (epochIn(error) === null) throw error
      await place.save(null)
      return new ServerLog(calls, path, { place, seen: null, head: await ask(null) })
    }
  }

  /** Another one as soon as the log turns out to be another one. */
  get epoch(): string {
    return this.#epoch
  }

  /** Entries there, as far as we have been told. */
  get head(): number {
    return this.#head
  }

  /** See Target.pull. A log that was put back from a copy is read from its start, in the same pull. */
  async *pull(from: PullPlace, signal: AbortSignal): AsyncGenerator<Arrival> {
    const { cursor: start } = from
    let after = this.#passed?.from === start ? this.#passed.to : start
    let isNews = false
    for (let isMore = true; isMore; ) {
      const page = await this.#list(after, signal)
      if (page === null) {
        after = null
        continue
      }
      const unknown = page.segments.filter(({ id }) => !from.isKnown(id))
      for await (const arrival of this.#fetch(unknown, signal)) yield arrival
      isNews ||= unknown.length > 0
      after = page.cursor
      isMore = page.isMore
    }
    this.#passed = isNews || after === null ? null : { from: start, to: after }
  }

  /** Keeps a segment; answers when the server has it for good. */
  publish(segment: Segment, signal: AbortSignal): Promise<void> {
    return this.#queue.add(segment, signal)
  }

  async drop(names: readonly string[], signal: AbortSignal): Promise<void> {
    for (let start = 0; start < names.length; start += MOST_NAMES) {
      const body = jsonBytes({ names: names.slice(start, start + MOST_NAMES) })
      const path = `${this.#path}/segments/drop`
      await this.#calls.json(doneSchema, { method: 'POST', path, body, signal })
    }
  }

  /** The next page of the list; null when the log is another one, and has to be read from its start. */
  async #list(after: string | null, signal: AbortSignal): Promise<SegmentPage | null> {
    try {
      const query = { after, seen: this.#seen }
      const page = await this.#calls.json(segmentPageSchema, {
        path: `${this.#path}/segments`,
        query,
        signal,
      })
      this.#head = page.head
      // What was dropped and put back from a copy meanwhile shows in the next request.
      if (page.cursor !== null) await this.#see(page.cursor)
      return page
    } catch (error) {
      if (!(await this.#isAnew(error))) throw error
      return null
    }
  }

  /** Bytes of listed segments in their order, as many at once as one answer holds. */
  async *#fetch(listed: readonly Listed[], signal: AbortSignal): AsyncGenerator<Arrival> {
    for (const batch of batches(listed, this.#limits.batch)) {
      const bytes = new Map<string, Uint8Array>()
      let wanted = batch.map(({ id }) => id)
      while (wanted.length > 0) {
        const body = jsonBytes({ ids: wanted })
        const call = { method: 'POST', path: `${this.#path}/segments/fetch`, body, signal } as const
        const { head, parts } = await this.#calls.frames(fetchedSegmentsSchema, call)
        for (const [number, id] of head.ids.entries()) bytes.set(id, parts[number] ?? new Uint8Array())
        const gone = new Set(head.gone)
        const left = wanted.filter((id) => !bytes.has(id) && !gone.has(id))
        // A server that answers neither would be asked for ever.
        if (left.length === wanted.length)
          throw new AppError('unavailable', message('sync.error.serverDisagrees', { host: this.#calls.host }))
        wanted = left
      }
      for (const { id, cursor } of batch) {
        const found = bytes.get(id)
        // Dropped since it was listed: a snapshot has it.
        if (found) yield { kind: 'segment', name: id, bytes: found, cursor }
      }
    }
  }

  async #push(segments: readonly Segment[], signal: AbortSignal): Promise<void> {
    const words = segments.map(({ id, device, first, last }) => ({ id, device, first, last }))
    const body = framesBytes(
      { segments: words },
      segments.map(({ bytes }) => bytes),
    )
    const ask = () => {
      const query = { seen: this.#seen }
      const path = `${this.#path}/segments`
      return this.#calls.json(pushedSchema, { method: 'POST', path, query, body, signal })
    }
    const pushed = await ask().catch(async (error: unknown) => {
      if (await this.#isAnew(error)) return ask()
      throw error
    })
    this.#head = pushed.head
    await this.#see(pushed.cursor)
  }

  async #see(cursor: string): Promise<void> {
    const seen = furthest(this.#seen, cursor)
    if (seen === this.#seen) return
    this.#seen = seen
    await this.#place.save(seen)
  }

  /** Takes in that the log is another one. */
  async #isAnew(error: unknown): Promise<boolean> {
    const epoch = epochIn(error)
    if (epoch === null) return false
    this.#epoch = epoch
    this.#seen = null
    this.#passed = null
    await this.#place.save(null)
    return true
  }
}

/** The epoch that a `start-anew` names; null for any other error. */
function epochIn(error: unknown): string | null {
  const failure = error instanceof ServerRefusal ? error.failure : null
  return failure?.code === 'start-anew' ? (failure.epoch ?? '') : null
}

/** Neighbours that fit into one answer. */
function* batches(listed: readonly Listed[], limit: number): Generator<Listed[]> {
  let batch: Listed[] = []
  let weight = 0
  for (const one of listed) {
    if (batch.length > 0 && weight + one.size > limit) {
      yield batch
      batch = []
      weight = 0
    }
    batch.push(one)
    weight += one.size
  }
  if (batch.length > 0) yield batch
}
