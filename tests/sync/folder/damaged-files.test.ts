import { mkdirSync, readFileSync, renameSync, truncateSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Files, nodeFiles } from '../../../src-main/sync/folder/files'
import { openSegment } from '../../../src-main/sync/segments/segments'
import { newWorkspaceKey, workspaceKeys } from '../../../src-main/sync/keys/workspace-keys'
import { keys, madeSegment } from '../support/made-segments'
import { arrivalsOf, sharedFolder } from '../support/shared-folder'
import { takeIn } from '../support/target-conformance'

const { signal } = new AbortController()

/** A folder with one segment in one file. */
async function oneSegment() {
  const shared = await sharedFolder()
  const segment = madeSegment(0, 1, 6, { word: '왕샤오밍 王小明' })
  await shared.target.publish(segment, signal)
  return { ...shared, segment, file: shared.segments()[0]! }
}

describe('F6: a segment that is not whole', () => {
  test('of any length is incomplete, is not among the names, and comes as soon as it is whole', async () => {
    const { target, open, segment, file } = await oneSegment()
    const whole = readFileSync(file)
    const other = await open()
    for (let length = 0; length < whole.length; length += 7) {
      writeFileSync(file, whole.subarray(0, length))
      expect(await arrivalsOf(other)).toEqual([{ kind: 'incomplete', name: segment.id }])
      expect(await other.names(signal)).toEqual(new Set())
    }
    await target.publish(segment, signal)
    expect(readFileSync(file).equals(whole)).toBe(true)
    expect([...(await takeIn(other)).keys()]).toEqual([segment.id])
  })

  test('that has its length and not its content is incomplete', async () => {
    const { open, segment, file } = await oneSegment()
    writeFileSync(file, Buffer.alloc(segment.bytes.length))
    expect(await arrivalsOf(await open())).toEqual([{ kind: 'incomplete', name: segment.id }])
  })

  test('cut off on a stick is handed in again by whoever looks at what is there', async () => {
    const { open, segment, file } = await oneSegment()
    truncateSync(file, 0)
    const author = await open()
    expect((await author.names(signal))?.has(segment.id)).toBe(false)
    expect(await author.publish(segment, signal)).toBe(segment.id)
    expect((await author.names(signal))?.has(segment.id)).toBe(true)
  })
})

