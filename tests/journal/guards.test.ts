import type { Kysely } from 'kysely'
import { expect, test } from 'vitest'
import { connect } from '../../src-main/database/connection'
import type { Database } from '../../src-main/database/database-types'
import { idBytes } from '../../src-main/database/ids'
import type { Trx } from '../../src-main/database/transaction'
import { missingGuards } from '../../src-main/journal/guards'
import { compileRegistry } from '../../src-main/journal/registry'
import { sqlName } from '../../src-shared/contract/define-table'
import { message } from '../../src-shared/contract/message'
import { replicatedTables } from '../../src-shared/contract/replicated-tables'
import { openTestDatabase, type TestDatabase } from '../support/open-test-database'

const label = message('error.cancelled')
const tables = Object.values(replicatedTables).map(({ name }) => sqlName(name))
const someId = Buffer.alloc(16, 1)

function addPerson(db: TestDatabase, id: Buffer) {
  return db.inTransaction({ label }, (trx) => db.journal.insert(trx, 'person', { id, fullName: '김민준' }))
}

test.each(tables)('nothing but the journal writes %s', async (table) => {
  const db = openTestDatabase()
  const connection = connect(db.path, 'write')
  const guard = new RegExp(`only the journal writes ${table}`)
  expect(() => connection.prepare(`INSERT INTO ${table} (id) VALUES (?)`).run(someId)).toThrow(guard)
  expect(() => connection.prepare(`REPLACE INTO ${table} (id) VALUES (?)`).run(someId)).toThrow(guard)
  // A trigger runs per row, so there must be one to change.
  connection.exec('UPDATE sync_ctx SET active = 1')
  connection.prepare(`INSERT INTO ${table} (id) VALUES (?)`).run(someId)
  connection.exec('UPDATE sync_ctx SET active = 0')
  expect(() => connection.exec(`UPDATE ${table} SET deleted_at = 1`)).toThrow(guard)
  expect(() => connection.exec(`DELETE FROM ${table}`)).toThrow(guard)
  connection.exec('DELETE FROM sync_ctx')
  expect(() => connection.exec(`DELETE FROM ${table}`)).toThrow(guard)
  connection.close()
})

test('a write of somebody else between two calls of the journal fails, and nothing of the transaction stays', async () => {
  const db = openTestDatabase()
  const id = idBytes(db.newId())
  await addPerson(db, id)
  const sneaking = db.inTransaction({ label }, async (trx) => {
    db.journal.update(trx, 'person', id, { grade: 'A' })
    trx.statement('UPDATE person SET grade = ? WHERE id = ?').run('B', id)
  })
  await expect(sneaking).rejects.toThrow(/only the journal writes person/)
  const throughKysely = db.inTransaction({ label }, async (trx) => {
    db.journal.update(trx, 'person', id, { grade: 'A' })
    const writable = trx.db as unknown as Kysely<Database>
    await writable.updateTable('person').set({ grade: 'B' }).execute()
  })
  await expect(throughKysely).rejects.toThrow(/only the journal writes person/)
  expect(await db.read.selectFrom('person').select('grade').execute()).toEqual([{ grade: null }])
})

test('in a transaction that inserts very many rows somebody else is refused all the same', async () => {
  const db = openTestDatabase()
  const insertMany = (trx: Trx) => {
    for (let row = 0; row < 2500; row += 1)
      db.journal.insert(trx, 'person', { id: idBytes(db.newId()), fullName: `김민준 ${row}` })
  }
  const sneaking = db.inTransaction({ label }, (trx) => {
    // Prepared while the guard stood, run while the journal has lifted it.
    const insert = trx.statement('INSERT INTO person (id) VALUES (?)')
    insertMany(trx)
    insert.run(someId)
  })
  await expect(sneaking).rejects.toThrow(/only the journal writes person/)
  expect(missingGuards(db.reader, compileRegistry(replicatedTables))).toEqual([])
  await db.inTransaction({ label }, insertMany)
  expect(missingGuards(db.reader, compileRegistry(replicatedTables))).toEqual([])
  const broken = db.inTransaction({ label }, (trx) => {
    insertMany(trx)
    throw new Error('thought better of it')
  })
  await expect(broken).rejects.toThrow('thought better of it')
  expect(missingGuards(db.reader, compileRegistry(replicatedTables))).toEqual([])
  const later = db.writeLocal((trx) => trx.statement('INSERT INTO person (id) VALUES (?)').run(someId))
  await expect(later).rejects.toThrow(/only the journal writes person/)
  expect(await db.read.selectFrom('person').select('id').execute()).toHaveLength(2500)
})

test('a local transaction cannot write them either', async () => {
  const db = openTestDatabase()
  const writing = db.writeLocal((trx) => trx.statement('INSERT INTO person (id) VALUES (?)').run(someId))
  await expect(writing).rejects.toThrow(/only the journal writes person/)
})

test('guards that are gone or altered are noticed, and back at the next start', async () => {
  const db = openTestDatabase()
  await db.close()
  const connection = connect(db.path, 'write')
  const registry = compileRegistry(replicatedTables)
  expect(missingGuards(connection, registry)).toEqual([])
  connection.exec(`DROP TRIGGER journal_guard_person_insert;
    DROP TRIGGER journal_guard_company_delete;
    CREATE TRIGGER journal_guard_company_delete BEFORE DELETE ON company BEGIN SELECT 1; END;
    CREATE TRIGGER journal_guard_left_over BEFORE DELETE ON person BEGIN SELECT RAISE(FAIL, 'old'); END;
    UPDATE sync_ctx SET active = 1`)
  expect(missingGuards(connection, registry).sort()).toEqual([
    'journal_guard_company_delete',
    'journal_guard_person_insert',
  ])
  connection.close()
  const again = await db.reopen()
  expect(missingGuards(again.reader, registry)).toEqual([])
  const names = again.reader
    .prepare("SELECT count(*) FROM sqlite_schema WHERE name LIKE 'journal_guard_%'")
    .pluck()
  expect(names.get()).toBe(tables.length * 3)
  expect(again.reader.prepare('SELECT active FROM sync_ctx').pluck().get()).toBe(0)
})

test('a value of the wrong kind is refused before anything is written', async () => {
  const db = openTestDatabase()
  const id = idBytes(db.newId())
  await addPerson(db, id)
  await db.inTransaction({ label }, (trx) => {
    expect(() => db.journal.update(trx, 'person', id, { grade: 5 as unknown as string })).toThrow(TypeError)
    expect(() => db.journal.update(trx, 'person', id, { shoeSize: 5 } as object)).toThrow(
      /no column shoeSize/,
    )
    expect(() => db.journal.insert(trx, 'person', { id: Buffer.alloc(3) })).toThrow(/16 bytes/)
    expect(() => db.journal.insert(trx, 'nothing' as 'person', { id })).toThrow(/no replicated table/)
  })
  expect(await db.read.selectFrom('syncOp').select('seq').execute()).toEqual([{ seq: 1 }])
})
