import { expect, test } from 'vitest'
import { idBytes } from '../../src-main/database/ids'
import { message } from '../../src-shared/contract/message'
import { openTestDatabase } from '../support/open-test-database'

const label = message('error.cancelled')

test('a person is written with its entry, changed, put into the trash and taken out again', async () => {
  const db = openTestDatabase()
  const id = idBytes(db.newId())
  await db.inTransaction({ label }, (trx) => {
    db.journal.insert(trx, 'person', { id, fullName: '김민준', country: 'KR' })
  })
  await db.inTransaction({ label }, (trx) => {
    expect(db.journal.update(trx, 'person', id, { fullName: '김민준', city: '서울' })).toBe(true)
    expect(db.journal.update(trx, 'person', id, { city: '서울' })).toBe(false)
    expect(db.journal.remove(trx, 'person', id)).toBe(true)
  })
  const removed = await db.read.selectFrom('person').selectAll().executeTakeFirstOrThrow()
  expect(removed).toMatchObject({
    fullName: '김민준',
    country: 'KR',
    city: '서울',
    deletedAt: db.clock.now(),
  })
  await db.inTransaction({ label }, (trx) => {
    db.journal.insert(trx, 'person', { id, fullName: 'Иван' })
  })
  const back = await db.read.selectFrom('person').selectAll().executeTakeFirstOrThrow()
  expect(back).toMatchObject({ fullName: 'Иван', country: null, city: null, deletedAt: null })
})