describe('F6: a segment in which a bit was turned', () => {
  test('is handed over under its name, and refused by whoever opens it', async () => {
    const { open, segment, file } = await oneSegment()
    const whole = readFileSync(file)
    const other = await open()
    for (let bit = 0; bit < whole.length * 8; bit += 13) {
      const turned = Buffer.from(whole)
      turned[bit >> 3] = (turned[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      writeFileSync(file, turned)
      const [arrival, ...more] = await arrivalsOf(other)
      expect(more).toEqual([])
      expect(arrival).toMatchObject({ kind: 'segment', name: segment.id })
      expect(() => openSegment(keys, (arrival as { bytes: Uint8Array }).bytes)).toThrow(/segmentChanged/)
    }
  })

  test('is made good by a whole copy beside it', async () => {
    const { open, segment, file, root } = await oneSegment()
    const broken = readFileSync(file)
    writeFileSync(file.replace('.seg', '-DESKTOP-7.seg'), broken)
    broken[60] = (broken[60] ?? 0) ^ 1
    writeFileSync(file, broken)
    const taken = new Set<string>()
    const other = await open()
    for await (const arrival of other.pull({ cursor: null, isKnown: (name) => taken.has(name) }, signal)) {
      if (arrival.kind !== 'segment') continue
      try {
        openSegment(keys, arrival.bytes)
        taken.add(arrival.name)
      } catch {
        // Refused; the copy comes next.
        expect(arrival.name).toBe(segment.id)
      }
    }
    expect([...taken]).toEqual([segment.id])
    expect(root).not.toBe('')
  })
})

test('what is of another workspace, of a newer program, or nothing of ours is told apart', async () => {
  const { open, file, root } = await oneSegment()
  const foreign = madeSegment(1, 1, 2, { by: workspaceKeys(newWorkspaceKey(), 'ab'.repeat(16)) })
  const folder = path.dirname(file)
  writeFileSync(path.join(folder, 'foreign.seg'), foreign.bytes)
  writeFileSync(path.join(folder, 'notes.txt'), '메모')
  writeFileSync(path.join(folder, '~$목록.xlsx'), '메모')
  mkdirSync(path.join(root, 'downloads'))
  writeFileSync(path.join(root, 'downloads', 'x.seg'), foreign.bytes)
  const arrivals = await arrivalsOf(await open())
  expect(arrivals.map(({ name }) => name).sort((one, two) => (one < two ? -1 : 1))).toEqual(
    [madeSegment(0, 1, 6, { word: '왕샤오밍 王小明' }).id, foreign.id].sort((one, two) =>
      one < two ? -1 : 1,
    ),
  )
  const alien = arrivals.find(({ name }) => name === foreign.id) as { bytes: Uint8Array }
  expect(() => openSegment(keys, alien.bytes)).toThrow(/segmentForeign/)
})

describe('a placeholder that the cloud has not filled', () => {
  /** Files without blocks, whose content comes when `fetched` resolves. */
  function cloud(fetched: Promise<void>): Files & { reads: number } {
    const files: Files & { reads: number } = {
      ...nodeFiles,
      reads: 0,
      facts: async (file) => ({
        ...(await nodeFiles.facts(file)),
        ...(file.endsWith('.seg') ? { blocks: 0 } : {}),
      }),
      read: async (file, length) => {
        if (!file.endsWith('.seg')) return nodeFiles.read(file, length)
        files.reads += 1
        await fetched
        return nodeFiles.read(file, length)
      },
    }
    return files
  }

  /** A limit on what takes long is over at once; everything else waits as it should. */
  const impatient = (milliseconds: number) =>
    milliseconds >= 20_000 ? new Promise<void>((resolve) => setTimeout(resolve, 40)) : Promise.resolve()

  test('is incomplete, is fetched one at a time, never blocks, and is no loss', async () => {
    const { target, open } = await sharedFolder()
    const segments = [madeSegment(0, 1, 1), madeSegment(0, 2, 2), madeSegment(0, 3, 3)]
    for (const segment of segments) await target.publish(segment, signal)
    let fill = () => undefined as void
    const files = cloud(
      new Promise((resolve) => {
        fill = resolve
      }),
    )
    const other = await open({ files, wait: impatient })
    expect((await arrivalsOf(other)).map(({ kind }) => kind)).toEqual([
      'incomplete',
      'incomplete',
      'incomplete',
    ])
    expect(files.reads).toBe(1)
    expect(await other.names(signal)).toEqual(new Set(segments.map(({ id }) => id)))
    fill()
    await new Promise((resolve) => setImmediate(resolve))
    expect((await takeIn(other)).size).toBe(3)
  })

  test('is no tiny file of Windows, which has no blocks either: all are read, whatever they are called', async () => {
    const { target, open, segments } = await sharedFolder()
    const ids: string[] = []
    for (let first = 1; first <= 40; first += 1)
      ids.push(await target.publish(madeSegment(0, first, first), signal))
    for (const file of segments()) renameSync(file, file.replace('.seg', ' (1).seg'))
    const other = await open({ files: cloud(Promise.resolve()) })
    expect(await other.names(signal)).toEqual(new Set(ids))
    expect((await takeIn(other)).size).toBe(40)
  })

  test('of iCloud, under its hidden name, is incomplete and counts as there', async () => {
    const { open, segment, file } = await oneSegment()
    writeFileSync(path.join(path.dirname(file), `.${path.basename(file)}.icloud`), 'bplist00')
    renameSync(file, path.join(path.dirname(file), '..', '..', 'elsewhere'))
    const other = await open()
    expect(await arrivalsOf(other)).toEqual([{ kind: 'incomplete', name: segment.id }])
    expect(await other.names(signal)).toEqual(new Set([segment.id]))
  })
})
