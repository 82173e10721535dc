import type { ExchangeGround } from '../exchange/exchange-ground'
import { workspaceKeys } from '../keys/workspace-keys'
import { openPart } from '../snapshots/assemble-snapshot'
import { readSnapshotName, type SnapshotManifest } from '../snapshots/manifest'
import { isBroken, type SnapshotGround } from '../snapshots/publish-snapshot'
import { readPart } from '../snapshots/read-part'
import type { Target } from '../target'

/** A snapshot that was found whole is looked at again after so long. */
const pause = 24 * 3600_000

interface OwnGround {
  groundAt(target: Target): Pick<SnapshotGround, 'clock' | 'secret'>
  /** This device, 32 hex digits. */
  device(): string
  /** Told of a snapshot in which a part is not what was written. */
  onBroken(name: string): void
}

interface Look {
  /** The part whose turn it is. */
  readonly part: number
  /** When all had had their turn, milliseconds UTC. */
  readonly at: number
}

/**
 * Looks after the snapshots that this device has left in a folder, as `OwnSegments` does after segments: a part of the right
 * size may have nothing right in it, and whoever needs it would learn that too late.
 */
export class OwnSnapshots {
  readonly #ground: OwnGround
  readonly #looks = new Map<string, Look>()

  constructor(ground: OwnGround) {
    this.#ground = ground
  }

  /**
   * Reads one part of each whose turn it is, so that no exchange takes longer for it. Before anything is handed in: what only
   * a broken one held then goes out in the same exchange. Throws what the target throws.
   */
  async look(exchange: ExchangeGround, manifests: readonly SnapshotManifest[]): Promise<void> {
    if (exchange.target.kind !== 'folder') return
    const self = this.#ground.device()
    for (const manifest of manifests) {
      if (readSnapshotName(manifest.name)?.device !== self) continue
      try {
        await this.#lookAt(exchange, manifest)
      } catch (error) {
        if (!isBroken(error)) throw error
        this.#ground.onBroken(manifest.name)
      }
    }
  }

  async #lookAt({ target, targetId, signal }: ExchangeGround, manifest: SnapshotManifest): Promise<void> {
    const { clock, secret } = this.#ground.groundAt(target)
    const { name, parts, thing } = manifest
    const place = `${targetId} ${name}`
    const { part: number, at } = this.#looks.get(place) ?? { part: 0, at: Number.NEGATIVE_INFINITY }
    if (number === 0 && Math.abs(clock.now() - at) < pause) return
    const sealer = workspaceKeys(secret.key, secret.workspace).parts('snapshot', Buffer.from(thing, 'hex'))
    openPart({ manifest, sealer, number }, await readPart({ target, name, number }, signal))
    const isLast = number + 1 === parts.length
    this.#looks.set(place, isLast ? { part: 0, at: clock.now() } : { part: number + 1, at })
  }
}
