import { copyFileSync, cpSync, mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { newPassphraseSlot } from '../../../src-main/sync/keys/key-slots'
import { folderPlace } from '../../../src-main/sync/folder/folder-place'
import { goldenKey, goldenWorkspace as workspace } from '../support/golden-ops'
import { deviceId, madeSegment } from '../support/made-segments'
import { arrivalsOf, type SharedFolder, sharedFolder } from '../support/shared-folder'
import { takeIn } from '../support/target-conformance'

const { signal } = new AbortController()
const segments = [madeSegment(0, 1, 3), madeSegment(0, 4, 6), madeSegment(1, 1, 2)]
const ids = segments.map(({ id }) => id)

async function filled(): Promise<SharedFolder> {
  const shared = await sharedFolder()
  for (const segment of segments) await shared.target.publish(segment, signal)
  return shared
}

/** What clouds, systems and people make of `name.seg`. */
const patterns: readonly [from: string, rename: (stem: string) => string][] = [
  ['Dropbox', (stem) => `${stem} (Ana's conflicted copy 2026-11-28).seg`],
  ['Dropbox in Korean', (stem) => `${stem} (Ana의 충돌된 사본 2026-11-28).seg`],
  ['OneDrive', (stem) => `${stem}-DESKTOP-AB12CD3.seg`],
  ['Google Drive', (stem) => `${stem} (1).seg`],
  ['Syncthing', (stem) => `${stem}.sync-conflict-20261128-101112-ABCDEFG.seg`],
  ['Nextcloud', (stem) => `${stem} (conflicted copy 2026-11-28 101112).seg`],
  ['Synology', (stem) => `${stem}_DiskStation_Nov-28-101112-2026_Conflict.seg`],
  ['Windows', (stem) => `${stem} - 복사본 (2).seg`],
  ['Windows in Russian', (stem) => `${stem} — копия.seg`],
  ['macOS', (stem) => `${stem} copy 2.seg`],
  ['a FAT stick', (stem) => `${stem.toUpperCase()}.SEG`],
  ['a short name', (stem) => `${stem.slice(11, 17).toUpperCase()}~1.SEG`],
  ['a mail program', (stem) => `${stem}.seg.txt`],
  ['a lost ending', (stem) => stem],
]

describe('F7: under the name that it got from', () => {
  test.each(patterns)('%s, a copy has no effect', async (_from, rename) => {
    const { open, segments: files } = await filled()
    for (const file of files())
      copyFileSync(file, path.join(path.dirname(file), rename(path.basename(file, '.seg'))))
    const other = await open()
    expect([...(await takeIn(other)).keys()].sort(byText)).toEqual([...ids].sort(byText))
    expect(await other.names(signal)).toEqual(new Set(ids))
  })

  test.each(patterns)('%s, the only file is what it was', async (_from, rename) => {
    const { target, open, segments: files } = await filled()
    await target.names(signal)
    for (const file of files())
      renameSync(file, path.join(path.dirname(file), rename(path.basename(file, '.seg'))))
    for (const one of [target, await open()]) {
      expect(await one.names(signal)).toEqual(new Set(ids))
      expect([...(await takeIn(one)).keys()].sort(byText)).toEqual([...ids].sort(byText))
    }
    await target.dropSegments([ids[0]!], signal)
    expect(await target.names(signal)).toEqual(new Set(ids.slice(1)))
  })
})

const byText = (one: string, other: string) => (one < other ? -1 : Number(one > other))

test('F7: names that were swapped deceive nobody', async () => {
  const { target, open, segments: files } = await filled()
  const [one, two] = files().filter((file) => file.includes(deviceId(0))) as [string, string]
  renameSync(one, `${one}.x`)
  renameSync(two, one)
  renameSync(`${one}.x`, two)
  // Somebody who has taken in the first already still gets the second.
  const other = await open()
  const known = new Set([ids[0]!])
  const taken = await takeIn(other, { cursor: null, isKnown: (name) => known.has(name) })
  expect(taken.has(ids[1]!)).toBe(true)
  for (const name of taken.keys()) known.add(name)
  expect((await takeIn(other, { cursor: null, isKnown: (name) => known.has(name) })).size).toBe(0)
  expect(await target.names(signal)).toEqual(new Set(ids))
})

test('F7: folders that were copied, re-cased or moved into one another are the same as before', async () => {
  const { target, open, root, folder } = await filled()
  cpSync(path.join(root, 'd'), path.join(root, 'd (1)'), { recursive: true })
  renameSync(path.join(root, 'd'), path.join(root, 'D'))
  cpSync(root, `${root} (Ana's conflicted copy)`, { recursive: true })
  renameSync(path.join(root, 'ws.json'), path.join(root, 'WS (1).JSON'))
  const other = await open()
  expect(await folderPlace(folder).look(signal)).toEqual({ state: 'workspace', workspace })
  expect([...(await takeIn(other)).keys()].sort(byText)).toEqual([...ids].sort(byText))
  await target.publish(madeSegment(0, 7, 7), signal)
  expect(readdirSync(root).filter((name) => name.toLowerCase() === 'd')).toEqual(['D'])
  expect(await other.names(signal)).toEqual(new Set([...ids, madeSegment(0, 7, 7).id]))
})

test('F7: key slots, heartbeats, files and snapshots under other names', async () => {
  const { target, open, root } = await filled()
  const slot = await newPassphraseSlot({ key: goldenKey, workspace, cost: { n: 1024, r: 8, p: 1 } }, '무역풍')
  const snapshot = `019cabd83800-${deviceId(0)}`
  const blob = 'ab'.repeat(16)
  await target.publishKeySlot(slot, signal)
  await target.beat(deviceId(0), Buffer.from('살아 있음'), signal)
  await target.publishBlob(blob, Buffer.from('명함'), signal)
  await target.publishSnapshot(
    { name: snapshot, manifest: Buffer.from('목록'), partCount: 1, part: async () => Buffer.from('1') },
    signal,
  )
  renameSync(path.join(root, 'keys', `${slot.name}.json`), path.join(root, 'keys', `${slot.name} (1).JSON`))
  writeFileSync(path.join(root, 'h', `${deviceId(0)}-DESKTOP.bin`), 'old')
  for (const folder of ['h', 's', 'b']) upperCase(path.join(root, folder))
  const other = await open()
  expect((await other.keySlots(signal)).map(({ bytes }) => bytes)).toEqual([Buffer.from(slot.bytes)])
  expect(await other.heartbeats(signal)).toEqual([{ name: deviceId(0), bytes: Buffer.from('살아 있음') }])
  expect(await other.blob(blob, signal)).toEqual(Buffer.from('명함'))
  expect(await other.snapshots(signal)).toEqual([{ name: snapshot, bytes: Buffer.from('목록') }])
  expect(await other.snapshotPart(snapshot, 0, signal)).toEqual(Buffer.from('1'))
  await other.dropSnapshot(snapshot, signal)
  expect(await other.snapshots(signal)).toEqual([])
})

/** As a FAT stick may give it back. */
function upperCase(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const file = path.join(folder, entry.name)
    if (entry.isDirectory()) upperCase(file)
    renameSync(file, path.join(folder, entry.name.toUpperCase()))
  }
}

test('names are lower-case hex, short, and no device of Windows', async () => {
  const { target, root, folder } = await filled()
  await target.beat(deviceId(0), Buffer.from('x'), signal)
  await target.publishBlob('cd'.repeat(16), Buffer.from('x'), signal)
  const name = `019cabd83800-${deviceId(0)}`
  await target.publishSnapshot(
    { name, manifest: Buffer.from('x'), partCount: 1, part: async () => Buffer.from('x') },
    signal,
  )
  const all = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  expect(all.length).toBeGreaterThan(14)
  for (const one of all) {
    expect(one.length, one).toBeLessThan(120)
    expect(one, one).toMatch(/^[a-z0-9./\\-]+$/)
    expect(one, one).not.toMatch(/(^|[\\/])(con|prn|aux|nul|com\d|lpt\d)(\.|[\\/]|$)|[. ]([\\/]|$)/)
  }
  mkdirSync(path.join(root, 'e'))
  expect(await arrivalsOf(target)).toHaveLength(3)
})
