import type { Connection } from '../../database/connection'
import type { Deriver } from '../../journal/journal'
import { deviceFacts, noteDeviceFact } from '../../settings/settings-service'
import { snapshotPrefix } from '../exchange/exchange'
import type { ExchangeGround } from '../exchange/exchange-ground'
import { parseHeartbeat } from '../exchange/heartbeat'
import { without } from '../exchange/ranges'
import type { Sharing } from '../sharing'
import {
  type AcknowledgingDevice,
  droppableRuins,
  droppableSegments,
  droppableSnapshots,
  type Numbers,
  type OwnSegment,
  type VerifiedSnapshot,
} from '../snapshots/clearing-rules'
import type { SnapshotManifest } from '../snapshots/manifest'
import { mergeSnapshot } from '../snapshots/merge-snapshot'
import { isEmptyWorkspace, prepareAdoption } from '../snapshots/prepare-adoption'
import { isBroken, publishSnapshot, type SnapshotGround, verifySnapshot } from '../snapshots/publish-snapshot'
import { shouldWriteSnapshot } from '../snapshots/snapshot-rules'
import type { SnapshotWorker } from '../snapshots/snapshot-worker'
import type { SyncGround } from '../sync-ground'
import {
  forgetNames,
  type Holding,
  putTarget,
  readHoldings,
  readOtherPeers,
  readTargets,
} from '../sync-queries'
import type { Target } from '../target'
import { OwnSnapshots } from './own-snapshots'
import { SnapshotShelf } from './snapshot-shelf'

export interface SnapshotDeskGround {
  readonly ground: SyncGround
  readonly sharing: Sharing
  readonly worker: SnapshotWorker
  readonly derivers: readonly Deriver[]
  /** The database of the workspace. */
  readonly source: string
}

/** Names of segments in one description: they only spare work, and a server takes no description of more than 2 MB. */
const mostNamed = 20_000
/** What was read back is believed for so long: a folder is in many hands. */
const believedFor = 24 * 3600_000

/** Writes, uses and clears the snapshots of the workspace at its targets. */
export class SnapshotDesk {
  readonly #desk: SnapshotDeskGround
  readonly #shelf: SnapshotShelf
  readonly #own: OwnSnapshots
  /** Snapshots that were read back, by name, and when. */
  readonly #verified = new Map<string, { readonly snapshot: VerifiedSnapshot; readonly at: number }>()

