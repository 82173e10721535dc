import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { packFrames, unpackFrames } from '../../../src-shared/sync/frames'
import { furthest } from '../../../src-main/sync/server/membership'
import {
  createWorkspace,
  databaseKinds,
  hexId,
  inviteDevice,
  memoryCredentials,
  never,
  placeOf,
  pullAll,
  segmentOf,
  startTestServer,
} from './support/test-server'

const limits = { batch: 4096, part: 4096, note: 1024, manifest: 4096 }
const idsOf = (arrived: readonly { name: string }[]) => arrived.map(({ name }) => name)

describe.each(databaseKinds)('the log of a server on %s', (kind) => {
  test('hands segments on in the order of arrival, with their bytes as they were', async () => {
    const { url } = await startTestServer(kind)
    const target = await createWorkspace(url)
    const other = await inviteDevice(target)
    const device = hexId()
    const sent = [segmentOf(device, 1, 7), segmentOf(device, 8), segmentOf(hexId(), 1, 500, 30_000)]
    for (const one of sent) expect(await target.publish(one, never)).toBe(one.id)
    const arrived = await pullAll(other)
    expect(idsOf(arrived)).toEqual(sent.map(({ id }) => id))
    expect(arrived.map(({ bytes }) => Buffer.from(bytes))).toEqual(sent.map(({ bytes }) => bytes))
    expect(await pullAll(other, arrived[0]?.cursor)).toHaveLength(2)
    expect(await pullAll(other, arrived.at(-1)?.cursor)).toEqual([])
    expect(await pullAll(other, null, new Set([sent[1]?.id ?? '']))).toHaveLength(2)
    expect(await target.names()).toBeNull()
  })

  test('the same segment twice, also at once and by two devices, is kept once', async () => {
    const { url } = await startTestServer(kind)
    const target = await createWorkspace(url)
    const other = await inviteDevice(target)
    const one = segmentOf(hexId(), 1, 9)
    await Promise.all([target, other, target, other].map((from) => from.publish(one, never)))
    expect(idsOf(await pullAll(other))).toEqual([one.id])
    expect((await pullAll(other))[0]?.cursor).toMatch(/\.9\./)
  })

  test('many at once go in requests of limited weight, and none is lost', async () => {
    const { url } = await startTestServer(kind, { limits })
    const target = await createWorkspace(url)
    const device = hexId()
    const sent = Array.from({ length: 60 }, (_, number) => segmentOf(device, number + 1, number + 1, 700))
    await Promise.all(sent.map((one) => target.publish(one, never)))
    expect(idsOf(await pullAll(target))).toEqual(sent.map(({ id }) => id))
  })

  test('one that is too big for the server is refused with its limit, and the rest goes', async () => {
    const { url } = await startTestServer(kind, { limits })
    const target = await createWorkspace(url)
    const [small, big] = [segmentOf(hexId(), 1), segmentOf(hexId(), 1, 1, 9000)]
    const [first, second] = await Promise.allSettled([small, big].map((one) => target.publish(one, never)))
    expect(first?.status).toBe('fulfilled')
    expect(second).toMatchObject({
      reason: { code: 'invalid', text: { key: 'sync.error.tooLargeForServer', params: { limit: 4096 } } },
    })
    expect(idsOf(await pullAll(target))).toEqual([small.id])
  })

  test('dropped segments are not handed on any more, the order goes on, and whoever misses one puts it back', async () => {
    const { url } = await startTestServer(kind)
    const target = await createWorkspace(url)
    const other = await inviteDevice(target)
    const device = hexId()
    const [one, two, three] = [segmentOf(device, 1), segmentOf(device, 2), segmentOf(device, 3)]
    for (const segment of [one, two, three]) await target.publish(segment, never)
    const cursor = (await pullAll(other)).at(0)?.cursor
    const names = [one.id, two.id]
    await other.dropSegments(names, never)
    expect(await pullAll(other)).toHaveLength(3)
    await target.dropSegments(names, never)
    expect(idsOf(await pullAll(other))).toEqual([three.id])
    expect(idsOf(await pullAll(other, cursor))).toEqual([three.id])
    const late = await inviteDevice(target)
    const passed = (await pullAll(late)).at(-1)?.cursor
    await other.publish(one, never)
    // Behind those who came by while it was not there; old cursors still fit.
    expect(idsOf(await pullAll(late, passed))).toEqual([one.id])
    expect(idsOf(await pullAll(other, cursor))).toEqual([three.id, one.id])
    expect(idsOf(await pullAll(other))).toEqual([three.id, one.id])
    await other.publish(one, never)
    const { epoch } = target
    await target.publish(segmentOf(device, 4), never)
    expect((await pullAll(other)).at(-1)?.cursor).toMatch(/\.5\./)
    expect(target.epoch).toBe(epoch)
    // Who has put it back may take it away again.
    await other.dropSegments([one.id], never)
    expect(await pullAll(other)).toHaveLength(2)
  })

  test('more than a page is listed and fetched, in order', async () => {
    const { url } = await startTestServer(kind)
    const target = await createWorkspace(url)
    const device = hexId()
    const sent = Array.from({ length: 1203 }, (_, number) => segmentOf(device, number + 1))
    await Promise.all(sent.map((one) => target.publish(one, never)))
    expect(idsOf(await pullAll(target))).toEqual(sent.map(({ id }) => id))
  })

  test('what was listed and known once is not listed again while the program runs', async () => {
    const server = await startTestServer(kind)
    const target = await createWorkspace(server.url)
    const device = hexId()
    const sent = Array.from({ length: 1100 }, (_, number) => segmentOf(device, number + 1))
    await Promise.all(sent.map((one) => target.publish(one, never)))
    const known = new Set(sent.map(({ id }) => id))
    const lists = () =>
      server.logged.filter((line) => line.includes('"GET","route":"/v1/w/:workspace/segments"'))
    await pullAll(target, null, known)
    expect(lists()).toHaveLength(3)
    await pullAll(target, null, known)
    expect(lists()).toHaveLength(4)
  })

  test('a cursor that this log never gave out means starting anew, once, with another epoch', async () => {
    const { url } = await startTestServer(kind)
    const credentials = memoryCredentials()
    const device = hexId()
    const target = await createWorkspace(url, { credentials, device })
    const other = await inviteDevice(target)
    const one = segmentOf(device, 1)
    await target.publish(one, never)
    const { epoch } = target
    const cursor = (await pullAll(other))[0]?.cursor ?? ''
    const strange = cursor.replace(/.{4}$/, '0000')
    expect(idsOf(await pullAll(other, strange))).toEqual([one.id])
    expect(other.epoch).not.toBe(epoch)
    // The same proof again, or an old cursor: compared anew, but no further epoch.
    await pullAll(other, strange)
    await pullAll(other, cursor)
    const renewed = other.epoch
    const again = await placeOf(url, { credentials, device }).open({ workspace: target.workspace }, never)
    expect(again.epoch).toBe(renewed)
    expect(idsOf(await pullAll(again, cursor))).toEqual([one.id])
  })

  test('a request without a body of frames, or with other shapes, is refused and changes nothing', async () => {
    const { url } = await startTestServer(kind)
    const credentials = memoryCredentials()
    const target = await createWorkspace(url, { credentials })
    const { token } = JSON.parse(credentials.kept.get(url) ?? '{}') as { token: string }
    const push = (body: BodyInit) =>
      fetch(`${url}/v1/w/${target.workspace}/segments`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}` },
        body,
      }).then(async (answer) => [answer.status, await answer.json()] as const)
    const frames = (head: unknown, ...parts: Uint8Array[]) =>
      packFrames([Buffer.from(JSON.stringify(head)), ...parts])
    const good = { id: hexId(), device: hexId(), first: 1, last: 2 }
    const bodies = [
      'no frames',
      frames({ segments: [] }),
      frames({ segments: [good] }),
      frames({ segments: [{ ...good, last: 0 }] }, Buffer.from('x')),
      frames({ segments: [{ ...good, id: '../../etc/passwd' }] }, Buffer.from('x')),
      frames({ segments: [{ ...good, extra: 1 }] }, Buffer.from('x')),
    ]
    for (const body of bodies) expect(await push(body)).toEqual([400, { code: 'malformed' }])
    expect(await pullAll(target)).toEqual([])
  })
})

test('frames come back as they went, and cut ones not at all', () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 50 }), { minLength: 1 }), fc.nat(), (parts, at) => {
      const packed = packFrames(parts)
      expect(unpackFrames(packed)).toEqual(parts)
      const cut = unpackFrames(packed.subarray(0, at % packed.length))
      if (cut !== null) expect(cut).toEqual(parts.slice(0, cut.length))
    }),
  )
})

test('of two places in one log the further counts, of another log the new one', () => {
  expect(furthest('aa.10.x', 'aa.9.y')).toBe('aa.10.x')
  expect(furthest('aa.10.x', 'aa.11.y')).toBe('aa.11.y')
  expect(furthest('bb.10.x', 'aa.9.y')).toBe('aa.9.y')
  expect(furthest(null, 'aa.9.y')).toBe('aa.9.y')
})
