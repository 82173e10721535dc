import { cpSync, mkdirSync, readdirSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { folderPlace } from '../../../src-main/sync/folder/folder-place'
import type { Target } from '../../../src-main/sync/target'
import { temporaryFolder } from '../../support/open-test-database'
import { goldenWorkspace as workspace } from '../support/golden-ops'
import { deviceId, madeSegment } from '../support/made-segments'
import { sharedFolder } from '../support/shared-folder'
import { takeIn } from '../support/target-conformance'

const { signal } = new AbortController()
const other = 'ab'.repeat(16)
const listing = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort((one, two) => (one < two ? -1 : 1))

/** Everything that one can ask of a target. */
const deeds: readonly [what: string, deed: (target: Target) => Promise<unknown>][] = [
  ['pull', (target) => takeIn(target)],
  ['publish', (target) => target.publish(madeSegment(0, 5, 5), signal)],
  ['names', (target) => target.names(signal)],
  ['dropSegments', (target) => target.dropSegments([madeSegment(0, 1, 2).id], signal)],
  ['heartbeats', (target) => target.heartbeats(signal)],
  ['beat', (target) => target.beat(deviceId(0), Buffer.from('x'), signal)],
  ['snapshots', (target) => target.snapshots(signal)],
  ['blob', (target) => target.blob('cd'.repeat(16), signal)],
  ['publishBlob', (target) => target.publishBlob('cd'.repeat(16), Buffer.from('x'), signal)],
  ['keySlots', (target) => target.keySlots(signal)],
  ['dropKeySlot', (target) => target.dropKeySlot('passphrase-0011223344556677', signal)],
]

describe('F8: a folder that', () => {
  const befallen: readonly [what: string, code: string, befall: (folder: string, root: string) => void][] = [
    ['is not there any more', 'unavailable', (folder) => renameSync(folder, `${folder} 옮김`)],
    ['was emptied', 'conflict', (_folder, root) => rmSync(root, { recursive: true })],
    [
      'was swapped for that of another workspace',
      'conflict',
      (_folder, root) => {
        rmSync(root, { recursive: true })
        mkdirSync(root)
        writeFileSync(
          path.join(root, 'ws.json'),
          JSON.stringify({ format: 1, minReader: 1, workspace: other, epoch: 'a'.repeat(16) }),
        )
      },
    ],
    ['has lost its description', 'unavailable', (_folder, root) => truncateSync(path.join(root, 'ws.json'))],
    [
      'a newer program has taken over',
      'locked',
      (_folder, root) =>
        writeFileSync(path.join(root, 'ws.json'), JSON.stringify({ format: 3, minReader: 2 })),
    ],
  ]

  test.each(befallen)(
    '%s is not connected (%s): nothing is written, and it heals by itself',
    async (_what, code, befall) => {
      const { folder, root, target } = await sharedFolder()
      await target.publish(madeSegment(0, 1, 2), signal)
      const kept = `${folder} 보관`
      cpSync(folder, kept, { recursive: true })
      befall(folder, root)
      const parent = path.dirname(folder)
      const before = listing(parent)
      for (const [what, deed] of deeds) await expect(deed(target), what).rejects.toMatchObject({ code })
      await expect(folderPlace(folder).open({ workspace }, signal)).rejects.toMatchObject({ code })
      expect(listing(parent)).toEqual(before)
      rmSync(folder, { recursive: true, force: true })
      renameSync(kept, folder)
      expect([...(await takeIn(target)).keys()]).toEqual([madeSegment(0, 1, 2).id])
    },
  )

  test('was made anew under the same id is another one', async () => {
    const { folder, root, target } = await sharedFolder()
    rmSync(root, { recursive: true })
    const anew = await folderPlace(folder).create({ workspace, slots: [] }, signal)
    expect(anew.epoch).not.toBe(target.epoch)
    await expect(target.publish(madeSegment(0, 1, 1), signal)).rejects.toMatchObject({ code: 'unavailable' })
    expect((await takeIn(anew)).size).toBe(0)
  })
})

describe('a folder', () => {
  test('with two workspaces keeps them apart', async () => {
    const { folder, target } = await sharedFolder()
    const aside = temporaryFolder()
    const stranger = await folderPlace(aside).create({ workspace: other, slots: [] }, signal)
    await stranger.publish(madeSegment(3, 1, 1), signal)
    const [name] = readdirSync(aside) as [string]
    cpSync(path.join(aside, name), path.join(folder, name), { recursive: true })
    const look = await folderPlace(folder).look(signal)
    expect(look).toMatchObject({ state: 'several' })
    expect(new Set(look.state === 'several' ? look.workspaces : [])).toEqual(new Set([workspace, other]))
    await expect(folderPlace(folder).open({ workspace: null }, signal)).rejects.toMatchObject({
      code: 'conflict',
      text: { key: 'sync.error.folderSeveral' },
    })
    await target.publish(madeSegment(0, 1, 1), signal)
    expect([...(await takeIn(await folderPlace(folder).open({ workspace: other }, signal))).keys()]).toEqual([
      madeSegment(3, 1, 1).id,
    ])
    expect((await takeIn(target)).size).toBe(1)
    // One of them by its own folder.
    const direct = await folderPlace(path.join(folder, name)).open({ workspace: null }, signal)
    expect(direct.workspace).toBe(other)
  })

  test('that does not exist, or is half copied, is not taken for an empty one', async () => {
    const { folder, root } = await sharedFolder()
    await expect(folderPlace(`${folder} 없음`).look(signal)).rejects.toMatchObject({ code: 'unavailable' })
    rmSync(path.join(root, 'ws.json'))
    const half = folderPlace(folder)
    for (const asked of [
      () => half.look(signal),
      () => half.open({ workspace: null }, signal),
      () => half.open({ workspace }, signal),
    ])
      await expect(asked()).rejects.toMatchObject({
        code: 'unavailable',
        text: { key: 'sync.error.folderNotWhole' },
      })
    await expect(half.create({ workspace: other, slots: [] }, signal)).rejects.toMatchObject({
      code: 'conflict',
    })
    writeFileSync(path.join(root, 'ws.json'), '{"format":7,"minReader":7}')
    expect(await half.look(signal)).toEqual({ state: 'newer' })
    await expect(half.open({ workspace: null }, signal)).rejects.toMatchObject({ code: 'locked' })
  })

  test('in which two make a workspace at once has one or none of them, and no leavings', async () => {
    for (let round = 0; round < 20; round += 1) {
      const folder = temporaryFolder()
      const made = await Promise.allSettled([
        folderPlace(folder).create(
          { workspace, slots: [{ name: 'passphrase-0011223344556677', bytes: Buffer.from('{}') }] },
          signal,
        ),
        folderPlace(folder).create({ workspace: other, slots: [] }, signal),
      ])
      const done = made.filter(({ status }) => status === 'fulfilled').length
      expect(readdirSync(folder)).toHaveLength(done)
      expect(done).toBeLessThanOrEqual(1)
      for (const one of made)
        if (one.status === 'rejected') expect(one.reason).toMatchObject({ code: 'conflict' })
    }
  })
})
