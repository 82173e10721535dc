import type { WorkspaceKeys } from '../keys/workspace-keys'
import { repack } from '../segments/repack'
import { forgetNames, type Holding, noteHolding } from '../sync-queries'
import type { ExchangeGround } from './exchange-ground'

/** So many small segments in a row are made fewer; a folder feels the number of its files, a server does not. */
const tooMany = 64
/** A segment with more entries than this is not small, whatever is in them. */
const fewEntries = 500

interface OwnSegment {
  readonly name: string
  readonly dev: number
  readonly first: number
  readonly last: number
  readonly publishedAt: number
}

/** Makes few big segments of the many small ones that this device has left in a folder. Adapts `holdings`. */
export async function repackOwn(
  ground: ExchangeGround,
  { keys, schema, holdings }: { keys: WorkspaceKeys; schema: number; holdings: Map<string, Holding> },
): Promise<void> {
  if (ground.target.kind !== 'folder') return
  for (const run of runsOf(holdings.values())) {
    if (run.length < tooMany) continue
    const names = new Set(run.map(({ name }) => name))
    const { dropped } = await repack(
      { ...ground, target: notingTarget(ground, run, holdings), keys, schema },
      names,
    )
    await ground.deps.writeLocal((trx) => forgetNames(trx, ground.targetId, dropped))
    for (const name of dropped) holdings.delete(name)
  }
}

/** The target, which notes what is published before what it replaces goes. */
function notingTarget(
  { target, deps, targetId }: ExchangeGround,
  run: readonly OwnSegment[],
  holdings: Map<string, Holding>,
): Parameters<typeof repack>[0]['target'] {
  const dev = run[0]?.dev ?? 0
  // Not now: how long others had time to take it in counts from when the entries were handed in.
  const publishedAt = Math.max(...run.map((segment) => segment.publishedAt))
  return {
    pull: (from, signal) => target.pull(from, signal),
    dropSegments: (names, signal) => target.dropSegments(names, signal),
    async publish(segment, signal) {
      const name = await target.publish(segment, signal)
      const holding = { name, ranges: [{ dev, first: segment.first, last: segment.last }], publishedAt }
      await deps.writeLocal((trx) => noteHolding(trx, targetId, holding))
      holdings.set(name, holding)
      return name
    },
  }
}

/** Small segments of our own that follow each other without a gap. */
function runsOf(holdings: Iterable<Holding>): OwnSegment[][] {
  const runs: OwnSegment[][] = []
  for (const segment of [...smallOwn(holdings)].sort(
    (one, other) => one.dev - other.dev || one.first - other.first,
  )) {
    const before = runs.at(-1)?.at(-1)
    if (before?.dev === segment.dev && before.last + 1 === segment.first) runs.at(-1)?.push(segment)
    else runs.push([segment])
  }
  return runs
}

function* smallOwn(holdings: Iterable<Holding>): Iterable<OwnSegment> {
  for (const { name, ranges, publishedAt } of holdings) {
    const [range, ...more] = ranges
    if (!range || more.length > 0 || publishedAt === null) continue
    if (range.last - range.first < fewEntries) yield { name, ...range, publishedAt }
  }
}
