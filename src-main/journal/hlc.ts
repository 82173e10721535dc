/**
 * Hybrid logical clock. A stamp is 16 bytes, 6 of milliseconds, 2 of a counter, 8 of the device, all big-endian,
 * so that stamps compare as bytes, in SQLite and everywhere else.
 */
export interface Tick {
  readonly ms: number
  readonly counter: number
}

export const stampLength = 16
const nodeLength = 8
const maxCounter = 0xffff

/** Stamps of other devices further ahead than this do not pull our clock along. */
export const maxLead = 2 * 60_000

/** Beyond the year 9999 a stamp is an error of its writer; nothing could ever be written after it. */
export const lastCredibleMs = 253_402_300_799_999

/** The stamp that is older than every other: "never written". */
export const noStamp: Buffer = Buffer.alloc(stampLength)

/** The first tick after `tick`; a full counter borrows a millisecond. */
function after({ ms, counter }: Tick): Tick {
  return counter < maxCounter ? { ms, counter: counter + 1 } : { ms: ms + 1, counter: 0 }
}

function isLater(one: Tick, other: Tick): boolean {
  return one.ms === other.ms ? one.counter > other.counter : one.ms > other.ms
}

/** The tick of a local write: max(now, last, stamps of what it overwrites) + 1. `now` is in milliseconds. */
export function nextTick(now: number, last: Tick, ...seen: readonly Tick[]): Tick {
  let latest = last
  for (const tick of seen) if (isLater(tick, latest)) latest = tick
  return now > latest.ms ? { ms: now, counter: 0 } : after(latest)
}

/** Our clock after it has met a stamp of another device: not pulled by one that is more than 2 minutes ahead. */
export function meet(now: number, last: Tick, foreign: Tick): Tick {
  return foreign.ms <= now + maxLead && isLater(foreign, last) ? foreign : last
}

/** A new stamp; `node` is the first 8 bytes of the device id. */
export function encodeStamp(tick: Tick, node: Uint8Array): Buffer {
  const stamp = Buffer.allocUnsafe(stampLength)
  stamp.writeUIntBE(tick.ms, 0, 6)
  stamp.writeUInt16BE(tick.counter, 6)
  stamp.set(node.length === nodeLength ? node : node.subarray(0, nodeLength), nodeLength)
  return stamp
}

/** The time part of a stamp. */
export function decodeStamp(stamp: Buffer): Tick {
  return { ms: stamp.readUIntBE(0, 6), counter: stamp.readUInt16BE(6) }
}

/** The newest of some stamps; `noStamp` when there are none. */
export function newestStamp(stamps: Iterable<Buffer>): Buffer {
  let newest: Buffer = noStamp
  for (const stamp of stamps) if (Buffer.compare(stamp, newest) > 0) newest = stamp
  return newest
}
