import path from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { WireOp } from '../../../src-main/journal/wire-op'
import { plainTables } from '../../journal/plain-tables'
import { openTestDatabase, type TestDatabase, temporaryFolder } from '../../support/open-test-database'
import { allTables, editAnything, lacksOf, type Tables, tablesWithout, writeWholeRows } from './whole-rows'

const number = fc.nat({ max: 200 })
const device = fc.nat({ max: 2 })

const deed = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      type: fc.constant('edit' as const),
      device,
      table: number,
      group: number,
      round: number,
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      type: fc.constant('deliver' as const),
      device,
      from: number,
      count: fc.integer({ min: 1, max: 60 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('update' as const), device }) },
)

type Deed = typeof deed extends fc.Arbitrary<infer One> ? One : never

/** A device of the firm, and what its program knows. */
interface Member {
  readonly file: string
  tables: Tables
  storage: TestDatabase
}

function member(lack: number | null): Member {
  const lacks = Object.keys(allTables).flatMap(lacksOf)
  const chosen = lack === null ? undefined : lacks[lack % lacks.length]
  const tables = chosen ? tablesWithout(chosen) : allTables
  const file = path.join(temporaryFolder(), 'member.sqlite')
  const storage = openTestDatabase({ path: file, migrations: plainTables, replicatedTables: tables })
  return { file, tables, storage }
}

async function update(one: Member): Promise<void> {
  await one.storage.close()
  one.tables = allTables
  one.storage = openTestDatabase({ path: one.file, migrations: plainTables })
  await one.storage.journal.reapplyQuarantined()
}

/** Everything that any of them has written. */
async function pool(members: readonly Member[]): Promise<WireOp[]> {
  const ops = new Map<string, WireOp>()
  for (const { storage } of members)
    for (const op of await storage.journal.opsSince(new Map()))
      ops.set(`${Buffer.from(op.device).toString('hex')} ${op.seq}`, op)
  return [...ops.values()]
}

async function live(members: readonly Member[], one: Deed): Promise<void> {
  const self = members[one.device]
  if (!self) return
  if (one.type === 'update') await update(self)
  else if (one.type === 'edit') await editAnything(self.storage, self.tables, one)
  else {
    const ops = await pool(members)
    await self.storage.journal.apply(ops.slice(one.from % ops.length).slice(0, one.count))
  }
}

test('F12: devices of different versions that update some day, in any order, end with one base', {
  timeout: 120_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(
      number,
      number,
      fc.array(deed, { minLength: 4, maxLength: 25 }),
      async (one, other, deeds) => {
        const members = [member(null), member(one), member(other)]
        await writeWholeRows((members[0] as Member).storage)
        for (const each of deeds) await live(members, each)
        for (const each of members) {
          const ops = await pool(members)
          await each.storage.journal.apply(ops.reverse())
        }
        for (const each of members) await update(each)
        const digests = []
        for (const each of members) digests.push(await each.storage.journal.digest())
        expect(digests[1]).toEqual(digests[0])
        expect(digests[2]).toEqual(digests[0])
        for (const each of members) await each.storage.close()
      },
    ),
    { numRuns: Number(process.env['RUNS'] ?? 8) },
  )
})
