import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mergedState, storedState, withoutNulls } from './merge-model'
import { type Deed, ReplicaWorld, stateOf, type Write } from './replica-world'

const runs = Number(process.env.RUNS ?? 8)
const number = fc.nat({ max: 60 })

const write: fc.Arbitrary<Write> = fc.record({
  kind: fc.constantFrom('insert', 'insert', 'tag', 'edit', 'edit', 'merge', 'remove', 'restore'),
  pick: number,
  value: number,
})

const device = fc.nat({ max: 4 })
const writing = fc.record({
  type: fc.constant('write' as const),
  device,
  writes: fc.array(write, { minLength: 1, maxLength: 4 }),
})
const delivering = fc.record({
  type: fc.constant('deliver' as const),
  device,
  picks: fc.array(fc.nat({ max: 200 }), { minLength: 1, maxLength: 30 }),
})
const clocking = fc.record({
  type: fc.constant('clock' as const),
  device,
  years: fc.constantFrom(0, 0, 0, -10, 10, 1, -1),
  ms: fc.integer({ min: -200_000, max: 200_000 }),
})
const undoing = fc.record({ type: fc.constant('undo' as const), device })
const forking = fc.record({ type: fc.constant('fork' as const), pick: number, value: number })

const deed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 6, arbitrary: writing },
  { weight: 4, arbitrary: delivering },
  { weight: 2, arbitrary: clocking },
  { weight: 1, arbitrary: undoing },
)
const deedOrFork: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 10, arbitrary: deed },
  { weight: 1, arbitrary: forking },
)
const orders = fc.array(fc.array(fc.nat(), { minLength: 7, maxLength: 23 }), { minLength: 2, maxLength: 3 })

async function expectAgreement(world: ReplicaWorld): Promise<void> {
  const expected = withoutNulls(mergedState(world.pool))
  const [first] = world.replicas
  if (!first) throw new Error('no replica')
  const state = stateOf(first)
  const digest = await first.journal.digest()
  for (const replica of world.replicas) {
    const read = (sql: string) => replica.reader.prepare(sql).all() as Record<string, unknown>[]
    expect(withoutNulls(storedState(read))).toEqual(expected)
    expect(stateOf(replica)).toEqual(state)
    expect(await replica.journal.digest()).toEqual(digest)
  }
}

async function live(
  count: number,
  deeds: readonly Deed[],
  inOrder: readonly (readonly number[])[],
): Promise<void> {
  const world = new ReplicaWorld(count)
  try {
    for (const one of deeds) await world.act(one)
    await world.deliverAll(inOrder)
    await expectAgreement(world)
  } finally {
    await world.close()
  }
}

test('devices that have the same entries hold the same, whatever came when, twice, late or with a wrong clock', {
  timeout: 60_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 2, max: 5 }),
      fc.array(deed, { minLength: 5, maxLength: 25 }),
      orders,
      async (count, deeds, inOrder) => live(count, deeds, inOrder),
    ),
    { numRuns: runs },
  )
})

test('even when a disk was copied and two contents have one number', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 2, max: 3 }),
      fc.array(deedOrFork, { minLength: 5, maxLength: 20 }),
      orders,
      async (count, deeds, inOrder) => live(count, deeds, inOrder),
    ),
    { numRuns: runs },
  )
})
