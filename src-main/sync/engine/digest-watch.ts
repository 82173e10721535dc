import type { SyncState } from '../../../src-shared/sync/sync-contract'
import { type BaseDigest, type EntriesMark, isSameMark } from '../../journal/base-digest'
import type { Journal } from '../../journal/journal'
import { type Heartbeat, parseHeartbeat } from '../exchange/heartbeat'
import type { DigestKeeper } from '../snapshots/digest-keeper'
import type { StoredPeer } from '../sync-queries'

/** Working the digests out reads every row, on a thread of its own; that often at most. */
const pause = 15 * 60_000

interface WatchGround {
  /** Version of the schema of this program. */
  readonly schema: number
  readonly journal: Pick<Journal, 'mark'>
  readonly keeper: DigestKeeper
  now(): number
  log(line: string): void
}

/**
 * Works the digests of our base out when it has come to rest, and compares them with those of devices that have the same
 * entries: then the rows must be the same, too.
 */
export class DigestWatch {
  readonly #ground: WatchGround
  #last: BaseDigest | null = null
  #lastMark: EntriesMark | null = null
  #lastAt = Number.NEGATIVE_INFINITY

  constructor(ground: WatchGround) {
    this.#ground = ground
  }

  /** What our heartbeat says; null while the base is in motion, or nothing was worked out yet. */
  async forHeartbeat(): Promise<Heartbeat['digest']> {
    const { journal, now } = this.#ground
    const mark = await journal.mark()
    const isResting = this.#lastMark !== null && isSameMark(this.#lastMark, mark)
    this.#lastMark = mark
    const isKnown = this.#last !== null && isSameMark(this.#last, mark)
    const isDue = Math.abs(now() - this.#lastAt) >= pause
    if (isResting && !isKnown && isDue) void this.work()
    return this.#last && isKnown
      ? {
          frontier: { ...this.#last.frontier },
          forks: { ...this.#last.forks },
          tables: { ...this.#last.digests },
        }
      : null
  }

  /** Works the digests out now. */
  async work(): Promise<void> {
    this.#lastAt = this.#ground.now()
    try {
      this.#last = await this.#ground.keeper.current()
    } catch (error) {
      this.#ground.log(`sync: digests were not worked out: ${String(error)}`)
    }
  }

  /** Tables whose rows differ from those of a device that has the same entries. */
  differing(peers: readonly StoredPeer[]): SyncState['divergence'] {
    return peers.flatMap(({ heartbeat }) => {
      const said = parseHeartbeat(heartbeat)
      // An older version keeps what it does not understand beside its rows: those are not the same and need not be.
      const isComparable = said?.schema === this.#ground.schema
      const tables = isComparable && said.digest ? this.#differences(said.digest) : []
      return tables.length > 0 ? [{ deviceName: said?.name ?? null, tables }] : []
    })
  }

  #differences({ tables, ...mark }: NonNullable<Heartbeat['digest']>): string[] {
    const own = this.#last
    if (!own || !isSameMark(own, mark)) return []
    return Object.keys(own.digests).filter((table) => table in tables && tables[table] !== own.digests[table])
  }
}
