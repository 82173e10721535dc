import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { deterministicId, idBytes, idText } from '../../src-main/database/ids'
import type { Storage } from '../../src-main/journal/create-storage'
import { encodeStamp, lastCredibleMs } from '../../src-main/journal/hlc'
import type { WireOp } from '../../src-main/journal/wire-op'
import { defineTable } from '../../src-shared/contract/define-table'
import { message } from '../../src-shared/contract/message'
import { type ReplicatedTables, replicatedTables } from '../../src-shared/contract/replicated-tables'
import { fixedClock } from '../support/fixed-clock'
import { openTestDatabase } from '../support/open-test-database'

const label = message('error.cancelled')
const year = 365 * 24 * 3600_000
const noon = Date.UTC(2026, 2, 2, 12)

function replica(offset = 0) {
  return openTestDatabase({ path: ':memory:', clock: fixedClock(noon + offset) })
}

async function send(from: Storage, ...receivers: Storage[]): Promise<void> {
  for (const to of receivers) await to.journal.apply(await from.journal.opsSince(await to.journal.frontier()))
}

function write<Result>(db: Storage, work: Parameters<typeof db.inTransaction<Result>>[1]) {
  return db.inTransaction({ label }, work)
}

async function person(db: Storage) {
  return db.read.selectFrom('person').selectAll().executeTakeFirst()
}

function newPerson(db: Storage, columns: { fullName?: string; grade?: string } = { fullName: '김민준' }) {
  const id = idBytes(db.newId())
  return write(db, (trx) => {
    db.journal.insert(trx, 'person', { id, ...columns })
    return id
  })
}

test('whoever edits after having seen a value wins, however wrong the clock was that made it', async () => {
  const [future, sane, other] = [replica(10 * year), replica(), replica(-10 * year)]
  const id = await newPerson(future, { fullName: '미래', grade: 'A' })
  await send(future, sane, other)
  await write(sane, (trx) => sane.journal.update(trx, 'person', id, { fullName: 'Сейчас' }))
  await send(sane, future, other)
  await write(other, (trx) => other.journal.update(trx, 'person', id, { fullName: '过去' }))
  await send(other, future, sane)
  for (const db of [future, sane, other]) expect((await person(db))?.fullName).toBe('过去')
})

test('a wrong clock stays with the field that it was used on', async () => {
  const [future, sane] = [replica(10 * year), replica()]
  const id = await newPerson(sane, { fullName: '이', grade: 'C' })
  await send(sane, future)
  await write(future, (trx) => future.journal.update(trx, 'person', id, { grade: 'B' }))
  await send(future, sane)
  await write(sane, (trx) => sane.journal.update(trx, 'person', id, { grade: 'A', fullName: '이서연' }))
  const ops = await sane.read
    .selectFrom('syncOp')
    .select(['hlc', 'body'])
    .where('kind', '=', 1)
    .orderBy('id')
    .execute()
  const mine = ops.filter(({ body }) => !body.includes('"B"'))
  expect(mine.map(({ body }) => body)).toEqual(['{"1":["이서연",null,null,null]}', '{"9":"A"}'])
  const years = mine.map(({ hlc }) => Math.round((Buffer.from(hlc).readUIntBE(0, 6) - noon) / year))
  expect(years).toEqual([0, 10])
  await newPerson(sane)
  const newest = await sane.read
    .selectFrom('syncOp')
    .select('hlc')
    .where('dev', '=', 1)
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow()
  expect(Buffer.from(newest.hlc).readUIntBE(0, 6)).toBeLessThan(noon + 1000)
})

test('a child waits for its parent, for ever if need be, and its own edits wait with it', async () => {
  const [author, reader] = [replica(), replica()]
  const company = idBytes(author.newId())
  const deal = idBytes(author.newId())
  await write(author, (trx) => author.journal.insert(trx, 'company', { id: company, name: '삼성' }))
  const second = replica()
  await send(author, second)
  await write(second, (trx) =>
    second.journal.insert(trx, 'deal', { id: deal, title: '거래', companyId: company }),
  )
  await write(second, (trx) => second.journal.update(trx, 'deal', deal, { title: 'Сделка' }))
  const ofSecond = (await second.journal.opsSince(await author.journal.frontier())).filter(
    ({ seq }) => seq > 0,
  )
  expect(await reader.journal.apply(ofSecond)).toMatchObject({ taken: 2, ahead: 0 })
  expect(await reader.read.selectFrom('deal').selectAll().execute()).toEqual([])
  expect(await reader.read.selectFrom('syncOp').select('held').execute()).toEqual([{ held: 1 }, { held: 1 }])
  await send(author, reader)
  expect(await reader.read.selectFrom('deal').select('title').execute()).toEqual([{ title: 'Сделка' }])
  expect(reader.reader.prepare('SELECT count(*) FROM sync_parked').pluck().get()).toBe(0)
})

