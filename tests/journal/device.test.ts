import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { idBytes } from '../../src-main/database/ids'
import { vacuumInto } from '../../src-main/database/vacuum-into'
import { message } from '../../src-shared/contract/message'
import { openTestDatabase, temporaryFolder, type TestDatabase } from '../support/open-test-database'

const label = message('error.cancelled')

async function addPerson(db: TestDatabase, fullName = '김민준'): Promise<void> {
  await db.inTransaction({ label }, (trx) => {
    db.journal.insert(trx, 'person', { id: idBytes(db.newId()), fullName })
  })
}

/** Devices that have written, in the order in which they were first met. */
async function writersOf(db: TestDatabase): Promise<[device: string, entries: number][]> {
  const frontier = await db.journal.frontier()
  return [...frontier].filter(([, seq]) => seq > 0)
}

test('a database that is opened again goes on as the same device', async () => {
  let db = openTestDatabase()
  await addPerson(db)
  for (let start = 0; start < 3; start += 1) {
    db = await db.reopen()
    await addPerson(db)
  }
  expect((await writersOf(db)).map(([, entries]) => entries)).toEqual([4])
})

test('a copy of the file writes as another device', async () => {
  const db = openTestDatabase()
  await addPerson(db)
  await db.close()
  const copy = path.join(temporaryFolder(), 'workspace.sqlite')
  copyFileSync(db.path, copy)
  copyFileSync(`${db.path}.device`, `${copy}.device`)
  const other = openTestDatabase({ path: copy })
  await addPerson(other)
  const again = await db.reopen()
  await addPerson(again)
  expect((await writersOf(other)).map(([, entries]) => entries)).toEqual([1, 1])
  expect((await writersOf(again)).map(([, entries]) => entries)).toEqual([2])
})

test('a checked copy that is put in place of the original writes as another device', async () => {
  const db = openTestDatabase()
  await addPerson(db)
  const backup = path.join(temporaryFolder(), 'backup.sqlite')
  vacuumInto(db.path, backup)
  await addPerson(db, 'потом')
  await db.close()
  // Byte by byte into the same file, so that its inode stays.
  for (const suffix of ['-wal', '-shm']) rmSync(db.path + suffix, { force: true })
  writeFileSync(db.path, readFileSync(backup))
  const restored = await db.reopen()
  await addPerson(restored, '이후')
  expect((await writersOf(restored)).map(([, entries]) => entries)).toEqual([1, 1])
})

test('an older state of the closed file, put back in place, writes as another device', async () => {
  const db = openTestDatabase()
  await addPerson(db)
  await db.close()
  const older = readFileSync(db.path)
  const again = await db.reopen()
  await addPerson(again, '后来')
  await again.close()
  writeFileSync(db.path, older)
  const restored = await again.reopen()
  await addPerson(restored, '现在')
  expect((await writersOf(restored)).map(([, entries]) => entries)).toEqual([1, 1])
})

test('a file that has lost its note, or was moved with it, is treated with care and without', async () => {
  const db = openTestDatabase()
  await addPerson(db)
  await db.close()
  const folder = path.join(temporaryFolder(), 'moved')
  mkdirSync(folder)
  rmSync(`${db.path}.device`)
  const careful = await db.reopen()
  await addPerson(careful)
  expect(await writersOf(careful)).toHaveLength(2)
})

test('a device can be renewed by hand', async () => {
  const db = openTestDatabase()
  await addPerson(db)
  await db.journal.renewDevice()
  await addPerson(db)
  const again = await db.reopen()
  await addPerson(again)
  expect((await writersOf(again)).map(([, entries]) => entries)).toEqual([1, 2])
})

test('after a rollback the numbers go on where they were', async () => {
  const db = openTestDatabase()
  await addPerson(db)
  const failing = db.inTransaction({ label }, (trx) => {
    db.journal.insert(trx, 'person', { id: idBytes(db.newId()) })
    throw new Error('changed my mind')
  })
  await expect(failing).rejects.toThrow('changed my mind')
  await addPerson(db)
  expect((await writersOf(db)).map(([, entries]) => entries)).toEqual([2])
  const seqs = await db.read.selectFrom('syncOp').select('seq').orderBy('seq').execute()
  expect(seqs).toEqual([{ seq: 1 }, { seq: 2 }])
})
