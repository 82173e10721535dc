import { AppError } from '../../../src-shared/contract/app-error'
import { message } from '../../../src-shared/contract/message'
import type { Arrival, Note, PullPlace, Segment, SnapshotParts, Target } from '../../../src-main/sync/target'

/** What a simulated place does to those who use it; all of it is drawn from one seed by the test. */
export interface Weather {
  /** False: nobody reaches it. */
  isReachable: boolean
  /** Segments handed over in another order, some twice, some late, some cut short. Numbers choose which. */
  readonly mischief: readonly number[]
  /** The next call after so many throws, as if the program had ended there; null for none. */
  crashAfter: number | null
}

/** The program ended in the middle of something. */
export class Crash extends Error {}

/**
 * A place in memory that behaves like a folder that a lazy copier fills: every device sees what the others left only some
 * time later, in any order, sometimes cut short or under a second name. What it holds, it holds for good.
 */
export class SimPlace {
  readonly workspace = 'ab'.repeat(16)
  readonly segments = new Map<string, { readonly bytes: Uint8Array; readonly by: number }>()
  readonly beats = new Map<string, Uint8Array>()
  epoch = 'one'
  #count = 0

  /** The place as one device sees it. */
  target(device: number, weather: Weather): Target {
    return new SimTarget(this, device, weather)
  }

  add(segment: Segment, by: number): string {
    this.#count += 1
    const name = `${segment.device}-${segment.first}-${this.#count}`
    this.segments.set(name, { bytes: segment.bytes, by })
    return name
  }
}

const unreachable = () => new AppError('unavailable', message('error.workspaceUnavailable'))

class SimTarget implements Target {
  readonly kind = 'memory'
  readonly workspace: string
  readonly #place: SimPlace
  readonly #device: number
  readonly #weather: Weather

  constructor(place: SimPlace, device: number, weather: Weather) {
    this.workspace = place.workspace
    this.#place = place
    this.#device = device
    this.#weather = weather
  }

  get epoch(): string {
    return this.#place.epoch
  }

  async *pull(from: PullPlace): AsyncIterable<Arrival> {
    this.#step()
    const news = [...this.#place.segments].filter(([name]) => !from.isKnown(name))
    for (const [place, [name, { bytes, by }]] of this.#disorder(news).entries()) {
      this.#step()
      const luck = by === this.#device ? 9 : this.#luck(place)
      if (luck === 0) continue
      if (luck === 1) yield { kind: 'incomplete', name }
      else if (luck === 2)
        yield { kind: 'segment', name, bytes: bytes.subarray(0, bytes.length >> 1), cursor: null }
      else yield { kind: 'segment', name, bytes, cursor: null }
      if (luck === 3) yield { kind: 'segment', name: `${name} (2)`, bytes, cursor: null }
    }
  }

  async publish(segment: Segment): Promise<string> {
    this.#step()
    const name = this.#place.add(segment, this.#device)
    // Ended after it was written and before anybody could note that it was.
    this.#step()
    return name
  }

  async names(): Promise<ReadonlySet<string> | null> {
    this.#step()
    return null
  }

  async heartbeats(): Promise<readonly Note[]> {
    this.#step()
    return [...this.#place.beats].map(([name, bytes]) => ({ name, bytes }))
  }

  async beat(device: string, bytes: Uint8Array): Promise<void> {
    this.#step()
    this.#place.beats.set(device, bytes)
  }

  #step(): void {
    if (!this.#weather.isReachable) throw unreachable()
    if (this.#weather.crashAfter === null) return
    if (this.#weather.crashAfter === 0) throw new Crash('ended here')
    this.#weather.crashAfter -= 1
  }

  #luck(place: number): number {
    const { mischief } = this.#weather
    return mischief.length === 0 ? 9 : (mischief[place % mischief.length] ?? 9) % 10
  }

  #disorder<Item>(items: readonly Item[]): Item[] {
    return [...items.entries()]
      .sort(([one], [other]) => this.#luck(one) - this.#luck(other) || one - other)
      .map(([, item]) => item)
  }

  // Not part of this simulation: tests of their own look at snapshots, files and keys.
  dropSegments = unused
  snapshots = async (): Promise<readonly Note[]> => []
  snapshotPart: Target['snapshotPart'] = unused
  headlessSnapshots: Target['headlessSnapshots'] = unused
  snapshotPartSizes: Target['snapshotPartSizes'] = unused
  publishSnapshot: (snapshot: SnapshotParts) => Promise<void> = unused
  dropSnapshot = unused
  hasBlob: Target['hasBlob'] = unused
  blob: Target['blob'] = unused
  publishBlob = unused
  keySlots: Target['keySlots'] = unused
  publishKeySlot = unused
  dropKeySlot = unused
  watch = () => () => undefined
  close = async (): Promise<void> => undefined
}

function unused(): Promise<never> {
  return Promise.reject(new Error('not simulated'))
}
