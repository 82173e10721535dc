import { expect, test } from 'vitest'
import { DigestWatch } from '../../../src-main/sync/engine/digest-watch'
import type { Heartbeat } from '../../../src-main/sync/exchange/heartbeat'

const device = 'ab'.repeat(16)
const mark = { frontier: { [device]: 7 }, forks: {} }

async function watchAt(schema: number): Promise<DigestWatch> {
  const watch = new DigestWatch({
    schema,
    journal: { mark: async () => mark },
    keeper: {
      current: async () => ({ ...mark, digests: { person: 'a', deal: 'b' } }),
      close: () => undefined,
    },
    now: () => 0,
    log: () => undefined,
  })
  await watch.work()
  return watch
}

function peer(schema: number, tables: Record<string, string>, frontier = mark.frontier) {
  const heartbeat: Heartbeat = {
    format: 1,
    device,
    name: 'Ноутбук Анны',
    platform: 'win32',
    app: '0.1.0',
    schema,
    at: 0,
    frontier,
    digest: { frontier, forks: {}, tables },
  }
  return { device, heartbeat: JSON.stringify(heartbeat), heardAt: 0, revokedAt: null }
}

test('F12: rows of another version are not compared; those of the same one are, at the same entries', async () => {
  const watch = await watchAt(11)
  const other = { person: 'c', deal: 'b' }
  expect(watch.differing([peer(12, other), peer(10, other)])).toEqual([])
  expect(watch.differing([peer(11, other, { [device]: 8 })])).toEqual([])
  expect(watch.differing([peer(11, { person: 'a', deal: 'b' })])).toEqual([])
  expect(watch.differing([peer(11, other)])).toEqual([{ deviceName: 'Ноутбук Анны', tables: ['person'] }])
})