  constructor(desk: SnapshotDeskGround) {
    this.#desk = desk
    this.#shelf = new SnapshotShelf({
      secretAt: (target) => this.#groundAt(target),
      now: () => desk.ground.deps.clock.now(),
      log: (line) => desk.ground.deps.log(line),
    })
    this.#own = new OwnSnapshots({
      groundAt: (target) => this.#groundAt(target),
      device: () => desk.ground.deps.journal.device(),
      onBroken: (name) => this.#shelf.noteBroken(name),
    })
  }

  /** Segments that lie at the target and bring nothing to whoever has its snapshot. */
  async covered(exchange: ExchangeGround): Promise<ReadonlySet<string>> {
    const covered = new Set<string>()
    const handedIn = await this.#handedIn(exchange.targetId)
    for (const manifest of await this.#shelf.of(exchange))
      if (handedIn(manifest) && !(await this.#lacks(manifest)))
        for (const name of manifest.segments) covered.add(name)
    return covered
  }

  /** Takes in what segments have left open, and says what the snapshots at the target hold. */
  async catchUp(exchange: ExchangeGround): Promise<Holding[]> {
    const { target, targetId, signal, onProgress } = exchange
    const { journal } = this.#desk.ground.deps
    const manifests = await this.#shelf.of(exchange)
    await this.#own.look(exchange, manifests)
    const among: SnapshotManifest[] = []
    for (const manifest of manifests) if (await this.#lacks(manifest)) among.push(manifest)
    if (among.length > 0) {
      await mergeSnapshot(
        { ...this.#groundAt(target), journal },
        {
          signal,
          among,
          onBroken: (name) => this.#shelf.noteBroken(name),
          onProgress: (done, total) => onProgress('fetching-snapshot', done, total),
          onMerged: (done, total) => onProgress('receiving', done, total),
        },
      )
    }
    const sound = manifests.filter(({ name }) => this.#shelf.isSound(name))
    return this.#asHoldings(sound, targetId)
  }

  /** Writes a snapshot when one is due, and takes away what is superfluous. */
  async tend(exchange: ExchangeGround, holdings: Map<string, Holding>): Promise<void> {
    const { target, signal, onProgress } = exchange
    const { deps } = this.#desk.ground
    const devices = await this.#others()
    const manifests = (await this.#shelf.of(exchange)).filter(({ name }) => this.#shelf.isSound(name))
    const self = deps.journal.device()
    const frontier = await deps.journal.frontier()
    const entries = [...frontier.values()].reduce((sum, seq) => sum + seq, 0)
    if (shouldWriteSnapshot({ id: self, entries }, { devices, snapshots: manifests }, deps.clock.now())) {
      onProgress('sending-snapshot', 0, null)
      const made = await publishSnapshot(this.#groundAt(target), {
        source: this.#desk.source,
        device: self,
        segments: await this.#wholeSegments(holdings),
        signal,
      })
      this.#noteVerified(made)
    }
    await this.#clear(exchange, { holdings, devices, manifests })
  }

  /**
   * Makes the newest snapshot of a target ready to take the place of this workspace, and asks for it. False when there is
   * something here already, or no snapshot there.
   */
  async adopt(exchange: Pick<ExchangeGround, 'onProgress' | 'signal' | 'target'>): Promise<boolean> {
    const { ground, derivers } = this.#desk
    const { deps } = ground
    if (!(await isEmptyWorkspace(deps.journal))) return false
    const facts = await deviceFacts(deps.read)
    const targets = await readTargets(deps.read)
    const keep = (connection: Connection) => {
      const into = { statement: (sql: string) => connection.prepare(sql) } as Parameters<typeof putTarget>[0]
      for (const [name, value] of facts) noteDeviceFact(into, name, value)
      for (const target of targets) putTarget(into, target)
    }
    const prepared = await prepareAdoption(
      { ...this.#groundAt(exchange.target), journal: deps.journal, derivers },
      {
        keep,
        signal: exchange.signal,
        onProgress: (done, total) => exchange.onProgress('fetching-snapshot', done, total),
      },
    )
    if (!prepared) return false
    ground.adopt(prepared.file)
    return true
  }

  #groundAt(target: Target): SnapshotGround {
    const { ground, sharing, worker } = this.#desk
    const secret = { key: sharing.key, workspace: target.workspace }
    return { folder: ground.folder, target, secret, worker, clock: ground.deps.clock }
  }

  /** False once it was merged: what stands in forks grows with the set of entries, as the frontier does. */
  async #lacks({ frontier, forks }: SnapshotManifest): Promise<boolean> {
    const ours = await this.#desk.ground.deps.journal.mark()
    const isBehind = (there: Numbers, here: Numbers) =>
      Object.entries(there).some(([device, seq]) => (here[device] ?? 0) < seq)
    return isBehind(frontier, ours.frontier) || isBehind(forks, ours.forks)
  }

  /**
   * Says of a snapshot whether all numbers of this device in it are known to be at the target. A number that we gave and never
   * handed in was written by a copy of us (a machine put back to an earlier state) with another content.
   */
  async #handedIn(targetId: number): Promise<(manifest: SnapshotManifest) => boolean> {
    const { journal, read } = this.#desk.ground.deps
    const self = journal.device()
    const own = (await journal.streams()).find(({ device, fork }) => device === self && fork === 0)
    const held = [...(await readHoldings(read, targetId)).values()].flatMap(({ ranges }) => ranges)
    const ours = held.filter(({ dev }) => dev === own?.dev)
    return ({ frontier }) => {
      const last = Math.min(own?.last ?? 0, frontier[self] ?? 0)
      return without({ first: 1, last }, ours).length === 0
    }
  }

  async #asHoldings(manifests: readonly SnapshotManifest[], targetId: number): Promise<Holding[]> {
    const { journal } = this.#desk.ground.deps
    const self = journal.device()
    const handedIn = await this.#handedIn(targetId)
    const streams = (await journal.streams()).filter(({ fork }) => fork === 0)
    return manifests.map((manifest) => ({
      name: `${snapshotPrefix}${manifest.name}`,
      publishedAt: null,
      ranges: streams.flatMap(({ dev, device }) => {
        const last = manifest.frontier[device] ?? 0
        return last > 0 && (device !== self || handedIn(manifest)) ? [{ dev, first: 1, last }] : []
      }),
    }))
  }

  async #others(): Promise<AcknowledgingDevice[]> {
    const { read } = this.#desk.ground.deps
    return (await readOtherPeers(read)).map(({ device, heardAt, revokedAt, heartbeat }) => ({
      id: device,
      heardAt,
      isRevoked: revokedAt !== null,
      frontier: parseHeartbeat(heartbeat)?.frontier ?? null,
    }))
  }

  async #clear(
    exchange: ExchangeGround,
    known: {
      readonly holdings: Map<string, Holding>
      readonly devices: readonly AcknowledgingDevice[]
      readonly manifests: readonly SnapshotManifest[]
    },
  ): Promise<void> {
    const { deps, target, targetId, signal } = exchange
    const { holdings, devices, manifests } = known
    const clearing = {
      self: deps.journal.device(),
      segments: await this.#ownSegments(holdings),
      devices,
      now: deps.clock.now(),
    }
    // Believed first: reading every part back is worth it only when something could go by it.
    const ruins = await this.#shelf.ruins(exchange)
    const believed = { ...clearing, ruins, snapshots: manifests }
    if (
      droppableSegments(believed).length +
        droppableRuins(believed).length +
        droppableSnapshots(believed).length ===
      0
    )
      return
    const proven = { ...clearing, ruins, snapshots: await this.#readBack(target, manifests, signal) }
    const segments = droppableSegments(proven)
    await target.dropSegments(segments, signal)
    await deps.writeLocal((trx) => forgetNames(trx, targetId, segments))
    for (const name of segments) holdings.delete(name)
    for (const name of [...droppableSnapshots(proven), ...droppableRuins(proven)])
      await target.dropSnapshot(name, signal)
  }

  /** Segments whose entries have all had their turn; those that wait for earlier ones are in no snapshot. */
  async #wholeSegments(holdings: ReadonlyMap<string, Holding>): Promise<string[]> {
    const streams = await this.#desk.ground.deps.journal.streams()
    const lasts = new Map(streams.map(({ dev, last }) => [dev, last]))
    return [...holdings.values()]
      .filter(({ name }) => !name.startsWith(snapshotPrefix))
      .filter(({ ranges }) => ranges.every(({ dev, last }) => last <= (lasts.get(dev) ?? 0)))
      .map(({ name }) => name)
      .slice(0, mostNamed)
  }

  async #ownSegments(holdings: ReadonlyMap<string, Holding>): Promise<OwnSegment[]> {
    const devices = new Map(
      (await this.#desk.ground.deps.journal.streams()).map(({ dev, device }) => [dev, device]),
    )
    return [...holdings.values()].flatMap(({ name, publishedAt, ranges: [range] }) => {
      const device = range && devices.get(range.dev)
      return publishedAt !== null && device ? [{ name, device, last: range.last, publishedAt }] : []
    })
  }

  async #readBack(
    target: Target,
    manifests: readonly SnapshotManifest[],
    signal: AbortSignal,
  ): Promise<VerifiedSnapshot[]> {
    const verified: VerifiedSnapshot[] = []
    for (const { name } of manifests) {
      const known = this.#verified.get(name)
      const isFresh =
        known !== undefined && Math.abs(this.#desk.ground.deps.clock.now() - known.at) < believedFor
      const snapshot = isFresh ? known.snapshot : await this.#verify(target, name, signal)
      if (snapshot) verified.push(snapshot)
    }
    return verified
  }

  #noteVerified(snapshot: VerifiedSnapshot): void {
    this.#verified.set(snapshot.name, { snapshot, at: this.#desk.ground.deps.clock.now() })
  }

  async #verify(target: Target, name: string, signal: AbortSignal): Promise<VerifiedSnapshot | null> {
    try {
      const manifest = await verifySnapshot(this.#groundAt(target), name, signal)
      this.#noteVerified(manifest)
      return manifest
    } catch (error) {
      if (!isBroken(error)) throw error
      this.#shelf.noteBroken(name)
      return null
    }
  }
}
