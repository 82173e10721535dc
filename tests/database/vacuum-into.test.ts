import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import BetterSqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { idBytes } from '../../src-main/database/ids'
import { vacuumInto } from '../../src-main/database/vacuum-into'
import { message } from '../../src-shared/contract/message'
import { openTestDatabase, temporaryFolder, type TestDatabase } from '../support/open-test-database'

function addPerson(db: TestDatabase, fullName: string) {
  return db.inTransaction({ label: message('error.cancelled') }, (trx) => {
    db.journal.insert(trx, 'person', { id: idBytes(db.newId()), fullName })
  })
}

function namesIn(file: string): unknown[] {
  const copy = new BetterSqlite(file, { readonly: true })
  const names = copy.prepare('SELECT full_name FROM person ORDER BY id').pluck().all()
  copy.close()
  return names
}

test('a copy is one complete file of what was committed, while the original is in use', async () => {
  const db = openTestDatabase()
  await addPerson(db, '김민준')
  const target = path.join(temporaryFolder(), 'copy.sqlite')
  await db.inTransaction({ label: message('error.cancelled') }, async (trx) => {
    db.journal.insert(trx, 'person', { id: idBytes(db.newId()), fullName: '아직 아님' })
    vacuumInto(db.path, target)
    await trx.yield()
  })
  expect(namesIn(target)).toEqual(['김민준'])
  expect(readdirSync(path.dirname(target))).toEqual(['copy.sqlite'])
})

test('an older copy is replaced, and an unfinished one is no obstacle', async () => {
  const db = openTestDatabase()
  await addPerson(db, 'Иванов')
  const target = path.join(temporaryFolder(), 'copy.sqlite')
  writeFileSync(`${target}.part`, 'unfinished')
  vacuumInto(db.path, target)
  await addPerson(db, '王小明')
  vacuumInto(db.path, target)
  expect(namesIn(target)).toEqual(['Иванов', '王小明'])
})

test('when the source is damaged there is no copy, and the one from before stays', async () => {
  const db = openTestDatabase()
  for (let number = 0; number < 200; number += 1) await addPerson(db, `박서연 ${number}`)
  const target = path.join(temporaryFolder(), 'copy.sqlite')
  vacuumInto(db.path, target)
  const good = readFileSync(target)
  await db.close()
  const bytes = readFileSync(db.path)
  writeFileSync(db.path, bytes.fill(0x5a, 8192, Math.floor(bytes.length / 2)))
  expect(() => vacuumInto(db.path, target)).toThrow(expect.objectContaining({ code: 'storage' }))
  expect(readFileSync(target).equals(good)).toBe(true)
  expect(readdirSync(path.dirname(target))).toEqual(['copy.sqlite'])
  expect(statSync(target).size).toBe(good.length)
})
