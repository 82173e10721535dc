import fc from 'fast-check'
import { expect } from 'vitest'
import { type Replica, stateOf } from '../../journal/replica-world'
import { type Deed, SimWorld } from './sim-world'

/** 500 in all in `npm test`, 10,000 in `npm run torture`; half of them each for a few devices and for many. */
const runs = Number(process.env.SYNC_RUNS ?? 500) / 2
const number = fc.nat({ max: 60 })

const write = fc.record({
  kind: fc.constantFrom(
    'insert' as const,
    'insert' as const,
    'tag' as const,
    'edit' as const,
    'merge' as const,
    'remove' as const,
    'restore' as const,
  ),
  pick: number,
  value: number,
})
const device = fc.nat({ max: 7 })
const place = fc.nat({ max: 2 })

const deed: fc.Arbitrary<Deed> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      type: fc.constant('write' as const),
      device,
      writes: fc.array(write, { minLength: 1, maxLength: 4 }),
    }),
  },
  {
    weight: 8,
    arbitrary: fc.record({
      type: fc.constant('meet' as const),
      device,
      place,
      mischief: fc.array(fc.nat({ max: 9 }), { maxLength: 6 }),
      crashAfter: fc.option(fc.nat({ max: 12 }), { freq: 3 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constant('clock' as const),
      device,
      years: fc.constantFrom(0, 0, 0, -10, 10, 1, -1),
      ms: fc.integer({ min: -200_000, max: 200_000 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('undo' as const), device }) },
  {
    weight: 1,
    arbitrary: fc.record({ type: fc.constant('partition' as const), place, isReachable: fc.boolean() }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ type: fc.constant('rewind' as const), place, by: fc.integer({ min: 1, max: 5 }) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ type: fc.constant('days' as const), count: fc.integer({ min: 1, max: 40 }) }),
  },
)

/** Devices that have written nothing are known to those who have met them only. */
async function frontierOf(replica: Replica): Promise<Record<string, number>> {
  const frontier = await replica.journal.frontier()
  return Object.fromEntries(
    [...frontier].filter(([, seq]) => seq > 0).sort(([one], [other]) => (one < other ? -1 : 1)),
  )
}

async function expectOneBase(world: SimWorld): Promise<void> {
  const [first, ...others] = world.replicas
  if (!first) throw new Error('no replica')
  const [state, digest, frontier] = [stateOf(first), await first.journal.digest(), await frontierOf(first)]
  for (const other of others) {
    expect(await frontierOf(other)).toEqual(frontier)
    expect(stateOf(other)).toEqual(state)
    expect(await other.journal.digest()).toEqual(digest)
  }
}

/**
 * Random lives of devices that meet at places in any weather: at the end, when everybody has met everywhere, they hold one
 * base, rows, stamps and all, and nobody lacks an entry.
 */
export async function expectOneBaseAfterAnyLife(devices: fc.Arbitrary<number>): Promise<void> {
  const life = fc.tuple(
    devices,
    fc.integer({ min: 1, max: 3 }),
    fc.array(deed, { minLength: 5, maxLength: 60 }),
  )
  await fc.assert(
    fc.asyncProperty(life, async ([count, places, deeds]) => {
      const world = new SimWorld(count, places)
      try {
        for (const one of deeds) await world.live(one)
        await world.settle()
        await expectOneBase(world)
      } finally {
        await world.close()
      }
    }),
    { numRuns: runs },
  )
}
