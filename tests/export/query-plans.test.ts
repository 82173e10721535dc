import BetterSqlite from 'better-sqlite3'
import path from 'node:path'
import { expect, it } from 'vitest'
import { companiesQuery, peopleQuery } from '../../src-main/export/record-queries'
import { createStorage } from '../../src-main/journal/create-storage'
import { fixedClock } from '../support/fixed-clock'
import { temporaryFolder } from '../support/open-test-database'

/** Steps of the plan of a query that go through a whole table of the workspace. */
async function scans(query: typeof peopleQuery | typeof companiesQuery): Promise<string[]> {
  const file = path.join(temporaryFolder(), 'workspace.sqlite')
  const storage = createStorage({ path: file, clock: fixedClock() })
  const { sql, parameters } = query(storage.read, [Buffer.alloc(16)]).compile()
  await storage.close()
  const database = new BetterSqlite(file, { readonly: true })
  const plan = database.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...parameters) as { detail: string }[]
  database.close()
  return plan.map(({ detail }) => detail).filter((step) => /^SCAN (?!json_each)|AUTOMATIC/.test(step))
}

// Records are read in portions: a scan in one of them makes an export of all grow with the square of the list.
it('reads people for export without going through a whole table', async () => {
  expect(await scans(peopleQuery)).toEqual([])
})

it('reads companies for export without going through a whole table', async () => {
  expect(await scans(companiesQuery)).toEqual([])
})