test('a row made here wakes what waited for it', async () => {
  const [author, reader] = [replica(), replica()]
  const tag = deterministicId('tag', '중요')
  await write(author, (trx) => author.journal.insert(trx, 'tag', { id: tag, name: '중요' }))
  await write(author, (trx) =>
    author.journal.insert(trx, 'tagging', { id: idBytes(author.newId()), tagId: tag }),
  )
  const [, tagging] = await author.journal.opsSince(new Map())
  const stranger = randomBytes(16)
  const forged = {
    ...(tagging as WireOp),
    device: stranger,
    seq: 1,
    hlc: encodeStamp({ ms: noon, counter: 9 }, stranger),
  }
  await reader.journal.apply([forged])
  expect(await reader.read.selectFrom('tagging').selectAll().execute()).toEqual([])
  await write(reader, (trx) => reader.journal.insert(trx, 'tag', { id: tag, name: '중요' }))
  expect(await reader.read.selectFrom('tagging').selectAll().execute()).toHaveLength(1)
})

test('entries that come before their turn wait for the missing one', async () => {
  const [author, reader] = [replica(), replica()]
  const id = await newPerson(author)
  for (const grade of ['A', 'B', 'C'])
    await write(author, (trx) => author.journal.update(trx, 'person', id, { grade }))
  const ops = await author.journal.opsSince(new Map())
  const [first, second, third, fourth] = ops as [WireOp, WireOp, WireOp, WireOp]
  expect(await reader.journal.apply([fourth, first, third])).toMatchObject({ taken: 1, ahead: 2 })
  expect((await person(reader))?.grade).toBeNull()
  expect(await reader.journal.apply([fourth, first, third])).toMatchObject({ taken: 0, duplicates: 3 })
  expect(await reader.journal.apply([second])).toMatchObject({ taken: 3 })
  expect((await person(reader))?.grade).toBe('C')
  expect(await reader.journal.digest()).toEqual(await author.journal.digest())
})

test('two devices that make the same tag have one, with what the later one said and the rest of the other', async () => {
  const [one, other] = [replica(), replica(1000)]
  const id = deterministicId('tag', 'vip')
  await write(one, (trx) => one.journal.insert(trx, 'tag', { id, name: 'VIP', colour: 'red' }))
  await write(other, (trx) => other.journal.insert(trx, 'tag', { id, name: '贵宾' }))
  await send(one, other)
  await send(other, one)
  for (const db of [one, other]) {
    expect(await db.read.selectFrom('tag').select(['name', 'colour']).execute()).toEqual([
      { name: '贵宾', colour: 'red' },
    ])
  }
  expect(await one.journal.digest()).toEqual(await other.journal.digest())
  for (const db of [one, other]) {
    const lost = await db.read.selectFrom('syncConflict').select('loserValue').execute()
    expect(lost).toEqual([{ loserValue: '"VIP"' }])
  }
})

test('an edit and a deletion that did not know of each other: deleted, and noted, whichever came first', async () => {
  for (const lead of [1000, -1000]) {
    const [deleting, editing] = [replica(), replica(lead)]
    const id = await newPerson(deleting)
    await send(deleting, editing)
    await write(deleting, (trx) => deleting.journal.remove(trx, 'person', id))
    await write(editing, (trx) => editing.journal.update(trx, 'person', id, { grade: 'A' }))
    await send(deleting, editing)
    await send(editing, deleting)
    for (const db of [deleting, editing]) {
      expect(await person(db)).toMatchObject({ grade: 'A', deletedAt: deleting.clock.now() })
      expect(await db.read.selectFrom('syncConflict').select('loserValue').execute()).toEqual([
        { loserValue: '"A"' },
      ])
    }
  }
})

test('one edit after the other is no conflict; two that did not know of each other are one', async () => {
  const [one, other] = [replica(), replica(500)]
  const id = await newPerson(one, { fullName: '가', grade: 'D' })
  await send(one, other)
  await write(one, (trx) => one.journal.update(trx, 'person', id, { grade: 'C' }))
  await send(one, other)
  await write(other, (trx) => other.journal.update(trx, 'person', id, { grade: 'B' }))
  await send(other, one)
  expect(await one.read.selectFrom('syncConflict').selectAll().execute()).toEqual([])
  other.clock.move(1000)
  await write(one, (trx) => one.journal.update(trx, 'person', id, { fullName: '나', grade: 'A' }))
  await write(other, (trx) => other.journal.update(trx, 'person', id, { fullName: '다' }))
  await send(one, other)
  await send(other, one)
  for (const db of [one, other]) {
    const lost = await db.read.selectFrom('syncConflict').select(['grp', 'loserValue']).execute()
    expect(lost).toEqual([{ grp: 1, loserValue: '["나",null,null,null]' }])
    expect(await person(db)).toMatchObject({ fullName: '다', grade: 'A' })
  }
})

