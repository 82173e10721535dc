import { expect, test } from 'vitest'
import { idBytes } from '../../src-main/database/ids'
import type { LocalTrx, Trx } from '../../src-main/database/transaction'
import { message } from '../../src-shared/contract/message'
import { openTestDatabase, type TestDatabase } from '../support/open-test-database'

const label = message('error.cancelled')

function mark(trx: LocalTrx, activity: string): void {
  trx
    .statement('INSERT INTO reminder_due (activity, fire_at) VALUES (?, 1)')
    .run(Buffer.from(activity.padEnd(16, '.')))
}

function marks(db: TestDatabase): unknown[] {
  return db.reader.prepare('SELECT CAST(activity AS TEXT) FROM reminder_due ORDER BY activity').pluck().all()
}

test('transactions run one after the other, whole or not at all', async () => {
  const db = openTestDatabase()
  const order: string[] = []
  const slow = db.inTransaction({ label }, async (trx) => {
    mark(trx, '느린')
    await trx.yield()
    await trx.db.selectFrom('person').selectAll().execute()
    order.push('slow')
  })
  const failing = db.writeLocal((trx) => {
    mark(trx, 'ошибка')
    order.push('failing')
    throw new Error('thrown by the work')
  })
  const quick = db.writeLocal((trx) => {
    mark(trx, '快')
    order.push('quick')
  })
  await expect(failing).rejects.toThrow('thrown by the work')
  await Promise.all([slow, quick])
  expect(order).toEqual(['slow', 'failing', 'quick'])
  expect(marks(db)).toHaveLength(2)
})

test('what reads outside sees nothing before the commit, what reads inside sees it at once', async () => {
  const db = openTestDatabase()
  const id = idBytes(db.newId())
  let outside: Promise<unknown[]> = Promise.resolve([])
  let begin = () => {}
  const begun = new Promise<void>((resolve) => {
    begin = resolve
  })
  const read = () => db.read.selectFrom('person').select('fullName').execute()
  const writing = db.inTransaction({ label }, async (trx) => {
    db.journal.insert(trx, 'person', { id, fullName: '王小明' })
    begin()
    await trx.yield()
    expect(await trx.db.selectFrom('person').select('fullName').execute()).toEqual([{ fullName: '王小明' }])
    await outside
  })
  outside = begun.then(read)
  expect(await outside).toEqual([])
  await writing
  expect(await read()).toEqual([{ fullName: '王小明' }])
})

test('the read database and another transaction are refused inside one, instead of hanging', async () => {
  const db = openTestDatabase()
  await db.inTransaction({ label }, async (trx) => {
    await expect(db.read.selectFrom('person').selectAll().execute()).rejects.toThrow(/inside a transaction/)
    await expect(db.inTransaction({ label }, () => 1)).rejects.toThrow(/inside a transaction/)
    await expect(db.writeLocal(() => 1)).rejects.toThrow(/inside a transaction/)
    await expect(db.journal.undo(trx.id)).rejects.toThrow(/inside a transaction/)
  })
  expect(await db.read.selectFrom('person').selectAll().execute()).toEqual([])
})

test('a transaction that has ended can do nothing any more, not even while the next one runs', async () => {
  const db = openTestDatabase()
  const kept: Trx[] = []
  await db.inTransaction({ label }, (trx) => {
    kept.push(trx)
  })
  const [old] = kept
  if (!old) throw new Error('not kept')
  await db.inTransaction({ label }, async () => {
    expect(() => old.statement('SELECT 1')).toThrow(/ended/)
    expect(() => db.journal.insert(old, 'person', { id: idBytes(db.newId()) })).toThrow(/running transaction/)
    await expect(old.db.selectFrom('person').selectAll().execute()).rejects.toThrow(/ended/)
    await expect(old.yield()).rejects.toThrow(/ended/)
  })
})

test('a prepared statement of an ended transaction is dead, too', async () => {
  const db = openTestDatabase()
  const statement = await db.writeLocal((trx) => trx.statement('DELETE FROM reminder_due'))
  expect(() => statement.run()).toThrow(/ended/)
})

