import type { AppError } from '../../../src-shared/contract/app-error'
import type { ExchangeGround } from '../exchange/exchange-ground'
import type { Ruin } from '../snapshots/clearing-rules'
import { readManifests } from '../snapshots/fetch-snapshot'
import type { SnapshotManifest } from '../snapshots/manifest'
import type { SnapshotGround } from '../snapshots/publish-snapshot'
import type { Target } from '../target'

/** A snapshot that turned out to be broken is tried again then: somebody may have made it whole. */
const retry = 24 * 3600_000

interface ShelfGround {
  secretAt(target: Target): Pick<SnapshotGround, 'secret' | 'target'>
  now(): number
  log(line: string): void
}

interface Found {
  readonly whole: SnapshotManifest[]
  readonly ruins: Ruin[]
}

/**
 * The snapshots that a target has whole, and what is left of others. It is asked once in an exchange. One that lacks a
 * part, or was found to be something else than its description says, counts as not there: it holds nothing, nothing is
 * cleared by it, another one is due.
 */
export class SnapshotShelf {
  readonly #ground: ShelfGround
  readonly #asked = new WeakMap<ExchangeGround, Promise<Found>>()
  /** When a snapshot turned out to be broken, by name, milliseconds UTC. */
  readonly #broken = new Map<string, number>()
  readonly #told = new Set<string>()

  constructor(ground: ShelfGround) {
    this.#ground = ground
  }

  /** Descriptions of the whole ones, those with the most entries first, as they were when the exchange first asked. */
  async of(exchange: ExchangeGround): Promise<SnapshotManifest[]> {
    return (await this.#found(exchange)).whole
  }

  /** Those that nobody can use, as far as that was known when the exchange first asked. */
  async ruins(exchange: ExchangeGround): Promise<Ruin[]> {
    return (await this.#found(exchange)).ruins
  }

  #found(exchange: ExchangeGround): Promise<Found> {
    const asked = this.#asked.get(exchange) ?? this.#read(exchange)
    this.#asked.set(exchange, asked)
    return asked
  }

  /** What it holds is not what it says. */
  noteBroken(name: string): void {
    this.#broken.set(name, this.#ground.now())
    this.#tell(name)
  }

  /** False for one that turned out to be broken not long ago. */
  isSound(name: string): boolean {
    const at = this.#broken.get(name)
    return at === undefined || Math.abs(this.#ground.now() - at) > retry
  }

  async #read({ target, signal }: ExchangeGround): Promise<Found> {
    const headless = await target.headlessSnapshots(signal)
    const ruins: Ruin[] = headless.map((name) => ({ name, said: null }))
    const onBroken = (name: string, { text }: AppError) => {
      this.#tell(name)
      // A later version of this program can read it.
      if (text.key !== 'sync.error.newerFormat') ruins.push({ name, said: null })
    }
    const manifests = await readManifests(this.#ground.secretAt(target), { signal, onBroken })
    const whole: SnapshotManifest[] = []
    for (const manifest of manifests) {
      const { name } = manifest
      if (this.isSound(name) && (await hasAllParts(target, manifest, signal))) whole.push(manifest)
      else {
        this.#tell(name)
        ruins.push({ name, said: manifest })
      }
    }
    return { whole, ruins }
  }

  /** Once: an exchange comes every minute. */
  #tell(name: string): void {
    if (this.#told.has(name)) return
    this.#told.add(name)
    this.#ground.log(`sync: snapshot ${name} cannot be read`)
  }
}

async function hasAllParts(
  target: Target,
  { name, parts }: SnapshotManifest,
  signal: AbortSignal,
): Promise<boolean> {
  const sizes = await target.snapshotPartSizes(name, signal)
  if (sizes === null) return true
  return parts.every(({ bytes }, number) => {
    const size = sizes.get(number)
    return size === null || size === bytes
  })
}
