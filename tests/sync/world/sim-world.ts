import { AppError } from '../../../src-shared/contract/app-error'
import { type Exchanged, exchange } from '../../../src-main/sync/exchange/exchange'
import { putTarget } from '../../../src-main/sync/sync-queries'
import { type Deed as JournalDeed, type Replica, ReplicaWorld } from '../../journal/replica-world'
import { simCompanions } from './sim-companions'
import { simSeals } from './sim-seals'
import { Crash, SimPlace, type Weather } from './sim-target'

/** What happens next in a world of devices that meet at places. The numbers choose among what is there. */
export type Deed =
  | Exclude<JournalDeed, { type: 'deliver' }>
  | {
      readonly type: 'meet'
      readonly device: number
      readonly place: number
      readonly mischief: readonly number[]
      /** The program ends after so many steps; null: it lives. */
      readonly crashAfter: number | null
    }
  | { readonly type: 'partition'; readonly place: number; readonly isReachable: boolean }
  /** The place is put back to what it held some segments ago. */
  | { readonly type: 'rewind'; readonly place: number; readonly by: number }
  | { readonly type: 'days'; readonly count: number }

const day = 24 * 3600_000

/** Devices with real journals, and places through which alone they hear of each other. */
export class SimWorld extends ReplicaWorld {
  readonly places: readonly SimPlace[]
  readonly #reachable: boolean[]

  constructor(devices: number, places: number) {
    super(devices)
    this.places = Array.from({ length: places }, () => new SimPlace())
    this.#reachable = this.places.map(() => true)
  }

  async live(deed: Deed): Promise<void> {
    if (deed.type === 'meet') await this.#meet(deed)
    else if (deed.type === 'partition') this.#reachable[deed.place % this.places.length] = deed.isReachable
    else if (deed.type === 'rewind') this.#rewind(deed.place, deed.by)
    else if (deed.type === 'days') for (const replica of this.replicas) replica.clock.move(deed.count * day)
    else await this.act(deed)
  }

  /** Everybody meets everywhere in fair weather until nothing moves any more. Returns how many rounds it took. */
  async settle(): Promise<number> {
    for (let round = 1; round <= 12; round += 1) {
      let moved = 0
      for (const [device] of this.replicas.entries())
        for (const [place] of this.places.entries()) moved += await this.#meetFairly(device, place)
      if (moved === 0) return round
      // Whoever is silent at a place for more than a day is spoken for by others.
      for (const replica of this.replicas) replica.clock.move(2 * day)
    }
    throw new Error('they never come to rest')
  }

  async #meetFairly(device: number, place: number): Promise<number> {
    const fair: Weather = { isReachable: true, mischief: [], crashAfter: null }
    const { taken, sent, refused, left } = await this.#exchange(device, place, fair)
    if (refused.length > 0 || left > 0) throw new Error('refused or left in fair weather')
    return taken + sent
  }

  async #meet({ device, place, mischief, crashAfter }: Extract<Deed, { type: 'meet' }>): Promise<void> {
    const isReachable = this.#reachable[place % this.places.length] ?? true
    try {
      await this.#exchange(device, place, { isReachable, mischief, crashAfter })
    } catch (error) {
      const isForeseen = error instanceof Crash || (error instanceof AppError && error.code === 'unavailable')
      if (!isForeseen) throw error
    }
  }

  async #exchange(deviceNumber: number, placeNumber: number, weather: Weather): Promise<Exchanged> {
    const replica = this.replicas[deviceNumber % this.replicas.length] as Replica
    const number = placeNumber % this.places.length
    const place = this.places[number] as SimPlace
    const targetId = await replica.writeLocal((trx) =>
      putTarget(trx, { kind: 'folder', address: `place ${number}`, mode: 'automatic', addedAt: 0 }),
    )
    const device = replica.journal.device()
    const ground = {
      deps: { ...replica, log: () => undefined },
      target: place.target(deviceNumber % this.replicas.length, weather),
      targetId,
      seals: simSeals,
      signal: new AbortController().signal,
      onProgress: () => undefined,
    }
    return exchange(ground, { device, companions: simCompanions(replica) })
  }

  #rewind(placeNumber: number, by: number): void {
    const place = this.places[placeNumber % this.places.length] as SimPlace
    for (const name of [...place.segments.keys()].slice(-by)) place.segments.delete(name)
    place.epoch += '+'
  }
}
