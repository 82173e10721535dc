import { expect, test } from 'vitest'
import { idBytes, idText } from '../../src-main/database/ids'
import type { Commit, Deriver } from '../../src-main/journal/journal'
import type { Touched } from '../../src-main/journal/work'
import { message } from '../../src-shared/contract/message'
import { openTestDatabase } from '../support/open-test-database'

const label = message('error.cancelled')

/** Writes down what it is called with, and keeps a table of its own: the due marks of people. */
function recordingDeriver() {
  const calls: Record<string, number>[] = []
  const rows: string[] = []
  const deriver: Deriver = {
    name: 'recording',
    tables: ['reminderDue'],
    derive(trx, touched: Touched) {
      calls.push(Object.fromEntries([...touched].map(([table, ids]) => [table, ids.length])))
      for (const id of touched.get('person') ?? []) {
        rows.push(idText(id))
        const lives = trx.statement('SELECT 1 FROM person WHERE id = ? AND deleted_at IS NULL').get(id)
        if (lives)
          trx.statement('INSERT OR REPLACE INTO reminder_due (activity, fire_at) VALUES (?, 1)').run(id)
        else trx.statement('DELETE FROM reminder_due WHERE activity = ?').run(id)
      }
    },
    rebuild(trx) {
      trx.statement('DELETE FROM reminder_due').run()
      trx.statement('INSERT INTO reminder_due SELECT id, 1 FROM person WHERE deleted_at IS NULL').run()
    },
  }
  return { deriver, calls, rows }
}

test('derived tables follow every kind of write, in the same transaction', async () => {
  const { deriver, calls } = recordingDeriver()
  const db = openTestDatabase({ derivers: [deriver] })
  const id = idBytes(db.newId())
  const start = await db.journal.content()
  const transaction = await db.inTransaction({ label }, (trx) => {
    db.journal.insert(trx, 'person', { id, fullName: '김민준' })
    db.journal.update(trx, 'person', id, { grade: 'A' })
    db.journal.insert(trx, 'company', { id: idBytes(db.newId()), name: 'ООО Ромашка' })
    return trx.id
  })
  expect(calls).toEqual([{ company: 1, person: 1 }])
  const full = await db.journal.content()
  expect(full.reminderDue).toHaveLength(1)
  await db.journal.undo(transaction)
  expect(await db.journal.content()).toEqual(start)
  await db.journal.redo(transaction)
  expect(await db.journal.content()).toEqual(full)
  await db.journal.rebuildDerived()
  expect(await db.journal.content()).toEqual(full)
})

test('a deriver has the last word after all slices, and what it writes then is part of the transaction', async () => {
  const told: string[] = []
  const deriver: Deriver = {
    name: 'gathering',
    tables: ['reminderDue'],
    derive: (_, touched: Touched) => void told.push(`slice of ${touched.get('person')?.length}`),
    finish(trx) {
      told.push('finish')
      trx.statement("INSERT INTO reminder_due (activity, fire_at) VALUES (x'01', 1)").run()
    },
    rebuild: () => undefined,
  }
  const db = openTestDatabase({ derivers: [deriver] })
  await db.inTransaction({ label }, (trx) => {
    for (let index = 0; index < 2500; index += 1)
      db.journal.insert(trx, 'person', { id: idBytes(db.newId()), fullName: '김민준' })
  })
  expect(told).toEqual(['slice of 2000', 'slice of 500', 'finish'])
  expect((await db.journal.content()).reminderDue).toHaveLength(1)
})

test('a deriver that fails takes the transaction along', async () => {
  const failing: Deriver = {
    name: 'failing',
    tables: [],
    derive() {
      throw new Error('cannot derive')
    },
    rebuild: () => undefined,
  }
  const db = openTestDatabase({ derivers: [failing] })
  const writing = db.inTransaction({ label }, (trx) => {
    db.journal.insert(trx, 'person', { id: idBytes(db.newId()) })
  })
  await expect(writing).rejects.toThrow('cannot derive')
  expect(await db.read.selectFrom('person').selectAll().execute()).toEqual([])
})

test('a deriver cannot write replicated tables', async () => {
  const db = openTestDatabase({
    derivers: [
      {
        name: 'overreaching',
        tables: [],
        derive: (trx) => db.journal.insert(trx, 'company', { id: idBytes(db.newId()) }),
        rebuild: () => undefined,
      },
    ],
  })
  const writing = db.inTransaction({ label }, (trx) => {
    db.journal.insert(trx, 'person', { id: idBytes(db.newId()) })
  })
  await expect(writing).rejects.toThrow(/derived tables only/)
})

test('a big batch comes in slices, every row once', async () => {
  const { deriver, calls, rows } = recordingDeriver()
  const db = openTestDatabase({ derivers: [deriver] })
  const commits: Commit[] = []
  const stop = db.journal.onCommit((commit) => commits.push(commit))
  await db.inTransaction({ label }, (trx) => {
    for (let number = 0; number < 4500; number += 1) {
      db.journal.insert(trx, 'person', { id: idBytes(db.newId()), fullName: `${number}` })
      if (number % 3 === 0) db.journal.insert(trx, 'company', { id: idBytes(db.newId()) })
    }
  })
  for (const call of calls)
    expect(Object.values(call).reduce((sum, count) => sum + count)).toBeLessThanOrEqual(2000)
  expect(calls.reduce((sum, call) => sum + (call.company ?? 0), 0)).toBe(1500)
  expect(new Set(rows).size).toBe(4500)
  expect(rows).toHaveLength(4500)
  expect(commits).toEqual([
    {
      tables: ['company', 'person'],
      ids: null,
      transaction: { id: expect.any(String), label, undoes: null },
    },
  ])
  stop()
})

test('listeners hear what changed, and what an undo took back', async () => {
  const db = openTestDatabase()
  const id = idBytes(db.newId())
  const commits: Commit[] = []
  db.journal.onCommit((commit) => commits.push(commit))
  const transaction = await db.inTransaction({ label }, (trx) => {
    db.journal.insert(trx, 'person', { id })
    return trx.id
  })
  await db.writeLocal((trx) => trx.statement('DELETE FROM reminder_due').run())
  await db.inTransaction({ label }, () => undefined)
  await db.journal.undo(transaction)
  expect(commits).toEqual([
    { tables: ['person'], ids: [idText(id)], transaction: { id: transaction, label, undoes: null } },
    {
      tables: ['person'],
      ids: [idText(id)],
      transaction: { id: expect.any(String), label: message('history.undo', { label }), undoes: transaction },
    },
  ])
})
