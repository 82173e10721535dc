import { expect, test } from 'vitest'
import { idBytes, idText } from '../../src-main/database/ids'
import { message } from '../../src-shared/contract/message'
import { openTestDatabase, type TestDatabase } from '../support/open-test-database'

const label = message('error.cancelled')

function create(db: TestDatabase) {
  const company = idBytes(db.newId())
  const person = idBytes(db.newId())
  const write = db.inTransaction({ label }, (trx) => {
    db.journal.insert(trx, 'company', { id: company, name: '삼성전자' })
    db.journal.insert(trx, 'person', { id: person, fullName: 'Иванов', city: 'Москва' })
    return trx.id
  })
  return { company, person, write }
}

async function living(db: TestDatabase, table: 'company' | 'person' | 'affiliation') {
  const rows = await db.read.selectFrom(table).select('id').where('deletedAt', 'is', null).execute()
  return rows.map((row) => idText(row.id))
}

test('undo removes what was made, redo brings it back, and the status line knows which is next', async () => {
  const db = openTestDatabase()
  const { company, person, write } = create(db)
  const transaction = await write
  expect((await db.journal.lastUndoable())?.id).toBe(transaction)
  const undone = await db.journal.undo(transaction)
  expect(undone).toMatchObject({ kept: [], keptCount: 0, undone: { id: transaction } })
  expect(undone.transaction.label).toEqual(message('history.undo', { label }))
  expect(await living(db, 'company')).toEqual([])
  expect(await db.journal.lastUndoable()).toBeNull()
  expect((await db.journal.lastRedoable())?.id).toBe(transaction)
  await expect(db.journal.undo(transaction)).rejects.toMatchObject({ code: 'conflict' })
  await db.journal.redo(transaction)
  expect(await living(db, 'company')).toEqual([idText(company)])
  expect(await living(db, 'person')).toEqual([idText(person)])
  expect(await db.journal.lastRedoable()).toBeNull()
  await expect(db.journal.redo(transaction)).rejects.toMatchObject({ code: 'conflict' })
})

test('a record that was edited or is referred to stays whole and is reported', async () => {
  const db = openTestDatabase()
  const { company, person, write } = create(db)
  const transaction = await write
  await db.inTransaction({ label }, (trx) => {
    db.journal.update(trx, 'person', person, { grade: 'A' })
    db.journal.insert(trx, 'affiliation', { id: idBytes(db.newId()), companyId: company, jobTitle: '经理' })
  })
  const { kept } = await db.journal.undo(transaction)
  expect(kept).toEqual([
    {
      table: 'company',
      id: idText(company),
      group: null,
      edited: [],
      reason: 'referred',
      by: (await living(db, 'affiliation'))[0],
    },
    { table: 'person', id: idText(person), group: null, edited: ['grade'], reason: 'edited', by: null },
  ])
  const row = await db.read.selectFrom('person').selectAll().executeTakeFirstOrThrow()
  expect(row).toMatchObject({ fullName: 'Иванов', city: 'Москва', grade: 'A', deletedAt: null })
  // Asked later, after a start or on another page, the answer is the same; by whom is not looked for.
  const later = await db.journal.keptBy(transaction)
  expect(later).toEqual({ kept: kept.map((one) => ({ ...one, by: null })), keptCount: 2 })
  await db.inTransaction({ label }, (trx) => db.journal.remove(trx, 'person', person))
  expect((await db.journal.keptBy(transaction)).kept).toEqual([{ ...kept[0], by: null }])
  await db.journal.redo(transaction)
  expect(await db.journal.keptBy(transaction)).toEqual({ kept: [], keptCount: 0 })
  await expect(db.journal.keptBy(db.newId())).rejects.toMatchObject({ code: 'not-found' })
})

