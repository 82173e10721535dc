import {
  forgetHoldings,
  forgetNames,
  type Holding,
  noteEpoch,
  noteExchanged,
  noteHolding,
  readHoldings,
  readPeers,
  readTarget,
  type StoredPeer,
} from '../sync-queries'
import type { ExchangeGround } from './exchange-ground'
import { beat, type Heartbeat, listen, parseHeartbeat } from './heartbeat'
import { missingAt, ownMissing } from './holdings'
import { type Received, receive } from './receive'
import { type MayForward, send } from './send'

/** An author who has not been heard of at a target for so long does not hand in what is missing there. */
const silence = 24 * 3600_000

/** The name of a snapshot among what a target holds. */
export const snapshotPrefix = 'snapshot '

const isSnapshot = (name: string) => name.startsWith(snapshotPrefix)

/** What is done with snapshots and files around the exchange of segments. */
export interface Companions {
  /** Names of segments that need not be fetched, because a snapshot brought all that is in them. */
  readonly covered: (ground: ExchangeGround) => Promise<ReadonlySet<string>>
  /**
   * Takes in what segments have left open and a snapshot has, and gives the snapshots that are at the target as holdings (their names begin with
   * `snapshotPrefix`).
   */
  readonly catchUp: (ground: ExchangeGround) => Promise<readonly Holding[]>
  /** Takes away own segments that nobody can read there, so that they are handed in again; adapts the holdings. */
  readonly mendOwn: (ground: ExchangeGround, holdings: Map<string, Holding>) => Promise<void>
  /** Hands in files that entries name, before those entries. */
  readonly sendFiles: (ground: ExchangeGround) => Promise<void>
  /** Writes a snapshot when one is due, and clears what snapshots cover. */
  readonly tend: (ground: ExchangeGround, holdings: Map<string, Holding>) => Promise<void>
  /** What this device says of itself now. */
  readonly heartbeat: () => Promise<Heartbeat>
}

export interface Exchanged extends Received {
  readonly sent: number
  /** Own entries that could not be handed in; 0 unless something was written meanwhile. */
  readonly left: number
  readonly heard: readonly Heartbeat[]
}

/**
 * One exchange with an open target: take in what is there, hand in what is not, say that we live. Ends early with an
 * AppError of the target; everything that went through until then is kept, and the next one goes on from there.
 */
export async function exchange(
  ground: ExchangeGround,
  { device, companions }: { device: string; companions: Companions },
): Promise<Exchanged> {
  const holdings = await currentHoldings(ground)
  const covered = await companions.covered(ground)
  let received = await receive(ground, { holdings, covered, cursor: await cursorOf(ground) })
  if (await isAnother(ground)) {
    // The target turned out to have another history while we read: what we thought it holds may not be there.
    holdings.clear()
    received = await receive(ground, { holdings, covered, cursor: null })
  }
  await noteSnapshots(ground, holdings, await companions.catchUp(ground))
  const heard = await listen(ground, device)
  await companions.mendOwn(ground, holdings)
  await companions.sendFiles(ground)
  const sent = await send(ground, { holdings, mayForward: await forwarding(ground, heard) })
  await beat(ground, await companions.heartbeat())
  await companions.tend(ground, holdings)
  const { deps, targetId } = ground
  await deps.writeLocal((trx) => noteExchanged(trx, targetId, deps.clock.now()))
  const left = ownMissing(missingAt(await deps.journal.streams(), holdings.values()))
  return { ...received, sent, left, heard }
}

/** What the target is known to hold and still has. */
async function currentHoldings(ground: ExchangeGround): Promise<Map<string, Holding>> {
  const { deps, target, targetId, signal } = ground
  if (await isAnother(ground)) return new Map()
  const holdings = await readHoldings(deps.read, targetId)
  const present = await target.names(signal)
  if (!present) return holdings
  const gone = [...holdings.keys()].filter((name) => !isSnapshot(name) && !present.has(name))
  if (gone.length > 0) await deps.writeLocal((trx) => forgetNames(trx, targetId, gone))
  for (const name of gone) holdings.delete(name)
  return holdings
}

/** Snapshots come and go; what one covers is held as long as it is there. */
async function noteSnapshots(
  { deps, targetId }: ExchangeGround,
  holdings: Map<string, Holding>,
  snapshots: readonly Holding[],
): Promise<void> {
  const there = new Set(snapshots.map(({ name }) => name))
  const gone = [...holdings.keys()].filter((name) => isSnapshot(name) && !there.has(name))
  // One that was known may turn out to hold more: what we had not handed in when it came.
  const fresh = snapshots.filter(
    ({ name, ranges }) => (holdings.get(name)?.ranges.length ?? -1) < ranges.length,
  )
  if (gone.length + fresh.length > 0)
    await deps.writeLocal((trx) => {
      forgetNames(trx, targetId, gone)
      for (const snapshot of fresh) noteHolding(trx, targetId, snapshot)
    })
  for (const name of gone) holdings.delete(name)
  for (const snapshot of fresh) holdings.set(snapshot.name, snapshot)
}

/** True when the target has another history than the one that we know; that one is forgotten. */
async function isAnother({ deps, target, targetId }: ExchangeGround): Promise<boolean> {
  const known = (await readTarget(deps.read, targetId))?.epoch
  if (known === target.epoch) return false
  await deps.writeLocal((trx) => {
    forgetHoldings(trx, targetId)
    noteEpoch(trx, targetId, target.epoch)
  })
  return true
}

async function cursorOf({ deps, targetId }: ExchangeGround): Promise<string | null> {
  return (await readTarget(deps.read, targetId))?.cursor ?? null
}

/**
 * Entries of an author who lives at the target are left to that author. Who has left it lives on elsewhere perhaps, and its
 * last heartbeat still lies here: what it said here must be of the day of what it said last, by its own clock.
 */
async function forwarding({ deps }: ExchangeGround, heard: readonly Heartbeat[]): Promise<MayForward> {
  const saidHere = new Map(heard.map(({ device, at }) => [device, at]))
  const now = deps.clock.now()
  const isLively = ({ device, heardAt, heartbeat }: StoredPeer) => {
    const [here, last] = [saidHere.get(device), parseHeartbeat(heartbeat)?.at]
    if (here === undefined || last === undefined) return false
    return (heardAt ?? 0) > now - silence && Math.abs(last - here) < silence
  }
  const lively = new Set((await readPeers(deps.read)).filter(isLively).map(({ device }) => device))
  return ({ device }) => !lively.has(device)
}
