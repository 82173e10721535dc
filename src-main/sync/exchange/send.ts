import type { StreamInfo } from '../../journal/streams'
import { type Holding, noteHolding } from '../sync-queries'
import type { ExchangeGround } from './exchange-ground'
import { type Missing, missingAt } from './holdings'
import type { Range } from './ranges'

/** Entries read at once. */
const batchSize = 5000

/** Says whether entries of another device may be passed on to the target. */
export type MayForward = (stream: StreamInfo) => boolean

/**
 * Hands the target what stands in our streams and not there, and adds it to `holdings`: first what was written here, then
 * what others wrote and `mayForward` allows. Returns how many entries went.
 */
export async function send(
  ground: ExchangeGround,
  { holdings, mayForward }: { holdings: Map<string, Holding>; mayForward: MayForward },
): Promise<number> {
  const streams = await ground.deps.journal.streams()
  const missing = missingAt(streams, holdings.values())
    .filter(({ stream }) => stream.isOwn || mayForward(stream))
    .sort((one, other) => Number(other.stream.isOwn) - Number(one.stream.isOwn))
  let sent = 0
  for (const { stream, ranges } of missing)
    for (const range of ranges) {
      sent += await sendRange(ground, { stream, range, holdings, before: sent })
    }
  return sent
}

interface RangeToSend {
  readonly stream: Missing['stream']
  readonly range: Range
  readonly holdings: Map<string, Holding>
  readonly before: number
}

async function sendRange(
  ground: ExchangeGround,
  { stream: { dev }, range, holdings, before }: RangeToSend,
): Promise<number> {
  const { deps, target, targetId, seals, signal } = ground
  let sent = 0
  for (let first = range.first; first <= range.last; ) {
    const ops = await deps.journal.entries({ dev, first, last: range.last }, batchSize)
    for (const segment of seals.seal(ops)) {
      signal.throwIfAborted()
      const name = await target.publish(segment, signal)
      const holding = {
        name,
        ranges: [{ dev, first: segment.first, last: segment.last }],
        publishedAt: deps.clock.now(),
      }
      await deps.writeLocal((trx) => noteHolding(trx, targetId, holding))
      holdings.set(name, holding)
      sent += segment.last - segment.first + 1
      ground.onProgress('sending', before + sent, null)
    }
    const last = ops.at(-1)
    if (!last || ops.length < batchSize) break
    first = last.seq + 1
  }
  return sent
}
