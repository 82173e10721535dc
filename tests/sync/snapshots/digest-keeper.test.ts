import { expect, test } from 'vitest'
import { digestOfFile, isSameMark } from '../../../src-main/journal/base-digest'
import { createDigestKeeper } from '../../../src-main/sync/snapshots/digest-keeper'
import { addPerson, editPerson, newWorkspace } from './bases'

test('digests are computed again only when something was written since', async () => {
  const db = await newWorkspace()
  const person = await addPerson(db, '김민준')
  let computed = 0
  const worker = {
    digest: async ({ source }: { source: string }) => {
      computed += 1
      return digestOfFile(source)
    },
  }
  const keeper = createDigestKeeper({ journal: db.journal, worker, source: db.path })
  const [first, twin] = await Promise.all([keeper.current(), keeper.current()])
  expect(twin).toEqual(first)
  expect(await keeper.current()).toBe(first)
  expect(computed).toBe(1)
  expect(new Map(Object.entries(first.digests))).toEqual(await db.journal.digest())
  expect(isSameMark(first, await db.journal.mark())).toBe(true)
  await editPerson(db, person, '王小明')
  const second = await keeper.current()
  expect(computed).toBe(2)
  expect(isSameMark(first, second)).toBe(false)
  expect(second.digests['person']).not.toBe(first.digests['person'])
  expect(second.digests['company']).toBe(first.digests['company'])
  keeper.close()
})

test('an entry that changes no row is noticed, and so is a write while digests are computed', async () => {
  const [db, other] = [await newWorkspace(), await newWorkspace()]
  const person = await addPerson(db, 'Иванов Сергей')
  await other.journal.apply(await db.journal.opsSince(new Map()))
  await editPerson(other, person, '먼저')
  db.clock.move(60_000)
  await editPerson(db, person, '나중')
  let meanwhile: () => Promise<unknown> = () => Promise.resolve()
  const worker = {
    digest: async ({ source }: { source: string }) => {
      const digest = digestOfFile(source)
      await meanwhile()
      return digest
    },
  }
  const keeper = createDigestKeeper({ journal: db.journal, worker, source: db.path })
  const first = await keeper.current()
  await db.journal.apply(await other.journal.opsSince(await db.journal.frontier()))
  const second = await keeper.current()
  expect(isSameMark(second, await db.journal.mark())).toBe(true)
  expect(second).not.toBe(first)
  await editPerson(db, person, '또')
  meanwhile = () => editPerson(db, person, '그 사이')
  const third = await keeper.current()
  expect(isSameMark(third, await db.journal.mark())).toBe(false)
  meanwhile = () => Promise.resolve()
  expect(isSameMark(await keeper.current(), await db.journal.mark())).toBe(true)
  keeper.close()
})
