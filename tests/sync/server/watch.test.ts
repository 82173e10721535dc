import { describe, expect, test } from 'vitest'
import { startCuttingProxy } from './support/cutting-proxy'
import {
  createWorkspace,
  databaseKinds,
  hexId,
  inviteDevice,
  memoryCredentials,
  never,
  placeOf,
  segmentOf,
  startTestServer,
} from './support/test-server'

/** Answers when the listener is called the next time. */
function nextCall() {
  let calls = 0
  let heard: () => void = () => undefined
  return {
    listener: () => {
      calls += 1
      heard()
    },
    count: () => calls,
    next: () =>
      new Promise<void>((resolve) => {
        heard = resolve
      }),
  }
}

describe.each(databaseKinds)('listening to a server on %s', (kind) => {
  test('a device is poked when others hand in, and has to ask for what it is', async () => {
    const { url } = await startTestServer(kind)
    const target = await createWorkspace(url)
    const other = await inviteDevice(target)
    const poke = nextCall()
    const stop = other.watch(poke.listener)
    const heard = poke.next()
    await target.publish(segmentOf(hexId(), 1), never)
    await heard
    stop()
    expect(poke.count()).toBe(1)
  })

  test('what came while the line was broken shows when it is there again', { timeout: 30_000 }, async () => {
    const server = await startTestServer(kind)
    const credentials = memoryCredentials()
    const device = hexId()
    const target = await createWorkspace(server.url, { credentials, device })
    const proxy = await startCuttingProxy(server.url, () => ({}))
    credentials.kept.set(proxy.url, credentials.kept.get(server.url) ?? '')
    const other = await placeOf(proxy.url, { credentials, device }).open(
      { workspace: target.workspace },
      never,
    )
    const poke = nextCall()
    const stop = other.watch(poke.listener)
    const first = poke.next()
    await target.publish(segmentOf(hexId(), 1), never)
    await first
    await proxy.hangUp()
    const second = poke.next()
    await target.publish(segmentOf(hexId(), 2), never)
    await second
    stop()
    expect(poke.count()).toBeGreaterThanOrEqual(2)
  })

  test('who was sent away is told to ask once more, and hears nothing after that', async () => {
    const server = await startTestServer(kind)
    const target = await createWorkspace(server.url)
    const device = hexId()
    const other = await inviteDevice(target, { device })
    const poke = nextCall()
    const stop = other.watch(poke.listener)
    const heard = poke.next()
    await target.publish(segmentOf(hexId(), 1), never)
    await heard
    const sentAway = poke.next()
    await target.members.revoke(device)
    await sentAway
    await target.publish(segmentOf(hexId(), 2), never)
    await server.stop()
    stop()
    expect(poke.count()).toBe(2)
  })
})
