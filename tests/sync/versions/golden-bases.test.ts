import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { migrations } from '../../../src-main/database/migrations'
import { latestVersion } from '../../../src-main/database/run-migrations'
import { derivers } from '../../../src-main/features'
import { verifyJournal } from '../../../src-main/journal/verify-journal'
import { fixedClock } from '../../support/fixed-clock'
import { openTestDatabase, temporaryFolder } from '../../support/open-test-database'
import { addCustomers, editPeople } from '../support/daily-work'
import { writeWholeRows } from './whole-rows'

const fixtures = path.join(import.meta.dirname, 'fixtures')
const newest = latestVersion(migrations)

interface GoldenBase {
  readonly schema: number
  readonly digests: Readonly<Record<string, string>>
}

const fileOf = (schema: number) => path.join(fixtures, `base-${schema}.sqlite.gz`)
const goldenOf = (schema: number) => path.join(fixtures, `base-${schema}.json`)

/** A base as this version writes it: `TRADEWIND_GOLDEN_BASE=1` when a version with a new schema is released. */
async function writeGoldenBase(): Promise<void> {
  const file = path.join(temporaryFolder(), 'base.sqlite')
  const clock = fixedClock()
  const storage = openTestDatabase({ path: file, clock, derivers })
  await addCustomers({ ...storage, clock }, 12)
  await editPeople({ ...storage, clock })
  await writeWholeRows(storage)
  const digests = Object.fromEntries(await storage.journal.digest())
  await storage.close()
  writeFileSync(fileOf(newest), gzipSync(readFileSync(file), { level: 9 }))
  writeFileSync(goldenOf(newest), `${JSON.stringify({ schema: newest, digests }, null, 2)}\n`)
}

test('every schema that was released has its golden base, the present one at the latest when it is released', async () => {
  if (process.env['TRADEWIND_GOLDEN_BASE']) await writeGoldenBase()
  const shipped = path.join(import.meta.dirname, '../../architecture/shipped-migrations.json')
  const released = Object.keys(JSON.parse(readFileSync(shipped, 'utf8')) as object)
  const last = Math.max(0, ...released.map((name) => Number.parseInt(name, 10)))
  if (last > 0) expect(existsSync(fileOf(last))).toBe(true)
  expect(readdirSync(fixtures).filter((name) => name.endsWith('.gz')).length).toBeGreaterThan(0)
})

const goldenBases = readdirSync(fixtures).filter((name) => /^base-\d+\.json$/.test(name))

test.each(goldenBases)(
  'F12: %s opens, is what it was, follows from its entries, and syncs with today',
  async (name) => {
    const golden = JSON.parse(readFileSync(path.join(fixtures, name), 'utf8')) as GoldenBase
    const file = path.join(temporaryFolder(), 'workspace.sqlite')
    writeFileSync(file, gunzipSync(readFileSync(fileOf(golden.schema))))
    const old = openTestDatabase({ path: file, derivers })
    await old.journal.reapplyQuarantined()
    expect(Object.fromEntries(await old.journal.digest())).toMatchObject(golden.digests)
    expect(await verifyJournal({ path: file, clock: fixedClock() })).toMatchObject({ guards: [], replay: [] })

    const fresh = openTestDatabase({ derivers })
    await writeWholeRows(fresh)
    await old.journal.apply(await fresh.journal.opsSince(new Map()))
    await fresh.journal.apply(await old.journal.opsSince(new Map()))
    expect(await fresh.journal.digest()).toEqual(await old.journal.digest())
    const people = (one: typeof old) =>
      one.read.selectFrom('person').select('fullName').orderBy('id').execute()
    expect(await people(fresh)).toEqual(await people(old))
    expect(await people(fresh)).toHaveLength(13)
  },
)
