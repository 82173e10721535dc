import fc from 'fast-check'
import { expect, test } from 'vitest'
import { connect, type Connection } from '../../src-main/database/connection'
import { idBytes } from '../../src-main/database/ids'
import { derivers } from '../../src-main/features'
import { verifyJournal } from '../../src-main/journal/verify-journal'
import { message } from '../../src-shared/contract/message'
import { openTestDatabase, type TestDatabase } from '../support/open-test-database'
import { type Step, UndoWorld } from './undo-world'

const number = fc.nat({ max: 40 })
const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom('insert', 'insert', 'insert', 'again', 'edit', 'edit', 'remove', 'restore'),
  pick: number,
  group: number,
  value: number,
})

/** What somebody does to a table behind the journal's back; the numbers choose among what is there. */
interface Harm {
  readonly kind: 'value' | 'reference' | 'trash' | 'delete' | 'ghost' | 'drop-cell' | 'move-cell' | 'add-cell'
  readonly pick: number
}
const harm: fc.Arbitrary<Harm> = fc.record({
  kind: fc.constantFrom(
    'value',
    'value',
    'reference',
    'trash',
    'delete',
    'ghost',
    'drop-cell',
    'move-cell',
    'add-cell',
  ),
  pick: fc.nat({ max: 1000 }),
})

const values: Readonly<Record<string, string>> = {
  company: "industry = '幽灵'",
  person: "nickname = 'Миша', grade = 'D'",
  affiliation: "job_title = '대리'",
  deal: "title = '견적'",
  activity: "title = 'Звонок'",
}
const references: Readonly<Record<string, string>> = {
  affiliation: 'person_id = NULL',
  deal: 'company_id = (SELECT id FROM company ORDER BY id LIMIT 1)',
  activity: 'deal_id = NULL, person_id = (SELECT id FROM person ORDER BY id DESC LIMIT 1)',
}
const tables = Object.keys(values)

/** Does the harm on a raw connection with the guards dropped. Deleting a row that others refer to is harm, too. */
function harmAll(file: string, harms: readonly Harm[]): void {
  const connection = connect(file, 'write')
  try {
    connection.pragma('foreign_keys = OFF')
    const guards = connection
      .prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger' AND name LIKE 'journal_guard_%'")
      .pluck()
      .all() as string[]
    for (const guard of guards) connection.exec(`DROP TRIGGER ${guard}`)
    for (const one of harms) harmOnce(connection, one)
  } finally {
    connection.close()
  }
}

function harmOnce(connection: Connection, { kind, pick }: Harm): void {
  const table = tables[pick % tables.length] ?? 'person'
  const count = Number(connection.prepare(`SELECT count(*) FROM ${table}`).pluck().get())
  const row = `id = (SELECT id FROM ${table} ORDER BY id LIMIT 1 OFFSET ${pick % Math.max(1, count)})`
  const cells = Number(connection.prepare('SELECT count(*) FROM sync_cell').pluck().get())
  const cell = `(tbl, row, grp) = (SELECT tbl, row, grp FROM sync_cell ORDER BY 1, 2, 3 LIMIT 1 OFFSET ${pick % Math.max(1, cells)})`
  const reference = references[table]
  const statements: Record<Harm['kind'], string> = {
    value: `UPDATE ${table} SET ${values[table]} WHERE ${row}`,
    reference: reference ? `UPDATE ${table} SET ${reference} WHERE ${row}` : 'SELECT 1',
    trash: `UPDATE ${table} SET deleted_at = CASE WHEN deleted_at IS NULL THEN 5 END WHERE ${row}`,
    delete: `DELETE FROM ${table} WHERE ${row}`,
    ghost: `INSERT INTO ${table} (id) VALUES (randomblob(16))`,
    ['drop-cell']: `DELETE FROM sync_cell WHERE ${cell}`,
    ['move-cell']: `UPDATE sync_cell SET hlc = zeroblob(16) WHERE ${cell}`,
    ['add-cell']: `INSERT OR IGNORE INTO sync_cell (tbl, row, grp, hlc, op) SELECT tbl, row, 0, hlc, id FROM sync_op LIMIT 1 OFFSET ${pick % 5}`,
  }
  connection.exec(statements[kind])
}

