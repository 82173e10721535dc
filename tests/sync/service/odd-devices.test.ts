import { cpSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test, vi } from 'vitest'
import { connect } from '../../../src-main/database/connection'
import { databaseFileIn } from '../../../src-main/workspace-folder'
import { fixedClock } from '../../support/fixed-clock'
import { temporaryFolder } from '../../support/open-test-database'
import { addPerson, editPerson, join, laptop, type Laptop, people, share } from './shared-workspaces'

const exchange = (one: Laptop) => one.ask<{ sent: number; received: number }>('sync.exchange', {})
const names = async (one: Laptop) => (await people(one)).map(({ name }) => name)

function sharedFolder(name = '공유'): string {
  const folder = path.join(temporaryFolder(), name)
  mkdirSync(folder)
  return folder
}

/** The whole disk of a closed laptop, copied so well that the copy believes to be the original. */
function cloneDisk(from: string): string {
  const folder = path.join(temporaryFolder(), '복제')
  cpSync(from, folder, { recursive: true })
  const file = databaseFileIn(folder)
  const connection = connect(file, 'write')
  connection
    .prepare("UPDATE sync_meta SET v = ? || substr(v, instr(v, ' ')) WHERE k = 'incarnation'")
    .run(String(statSync(file, { bigint: true }).ino))
  connection.close()
  return folder
}

const idOf = async (one: Laptop) => (await one.state()).devices.find(({ isThis }) => isThis)?.id

test('two laptops out of one disk image: what both wrote is everywhere, and each goes on as a device of its own', {
  timeout: 60_000,
}, async () => {
  const shared = sharedFolder()
  const [original, other] = [await laptop(), await laptop()]
  await addPerson(original, '김민준')
  await share(original, shared)
  await exchange(original)
  await join(other, shared)
  await exchange(other)
  const before = await idOf(original)
  await original.close()
  const copied = cloneDisk(original.folder)
  const [first, second] = [await laptop(original.folder), await laptop(copied)]
  expect([await idOf(first), await idOf(second)]).toEqual([before, before])
  await addPerson(first, '이서연')
  await addPerson(second, 'Смирнов Олег')
  for (let round = 0; round < 3; round += 1) for (const one of [first, second, other]) await exchange(one)
  const all = ['Смирнов Олег', '김민준', '이서연']
  for (const one of [first, second, other]) expect((await names(one)).sort()).toEqual(all)
  const ids = new Set([before, await idOf(first), await idOf(second)])
  expect(ids.size).toBe(3)
  expect((await other.state()).devices.find(({ id }) => id === before)?.isForked).toBe(true)
  // What the others wrote last may have woken it once more: then it is at work for a moment.
  await vi.waitFor(
    async () => expect(await first.state()).toMatchObject({ dot: 'synced', waits: [] }),
    20_000,
  )
})

test('a stick carries between people who share no folder, and what it brings goes on into the folder', {
  timeout: 60_000,
}, async () => {
  const [office, stick] = [sharedFolder('사무실'), sharedFolder('USB')]
  const [minjun, anna, wang] = [await laptop(), await laptop(), await laptop()]
  const id = await addPerson(minjun, '김민준')
  await share(minjun, office)
  await exchange(minjun)
  await join(wang, office, '王的电脑')
  await exchange(wang)
  const carried = { place: { kind: 'folder', path: stick }, mode: 'carried' }
  const { target } = await minjun.ask<{ target: number }>('sync.addTarget', carried)
  await minjun.ask('sync.exchange', { target })
  await join(anna, stick, 'Ноутбук Анны')
  await exchange(anna)
  expect(await names(anna)).toEqual(['김민준'])
  await editPerson(anna, id, { grade: 'A' })
  await addPerson(anna, 'Иванов Пётр')
  await exchange(anna)
  // Nobody exchanges with a stick unasked.
  await exchange(minjun)
  expect(await names(minjun)).toEqual(['김민준'])
  await minjun.ask('sync.exchange', { target })
  await exchange(minjun)
  await exchange(wang)
  expect(await people(wang)).toEqual(await people(anna))
  expect(await names(wang)).toContain('Иванов Пётр')
})

test('a stick that is full or cannot be written leaves everything at work, and says so', async () => {
  const shared = sharedFolder()
  const one = await laptop()
  await addPerson(one, '张敏')
  await share(one, shared)
  await exchange(one)
  rmSync(path.join(shared, 'd'), { recursive: true, force: true })
  const [root = ''] = readdirSync(shared)
  rmSync(path.join(shared, root, 'd'), { recursive: true })
  writeFileSync(path.join(shared, root, 'd'), 'in the way')
  await addPerson(one, '박지훈')
  await expect(exchange(one)).rejects.toMatchObject({ name: 'AppError' })
  expect((await one.state()).targets[0]?.trouble).not.toBeNull()
  expect(await names(one)).toHaveLength(2)
  rmSync(path.join(shared, root, 'd'))
  await exchange(one)
  expect((await one.state()).dot).toBe('synced')
})

test('a clock that is years ahead harms nobody, and its owner is told', async () => {
  const shared = sharedFolder()
  const [one, ahead] = [await laptop(), await laptop(undefined, fixedClock(Date.UTC(2036, 2, 2)))]
  const id = await addPerson(one, '김민준')
  await share(one, shared)
  await exchange(one)
  await join(ahead, shared)
  await exchange(ahead)
  await editPerson(ahead, id, { grade: 'C' })
  await exchange(ahead)
  await exchange(one)
  // Seen, and changed afterwards: the later edit holds, whatever the clocks say.
  await editPerson(one, id, { grade: 'A' })
  await exchange(one)
  await exchange(ahead)
  expect(await people(ahead)).toEqual([{ name: '김민준', grade: 'A' }])
  const told = (await one.state()).devices.find(({ isThis }) => !isThis)?.clockOffset
  expect(told).toBeGreaterThan(9 * 365 * 24 * 3600_000)
})