test('a cancelled signal takes everything back', async () => {
  const db = openTestDatabase()
  const controller = new AbortController()
  const writing = db.inTransaction({ label, signal: controller.signal }, async (trx) => {
    db.journal.insert(trx, 'person', { id: idBytes(db.newId()), fullName: 'Иванов' })
    controller.abort()
    await trx.yield()
  })
  await expect(writing).rejects.toMatchObject({ code: 'cancelled' })
  const late = db.inTransaction({ label, signal: controller.signal }, () => 1)
  await expect(late).rejects.toMatchObject({ code: 'cancelled' })
  expect(await db.read.selectFrom('person').selectAll().execute()).toEqual([])
  expect(await db.read.selectFrom('syncOp').selectAll().execute()).toEqual([])
})

test('a signal that is aborted after the last yield still counts', async () => {
  const db = openTestDatabase()
  const controller = new AbortController()
  const writing = db.inTransaction({ label, signal: controller.signal }, (trx) => {
    db.journal.insert(trx, 'person', { id: idBytes(db.newId()) })
    controller.abort()
  })
  await expect(writing).rejects.toMatchObject({ code: 'cancelled' })
  expect(await db.read.selectFrom('person').selectAll().execute()).toEqual([])
})

test('a reference that points nowhere fails the commit, and the next transaction works', async () => {
  const db = openTestDatabase()
  const id = idBytes(db.newId())
  const dangling = db.inTransaction({ label }, (trx) => {
    db.journal.insert(trx, 'affiliation', { id, personId: idBytes(db.newId()) })
  })
  await expect(dangling).rejects.toMatchObject({ code: 'invalid', text: { key: 'error.missingReference' } })
  const person = idBytes(db.newId())
  await db.inTransaction({ label }, (trx) => {
    // The parent may come after the child.
    db.journal.insert(trx, 'affiliation', { id, personId: person })
    db.journal.insert(trx, 'person', { id: person, fullName: '박서연' })
  })
  expect(await db.read.selectFrom('affiliation').select('id').execute()).toHaveLength(1)
  expect(await db.read.selectFrom('syncOp').select('seq').orderBy('seq').execute()).toEqual([
    { seq: 1 },
    { seq: 2 },
  ])
})

test('long work gives timers a turn', async () => {
  const db = openTestDatabase()
  let turns = 0
  const timer = setInterval(() => {
    turns += 1
  }, 1)
  await db.writeLocal(async (trx) => {
    const end = performance.now() + 200
    while (performance.now() < end) await trx.yield()
  })
  clearInterval(timer)
  expect(turns).toBeGreaterThan(1)
})

test('neither the end of the transaction nor the tables of the journal are in reach of statements', async () => {
  const db = openTestDatabase()
  await db.writeLocal((trx) => {
    for (const sql of [
      'COMMIT',
      ' rollback',
      'PRAGMA foreign_keys = OFF',
      'UPDATE sync_ctx SET active = 1',
    ]) {
      expect(() => trx.statement(sql), sql).toThrow(/not allowed/)
    }
    expect(() => trx.statement('DELETE FROM journal_tx'), 'journal_tx').toThrow(/not allowed/)
    expect(trx.statement('SELECT count(*) FROM sync_op', 'value').get()).toBe(0)
  })
})

test('a statement answers in rows, arrays or single values', async () => {
  const db = openTestDatabase()
  await db.writeLocal((trx) => {
    mark(trx, 'один')
    const sql = 'SELECT fire_at, 2 AS two FROM reminder_due'
    expect(trx.statement(sql).all()).toEqual([{ fire_at: 1, two: 2 }])
    expect(trx.statement(sql, 'array').get()).toEqual([1, 2])
    expect(trx.statement<number>(sql, 'value').all()).toEqual([1])
  })
})

test('errors of SQLite come in words', async () => {
  const db = openTestDatabase()
  const twice = db.writeLocal((trx) => {
    mark(trx, 'дважды')
    mark(trx, 'дважды')
  })
  await expect(twice).rejects.toMatchObject({ code: 'conflict', text: { key: 'error.conflict' } })
  expect(marks(db)).toEqual([])
})

test('after closing nothing is taken on, and what was queued is done', async () => {
  const db = openTestDatabase()
  const queued = db.writeLocal((trx) => mark(trx, '마지막'))
  const closing = db.close()
  await expect(db.writeLocal(() => 1)).rejects.toMatchObject({ code: 'unavailable' })
  await queued
  await closing
  const again = await db.reopen()
  expect(marks(again)).toHaveLength(1)
})
