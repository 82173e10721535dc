import path from 'node:path'
import { expect, test } from 'vitest'
import { idBytes } from '../../../src-main/database/ids'
import { digestOfFile } from '../../../src-main/journal/base-digest'
import { verifyJournal } from '../../../src-main/journal/verify-journal'
import type { WireOp } from '../../../src-main/journal/wire-op'
import { message } from '../../../src-shared/contract/message'
import { plainTables } from '../../journal/plain-tables'
import { openTestDatabase, type TestDatabase, temporaryFolder } from '../../support/open-test-database'
import { type Lack, tablesWithout } from './whole-rows'

const label = message('error.cancelled')

function open(file = path.join(temporaryFolder(), 'base.sqlite'), lack?: Lack): TestDatabase {
  const tables = lack ? { replicatedTables: tablesWithout(lack) } : {}
  return openTestDatabase({ path: file, migrations: plainTables, ...tables })
}

async function add(
  db: TestDatabase,
  table: 'company' | 'deal',
  columns: Record<string, unknown>,
): Promise<Buffer> {
  const id = idBytes(db.newId())
  const insert = db.journal.insert as (trx: unknown, name: string, row: object) => void
  await db.inTransaction({ label }, (trx) => insert(trx, table, { id, ...columns }))
  return id
}

interface Updated {
  /** A device whose program was updated after it had applied the deal, or the edit of it, in part. */
  readonly device: TestDatabase
  readonly deal: Buffer
  readonly company: Buffer
  /** The entry that makes the company, which is not there yet. */
  readonly late: readonly WireOp[]
  /** The same entries on a device that had the newest program from the start. */
  readonly always: TestDatabase
}

/**
 * A deal whose company comes from a third device that has not been heard of. The program before the update did not know that
 * deals have companies. `way`: the deal came with its company, or was given it later.
 */
async function updated(way: 'edited' | 'made'): Promise<Updated> {
  const [maker, author, always] = [open(), open(), open()]
  const company = await add(maker, 'company', { name: '한빛무역' })
  const late = await maker.journal.opsSince(new Map())
  await author.journal.apply(late)
  const reference = { title: '컨테이너 세 개', companyId: company }
  const deal = await add(author, 'deal', way === 'made' ? reference : { title: '견적' })
  if (way === 'edited')
    await author.inTransaction({ label }, (trx) => author.journal.update(trx, 'deal', deal, reference))
  const all = await author.journal.opsSince(new Map())
  const ops = all.filter(({ row }) => deal.equals(Buffer.from(row)))
  await always.journal.apply(ops)

  const file = path.join(temporaryFolder(), 'older.sqlite')
  const older = open(file, { table: 'deal', groups: ['company'] })
  await older.journal.apply(ops)
  await older.close()
  const device = open(file)
  await device.journal.reapplyQuarantined()
  return { device, deal, company, late, always }
}

const dealOf = (db: TestDatabase) =>
  db.read.selectFrom('deal').select(['title', 'companyId', 'owner']).executeTakeFirst()

const waiting = (db: TestDatabase) => db.read.selectFrom('syncParked').select('waitRow').execute()

for (const way of ['made', 'edited'] as const) {
  test(`what an older program applied of a deal that was ${way} stays after its update; the rest waits, and comes with its company`, async () => {
    const { device, company, late, always } = await updated(way)
    expect(await dealOf(device)).toMatchObject({ title: '컨테이너 세 개', companyId: null })
    expect(await waiting(device)).toEqual([{ waitRow: company }])
    await device.journal.apply(late)
    await always.journal.apply(late)
    expect(await dealOf(device)).toMatchObject({ companyId: company })
    expect(await waiting(device)).toEqual([])
    expect(await device.journal.digest()).toEqual(await always.journal.digest())
    expect(Object.keys(digestOfFile(device.path).digests)).toContain('deal')
  })

  test(`while a deal that was ${way} is there in part, it is edited, undone and repaired like any other`, async () => {
    const { device, deal, late, always } = await updated(way)
    const other = await add(device, 'company', { name: '다른 회사' })
    const edited = await device.inTransaction({ label }, (trx) => {
      device.journal.update(trx, 'deal', deal, { companyId: other, owner: '민준' })
      return trx.id
    })
    await device.journal.undo(edited)
    expect(await dealOf(device)).toEqual({ title: '컨테이너 세 개', companyId: null, owner: null })
    const before = await device.journal.digest()
    expect(await device.journal.repair()).toEqual([])
    expect(await device.journal.digest()).toEqual(before)

    // What somebody did here after all holds against what was written before it, everywhere.
    await device.inTransaction({ label }, (trx) =>
      device.journal.update(trx, 'deal', deal, { owner: 'Анна' }),
    )
    for (const one of [device, always]) await one.journal.apply(late)
    await always.journal.apply(await device.journal.opsSince(await always.journal.frontier()))
    expect(await dealOf(device)).toMatchObject({ owner: 'Анна' })
    expect(await dealOf(always)).toEqual(await dealOf(device))
    expect(await always.journal.digest()).toEqual(await device.journal.digest())
  })

  test(`rows are not compared while a deal that was ${way} is there in part: nothing is wrong with them`, async () => {
    const { device, always } = await updated(way)
    expect(digestOfFile(device.path).digests).toEqual({})
    expect(Object.keys(digestOfFile(always.path).digests)).toContain('deal')
    const { replay } = await verifyJournal({ path: device.path, clock: device.clock })
    expect(replay).toEqual([])
  })
}
