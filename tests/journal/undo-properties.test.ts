import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openTestDatabase } from '../support/open-test-database'
import { type Step, UndoWorld } from './undo-world'

const number = fc.nat({ max: 40 })
const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom('insert', 'insert', 'again', 'edit', 'edit', 'remove', 'restore'),
  pick: number,
  group: number,
  value: number,
})

type Command = { type: 'do'; steps: Step[] } | { type: 'undo' | 'redo'; pick: number }

const command: fc.Arbitrary<Command> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      type: fc.constant('do' as const),
      steps: fc.array(step, { minLength: 1, maxLength: 4 }),
    }),
  },
  { weight: 3, arbitrary: fc.record({ type: fc.constant('undo' as const), pick: number }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('redo' as const), pick: number }) },
)

async function apply(world: UndoWorld, one: Command): Promise<void> {
  if (one.type === 'do') return world.run(one.steps)
  const numbers = await world.numbers(one.type === 'redo')
  const chosen = numbers[one.pick % Math.max(1, numbers.length)]
  if (chosen === undefined) return
  await (one.type === 'undo' ? world.undo(chosen) : world.redo(chosen))
}

test('what is in the database is always what the model of all writes says', { timeout: 60_000 }, async () => {
  const db = openTestDatabase({ path: ':memory:' })
  await fc.assert(
    fc.asyncProperty(fc.array(command, { minLength: 3, maxLength: 14 }), async (commands) => {
      const world = new UndoWorld(db)
      for (const one of commands) {
        await apply(world, one)
        expect(world.actual()).toEqual(world.expected())
      }
    }),
    { numRuns: Number(process.env.RUNS ?? 40) },
  )
})

test('undoing everything leads back to the start, in whatever order', { timeout: 60_000 }, async () => {
  const db = openTestDatabase({ path: ':memory:' })
  const start = await db.journal.content()
  await fc.assert(
    fc.asyncProperty(
      fc.array(command, { minLength: 3, maxLength: 12 }),
      fc.option(fc.infiniteStream(fc.nat())),
      async (commands, order) => {
        const world = new UndoWorld(db)
        for (const one of commands) await apply(world, one)
        for (let left = await world.numbers(false); left.length > 0; left = await world.numbers(false)) {
          const next = order ? left[order.next().value % left.length] : left.at(-1)
          await world.undo(next ?? 0)
        }
        expect(world.actual()).toEqual({})
        expect(await db.journal.content()).toEqual(start)
      },
    ),
    { numRuns: Number(process.env.RUNS ?? 40) },
  )
})
