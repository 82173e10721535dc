import fc from 'fast-check'
import { expect, test } from 'vitest'
import { connect } from '../../src-main/database/connection'
import { idBytes } from '../../src-main/database/ids'
import { verifyJournal } from '../../src-main/journal/verify-journal'
import { message } from '../../src-shared/contract/message'
import { openTestDatabase, type TestDatabase } from '../support/open-test-database'
import { type Step, UndoWorld } from './undo-world'

const number = fc.nat({ max: 40 })
const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom('insert', 'insert', 'again', 'edit', 'edit', 'remove', 'restore'),
  pick: number,
  group: number,
  value: number,
})

async function report(db: TestDatabase) {
  return verifyJournal({ path: db.path, clock: db.clock })
}

test('all entries, applied to an empty database, lead to the very same rows and stamps', {
  timeout: 60_000,
}, async () => {
  const db = openTestDatabase()
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(step, { minLength: 1, maxLength: 4 }), { minLength: 2, maxLength: 8 }),
      number,
      async (transactions, pick) => {
        const world = new UndoWorld(db)
        for (const steps of transactions) await world.run(steps)
        for (const isUndone of [false, false, true]) {
          const numbers = await world.numbers(isUndone)
          const chosen = numbers[pick % Math.max(1, numbers.length)]
          if (chosen !== undefined) await (isUndone ? world.redo(chosen) : world.undo(chosen))
        }
      },
    ),
    { numRuns: Number(process.env.RUNS ?? 15) },
  )
  expect(await report(db)).toMatchObject({ guards: [], replay: [] })
})

async function databaseWithPerson(): Promise<TestDatabase> {
  const db = openTestDatabase()
  await db.inTransaction({ label: message('error.cancelled') }, (trx) => {
    db.journal.insert(trx, 'person', { id: idBytes(db.newId()), fullName: '김민준', grade: 'A' })
    db.journal.insert(trx, 'company', { id: idBytes(db.newId()), name: '삼성전자' })
  })
  return db
}

const tampering = {
  'a value changed behind its back': "UPDATE person SET grade = 'B'",
  'a value that nobody wrote': "UPDATE person SET nickname = 'Миша'",
  'a row put into the trash': 'UPDATE person SET deleted_at = 5',
  'a row removed': 'DELETE FROM person',
  'a row added': "INSERT INTO person (id, full_name) VALUES (zeroblob(16), '幽灵')",
}

test.each(Object.entries(tampering))('the check finds %s', async (_, sql) => {
  const db = await databaseWithPerson()
  await db.close()
  const connection = connect(db.path, 'write')
  connection.exec(`UPDATE sync_ctx SET active = 1; ${sql}; UPDATE sync_ctx SET active = 0`)
  connection.close()
  expect(await report(db)).toMatchObject({ guards: [], replay: ['person'] })
})

test('the check finds a guard that is gone, and works beside an open database', async () => {
  const db = await databaseWithPerson()
  const connection = connect(db.path, 'write')
  connection.exec('DROP TRIGGER journal_guard_deal_update')
  connection.close()
  expect(await report(db)).toMatchObject({ guards: ['journal_guard_deal_update'], replay: [] })
})