test('what an older program does not understand is kept, passed on, and applied after the update', async () => {
  const author = replica()
  const { nickname: _, ...olderGroups } = replicatedTables.person.groups
  const { setting: __, ...olderTables } = replicatedTables
  const older = {
    ...olderTables,
    person: defineTable(2, 'person', olderGroups),
  } as unknown as ReplicatedTables
  const path = openTestDatabase().path.replace('workspace', 'older')
  const old = openTestDatabase({ path, replicatedTables: older })
  const id = idBytes(author.newId())
  await write(author, (trx) => author.journal.insert(trx, 'person', { id, fullName: '유나', nickname: '유' }))
  await write(author, (trx) => author.journal.update(trx, 'person', id, { nickname: 'Юна', grade: 'A' }))
  await write(author, (trx) =>
    author.journal.insert(trx, 'setting', { id: deterministicId('setting', 'a'), name: 'a' }),
  )
  await send(author, old)
  expect(await person(old)).toMatchObject({ fullName: '유나', nickname: null, grade: 'A' })
  const third = replica()
  await send(old, third)
  expect(await person(third)).toMatchObject({ nickname: 'Юна', grade: 'A' })
  await old.close()
  const updated = openTestDatabase({ path })
  expect(await updated.journal.reapplyQuarantined()).toBe(3)
  expect(await person(updated)).toMatchObject({ fullName: '유나', nickname: 'Юна', grade: 'A' })
  expect(await updated.journal.digest()).toEqual(await author.journal.digest())
  expect(await updated.journal.reapplyQuarantined()).toBe(0)
})

test('entries that make no sense are kept and change nothing', async () => {
  const [author, reader] = [replica(), replica()]
  await newPerson(author)
  const [good] = (await author.journal.opsSince(new Map())) as [WireOp]
  const device = randomBytes(16)
  const broken: Partial<WireOp>[] = [
    { body: '{' },
    { body: '[]' },
    { body: '{"1":"one value for four columns"}' },
    { body: '{"9":5}' },
    { table: 999 },
    { hlc: encodeStamp({ ms: lastCredibleMs + 1, counter: 0 }, device) },
    { hlc: randomBytes(16) },
    { kind: 1, base: Buffer.alloc(48) },
  ]
  const stamp = encodeStamp({ ms: noon, counter: 0 }, device)
  const ops = broken.map((part, place) => ({
    ...good,
    device,
    hlc: stamp,
    row: randomBytes(16),
    seq: place + 1,
    ...part,
  }))
  expect(await reader.journal.apply(ops)).toMatchObject({ taken: broken.length })
  expect(reader.reader.prepare('SELECT count(*) FROM sync_quarantine').pluck().get()).toBe(broken.length)
  expect(await reader.read.selectFrom('person').select('fullName').execute()).toEqual([
    { fullName: null },
    { fullName: null },
  ])
  await expect(reader.journal.apply([{ ...good, row: Buffer.alloc(3) }])).rejects.toMatchObject({
    code: 'unreadable',
  })
})

test('who finds somebody writing under the own name goes on under another', async () => {
  const [original, clone, third] = [replica(), replica(), replica()]
  const id = await newPerson(original)
  await send(original, clone)
  const [first] = (await original.journal.opsSince(new Map())) as [WireOp]
  const stamp = encodeStamp({ ms: noon + 5000, counter: 0 }, Buffer.from(first.device))
  const byClone: WireOp = { ...first, seq: 2, hlc: stamp, kind: 1, body: '{"9":"B"}', base: first.hlc }
  await write(original, (trx) => original.journal.update(trx, 'person', id, { grade: 'A' }))
  const { forked } = await original.journal.apply([byClone])
  expect(forked).toEqual([Buffer.from(first.device).toString('hex')])
  await write(original, (trx) => original.journal.update(trx, 'person', id, { nickname: '원본' }))
  await third.journal.apply([first, byClone])
  await send(original, third)
  await send(third, original)
  for (const db of [original, third]) expect(await person(db)).toMatchObject({ grade: 'B', nickname: '원본' })
  expect(await original.journal.digest()).toEqual(await third.journal.digest())
  const devices = await original.read.selectFrom('syncDevice').select('forkedAt').execute()
  expect(devices.map(({ forkedAt }) => forkedAt !== null)).toEqual([true, false])
})

test('changes from elsewhere reach listeners without a transaction, and undo leaves them alone', async () => {
  const [author, reader] = [replica(), replica(1000)]
  const id = await newPerson(author)
  await send(author, reader)
  const change = await write(reader, (trx) => {
    reader.journal.update(trx, 'person', id, { grade: 'A', nickname: '별명' })
    return trx.id
  })
  author.clock.move(5000)
  await send(reader, author)
  await write(author, (trx) => author.journal.update(trx, 'person', id, { grade: 'B' }))
  const heard: unknown[] = []
  reader.journal.onCommit((commit) => heard.push(commit))
  await send(author, reader)
  expect(heard).toEqual([{ tables: ['person'], ids: [idText(id)], transaction: null }])
  const { kept } = await reader.journal.undo(change)
  const record = { table: 'person', id: idText(id) }
  expect(kept).toEqual([{ ...record, group: 'grade', edited: [], reason: 'edited', by: null }])
  expect(await person(reader)).toMatchObject({ grade: 'B', nickname: null })
  const [newest] = await reader.journal.history(id)
  expect(newest).toMatchObject({
    kind: 'set',
    changes: [{ column: 'nickname', before: '별명', after: null }],
  })
})
