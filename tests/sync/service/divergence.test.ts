import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { connect } from '../../../src-main/database/connection'
import { databaseFileIn } from '../../../src-main/workspace-folder'
import { fixedClock } from '../../support/fixed-clock'
import { temporaryFolder } from '../../support/open-test-database'
import { builtWorker } from './built-worker'
import { addPerson, join, laptop, type Laptop, people, share } from './shared-workspaces'

/** A disk that gave back something else than it was given: no entry says so, and no guard sees it. */
function damage(folder: string): void {
  const connection = connect(databaseFileIn(folder), 'write')
  connection.exec('UPDATE sync_ctx SET active = 1')
  connection.exec("UPDATE person SET city = '부산' WHERE city = '서울'")
  connection.exec('UPDATE sync_ctx SET active = 0')
  connection.close()
}

async function exchange(...laptops: readonly Laptop[]): Promise<void> {
  for (const one of laptops) {
    // Digests are worked out every quarter of an hour at most.
    one.clock.move(20 * 60_000)
    await one.ask('sync.exchange', {})
  }
}

test('rows that differ though the entries are the same raise an alarm, and are made anew by one press', {
  timeout: 120_000,
}, async () => {
  const shared = path.join(temporaryFolder(), '공유')
  mkdirSync(shared)
  const worker = await builtWorker()
  const open = (folder?: string) => laptop(folder, fixedClock(), worker)
  const [first, second] = [await open(), await open()]
  const id = await addPerson(first, '김민준')
  await first.ask('people.update', { id, patch: { city: '서울' } })
  await share(first, shared)
  await exchange(first)
  await join(second, shared)
  await exchange(second, first)
  await second.close()
  damage(second.folder)
  const damaged = await open(second.folder)
  damaged.clock.set(first.clock.now())

  // The digests are worked out when nothing moves any more, and compared at the exchange after that.
  await expect
    .poll(
      async () => {
        await exchange(first, damaged)
        return (await first.state()).divergence
      },
      { timeout: 60_000 },
    )
    .toEqual([{ deviceName: 'Ноутбук Анны', tables: ['person'] }])
  expect((await first.state()).dot).toBe('needs-you')
  expect(await damaged.ask('sync.repair', {})).toEqual({ tables: ['person'] })
  expect(await first.ask('sync.repair', {})).toEqual({ tables: [] })
  await expect
    .poll(
      async () => {
        await exchange(damaged, first)
        return [(await first.state()).dot, (await damaged.state()).dot]
      },
      { timeout: 60_000 },
    )
    .toEqual(['synced', 'synced'])
  expect(await people(damaged)).toEqual(await people(first))
})
