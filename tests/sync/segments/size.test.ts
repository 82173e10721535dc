import { expect, test } from 'vitest'
import type { WireOp } from '../../../src-main/journal/wire-op'
import { newWorkspaceId, newWorkspaceKey, workspaceKeys } from '../../../src-main/sync/keys/workspace-keys'
import { cutSegments } from '../../../src-main/sync/segments/segments'
import { fixedClock } from '../../support/fixed-clock'
import { openTestDatabase } from '../../support/open-test-database'
import { addCustomers, editPeople } from '../support/daily-work'

const keys = workspaceKeys(newWorkspaceKey(), newWorkspaceId())

function perOp(ops: readonly WireOp[]): number {
  return cutSegments(keys, ops, { schema: 11 }).reduce((sum, { bytes }) => sum + bytes.length, 0) / ops.length
}

test('an edit takes 40 bytes at most, a new row 120, everything sealed, in batches of 100', async () => {
  const database = openTestDatabase({ clock: fixedClock() })
  await addCustomers(database, 120)
  const rows = await database.journal.opsSince(new Map())
  const seen = await database.journal.frontier()
  await editPeople(database)
  const edits = await database.journal.opsSince(seen)
  expect([rows.length, edits.length]).toEqual([600, 120])
  const sizes = {
    'edits, 100': perOp(edits.slice(0, 100)),
    'rows, 100': perOp(rows.slice(0, 100)),
    'people, 100': perOp(rows.filter(({ table }) => table === 2).slice(0, 100)),
    'rows, 600': perOp(rows),
  }
  console.info('bytes per entry, sealed', sizes)
  expect(sizes['edits, 100']).toBeLessThanOrEqual(40)
  expect(sizes['rows, 100']).toBeLessThanOrEqual(120)
  expect(sizes['people, 100']).toBeLessThanOrEqual(120)
})
