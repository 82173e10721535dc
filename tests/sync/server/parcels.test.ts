import { randomBytes } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { partBytes } from '../../../src-shared/sync/server-contract'
import {
  createWorkspace,
  databaseKinds,
  hexId,
  inviteDevice,
  never,
  startTestServer,
  testClock,
} from './support/test-server'

const snapshotName = (at: number, device: string) => `${at.toString(16).padStart(12, '0')}-${device}`

/** A snapshot of parts that says which of them it was asked for, and breaks at one of them if told to. */
function snapshotOf(name: string, parts: readonly Uint8Array[], breakAt = -1) {
  const asked: number[] = []
  const part = async (number: number) => {
    asked.push(number)
    if (number === breakAt) throw new Error('the laptop was closed')
    return parts[number] ?? new Uint8Array()
  }
  return { asked, snapshot: { name, manifest: Buffer.from(`${name} 목록`), partCount: parts.length, part } }
}

const thing = () => [randomBytes(1000), randomBytes(2000), randomBytes(3)]

describe.each(databaseKinds)('snapshots and files of a server on %s', (kind) => {
  test('a snapshot is there when its manifest is, newest first, and goes away whole', async () => {
    const { url } = await startTestServer(kind)
    const target = await createWorkspace(url)
    const other = await inviteDevice(target)
    const [older, newer] = [snapshotName(1000, hexId()), snapshotName(2000, hexId())]
    const parts = thing()
    await target.publishSnapshot(snapshotOf(newer, parts).snapshot, never)
    await target.publishSnapshot(snapshotOf(older, thing()).snapshot, never)
    const notes = await other.snapshots(never)
    expect(notes.map(({ name }) => name)).toEqual([newer, older])
    expect(Buffer.from(notes[0]?.bytes ?? []).toString()).toBe(`${newer} 목록`)
    for (const [number, bytes] of parts.entries())
      expect(Buffer.from(await other.snapshotPart(newer, number, never))).toEqual(bytes)
    await target.dropSnapshot(newer, never)
    expect((await other.snapshots(never)).map(({ name }) => name)).toEqual([older])
    await expect(other.snapshotPart(newer, 0, never)).rejects.toMatchObject({ code: 'unavailable' })
  })

  test('a broken upload shows nobody anything, and goes on with the parts that are missing', async () => {
    const { url } = await startTestServer(kind)
    const target = await createWorkspace(url)
    const name = snapshotName(1000, hexId())
    const parts = thing()
    await expect(target.publishSnapshot(snapshotOf(name, parts, 1).snapshot, never)).rejects.toThrow('laptop')
    expect(await target.snapshots(never)).toEqual([])
    const again = snapshotOf(name, parts)
    await target.publishSnapshot(again.snapshot, never)
    expect(again.asked).toEqual([1, 2])
    const third = snapshotOf(name, parts)
    await target.publishSnapshot(third.snapshot, never)
    expect(third.asked).toEqual([])
  })

  test('a file of several parts comes back as it was; one that is not there is not there', async () => {
    const { url } = await startTestServer(kind)
    const target = await createWorkspace(url)
    const [name, empty] = [hexId(), hexId()]
    const bytes = randomBytes(partBytes * 2 + 17)
    expect(await target.hasBlob(name, never)).toBe(false)
    expect(await target.blob(name, never)).toBeNull()
    await target.publishBlob(name, bytes, never)
    await target.publishBlob(empty, new Uint8Array(), never)
    const other = await inviteDevice(target)
    expect(await other.hasBlob(name, never)).toBe(true)
    expect(Buffer.from((await other.blob(name, never)) ?? []).equals(bytes)).toBe(true)
    expect(await other.blob(empty, never)).toHaveLength(0)
  })

  test('parts of two sealings of one file are never mixed', async () => {
    const { url } = await startTestServer(kind)
    const target = await createWorkspace(url)
    const name = hexId()
    const sealings = [0, 1].map(() => randomBytes(partBytes + 5))
    await Promise.all(sealings.map((bytes) => target.publishBlob(name, bytes, never)))
    const kept = Buffer.from((await target.blob(name, never)) ?? [])
    expect(sealings.some((bytes) => bytes.equals(kept))).toBe(true)
  })

  test('parts of an upload that nobody went on with are cleared away after a fortnight, whole things are not', async () => {
    const clock = testClock()
    const { url, stop, options } = await startTestServer(kind, { clock })
    const target = await createWorkspace(url)
    const parts = thing()
    const [left, whole] = [snapshotName(1000, hexId()), snapshotName(2000, hexId())]
    await expect(target.publishSnapshot(snapshotOf(left, parts, 2).snapshot, never)).rejects.toThrow('laptop')
    await target.publishSnapshot(snapshotOf(whole, parts).snapshot, never)
    await stop()
    clock.time += 15 * 24 * 3600 * 1000
    const later = await startTestServer(kind, {
      clock,
      options: { ...options, port: Number(new URL(url).port) },
    })
    expect(later.url).toBe(url)
    await later.tidied
    const again = snapshotOf(left, parts)
    await target.publishSnapshot(again.snapshot, never)
    expect(again.asked).toEqual([0, 1, 2])
    expect(Buffer.from(await target.snapshotPart(whole, 0, never))).toEqual(parts[0])
  })

  test('heartbeats are replaced, key slots come and go', async () => {
    const { url } = await startTestServer(kind)
    const target = await createWorkspace(url)
    const device = hexId()
    await target.beat(device, Buffer.from('하나'), never)
    await target.beat(device, Buffer.from('둘'), never)
    const beats = await target.heartbeats(never)
    expect(beats.map(({ name, bytes }) => [name, Buffer.from(bytes).toString()])).toEqual([[device, '둘']])
    await target.publishKeySlot({ name: 'recovery-00ff', bytes: Buffer.from('sealed') }, never)
    expect(await target.keySlots(never)).toHaveLength(2)
    await target.dropKeySlot('recovery-00ff', never)
    expect(await target.keySlots(never)).toHaveLength(1)
    await expect(target.beat(device, Buffer.alloc(300 * 1024), never)).rejects.toMatchObject({
      text: { key: 'sync.error.tooLargeForServer', params: { limit: 256 * 1024 } },
    })
  })
})