test('a field that was edited since keeps its value; the others go back', async () => {
  const db = openTestDatabase()
  const { person, write } = create(db)
  await write
  const change = await db.inTransaction({ label }, (trx) => {
    db.journal.update(trx, 'person', person, { fullName: 'Петров', grade: 'B' })
    return trx.id
  })
  await db.inTransaction({ label }, (trx) => db.journal.update(trx, 'person', person, { grade: 'C' }))
  const { kept } = await db.journal.undo(change)
  const record = { table: 'person', id: idText(person) }
  expect(kept).toEqual([{ ...record, group: 'grade', edited: [], reason: 'edited', by: null }])
  expect(await db.journal.keptBy(change)).toEqual({ kept, keptCount: 1 })
  const row = await db.read.selectFrom('person').selectAll().executeTakeFirstOrThrow()
  expect(row).toMatchObject({ fullName: 'Иванов', grade: 'C' })
})

test('undo and redo walk back and forth until something else is done', async () => {
  const db = openTestDatabase()
  const id = idBytes(db.newId())
  const grades = ['A', 'B', 'C', 'D']
  for (const grade of grades) {
    await db.inTransaction({ label }, (trx) => db.journal.insert(trx, 'person', { id, grade }))
  }
  const grade = async () => {
    const row = await db.read
      .selectFrom('person')
      .select('grade')
      .where('deletedAt', 'is', null)
      .executeTakeFirst()
    return row?.grade
  }
  const back = async () => db.journal.undo((await db.journal.lastUndoable())?.id ?? '')
  const forth = async () => db.journal.redo((await db.journal.lastRedoable())?.id ?? '')
  for (const expected of ['C', 'B', 'A', undefined]) {
    await back()
    expect(await grade()).toBe(expected)
  }
  for (const expected of grades) {
    await forth()
    expect(await grade()).toBe(expected)
  }
  await back()
  await back()
  expect(await grade()).toBe('B')
  await db.inTransaction({ label }, (trx) => db.journal.update(trx, 'person', id, { nickname: '새' }))
  expect(await db.journal.lastRedoable()).toBeNull()
  await back()
  expect((await db.journal.lastRedoable())?.id).toBeDefined()
  expect(await grade()).toBe('B')
})

test('a cancelled undo changes nothing, and progress is told', async () => {
  const db = openTestDatabase()
  const { write } = create(db)
  const transaction = await write
  const controller = new AbortController()
  controller.abort()
  const cancelled = db.journal.undo(transaction, { signal: controller.signal })
  await expect(cancelled).rejects.toMatchObject({ code: 'cancelled' })
  expect(await living(db, 'person')).toHaveLength(1)
  expect((await db.journal.lastUndoable())?.id).toBe(transaction)
  const progress: [number, number][] = []
  await db.journal.undo(transaction, { onProgress: (done, total) => progress.push([done, total]) })
  expect(progress).toEqual([
    [0, 2],
    [2, 2],
  ])
  await expect(db.journal.undo(db.newId())).rejects.toMatchObject({ code: 'not-found' })
})

test('history tells who changed what, newest first', async () => {
  const db = openTestDatabase()
  const { person, write } = create(db)
  await write
  const change = await db.inTransaction({ label, actor: 'Ана' }, (trx) => {
    db.journal.update(trx, 'person', person, { city: '上海' })
    return trx.id
  })
  await db.journal.undo(change)
  const entries = await db.journal.history(person)
  expect(entries.map(({ kind, isUndone, changes }) => ({ kind, isUndone, changes }))).toEqual([
    {
      kind: 'set',
      isUndone: false,
      changes: [{ group: 'address', column: 'city', before: '上海', after: 'Москва' }],
    },
    {
      kind: 'set',
      isUndone: true,
      changes: [{ group: 'address', column: 'city', before: 'Москва', after: '上海' }],
    },
    {
      kind: 'insert',
      isUndone: false,
      changes: [
        { group: 'name', column: 'fullName', before: null, after: 'Иванов' },
        { group: 'address', column: 'city', before: null, after: 'Москва' },
      ],
    },
  ])
  expect(entries[1]?.transaction).toMatchObject({ id: change, actor: 'Ана', label })
})
