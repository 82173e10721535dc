import { randomBytes } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { newPassphraseSlot, replaceSlots, unlock } from '../../../src-main/sync/keys/key-slots'
import type { Arrival, Place, PullPlace, Target } from '../../../src-main/sync/target'
import { deviceId, keys, madeOps, madeSegment } from './made-segments'
import { sealSegment } from '../../../src-main/sync/segments/segments'
import { goldenKey, goldenWorkspace as workspace } from './golden-ops'

/** A place to try, and who looks at it. Made anew for each test; what it opened is closed when the test ends. */
export interface ConformanceGround {
  /** The place as the device of a number (0, 1, 2, ...) sees it; all see the same one. */
  place(device: number): Place | Promise<Place>
  /** The id (hex) under which that device writes; `deviceId` when left out. */
  device?(number: number): string
}

const { signal } = new AbortController()
const other = 'ab'.repeat(16)
const cheap = { key: goldenKey, workspace, cost: { n: 2 ** 10, r: 8, p: 1 } }
const everything: PullPlace = { cursor: null, isKnown: () => false }
const equal = (one: Uint8Array | null, two: Uint8Array) => one !== null && Buffer.from(one).equals(two)

/** Reads as an exchange does: what was taken in is known from then on. */
export async function takeIn(target: Target, from: PullPlace = everything): Promise<Map<string, Arrival>> {
  const taken = new Map<string, Arrival>()
  const isKnown = (name: string) => taken.has(name) || from.isKnown(name)
  for await (const arrival of target.pull({ cursor: from.cursor, isKnown }, signal))
    if (arrival.kind === 'segment') taken.set(arrival.name, arrival)
  return taken
}

