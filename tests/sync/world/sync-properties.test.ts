import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Replica, stateOf } from '../../journal/replica-world'
import { type Deed, SimWorld } from './sim-world'

const runs = Number(process.env.RUNS ?? 40)
const number = fc.nat({ max: 60 })

const write = fc.record({
  kind: fc.constantFrom(
    'insert' as const,
    'insert' as const,
    'tag' as const,
    'edit' as const,
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

test('devices that meet at places in any weather end with one base, and nothing written is lost', {
  timeout: 600_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 2, max: 8 }),
      fc.integer({ min: 1, max: 3 }),
      fc.array(deed, { minLength: 5, maxLength: 60 }),
      async (devices, places, deeds) => {
        const world = new SimWorld(devices, places)
        try {
          for (const one of deeds) await world.live(one)
          await world.settle()
          await expectOneBase(world)
        } finally {
          await world.close()
        }
      },
    ),
    { numRuns: runs },
  )
})
