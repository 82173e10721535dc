import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import type { SyncConflict } from '../../../src-shared/sync/sync-contract'
import { temporaryFolder } from '../../support/open-test-database'
import { join, laptop, share } from './shared-workspaces'

interface Board {
  readonly columns: readonly { readonly stage: { readonly id: string; readonly presetKey: string } }[]
}

test('a deal that two laptops moved apart names both stages, not their ids', async () => {
  const shared = path.join(temporaryFolder(), '공유 폴더')
  mkdirSync(shared)
  const [first, second] = [await laptop(), await laptop()]
  const { deal } = await first.ask<{ deal: { id: string } }>('deals.create', { title: 'LED 패널 40HQ' })
  await share(first, shared)
  await first.ask('sync.exchange', {})
  await join(second, shared)
  await second.ask('sync.exchange', {})
  const { columns } = await first.ask<Board>('deals.getBoard', { cardsPerColumn: 1 })
  const move = (one: typeof first, stage: number) =>
    one.ask('deals.move', { id: deal.id, stageId: columns[stage]?.stage.id, beforeId: null })
  await move(first, 1)
  second.clock.move(60_000)
  await move(second, 2)
  await first.ask('sync.exchange', {})
  await second.ask('sync.exchange', {})
  const { rows } = await second.ask<{ rows: SyncConflict[] }>('sync.conflicts', { offset: 0, limit: 10 })
  const values = rows.flatMap((row) => row.values).filter(({ column }) => column === 'stageId')
  expect(values).toEqual([
    { column: 'stageId', winner: columns[2]?.stage.presetKey, loser: columns[1]?.stage.presetKey },
  ])
  expect(columns[1]?.stage.presetKey).toMatch(/^[a-z]+$/)
})
