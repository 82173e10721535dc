import { mkdirSync, readdirSync, renameSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import type { SyncConflict } from '../../../src-shared/sync/sync-contract'
import { temporaryFolder } from '../../support/open-test-database'
import {
  addPerson,
  editPerson,
  join,
  laptop,
  type Laptop,
  passphrase,
  people,
  share,
} from './shared-workspaces'

const exchange = (one: Laptop) =>
  one.ask<{ sent: number; received: number; conflicts: number }>('sync.exchange', {})

async function twoLaptops() {
  const shared = path.join(temporaryFolder(), '공유 폴더')
  mkdirSync(shared)
  const [first, second] = [await laptop(), await laptop()]
  return { shared, first, second }
}

test('two laptops and a folder: what each writes is at the other, edits of one field collide and can be put back', async () => {
  const { shared, first, second } = await twoLaptops()
  const id = await addPerson(first, '김민준')
  await share(first, shared)
  await exchange(first)
  await join(second, shared)
  await exchange(second)
  expect(await people(second)).toEqual([{ name: '김민준', grade: null }])

  await editPerson(first, id, { grade: 'A' })
  second.clock.move(60_000)
  await editPerson(second, id, { grade: 'C' })
  await editPerson(second, id, { city: '深圳市' })
  await exchange(first)
  expect(await exchange(second)).toMatchObject({ conflicts: 1 })
  await exchange(first)
  expect(await people(first)).toEqual([{ name: '김민준', grade: 'C' }])
  expect(await people(second)).toEqual(await people(first))
  expect((await second.state()).dot).toBe('needs-you')

  const { rows } = await second.ask<{ rows: SyncConflict[] }>('sync.conflicts', { offset: 0, limit: 10 })
  expect(rows).toMatchObject([
    {
      table: 'person',
      recordId: id,
      record: { kind: 'person', id, name: '김민준' },
      values: [{ column: 'grade', winner: 'C', loser: 'A' }],
      isDeletion: false,
      winnerDevice: 'Ноутбук Анны',
      loserDevice: '민준의 노트북',
    },
  ])
  await second.ask('sync.restoreConflict', { id: rows[0]?.id })
  await exchange(second)
  await exchange(first)
  expect(await people(first)).toEqual([{ name: '김민준', grade: 'A' }])
  expect((await second.state()).conflicts).toBe(0)
  // Decided in one place, it is decided everywhere.
  expect((await first.state()).conflicts).toBe(0)
  // The edit that puts it back is one like any other.
  await second.ask('history.undo', {})
  expect(await people(second)).toEqual([{ name: '김민준', grade: 'C' }])
})

test('the state says who was heard of, what waits to be sent, and when all is well', async () => {
  const { shared, first, second } = await twoLaptops()
  expect(await first.state()).toMatchObject({ dot: 'alone', workspace: null, targets: [], devices: [] })
  await share(first, shared)
  await addPerson(first, 'Иванов Иван')
  expect((await first.state()).targets).toMatchObject([{ mode: 'automatic' }])
  expect((await first.state()).targets[0]?.toSend).toBeGreaterThan(0)
  await exchange(first)
  expect(await first.state()).toMatchObject({ dot: 'synced', targets: [{ state: 'connected', toSend: 0 }] })
  await join(second, shared)
  await exchange(second)
  await exchange(first)
  const { devices } = await first.state()
  expect(devices).toMatchObject([
    { name: '민준의 노트북', isThis: true },
    { name: 'Ноутбук Анны', isThis: false, behind: 0, lastHeardAt: first.clock.now(), clockOffset: null },
  ])
})

test('an emptied, moved or foreign folder is "not connected": nothing is deleted, and it heals itself', async () => {
  const { shared, first, second } = await twoLaptops()
  await addPerson(first, '王小明')
  await share(first, shared)
  await exchange(first)
  const away = `${shared} weg`
  renameSync(shared, away)
  await expect(exchange(first)).rejects.toMatchObject({ code: 'unavailable' })
  expect(await first.state()).toMatchObject({ dot: 'waiting', targets: [{ state: 'not-connected' }] })
  expect(await people(first)).toHaveLength(1)

  mkdirSync(shared)
  await share(second, shared)
  await exchange(second)
  await expect(exchange(first)).rejects.toMatchObject({ code: 'conflict' })
  expect(await first.state()).toMatchObject({ dot: 'needs-you', targets: [{ state: 'needs-you' }] })
  expect(await people(first)).toHaveLength(1)

  renameSync(shared, `${shared} von anderen`)
  renameSync(away, shared)
  await exchange(first)
  expect((await first.state()).dot).toBe('synced')
})

test('a wrong passphrase opens nothing and says so; the recovery code does, and a new passphrase for the next one', async () => {
  const { shared, first, second } = await twoLaptops()
  await addPerson(first, '박서연')
  const code = await share(first, shared)
  await exchange(first)
  const place = { kind: 'folder', path: shared }
  const secret = { kind: 'passphrase', passphrase: '부산항 새벽 다섯 시' }
  await expect(second.ask('sync.join', { place, secret, deviceName: 'x' })).rejects.toMatchObject({
    code: 'invalid',
    text: { key: 'sync.error.wrongPassphrase' },
  })
  expect((await second.state()).dot).toBe('alone')
  const renewed = 'новая фраза 2026'
  await first.ask('sync.changePassphrase', {
    secret: { kind: 'passphrase', passphrase },
    passphrase: renewed,
  })
  await second.ask('sync.join', {
    place,
    secret: { kind: 'recovery', code: code.toLowerCase() },
    deviceName: 'x',
  })
  await exchange(second)
  expect(await people(second)).toHaveLength(1)
  const third = await laptop()
  await expect(join(third, shared)).rejects.toMatchObject({ code: 'invalid' })
  await third.ask('sync.join', {
    place,
    secret: { kind: 'passphrase', passphrase: renewed },
    deviceName: 'y',
  })
  await exchange(third)
  expect(await people(third)).toHaveLength(1)
})

test('it exchanges by itself: when the pen rests, every minute, and when the program ends', async () => {
  const { shared, first, second } = await twoLaptops()
  await share(first, shared)
  await join(second, shared)
  await addPerson(first, 'Смирнова Ольга')
  await first.close()
  second.clock.move(61_000)
  second.ticker.tick()
  await expect.poll(() => people(second)).toHaveLength(1)
})

test('sharing survives a restart, can pause, and ends without taking anything away', async () => {
  const { shared, first } = await twoLaptops()
  await addPerson(first, '李伟')
  await share(first, shared)
  await exchange(first)
  await first.ask('sync.setPaused', { isPaused: true })
  await first.close()
  const again = await laptop(first.folder, first.clock)
  expect(await again.state()).toMatchObject({ dot: 'paused', isLocked: false, isPaused: true })
  await again.ask('sync.setPaused', { isPaused: false })
  await again.ask('sync.leave', {})
  expect(await again.state()).toMatchObject({ dot: 'alone', targets: [] })
  expect(await people(again)).toHaveLength(1)
  expect(readdirSync(shared)).not.toEqual([])
})
