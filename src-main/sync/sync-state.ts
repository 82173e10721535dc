import { message } from '../../src-shared/contract/message'
import type { SyncDevice, SyncState, SyncTarget, SyncWait } from '../../src-shared/sync/sync-contract'
import type { ServiceDeps } from '../service-deps'
import type { DigestWatch } from './engine/digest-watch'
import { dotOf } from './engine/dot'
import { placeIn, type SyncEngine } from './engine/sync-engine'
import { type Heartbeat, parseHeartbeat } from './exchange/heartbeat'
import { missingAt, ownMissing } from './exchange/holdings'
import type { Sharing } from './sharing'
import type { SyncGround } from './sync-ground'
import {
  countWaits,
  openConflicts,
  readDevices,
  readHoldings,
  readOtherPeers,
  readPeers,
  readTargets,
  type StoredPeer,
  type StoredTarget,
} from './sync-queries'

/** A clock that is this far ahead is worth a word. */
const noticeableOffset = 2 * 60_000

interface StateGround {
  readonly ground: SyncGround
  readonly sharing: Sharing
  readonly engine: SyncEngine
  readonly digests: DigestWatch
}

interface Peer extends StoredPeer {
  readonly said: Heartbeat | null
}

/** The truth about sharing, as the page shows it. */
export async function readState(state: StateGround): Promise<SyncState> {
  const { ground, sharing, engine } = state
  const { read } = ground.deps
  const peers = (await readPeers(read)).map(opened)
  const stored = await readTargets(read)
  const targets = await Promise.all(stored.map((target) => targetState(state, target)))
  const unreadable = stored.flatMap(({ id }) => engine.runOf(id).refused)
  const without = {
    workspace: sharing.facts?.workspace ?? null,
    isPaused: sharing.facts?.isPaused ?? false,
    isLocked: sharing.isLocked,
    targets,
    devices: sharing.facts ? await deviceStates(ground, sharing.facts.deviceName) : [],
    waits: [
      ...(await waits(ground.deps, peers)),
      ...unreadable.map(({ name, text }) => ({
        kind: 'unreadable' as const,
        count: 1,
        deviceId: null,
        deviceName: null,
        text: message('sync.wait.unreadable', { name, reason: text }),
      })),
    ],
    conflicts: (await openConflicts(read, { offset: 0, limit: 0 })).total,
    divergence: state.digests.differing(peers),
  }
  return { ...without, dot: dotOf(without) }
}

const opened = (peer: StoredPeer): Peer => ({ ...peer, said: parseHeartbeat(peer.heartbeat) })

async function targetState(
  { ground, sharing, engine }: StateGround,
  stored: StoredTarget,
): Promise<SyncTarget> {
  const run = engine.runOf(stored.id)
  const { journal, read } = ground.deps
  const holdings = await readHoldings(read, stored.id)
  return {
    id: stored.id,
    place: placeIn(stored),
    mode: stored.mode,
    state: stateOf(stored, { run, isPaused: sharing.facts?.isPaused ?? false }),
    trouble: run.trouble,
    lastExchangeAt: stored.exchangedAt,
    toSend: ownMissing(missingAt(await journal.streams(), holdings.values())),
    incomplete: run.incomplete,
    progress: run.progress,
  }
}

function stateOf(
  stored: StoredTarget,
  { run, isPaused }: { run: ReturnType<SyncEngine['runOf']>; isPaused: boolean },
): SyncTarget['state'] {
  if (run.isWorking) return 'working'
  if (run.needsYou) return 'needs-you'
  if (isPaused) return 'paused'
  if (run.trouble) return 'not-connected'
  if (stored.mode === 'carried') return stored.exchangedAt === null ? 'not-connected' : 'connected'
  return run.target ? 'connected' : 'not-connected'
}

async function deviceStates({ deps, machine }: SyncGround, ownName: string): Promise<SyncDevice[]> {
  const self = deps.journal.device()
  const frontier = await deps.journal.frontier()
  const known = [...(await readDevices(deps.read)).values()]
  const forked = new Set(known.filter(({ isForked }) => isForked).map(({ id }) => id))
  const own: SyncDevice = {
    id: self,
    name: ownName,
    label: null,
    isThis: true,
    lastHeardAt: null,
    received: frontier.get(self) ?? 0,
    behind: 0,
    platform: machine.platform,
    appVersion: machine.appVersion,
    revokedAt: null,
    isForked: forked.has(self),
    clockOffset: null,
  }
  const others = (await readOtherPeers(deps.read)).map(opened).map((peer) => ({
    id: peer.device,
    name: peer.said?.name ?? null,
    label: null,
    isThis: false,
    lastHeardAt: peer.heardAt,
    received: frontier.get(peer.device) ?? 0,
    behind: peer.said ? behindUs(peer.said, frontier) : null,
    platform: peer.said?.platform ?? null,
    appVersion: peer.said?.app ?? null,
    revokedAt: peer.revokedAt,
    isForked: forked.has(peer.device),
    clockOffset: clockOffset(peer),
  }))
  return [own, ...others.sort((one, other) => (other.lastHeardAt ?? 0) - (one.lastHeardAt ?? 0))]
}

/** Entries that are here and that a device had not taken in when it was last heard of. */
function behindUs(said: Heartbeat, frontier: ReadonlyMap<string, number>): number {
  let behind = 0
  for (const [device, seq] of frontier) behind += Math.max(0, seq - (said.frontier[device] ?? 0))
  return behind
}

/** A heartbeat may be old, so only a clock that is ahead can be told from here. */
function clockOffset({ said, heardAt }: Peer): number | null {
  const offset = said && heardAt !== null ? said.at - heardAt : 0
  return offset > noticeableOffset ? offset : null
}

async function waits(deps: ServiceDeps, peers: readonly Peer[]): Promise<SyncWait[]> {
  const counts = await countWaits(deps.read)
  if (counts.length === 0) return []
  const devices = await readDevices(deps.read)
  const names = new Map(peers.map(({ device, said }) => [device, said?.name ?? null]))
  return counts.map(({ kind, dev, count }) => {
    const deviceId = devices.get(dev)?.id ?? null
    const deviceName = (deviceId && names.get(deviceId)) ?? null
    const name = deviceName ?? message('sync.wait.unknownDevice')
    return { kind, count, deviceId, deviceName, text: message(`sync.wait.${kind}`, { count, name }) }
  })
}