/** Rows of every replicated and derived table, stamps included. */
async function stateOf(db: TestDatabase) {
  const cells = db.reader.prepare('SELECT * FROM sync_cell ORDER BY tbl, row, grp').all()
  return { digest: await db.journal.digest(), content: await db.journal.content(), cells }
}

test('a repair makes rows, stamps and what follows from them as they were, whatever was done to them', {
  timeout: 120_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(step, { minLength: 1, maxLength: 5 }), { minLength: 2, maxLength: 6 }),
      fc.array(harm, { minLength: 1, maxLength: 12 }),
      async (transactions, harms) => {
        const db = openTestDatabase({ derivers })
        const world = new UndoWorld(db)
        for (const steps of transactions) await world.run(steps)
        const before = await stateOf(db)
        await db.close()
        harmAll(db.path, harms)
        const again = openTestDatabase({ path: db.path, clock: db.clock, derivers })
        await again.journal.repair()
        expect(await stateOf(again)).toEqual(before)
        expect(await again.journal.repair()).toEqual([])
        expect(again.reader.pragma('foreign_key_check')).toEqual([])
        await again.close()
      },
    ),
    { numRuns: Number(process.env.RUNS ?? 12) },
  )
})

async function people(): Promise<TestDatabase> {
  const db = openTestDatabase({ derivers })
  await db.inTransaction({ label: message('error.cancelled') }, (trx) => {
    for (const fullName of ['김민준', '王小明', 'Иванов Сергей']) {
      db.journal.insert(trx, 'person', { id: idBytes(db.newId()), fullName, grade: 'A' })
    }
    db.journal.insert(trx, 'company', { id: idBytes(db.newId()), name: '삼성전자' })
  })
  return db
}

test('a repair names the tables that it changed, writes no entry, and leaves the guards in place', async () => {
  const db = await people()
  const [frontier, undoable] = [await db.journal.frontier(), await db.journal.lastUndoable()]
  await db.close()
  harmAll(db.path, [{ kind: 'value', pick: 1 }])
  const again = openTestDatabase({ path: db.path, clock: db.clock, derivers })
  const commits: string[][] = []
  again.journal.onCommit(({ tables: names }) => commits.push([...names]))
  expect(await again.journal.repair(['company'])).toEqual([])
  expect(await again.journal.repair(['company', 'person'])).toEqual(['person'])
  expect(commits).toEqual([['person']])
  expect(await again.journal.frontier()).toEqual(frontier)
  expect(await again.journal.lastUndoable()).toEqual(undoable)
  expect(await verifyJournal({ path: again.path, clock: again.clock })).toMatchObject({
    guards: [],
    replay: [],
  })
  await expect(
    again.writeLocal((trx) => void trx.statement("UPDATE person SET grade = 'B'").run()),
  ).rejects.toThrow(/only the journal/)
})

test('what waited for a vanished row goes on when a repair has brought it back', async () => {
  const db = await people()
  const other = openTestDatabase({ derivers })
  await other.journal.apply(await db.journal.opsSince(new Map()))
  const row = db.reader.prepare('SELECT id FROM person ORDER BY id LIMIT 1').pluck().get() as Buffer
  await db.inTransaction(
    { label: message('error.cancelled') },
    (trx) => void db.journal.update(trx, 'person', row, { nickname: '民俊' }),
  )
  await other.close()
  harmAll(other.path, [{ kind: 'delete', pick: 1 }])
  const again = openTestDatabase({ path: other.path, clock: other.clock, derivers })
  await again.journal.apply(await db.journal.opsSince(await again.journal.frontier()))
  expect(await again.journal.digest()).not.toEqual(await db.journal.digest())
  expect(await again.journal.repair()).toEqual(['person'])
  expect(await again.journal.digest()).toEqual(await db.journal.digest())
  expect(await again.journal.content()).toEqual(await db.journal.content())
})
