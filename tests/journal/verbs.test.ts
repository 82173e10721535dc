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

test('whoever reads the journal inside a transaction finds every entry so far', async () => {
  const db = openTestDatabase()
  const ids = Array.from({ length: 700 }, () => idBytes(db.newId()))
  await db.inTransaction({ label }, async (trx) => {
    const count = trx.statement<number>('SELECT count(*) FROM sync_op', 'value')
    for (const [index, id] of ids.entries()) {
      db.journal.insert(trx, 'person', { id, fullName: `王芳 ${index}` })
      if (index % 200 === 0) expect(count.get()).toBe(index + 1)
    }
    const people = trx.statement<number>('SELECT count(*) FROM person', 'value')
    expect(people.get()).toBe(ids.length)
    const { entries } = await trx.db
      .selectFrom('syncOp')
      .select((eb) => eb.fn.countAll<number>().as('entries'))
      .executeTakeFirstOrThrow()
    expect(entries).toBe(ids.length)
    const last = ids.at(-1) ?? Buffer.alloc(16)
    expect(db.journal.update(trx, 'person', last, { city: '上海' })).toBe(true)
  })
  const seqs = await db.read.selectFrom('syncOp').select('seq').orderBy('seq').execute()
  expect(seqs.map(({ seq }) => seq)).toEqual(Array.from({ length: ids.length + 1 }, (_, at) => at + 1))
})
