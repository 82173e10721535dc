import path from 'node:path'
import { expect, test } from 'vitest'
import type { WireOp } from '../../../src-main/journal/wire-op'
import { plainTables } from '../../journal/plain-tables'
import { openTestDatabase, temporaryFolder } from '../../support/open-test-database'
import { allTables, editWhatIsKnown, lacksOf, tablesWithout, writeWholeRows } from './whole-rows'

const inMemory = () => openTestDatabase({ path: ':memory:', migrations: plainTables })

async function newestDevice() {
  const device = inMemory()
  await writeWholeRows(device)
  return { device, ops: await device.journal.opsSince(new Map()) }
}

/** As a transport may hand them over: turned round, and in small portions. */
const orders: readonly [name: string, order: (ops: readonly WireOp[]) => WireOp[][]][] = [
  ['in their order', (ops) => [[...ops]]],
  ['the last first, three at a time', (ops) => portions([...ops].reverse(), 3)],
]

function portions(ops: readonly WireOp[], size: number): WireOp[][] {
  const result: WireOp[][] = []
  for (let start = 0; start < ops.length; start += size) result.push(ops.slice(start, start + size))
  return result
}

/** F12, as a table: whatever a later version brought, the version before it keeps, passes on, and has after its update. */
test.each(Object.keys(allTables))(
  'F12: a program before %s, or before any of its fields, forwards them and has them after its update',
  { timeout: 60_000 },
  async (table) => {
    const { device: newest, ops } = await newestDevice()
    for (const [place, lack] of lacksOf(table).entries()) {
      const [name, order] = orders[place % orders.length] ?? ['', () => []]
      const file = path.join(temporaryFolder(), 'older.sqlite')
      const tables = tablesWithout(lack)
      const older = openTestDatabase({ path: file, migrations: plainTables, replicatedTables: tables })
      for (const portion of order(ops)) await older.journal.apply(portion)
      await editWhatIsKnown(older, tables)
      const all = await older.journal.opsSince(new Map())
      const kept = await older.read.selectFrom('syncQuarantine').select('op').execute()
      expect([lack, kept.length]).not.toEqual([lack, 0])

      // Passed on: who hears everything from the older one alone has what the newest has.
      const [hearsay, reference] = [inMemory(), inMemory()]
      await hearsay.journal.apply(all)
      await reference.journal.apply([...ops])
      await reference.journal.apply(all)
      const digest = await reference.journal.digest()
      expect([name, lack, await hearsay.journal.digest()]).toEqual([name, lack, digest])

      // And after its update it has it, too.
      await older.close()
      const updated = openTestDatabase({ path: file, migrations: plainTables })
      await updated.journal.reapplyQuarantined()
      expect([name, lack, await updated.journal.digest()]).toEqual([name, lack, digest])
      expect(await updated.read.selectFrom('syncQuarantine').select('op').execute()).toEqual([])
      for (const one of [updated, hearsay, reference]) await one.close()
    }
    await newest.close()
  },
)
