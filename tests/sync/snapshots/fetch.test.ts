import { existsSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { assembleSnapshot } from '../../../src-main/sync/snapshots/assemble-snapshot'
import { fetchSnapshot } from '../../../src-main/sync/snapshots/fetch-snapshot'
import { realFiles } from '../../../src-main/sync/snapshots/files'
import { openManifest, sealManifest } from '../../../src-main/sync/snapshots/manifest'
import { partFile } from '../../../src-main/sync/snapshots/part-names'
import { type SnapshotWorker, snapshotWork } from '../../../src-main/sync/snapshots/snapshot-worker'
import { writeSnapshot } from '../../../src-main/sync/snapshots/write-snapshot'
import { workspaceKeys } from '../../../src-main/sync/keys/workspace-keys'
import { AppError } from '../../../src-shared/contract/app-error'
import { message } from '../../../src-shared/contract/message'
import { addPeople, addPerson, adopt, going, groundOf, newWorkspace, prepare, publish, secret } from './bases'
import { Crash, CrashPoint } from './crash-points'
import { MemorySnapshots } from './memory-snapshots'

const day = 24 * 3600_000
const keys = workspaceKeys(secret.key, secret.workspace)
const unreachable = () => new AppError('unavailable', message('error.workspaceUnavailable'))

/** Small parts, so that a small base has many of them. */
const smallParts: SnapshotWorker = {
  ...snapshotWork,
  write: (task) => writeSnapshot({ ...task, partSize: 8000 }),
}

async function written(count: number) {
  const place = new MemorySnapshots()
  const writer = await newWorkspace()
  await addPeople(writer, count)
  const ground = groundOf(writer, place.target, smallParts)
  const manifest = await publish(writer, ground)
  expect(manifest.parts.length).toBeGreaterThan(4)
  place.fetched = 0
  return { place, writer, ground, manifest }
}

/** Changes one bit of a part at the target. */
function damage(place: MemorySnapshots, key: string): void {
  const part = place.parts.get(key)
  if (part) part[part.length >> 1] = (part[part.length >> 1] ?? 0) ^ 4
}

describe('fetching a snapshot', () => {
  it('goes on after a break, keeps the parts that are right, and tells how far it is', async () => {
    const { place, writer, manifest } = await written(40)
    const reader = await newWorkspace()
    const ground = groundOf(reader, place.target)
    let steps = 4
    place.beforeStep = () => {
      steps -= 1
      if (steps < 0) throw unreachable()
    }
    await expect(prepare(reader, ground)).rejects.toMatchObject({ code: 'unavailable' })
    expect(place.fetched).toBe(3)
    const incoming = path.join(ground.folder, 'incoming', manifest.name)
    // One of the three was damaged on our disk meanwhile, one half written.
    writeFileSync(partFile(incoming, 1), Buffer.alloc(50))
    writeFileSync(`${partFile(incoming, 3)}.part`, Buffer.alloc(50))
    place.beforeStep = () => undefined
    const told: number[] = []
    let total = 0
    const prepared = await prepare(reader, ground, {
      onProgress: (done, all) => {
        told.push(done)
        total = all
      },
    })
    expect(place.fetched).toBe(3 + manifest.parts.length - 2)
    expect(told).toEqual([...told].sort((one, other) => one - other))
    expect([told[0], told.at(-1), told.length]).toEqual([0, total, manifest.parts.length + 1])
    expect(total).toBe(manifest.parts.reduce((sum, { bytes }) => sum + bytes, 0))
    expect(prepared?.manifest).toEqual(manifest)
    const adopted = await adopt(reader, ground)
    expect(await adopted.journal.content()).toEqual(await writer.journal.content())
    expect(place.fetched).toBe(3 + manifest.parts.length - 2)
  })

  it('can be called off, and goes on later', async () => {
    const { place, manifest } = await written(30)
    const reader = await newWorkspace()
    const stop = new AbortController()
    const onProgress = (done: number) => done > 0 && stop.abort()
    await expect(
      prepare(reader, groundOf(reader, place.target), { signal: stop.signal, onProgress }),
    ).rejects.toMatchObject({ code: 'cancelled' })
    expect(place.fetched).toBe(1)
    await prepare(reader, groundOf(reader, place.target))
    expect(place.fetched).toBe(manifest.parts.length)
  })

  it('names a damaged part, takes the snapshot before it, and leaves the rest to segments', async () => {
    const { place, writer, ground, manifest } = await written(30)
    await addPerson(writer, '새 고객')
    writer.clock.move(day)
    const younger = await publish(writer, ground)
    damage(place, `${younger.name} 2`)
    const reader = await newWorkspace()
    const broken: unknown[] = []
    const prepared = await prepare(reader, groundOf(reader, place.target), {
      onBroken: (name, error) => broken.push([name, error.text]),
    })
    expect(broken).toEqual([
      [younger.name, { key: 'sync.error.snapshotPartDamaged', params: { snapshot: younger.name, part: 3 } }],
    ])
    expect(prepared?.manifest.name).toBe(manifest.name)
    const missing = await writer.journal.opsSince(new Map(Object.entries(manifest.frontier)))
    expect(missing).toHaveLength(1)
  })

  it('is content with none when no snapshot is whole', async () => {
    const { place, manifest } = await written(30)
    place.parts.delete(`${manifest.name} 1`)
    const reader = await newWorkspace()
    const broken: string[] = []
    const onBroken = (_name: string, error: AppError) => broken.push(error.text.key)
    expect(await prepare(reader, groundOf(reader, place.target), { onBroken })).toBeNull()
    expect(broken).toEqual(['sync.error.snapshotPartMissing'])
    place.manifests.get(manifest.name)?.fill(9, 40, 60)
    expect(await prepare(reader, groundOf(reader, place.target), { onBroken })).toBeNull()
    expect(broken.at(-1)).toBe('sync.error.snapshotManifestDamaged')
  })

  it('refuses parts in another order, of another snapshot, and one too few, by name', async () => {
    const { place, writer, ground, manifest } = await written(30)
    writer.clock.move(day)
    const other = await publish(writer, ground)
    const parts = (name: string, number: number) => place.parts.get(`${name} ${number}`) ?? new Uint8Array()
    const whole = manifest.parts.map((_part, number) => parts(manifest.name, number))
    const shaOf = (name: string, number: number) =>
      (name === manifest.name ? manifest : other).parts[number] ?? { sha256: '', bytes: 0 }
    const cases = [
      [
        [whole[1], whole[0], ...whole.slice(2)],
        [shaOf(manifest.name, 1), shaOf(manifest.name, 0), ...manifest.parts.slice(2)],
        1,
      ],
      [
        [whole[0], parts(other.name, 1), ...whole.slice(2)],
        [manifest.parts[0], shaOf(other.name, 1), ...manifest.parts.slice(2)],
        2,
      ],
      [whole.slice(0, -1), manifest.parts.slice(0, -1), whole.length - 1],
    ] as const
    for (const [files, described, part] of cases) {
      const folder = path.join(ground.folder, `parts ${part}`)
      await realFiles.makeFolder(folder)
      for (const [number, bytes] of files.entries()) writeFileSync(partFile(folder, number), bytes ?? '')
      const file = path.join(folder, 'base.sqlite')
      const claimed = { ...manifest, parts: described.map((one) => one ?? shaOf('', 0)) }
      await expect(
        assembleSnapshot({ parts: folder, manifest: claimed, secret, file }),
      ).rejects.toMatchObject({
        code: 'unreadable',
        text: { key: 'sync.error.snapshotPartDamaged', params: { snapshot: manifest.name, part } },
      })
      expect(existsSync(file)).toBe(false)
    }
  })

  it('refuses one of a newer version in words, and keeps the workspace', async () => {
    const { place, manifest } = await written(30)
    const newer = { ...manifest, schema: 9000 }
    place.manifests.set(manifest.name, sealManifest(keys, newer))
    const reader = await newWorkspace()
    await expect(prepare(reader, groundOf(reader, place.target))).rejects.toMatchObject({
      code: 'storage',
      text: { key: 'sync.error.snapshotNewer', params: { found: 9000 } },
    })
    expect(place.fetched).toBe(0)
  })

  it('does not believe a description of one snapshot under the name of another', async () => {
    const { place, manifest } = await written(30)
    const bytes = place.manifests.get(manifest.name) ?? new Uint8Array()
    const name = `${'0'.repeat(11)}1-${manifest.name.slice(13)}`
    expect(() => openManifest(keys, { name, bytes })).toThrow(
      expect.objectContaining({
        text: { key: 'sync.error.snapshotManifestDamaged', params: { snapshot: name } },
      }),
    )
    expect(openManifest(keys, { name: manifest.name, bytes })).toEqual(manifest)
  })
})

describe('publishing a snapshot', () => {
  it('leaves none or a whole one wherever the writer ends, and goes on there', {
    timeout: 120_000,
  }, async () => {
    const writer = await newWorkspace()
    await addPeople(writer, 12)
    const content = await writer.journal.content()
    let steps = 0
    for (let step = 1, isThrough = false; !isThrough; step += 1) {
      const place = new MemorySnapshots()
      const crash = new CrashPoint(step, step % 2 === 0)
      const files = crash.of(realFiles)
      const steppedWork = {
        ...smallParts,
        write: (task: Parameters<typeof writeSnapshot>[0]) =>
          writeSnapshot({ ...task, partSize: 8000 }, files),
      }
      const ground = { ...groundOf(writer, crash.of(place.target), steppedWork), files }
      try {
        await publish(writer, ground)
        isThrough = true
      } catch (error) {
        expect(error).toBeInstanceOf(Crash)
      }
      steps += 1
      const reader = await newWorkspace()
      const fetched = await fetchSnapshot(groundOf(reader, place.target), { signal: going() })
      if (!isThrough && place.manifests.size === 0) expect(fetched).toBeNull()
      const before = place.published
      writer.clock.move(1000)
      const manifest = await publish(writer, groundOf(writer, place.target, smallParts))
      expect(place.published).toBeLessThanOrEqual(Math.max(before, manifest.parts.length * 2))
      const adopted = await adopt(reader, groundOf(reader, place.target))
      expect(await adopted.journal.content()).toEqual(content)
      await adopted.close()
      expect(existsSync(path.join(ground.folder, 'outgoing'))).toBe(false)
    }
    expect(steps).toBeGreaterThan(15)
  })

  it('does not send parts again that are there, and reads all of them back', async () => {
    const writer = await newWorkspace()
    await addPeople(writer, 30)
    const place = new MemorySnapshots()
    let steps = 3
    place.beforeStep = () => {
      steps -= 1
      if (steps < 0) throw unreachable()
    }
    const ground = groundOf(writer, place.target, smallParts)
    await expect(publish(writer, ground)).rejects.toMatchObject({ code: 'unavailable' })
    const sent = place.published
    expect([sent, place.manifests.size]).toEqual([3, 0])
    place.beforeStep = () => undefined
    writer.clock.move(day / 2)
    const manifest = await publish(writer, ground)
    expect(place.published).toBe(manifest.parts.length)
    expect(place.fetched).toBe(manifest.parts.length)
  })

  it('takes one away that the target does not give back as it was', async () => {
    const writer = await newWorkspace()
    await addPeople(writer, 30)
    const place = new MemorySnapshots()
    place.beforeStep = () => {
      if (place.manifests.size > 0) for (const key of place.parts.keys()) damage(place, key)
      place.beforeStep = place.manifests.size > 0 ? () => undefined : place.beforeStep
    }
    await expect(publish(writer, groundOf(writer, place.target, smallParts))).rejects.toMatchObject({
      code: 'unreadable',
      text: { key: 'sync.error.snapshotPartDamaged' },
    })
    expect([place.manifests.size, place.parts.size]).toEqual([0, 0])
  })

  it('can be read with the key of the workspace alone', async () => {
    const { place, manifest } = await written(30)
    const other = workspaceKeys(Buffer.alloc(32, 8), secret.workspace)
    const bytes = place.manifests.get(manifest.name) ?? new Uint8Array()
    expect(() => openManifest(other, { name: manifest.name, bytes })).toThrow(AppError)
    const all = Buffer.concat([...place.parts.values(), ...place.manifests.values()])
    for (const word of ['SQLite', '김민준', 'frontier', 'person']) expect(all.includes(word)).toBe(false)
  })
})
