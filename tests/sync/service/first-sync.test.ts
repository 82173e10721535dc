import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { adoptBase } from '../../../src-main/sync/snapshots/adopt-base'
import { temporaryFolder } from '../../support/open-test-database'
import { fixedClock } from '../../support/fixed-clock'
import { builtWorker } from './built-worker'
import { addPerson, join, laptop, type Laptop, people, share } from './shared-workspaces'

const exchange = (one: Laptop) => one.ask<{ sent: number; received: number }>('sync.exchange', {})

/** More entries than a workspace may have without a snapshot. */
async function addMany(one: Laptop): Promise<void> {
  for (let number = 0; number < 300; number += 1)
    await one.ask('people.create', {
      values: { fullName: `김민준 ${number}` },
      contactPoints: Array.from({ length: 7 }, (_, place) => ({
        kind: 'email',
        rawText: `minjun${number}-${place}@example.com`,
      })),
    })
}

test('who joins a big workspace with an empty one gets the base whole, and only what came since as segments', {
  timeout: 120_000,
}, async () => {
  const shared = path.join(temporaryFolder(), 'общая папка')
  mkdirSync(shared)
  const worker = await builtWorker()
  const open = (folder?: string) => laptop(folder, fixedClock(), worker)
  const [first, second] = [await open(), await open()]
  await addMany(first)
  await share(first, shared)
  await exchange(first)
  await addPerson(first, '王小明')
  await exchange(first)

  const place = { kind: 'folder', path: shared }
  const secret = { kind: 'passphrase', passphrase: '부산항 새벽 네 시' }
  const joined = await second.ask('sync.join', { place, secret, deviceName: 'Третий' })
  expect(joined).toEqual({ isRestarting: true })
  expect(second.adopted).toHaveLength(1)
  await second.close()
  adoptBase({ folder: second.folder, file: second.adopted[0] ?? '' })
  const reopened = await open(second.folder)
  expect((await reopened.state()).workspace).toBe((await first.state()).workspace)
  expect((await people(reopened)).length).toBe(100)
  // The one that was added after the snapshot, and nothing of what was in it.
  const { received } = await exchange(reopened)
  expect(received).toBeLessThan(20)
  await exchange(first)
  expect((await reopened.state()).dot).toBe('synced')
  expect((await first.state()).devices).toHaveLength(2)
})

test('who joins with customers of their own keeps them, and both have all', {
  timeout: 120_000,
}, async () => {
  const shared = path.join(temporaryFolder(), '공유')
  mkdirSync(shared)
  const [first, second] = [await laptop(), await laptop()]
  await addPerson(first, '김민준')
  await share(first, shared)
  await exchange(first)
  await addPerson(second, 'Иванов Пётр')
  await join(second, shared)
  expect(second.adopted).toEqual([])
  await exchange(second)
  await exchange(first)
  const names = (await people(first)).map(({ name }) => name)
  expect(names).toHaveLength(2)
  expect((await people(second)).map(({ name }) => name)).toEqual(names)
})
