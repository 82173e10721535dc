import { randomBytes } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { partBytes } from '../../../src-shared/sync/server-contract'
import { type Fate, startCuttingProxy } from './support/cutting-proxy'
import {
  createWorkspace,
  hexId,
  memoryCredentials,
  never,
  placeOf,
  pullAll,
  segmentOf,
  startTestServer,
} from './support/test-server'
import type { ServerTarget } from '../../../src-main/sync/server/server-target'

const fine: Fate = {}

/** A workspace, and its first device seen through a line that breaks. */
async function throughLine(fateOf: (number: number) => Fate) {
  const server = await startTestServer('postgres')
  const credentials = memoryCredentials()
  const device = hexId()
  const direct = await createWorkspace(server.url, { credentials, device })
  let fates: (number: number) => Fate = () => fine
  const proxy = await startCuttingProxy(server.url, (number) => fates(number))
  credentials.kept.set(proxy.url, credentials.kept.get(server.url) ?? '')
  const place = placeOf(proxy.url, { credentials, device })
  const target = (await place.open({ workspace: direct.workspace }, never)) as ServerTarget
  await proxy.hangUp()
  const begin = proxy.count()
  fates = (number) => fateOf(number - begin)
  return { server, direct, target, connections: () => proxy.count() - begin }
}

const cutOnce = (fate: Fate) => (number: number) => (number === 0 ? fate : fine)

describe('a line that breaks', () => {
  // From the first byte of the request to the last of the answer.
  const places: Fate[] = [
    ...[1, 40, 150, 300, 420, 700, 1500].map((up) => ({ up })),
    ...[1, 20, 90, 160, 200, 230].map((down) => ({ down })),
  ]
  test.each(places)('cut at %j: handed in once, whatever got through', async (fate) => {
    const { direct, target, connections } = await throughLine(cutOnce(fate))
    const device = hexId()
    const sent = [1, 2, 3].map((number) => segmentOf(device, number, number, 400))
    for (const one of sent) await target.publish(one, never)
    expect(connections()).toBeGreaterThan(1)
    const arrived = await pullAll(direct)
    expect(arrived.map(({ name }) => name)).toEqual(sent.map(({ id }) => id))
    expect(arrived.at(-1)?.cursor).toMatch(/\.3\./)
    expect((await pullAll(target)).map(({ name }) => name)).toEqual(sent.map(({ id }) => id))
  })

  test('an answer that never comes whole is asked for again until it does', async () => {
    const { direct, target, connections } = await throughLine((number) => (number < 4 ? { down: 500 } : fine))
    const big = segmentOf(hexId(), 1, 1, 200_000)
    await direct.publish(big, never)
    const arrived = await pullAll(target)
    expect(Buffer.from(arrived[0]?.bytes ?? []).equals(Buffer.from(big.bytes))).toBe(true)
    expect(connections()).toBeGreaterThan(4)
  })

  test('a network that comes and goes: a snapshot goes on where it was', async () => {
    // By number, never by the clock: each connection that lasts for one part follows one that nobody answers.
    const { direct, target, connections } = await throughLine((number) =>
      number % 2 === 0 ? { isDown: true } : { up: partBytes + 100_000 },
    )
    const parts = [0, 1, 2, 3].map(() => randomBytes(partBytes))
    const asked: number[] = []
    const name = `00000000000a-${hexId()}`
    const part = async (number: number) => {
      asked.push(number)
      return parts[number] ?? new Uint8Array()
    }
    await target.publishSnapshot({ name, manifest: Buffer.from('목록'), partCount: 4, part }, never)
    expect(asked).toEqual([0, 1, 2, 3])
    expect(connections()).toBeGreaterThanOrEqual(8)
    for (const [number, bytes] of parts.entries())
      expect(bytes.equals(await direct.snapshotPart(name, number, never))).toBe(true)
  })

  test('a server that is not there is told in words, and cancelling ends the waiting', async () => {
    const { target, server } = await throughLine(() => fine)
    await server.stop()
    const aborted = new AbortController()
    const waiting = target.publish(segmentOf(hexId(), 1), aborted.signal)
    aborted.abort()
    await expect(waiting).rejects.toMatchObject({ code: 'cancelled' })
    await expect(placeOf(server.url).look(AbortSignal.timeout(100))).rejects.toMatchObject({
      code: 'cancelled',
    })
    await expect(placeOf(server.url).look(never)).rejects.toMatchObject({
      code: 'unavailable',
      text: { key: 'sync.error.serverUnreachable' },
    })
  })
})
