import type { StreamInfo, StreamRange } from '../../journal/streams'
import type { Holding } from '../sync-queries'
import { countOf, type Range, without } from './ranges'

/** A stream's entries that a target does not have. */
export interface Missing {
  readonly stream: StreamInfo
  readonly ranges: readonly Range[]
}

/** Ranges by stream of everything that is held. */
function heldByStream(holdings: Iterable<Holding>): Map<number, StreamRange[]> {
  const held = new Map<number, StreamRange[]>()
  for (const { ranges } of holdings)
    for (const range of ranges) {
      const of = held.get(range.dev)
      if (of) of.push(range)
      else held.set(range.dev, [range])
    }
  return held
}

/** What stands in our streams and not at the target; streams that are all there are left out. */
export function missingAt(streams: readonly StreamInfo[], holdings: Iterable<Holding>): Missing[] {
  const held = heldByStream(holdings)
  return streams.flatMap((stream) => {
    const ranges = without({ first: 1, last: stream.last }, held.get(stream.dev) ?? [])
    return ranges.length > 0 ? [{ stream, ranges }] : []
  })
}

/** How many own entries are not at the target yet. */
export function ownMissing(missing: readonly Missing[]): number {
  const own = missing.filter(({ stream }) => stream.isOwn && stream.fork === 0)
  return own.reduce((sum, { ranges }) => sum + countOf(ranges), 0)
}
