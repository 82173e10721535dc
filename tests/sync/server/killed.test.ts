import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, expect, test } from 'vitest'
import type { ServerTarget } from '../../../src-main/sync/server/server-target'
import { freePort } from './support/free-port'
import { type Cluster, startCluster } from './support/postgres-cluster'
import { type ServerProcess, startServerProcess } from './support/server-process'
import {
  createWorkspace,
  hexId,
  inviteDevice,
  never,
  pullAll,
  segmentOf,
  tempFolder,
} from './support/test-server'

/** `npm run torture` asks for more. */
const kills = Number(process.env['TRADEWIND_KILLS'] ?? 3)
const timeout = 60_000 + kills * 15_000

const running: ServerProcess[] = []
const clusters: Cluster[] = []
afterEach(async () => {
  for (const one of running.splice(0)) await one.kill()
  for (const one of clusters.splice(0)) await one.stop()
})

interface Ground {
  start(): Promise<ServerProcess>
  /** Kills something in the middle of the work, and has it run again. */
  strike(server: ServerProcess, round: number): Promise<ServerProcess>
}

async function onSqlite(): Promise<Ground> {
  const args = ['--data-folder', tempFolder(), '--port', await freePort()]
  const start = () => startServerProcess(args)
  const strike = async (server: ServerProcess) => {
    await server.kill()
    return start()
  }
  return { start, strike }
}

/** In turn the server and the database under it. */
async function onPostgres(): Promise<Ground> {
  const cluster = await startCluster({ isDurable: true })
  clusters.push(cluster)
  cluster.createDatabase('firm')
  const port = await freePort()
  const start = () =>
    startServerProcess(['--port', port], { TRADEWIND_SERVER_DATABASE: cluster.urlOf('firm') })
  const strike = async (server: ServerProcess, round: number) => {
    if (round % 2 === 0) {
      await server.kill()
      return start()
    }
    cluster.kill()
    await cluster.restart()
    return server
  }
  return { start, strike }
}

/** Hands in one after the other until told to stop; what was acknowledged is noted, as is what was only tried. */
async function keepHandingIn(target: ServerTarget, said: Said, stop: AbortSignal): Promise<void> {
  const device = hexId()
  for (let number = 1; !stop.aborted; number += 1) {
    const segment = segmentOf(device, number, number, 500)
    said.tried.add(segment.id)
    // Longer than one kill: then the line is patient no more, and the same segment is tried again as the program would.
    while (!said.kept.has(segment.id) && !stop.aborted)
      await target.publish(segment, never).then(
        () => said.kept.add(segment.id),
        () => undefined,
      )
  }
}

/** Answers when so many more have been acknowledged. */
async function progress({ kept }: Said, count: number): Promise<void> {
  const wanted = kept.size + count
  while (kept.size < wanted) await pause(5)
}

interface Said {
  readonly tried: Set<string>
  readonly kept: Set<string>
}

test.each([
  ['sqlite', onSqlite],
  ['postgres', onPostgres],
] as const)(
  'killed in the middle of it on %s, again and again: nothing acknowledged is lost',
  { timeout },
  async (_, ground) => {
    const { start, strike } = await ground()
    let server = await start()
    running.push(server)
    const first = await createWorkspace(server.url)
    const devices = [first, await inviteDevice(first), await inviteDevice(first)]
    const said: Said = { tried: new Set(), kept: new Set() }
    const stop = new AbortController()
    const handing = devices.map((target) => keepHandingIn(target, said, stop.signal))
    for (let round = 0; round < kills; round += 1) {
      // Work is under way again; then the moment of the blow, which is another one each time.
      await progress(said, 3)
      await pause((round * 37) % 120)
      server = await strike(server, round)
      running.splice(0, 1, server)
    }
    await progress(said, 3)
    stop.abort()
    await Promise.all(handing)

    const arrived = await pullAll(first)
    const there = new Set(arrived.map(({ name }) => name))
    expect([...said.kept].filter((id) => !there.has(id))).toEqual([])
    expect([...there].filter((id) => !said.tried.has(id))).toEqual([])
    expect(there.size).toBe(arrived.length)
    // One entry each: the head is their number, so no number was skipped and none given twice.
    expect(arrived.map(({ cursor }) => Number(cursor?.split('.')[1]))).toEqual(
      arrived.map((__, number) => number + 1),
    )
    expect(said.kept.size).toBeGreaterThan(3 * kills)
  },
)

test('told to end, it answers what was asked and ends well', { timeout: 60_000 }, async () => {
  const server = await startServerProcess(['--data-folder', tempFolder(), '--port', '0'])
  running.push(server)
  const target = await createWorkspace(server.setUpLink ?? '')
  const stopWatching = target.watch(() => undefined)
  const device = hexId()
  const sent = Array.from({ length: 20 }, (_, number) => segmentOf(device, number + 1, number + 1, 100_000))
  const handing = Promise.all(sent.map((one) => target.publish(one, never)))
  await handing
  expect(await server.end()).toBe(0)
  stopWatching()
})
