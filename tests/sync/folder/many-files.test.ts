import { writeFileSync, mkdirSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { nodeFiles } from '../../../src-main/sync/folder/files'
import { segmentFileName } from '../../../src-main/sync/folder/layout'
import { repack } from '../../../src-main/sync/segments/repack'
import { openSegment } from '../../../src-main/sync/segments/segments'
import type { Target } from '../../../src-main/sync/target'
import { plainOps } from '../support/any-op'
import { faultyFiles } from '../support/faulty-files'
import { deviceId, keys, madeOps, madeSegment } from '../support/made-segments'
import { sharedFolder } from '../support/shared-folder'
import { takeIn } from '../support/target-conformance'

const { signal } = new AbortController()

test('10,000 segments are listed without opening one, and the second time without looking at most', {
  timeout: 60_000,
}, async () => {
  const { root, open } = await sharedFolder()
  const ids = Array.from({ length: 10_000 }, (_, at) => at.toString(16).padStart(32, '0'))
  for (const [at, id] of ids.entries()) {
    const folder = path.join(root, 'd', deviceId(at % 20))
    mkdirSync(folder, { recursive: true })
    writeFileSync(path.join(folder, segmentFileName({ first: at + 1, id, size: 40 })), Buffer.alloc(40, 1))
  }
  const files = faultyFiles(() => null)
  const target = await open({ files })
  const counted = () => [
    files.calls.get('read') ?? 0,
    files.calls.get('facts') ?? 0,
    files.calls.get('list') ?? 0,
  ]
  const rounds: { reads: number; looks: number; lists: number; ms: number }[] = []
  for (let round = 0; round < 3; round += 1) {
    const [reads, looks, lists] = counted() as [number, number, number]
    const start = performance.now()
    expect((await target.names(signal))?.size).toBe(10_000)
    const [readsNow, looksNow, listsNow] = counted() as [number, number, number]
    rounds.push({
      reads: readsNow - reads,
      looks: looksNow - looks,
      lists: listsNow - lists,
      ms: Math.round(performance.now() - start),
    })
  }
  console.info('names() of 10,000 segments', rounds)
  expect(rounds[0]).toMatchObject({ reads: 1 })
  for (const round of rounds.slice(1)) {
    expect(round.reads).toBe(1)
    expect(round.looks).toBeLessThan(250)
    expect(round.lists).toBeLessThan(30)
  }
  const known = new Set(ids)
  const before = files.calls.get('read') ?? 0
  expect((await takeIn(target, { cursor: null, isKnown: (name) => known.has(name) })).size).toBe(0)
  expect((files.calls.get('read') ?? 0) - before).toBe(1)
})

describe('repacking', () => {
  const ground = (target: Pick<Target, 'pull' | 'publish' | 'dropSegments'>) => ({
    target,
    keys,
    schema: 11,
    signal,
  })

  async function withSmall(count: number) {
    const shared = await sharedFolder()
    const own = new Set<string>()
    for (let at = 0; at < count; at += 1)
      own.add(await shared.target.publish(madeSegment(0, at * 2 + 1, at * 2 + 2), signal))
    return { ...shared, own }
  }

  async function opsAt(target: Target): Promise<unknown[]> {
    const arrivals = [...(await takeIn(target)).values()] as { bytes: Uint8Array }[]
    const ops = arrivals.flatMap(({ bytes }) => openSegment(keys, bytes).ops)
    return plainOps([...ops].sort((one, other) => one.seq - other.seq))
  }

  test('makes one of a hundred small ones, which then go; those of others stay', async () => {
    const { target, own, segments, open } = await withSmall(100)
    const foreign = await target.publish(madeSegment(1, 1, 2), signal)
    const { published, dropped } = await repack(ground(target), own)
    expect(published).toEqual([{ name: expect.any(String), device: deviceId(0), first: 1, last: 200 }])
    expect(new Set(dropped)).toEqual(own)
    expect(segments()).toHaveLength(2)
    const taken = await takeIn(await open())
    expect(new Set(taken.keys())).toEqual(new Set([foreign, published[0]?.name]))
    const big = taken.get(published[0]?.name ?? '') as { bytes: Uint8Array }
    expect(plainOps(openSegment(keys, big.bytes).ops)).toEqual(plainOps(madeOps(0, 1, 200)))
  })

  test('leaves few, and those with a gap between them', async () => {
    const { target, own } = await withSmall(5)
    for (let at = 0; at < 5; at += 1)
      own.add(await target.publish(madeSegment(0, 100 + at * 3, 100 + at * 3), signal))
    expect(await repack(ground(target), own)).toEqual({ published: [], dropped: [] })
  })

  test('ended at any call loses nothing, and the next run clears up', async () => {
    for (let at = 1; ; at += 1) {
      const { target, own, open, segments } = await withSmall(10)
      let left = at
      const step = () => {
        if ((left -= 1) <= 0) throw new Error('ended here')
      }
      const broken: Parameters<typeof ground>[0] = {
        pull: (...args) => target.pull(...args),
        publish: async (...args) => {
          step()
          const name = await target.publish(...args)
          step()
          return name
        },
        dropSegments: async (names) => {
          for (const name of names) {
            step()
            await target.dropSegments([name], signal)
          }
        },
      }
      const isDone = await repack(ground(broken), own).then(
        () => true,
        () => false,
      )
      expect(await opsAt(await open())).toEqual(expect.arrayContaining(plainOps(madeOps(0, 1, 20))))
      const all = await target.names(signal)
      await repack(ground(target), all ?? new Set())
      expect(new Set((await opsAt(await open())).map((op) => JSON.stringify(op))).size).toBe(20)
      if (isDone) {
        expect(segments()).toHaveLength(1)
        break
      }
    }
  })
})

test('a watch says once that something has come, after a burst', { timeout: 30_000 }, async () => {
  const { target, open, root } = await sharedFolder()
  await target.publish(madeSegment(0, 1, 1), signal)
  const other = await open({ wait: (milliseconds, until) => pauseOf(milliseconds / 10, until) })
  const heard: number[] = []
  const told = new Promise<void>((resolve) => {
    other.watch(() => {
      heard.push(readdirSync(path.join(root, 'd', deviceId(0))).length)
      resolve()
    })
  })
  // Watching begins when the folders have been listed; a change after that is heard.
  let seq = 2
  const writing = setInterval(() => {
    if (seq <= 6) void target.publish(madeSegment(0, seq, seq), signal)
    seq += 1
  }, 20)
  await told
  clearInterval(writing)
  expect(heard.length).toBe(1)
  await other.close()
})

test('what every device leaves at every exchange wakes nobody: else they would wake each other for ever', async () => {
  const { target, open, root } = await sharedFolder()
  await target.publish(madeSegment(0, 1, 1), signal)
  await target.beat(deviceId(0), Buffer.from('살아 있음'), signal)
  const watched: string[] = []
  const listed = new Promise<void>((resolve) => {
    const files = {
      ...nodeFiles,
      watch: (folder: string) => {
        watched.push(path.relative(root, folder))
        if (folder.endsWith(deviceId(0))) resolve()
        return () => undefined
      },
    }
    void open({ files }).then((other) => other.watch(() => undefined))
  })
  await listed
  expect(readdirSync(root)).toContain('h')
  expect(watched).toEqual(['', 'd', path.join('d', deviceId(0))])
})

function pauseOf(milliseconds: number, until: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds)
    until?.addEventListener('abort', () => {
      clearTimeout(timer)
      reject(until.reason as Error)
    })
  })
}
