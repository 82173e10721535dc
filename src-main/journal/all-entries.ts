import type { StatementCache } from '../database/statement-cache'
import { opId } from './op-id'
import { readRange, readStreams } from './streams'
import { type Frontier, opFromText, type WireOp } from './wire-op'

interface Ground {
  readonly statements: StatementCache
}

/** How many entries of every device (as hex) stand in a fork, beside the numbers that a frontier speaks of. */
export function readForks(ground: Ground): Map<string, number> {
  const count = ground.statements('SELECT count(*) FROM sync_op WHERE id > ? AND id < ?', 'value')
  const forks = new Map<string, number>()
  for (const { dev, device, fork } of readStreams(ground)) {
    if (fork === 0) continue
    const entries = Number(count.get(opId(dev, 0), opId(dev + 1, 0)))
    forks.set(device, (forks.get(device) ?? 0) + entries)
  }
  return forks
}

/**
 * All entries that somebody who stands at `frontier` does not have, those in forks included, and at last those that came
 * ahead of a missing one: in lists of at most `atOnce`, each of which is read when it is asked for. Of a device whose disk
 * was copied all are given: which content stands in the fork is another one on each device, by what came first.
 */
export function* readOpsInSlices(ground: Ground, frontier: Frontier, atOnce: number): Iterable<WireOp[]> {
  const streams = readStreams(ground)
  const copied = new Set(streams.filter(({ fork }) => fork > 0).map(({ device }) => device))
  for (const { dev, device, last } of streams) {
    let first = copied.has(device) ? 1 : (frontier.get(device) ?? 0) + 1
    while (first <= last) {
      const slice = readRange(ground, { dev, first, last }, atOnce)
      if (slice.length === 0) break
      yield slice
      first = (slice.at(-1)?.seq ?? last) + 1
    }
  }
  yield* readEarlyOps(ground, atOnce)
}

function* readEarlyOps({ statements }: Ground, atOnce: number): Iterable<WireOp[]> {
  for (let last = [0, 0]; ; ) {
    const rows = statements(
      'SELECT dev, seq, op FROM sync_gap WHERE (dev, seq) > (?, ?) ORDER BY dev, seq LIMIT ?',
      'array',
    ).all(...last, atOnce) as [number, number, string][]
    const newest = rows.at(-1)
    if (!newest) return
    yield rows.map(([, , op]) => opFromText(op))
    last = [newest[0], newest[1]]
  }
}
