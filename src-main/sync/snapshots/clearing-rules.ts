import { readSnapshotName } from './manifest'
import type { KnownDevice } from './snapshot-rules'

const day = 24 * 3600_000
/** A device that was not heard of for longer takes a snapshot when it comes back. */
const expected = 180 * day
/** A segment stays for so long, for targets and devices that nobody thinks of. */
const oldEnough = 14 * day
/** Somebody may be fetching the older snapshot right now. */
const beingFetched = day

/** Up to which number a device's entries are there, by device as hex. */
export type Numbers = Readonly<Record<string, number>>

/** A segment that this device has published. */
export interface OwnSegment {
  readonly name: string
  /** Who wrote the entries in it. */
  readonly device: string
  readonly last: number
  /** Milliseconds UTC. */
  readonly publishedAt: number
}

/** A snapshot that is at the target and was read back. */
export interface VerifiedSnapshot {
  readonly name: string
  readonly frontier: Numbers
  /** Entries in forks, by device: a frontier does not speak of them. */
  readonly forks: Numbers
}

/** A device, and what it has taken in as its last heartbeat says; null when it has sent none. */
export interface AcknowledgingDevice extends KnownDevice {
  readonly frontier: Numbers | null
}

export interface Clearing {
  /** 32 hex digits. */
  readonly self: string
  readonly segments: readonly OwnSegment[]
  readonly snapshots: readonly VerifiedSnapshot[]
  /** All other devices. */
  readonly devices: readonly AcknowledgingDevice[]
  readonly now: number
}

/**
 * The segments that may go: entries of our own, covered by a snapshot that is there and was read back, taken in by every
 * device that was heard of in 180 days, published 14 days ago. A device that is not heard of any more, or is revoked, is not
 * waited for; one of which only entries are known is, because nobody knows when it was there last.
 */
export function droppableSegments({ self, segments, snapshots, devices, now }: Clearing): string[] {
  const awaited = devices.filter(
    ({ heardAt, isRevoked }) => !isRevoked && (heardAt === null || now - heardAt <= expected),
  )
  const has = (numbers: Numbers | null, { device, last }: OwnSegment) => (numbers?.[device] ?? 0) >= last
  const mayGo = (segment: OwnSegment) =>
    segment.device === self &&
    now - segment.publishedAt >= oldEnough &&
    snapshots.some(({ frontier, forks }) => has(frontier, segment) && !forks[segment.device]) &&
    awaited.every(({ frontier }) => has(frontier, segment))
  return segments.filter(mayGo).map(({ name }) => name)
}

/**
 * Our own snapshots that may go: those for which there is another one, read back and a day old, whoever wrote it, that has
 * all that they have. Of two that were written at once both stay until then.
 */
export function droppableSnapshots({
  self,
  snapshots,
  now,
}: Pick<Clearing, 'self' | 'snapshots' | 'now'>): string[] {
  return snapshots
    .filter((old) => readSnapshotName(old.name)?.device === self)
    .filter((old) => snapshots.some((young) => replaces(young, old, now)))
    .map(({ name }) => name)
}

/** What a snapshot has. */
type Held = Pick<VerifiedSnapshot, 'forks' | 'frontier'>

/** A snapshot at the target that nobody can use: something of it is missing or damaged. */
export interface Ruin {
  readonly name: string
  /** What its description says; null when that cannot be read either. */
  readonly said: Held | null
}

/**
 * Our own ruins that may go: those in whose place there is a snapshot, read back and a day old, whoever wrote it. It must
 * have all that they had; when nobody knows that any more, it must have been made after them.
 */
export function droppableRuins({
  self,
  ruins,
  snapshots,
  now,
}: Pick<Clearing, 'self' | 'snapshots' | 'now'> & { readonly ruins: readonly Ruin[] }): string[] {
  const isReplaced = ({ name, said }: Ruin) =>
    snapshots.some((whole) => isSettled(whole, now) && (said ? hasAllOf(whole, said) : whole.name > name))
  return ruins
    .filter(({ name }) => readSnapshotName(name)?.device === self)
    .filter(isReplaced)
    .map(({ name }) => name)
}

function replaces(young: VerifiedSnapshot, old: VerifiedSnapshot, now: number): boolean {
  const hasMore = !hasAllOf(old, young)
  return isSettled(young, now) && hasAllOf(young, old) && (hasMore || young.name > old.name)
}

function isSettled({ name }: VerifiedSnapshot, now: number): boolean {
  const at = readSnapshotName(name)?.at
  // A clock that is far ahead must not keep everything for ever.
  return at !== undefined && Math.abs(now - at) >= beingFetched
}

function hasAllOf(young: Held, old: Held): boolean {
  return covers(young.frontier, old.frontier) && covers(young.forks, old.forks)
}

function covers(young: Numbers, old: Numbers): boolean {
  return Object.entries(old).every(([device, last]) => (young[device] ?? 0) >= last)
}