/** What every target must do, whatever it is made of. `ground` is called in each test. */
export function conformanceOf(
  name: string,
  ground: () => ConformanceGround | Promise<ConformanceGround>,
): void {
  const setUp = async () => {
    const made = await ground()
    const slots = [await newPassphraseSlot(cheap, '무역풍 2026')]
    const creator = await (await made.place(0)).create({ workspace, slots }, signal)
    const open = async (device: number) => (await made.place(device)).open({ workspace }, signal)
    return {
      ...made,
      creator,
      open,
      slots,
      idOf: (number: number) => made.device?.(number) ?? deviceId(number),
    }
  }

  describe(`a place (${name})`, () => {
    test('is empty, then holds the one workspace that somebody has made there', async () => {
      const { place } = await ground()
      expect(await (await place(0)).look(signal)).toEqual({ state: 'empty' })
      await expect((await place(0)).open({ workspace: null }, signal)).rejects.toMatchObject({
        code: 'not-found',
      })
      await expect((await place(0)).open({ workspace }, signal)).rejects.toMatchObject({ code: 'conflict' })
      expect(await (await place(0)).look(signal)).toEqual({ state: 'empty' })
      const target = await (await place(0)).create({ workspace, slots: [] }, signal)
      expect(target.workspace).toBe(workspace)
      expect(await (await place(1)).look(signal)).toEqual({ state: 'workspace', workspace })
      for (const asked of [null, workspace]) {
        const opened = await (await place(1)).open({ workspace: asked }, signal)
        expect([opened.workspace, opened.epoch, opened.kind]).toEqual([workspace, target.epoch, target.kind])
      }
    })

    test('gives nobody a second workspace, and the same one to whoever makes it again', async () => {
      const { place, creator, slots } = await setUp()
      await expect((await place(1)).create({ workspace: other, slots: [] }, signal)).rejects.toMatchObject({
        code: 'conflict',
      })
      await expect((await place(1)).open({ workspace: other }, signal)).rejects.toMatchObject({
        code: 'conflict',
      })
      const again = await (await place(0)).create({ workspace, slots }, signal)
      expect([again.workspace, again.epoch]).toEqual([workspace, creator.epoch])
      expect(await again.keySlots(signal)).toHaveLength(1)
    })
  })

  describe(`segments (${name})`, () => {
    test('that one hands in another takes out, byte by byte, whoever wrote them', async () => {
      const { creator, open } = await setUp()
      const segments = [
        madeSegment(0, 1, 10),
        madeSegment(0, 11, 11),
        madeSegment(7, 1, 3, { word: 'Иванов' }),
      ]
      const names: string[] = []
      for (const segment of segments) names.push(await creator.publish(segment, signal))
      expect(new Set(names).size).toBe(3)
      const taken = await takeIn(await open(1))
      expect([...taken.keys()].sort()).toEqual([...names].sort())
      for (const [at, one] of names.entries()) {
        const arrival = taken.get(one) as { bytes: Uint8Array }
        expect(equal(arrival.bytes, segments[at]!.bytes)).toBe(true)
      }
      const listed = await creator.names(signal)
      if (listed) expect([...listed].sort()).toEqual([...names].sort())
    })

    test('of one author come in their order', async () => {
      const { creator, open } = await setUp()
      for (let first = 1; first <= 30; first += 3)
        await creator.publish(madeSegment(0, first, first + 2), signal)
      const arrivals = [...(await takeIn(await open(1))).values()] as { bytes: Uint8Array }[]
      expect(arrivals.map(({ bytes }) => firstOf(bytes))).toEqual([1, 4, 7, 10, 13, 16, 19, 22, 25, 28])
    })

    test('that are known do not come again; a broken pull goes on where it ended', async () => {
      const { creator, open } = await setUp()
      for (let first = 1; first <= 5; first += 1) await creator.publish(madeSegment(0, first, first), signal)
      const target = await open(1)
      const known = new Set<string>()
      const place: { cursor: string | null; isKnown(name: string): boolean } = {
        cursor: null,
        isKnown: (one) => known.has(one),
      }
      for await (const arrival of target.pull(place, signal)) {
        known.add(arrival.name)
        if (arrival.kind === 'segment') place.cursor = arrival.cursor
        if (known.size === 2) break
      }
      const rest = await takeIn(target, place)
      expect(rest.size).toBe(3)
      for (const one of rest.keys()) known.add(one)
      const last = [...rest.values()].at(-1)
      expect(
        (await takeIn(target, { ...place, cursor: last?.kind === 'segment' ? last.cursor : null })).size,
      ).toBe(0)
      expect((await takeIn(target, { ...place, cursor: null })).size).toBe(0)
      await creator.publish(madeSegment(0, 6, 6), signal)
      const cursor = last?.kind === 'segment' ? last.cursor : null
      expect((await takeIn(await open(1), { ...place, cursor })).size).toBe(1)
    })

    test('handed in twice, or by two, are one', async () => {
      const { creator, open } = await setUp()
      const segment = madeSegment(0, 1, 4)
      const sealedAgain = madeSegment(0, 1, 4)
      expect(Buffer.from(sealedAgain.bytes).equals(segment.bytes)).toBe(false)
      const names = [
        await creator.publish(segment, signal),
        await creator.publish(segment, signal),
        await (await open(1)).publish(sealedAgain, signal),
      ]
      expect(new Set(names).size).toBe(1)
      expect((await takeIn(await open(2))).size).toBe(1)
    })

    test('handed in by several at once are all there', async () => {
      const { open } = await setUp()
      const targets = await Promise.all([0, 1, 2, 3].map(open))
      await Promise.all(
        targets.map(async (target, number) => {
          for (let first = 1; first <= 8; first += 1)
            await target.publish(madeSegment(number, first, first), signal)
        }),
      )
      expect((await takeIn(await open(4))).size).toBe(32)
    })

    test('as long as one entry can be come whole', async () => {
      const { creator, open } = await setUp()
      const ops = madeOps(0, 1, 1).map((op) => ({
        ...op,
        body: JSON.stringify({ 1: randomBytes(700_000).toString('base64') }),
      }))
      const segment = sealSegment(keys, ops, { schema: 11 })
      const at = await creator.publish(segment, signal)
      const arrival = (await takeIn(await open(1))).get(at) as { bytes: Uint8Array }
      expect(equal(arrival.bytes, segment.bytes)).toBe(true)
    })

    test('that are dropped do not come any more; what is not there is dropped without a word', async () => {
      const { creator, open } = await setUp()
      const names: string[] = []
      for (let first = 1; first <= 4; first += 1)
        names.push(await creator.publish(madeSegment(0, first, first), signal))
      await creator.dropSegments([names[0]!, names[2]!, 'cd'.repeat(16)], signal)
      await creator.dropSegments([names[0]!], signal)
      expect([...(await takeIn(await open(1))).keys()].sort()).toEqual([names[1]!, names[3]!].sort())
      const listed = await creator.names(signal)
      if (listed) expect([...listed].sort()).toEqual([names[1]!, names[3]!].sort())
    })

    test('are left alone when it is called off', async () => {
      const { creator, open } = await setUp()
      await creator.publish(madeSegment(0, 1, 1), signal)
      const aborted = AbortSignal.abort()
      await expect(creator.publish(madeSegment(0, 2, 2), aborted)).rejects.toThrow()
      const pulling = async () => {
        for await (const arrival of creator.pull(everything, aborted)) expect(arrival).toBeUndefined()
      }
      await expect(pulling()).rejects.toThrow()
      expect((await takeIn(await open(1))).size).toBe(1)
    })
  })

  describe(`heartbeats (${name})`, () => {
    test('of all devices are there, the newest of each', async () => {
      const { creator, open, idOf } = await setUp()
      const second = await open(1)
      await creator.beat(idOf(0), Buffer.from('처음'), signal)
      await second.beat(idOf(1), Buffer.from('Пульс'), signal)
      await creator.beat(idOf(0), Buffer.from('다시'), signal)
      for (const target of [creator, second]) {
        const beats = (await target.heartbeats(signal)).map((one) => [
          one.name,
          Buffer.from(one.bytes).toString(),
        ])
        expect(Object.fromEntries(beats)).toEqual({ [idOf(0)]: '다시', [idOf(1)]: 'Пульс' })
        expect(beats).toHaveLength(2)
      }
    })
  })

  describe(`snapshots (${name})`, () => {
    const nameAt = (ms: number, device: string) => `${ms.toString(16).padStart(12, '0')}-${device}`
    const snapshot = (as: string, parts: readonly Uint8Array[], asked: number[] = []) => ({
      name: as,
      manifest: Buffer.from(`manifest of ${as}`),
      partCount: parts.length,
      part: async (number: number) => {
        asked.push(number)
        return parts[number] ?? Buffer.alloc(0)
      },
    })

    test('come newest first, part by part, and go', async () => {
      const { creator, open, idOf } = await setUp()
      const parts = [randomBytes(300_000), randomBytes(10)]
      const [old, fresh] = [nameAt(1_772_409_600_000, idOf(0)), nameAt(1_772_409_700_000, idOf(0))]
      expect(await creator.snapshots(signal)).toEqual([])
      await creator.publishSnapshot(snapshot(old, [randomBytes(5)]), signal)
      await creator.publishSnapshot(snapshot(fresh, parts), signal)
      const target = await open(1)
      const manifests = await target.snapshots(signal)
      expect(manifests.map((one) => [one.name, Buffer.from(one.bytes).toString()])).toEqual([
        [fresh, `manifest of ${fresh}`],
        [old, `manifest of ${old}`],
      ])
      for (const [number, part] of parts.entries())
        expect(equal(await target.snapshotPart(fresh, number, signal), part)).toBe(true)
      const sizes = await target.snapshotPartSizes(fresh, signal)
      if (sizes) {
        const known = parts.map(({ length }, number) => [number, length])
        expect([...sizes].sort(([one], [two]) => one - two)).toEqual(known)
        expect(await target.snapshotPartSizes(nameAt(1, idOf(0)), signal)).toEqual(new Map())
      }
      await expect(target.snapshotPart(fresh, 2, signal)).rejects.toMatchObject({ code: 'unavailable' })
      await creator.dropSnapshot(old, signal)
      await creator.dropSnapshot(old, signal)
      expect((await target.snapshots(signal)).map((one) => one.name)).toEqual([fresh])
      await expect(target.snapshotPart(old, 0, signal)).rejects.toMatchObject({ code: 'unavailable' })
    })

    test('that broke off do not exist, and go on where they ended', async () => {
      const { creator, open, idOf } = await setUp()
      const parts = [randomBytes(100), randomBytes(100), randomBytes(100), randomBytes(100)]
      const as = nameAt(1_772_409_600_000, idOf(0))
      const broken = {
        ...snapshot(as, parts),
        part: async (number: number) => {
          if (number === 2) throw new Error('the disk was pulled out')
          return parts[number]!
        },
      }
      await expect(creator.publishSnapshot(broken, signal)).rejects.toThrow('pulled out')
      expect(await (await open(1)).snapshots(signal)).toEqual([])
      const headless = await (await open(1)).headlessSnapshots(signal)
      // A server never loses one, so it is not asked.
      if (creator.kind !== 'server') expect(headless).toEqual([as])
      const asked: number[] = []
      await (await open(0)).publishSnapshot(snapshot(as, parts, asked), signal)
      expect(asked).toEqual([2, 3])
      const target = await open(1)
      expect(await target.snapshots(signal)).toHaveLength(1)
      expect(await target.headlessSnapshots(signal)).toEqual([])
      for (const [number, part] of parts.entries())
        expect(equal(await target.snapshotPart(as, number, signal), part)).toBe(true)
    })
  })

  describe(`files (${name})`, () => {
    test('are there under their name once they were handed in, big ones too', async () => {
      const { creator, open } = await setUp()
      const target = await open(1)
      const as = randomBytes(16).toString('hex')
      const content = randomBytes(5_000_000)
      expect([await target.hasBlob(as, signal), await target.blob(as, signal)]).toEqual([false, null])
      await creator.publishBlob(as, content, signal)
      await target.publishBlob(as, content, signal)
      expect(await target.hasBlob(as, signal)).toBe(true)
      expect(equal(await target.blob(as, signal), content)).toBe(true)
      const long = randomBytes(32).toString('hex')
      await target.publishBlob(long, Buffer.from('명함'), signal)
      expect(equal(await creator.blob(long, signal), Buffer.from('명함'))).toBe(true)
    })
  })

  describe(`key slots (${name})`, () => {
    test('are there from the start, and a new passphrase takes the place of the old one', async () => {
      const { open } = await setUp()
      const target = await open(1)
      const passphrase = (said: string) => ({ kind: 'passphrase' as const, passphrase: said })
      expect(await unlock(await target.keySlots(signal), passphrase('무역풍 2026'), { workspace })).toEqual(
        goldenKey,
      )
      await replaceSlots(target, await newPassphraseSlot(cheap, '새 무역풍'), signal)
      const slots = await (await open(2)).keySlots(signal)
      expect(slots).toHaveLength(1)
      expect(await unlock(slots, passphrase('새 무역풍'), { workspace })).toEqual(goldenKey)
      await expect(unlock(slots, passphrase('무역풍 2026'), { workspace })).rejects.toMatchObject({
        code: 'invalid',
      })
      await target.dropKeySlot('passphrase-0000000000000000', signal)
    })
  })

  test(`a watch (${name}) can be ended at any time, and what closes ends it`, async () => {
    const { creator, open } = await setUp()
    const target = await open(1)
    const stop = target.watch(() => undefined)
    stop()
    stop()
    target.watch(() => undefined)
    await creator.publish(madeSegment(0, 1, 1), signal)
    await target.close()
    await creator.close()
  })
}

function firstOf(bytes: Uint8Array): number {
  const [, first = ''] = /"first":(\d+)/.exec(Buffer.from(bytes).toString('latin1')) ?? []
  return Number(first)
}
