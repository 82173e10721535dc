import { cpSync } from 'node:fs'
import path from 'node:path'
import { onTestFinished, expect, test } from 'vitest'
import type { ServerTarget } from '../../../src-main/sync/server/server-target'
import { type Cluster, startCluster } from './support/postgres-cluster'
import {
  createWorkspace,
  hexId,
  memoryCredentials,
  never,
  placeOf,
  segmentOf,
  startTestServer,
  tempFolder,
  type TestServer,
} from './support/test-server'
import { UnionReplica } from './support/union-replica'

/** A device of the firm: what it has, and what it keeps about the server. */
class Device {
  readonly id = hexId()
  readonly credentials = memoryCredentials()
  readonly replica = new UnionReplica()
  #written = 0

  write(count = 1): void {
    this.#written += count
    this.replica.add(segmentOf(this.id, this.#written - count + 1, this.#written))
  }

  async connect(url: string, workspace: string): Promise<ServerTarget> {
    const place = placeOf(url, { device: this.id, credentials: this.credentials })
    return (await place.open({ workspace }, never)) as ServerTarget
  }

  async exchange(url: string, workspace: string): Promise<void> {
    const target = await this.connect(url, workspace)
    await this.replica.exchange(target)
    await target.close()
  }
}

interface Ground {
  readonly start: (port?: number) => Promise<TestServer>
  /** Keeps a copy of the database as it is. */
  readonly backUp: () => Promise<void>
  /** Puts the copy in the place of the database; the server does not run meanwhile. */
  readonly putBack: () => Promise<void>
}

async function onPostgres(): Promise<Ground> {
  const cluster: Cluster = await startCluster({ isDurable: false })
  onTestFinished(() => cluster.stop())
  cluster.createDatabase('firm')
  let copy: Buffer = Buffer.alloc(0)
  return {
    start: (port = 0) =>
      startTestServer('postgres', { options: { databaseUrl: cluster.urlOf('firm'), port } }),
    backUp: async () => {
      copy = cluster.run('pg_dump', ['-Fc', 'firm'])
    },
    putBack: async () => {
      cluster.run('dropdb', ['firm'])
      cluster.createDatabase('firm')
      cluster.run('pg_restore', ['-d', 'firm', '--exit-on-error'], copy)
    },
  }
}

async function onSqlite(): Promise<Ground> {
  const dataFolder = tempFolder()
  const copies = tempFolder()
  const { default: BetterSqlite } = await import('better-sqlite3')
  const file = path.join(dataFolder, 'server.sqlite')
  return {
    start: (port = 0) => startTestServer('sqlite', { options: { dataFolder, port } }),
    // As the guide says: a copy that SQLite itself makes, while the server runs.
    backUp: async () => {
      const connection = new BetterSqlite(file, { readonly: true })
      await connection.backup(path.join(copies, 'server.sqlite'))
      connection.close()
    },
    putBack: async () => cpSync(path.join(copies, 'server.sqlite'), file),
  }
}

test.each([
  ['postgres', onPostgres],
  ['sqlite', onSqlite],
] as const)(
  'a server on %s that was put back from yesterday is made whole by its devices',
  async (_, ground) => {
    const { start, backUp, putBack } = await ground()
    let server = await start()
    const [ana, boris, chae] = [new Device(), new Device(), new Device()]
    const { url } = server
    const first = await createWorkspace(url, { device: ana.id, credentials: ana.credentials })
    const { workspace } = first
    for (const one of [boris, chae]) {
      const { link } = await first.members.invite()
      await placeOf(link, { device: one.id, credentials: one.credentials }).open({ workspace }, never)
      one.credentials.kept.set(url, one.credentials.kept.get(link) ?? '')
    }
    const all = [ana, boris, chae]
    const exchangeAll = async () => {
      for (const one of all) await one.exchange(url, workspace)
    }
    for (const one of all) one.write(10)
    await exchangeAll()
    await exchangeAll()

    await backUp()
    // After the copy: what Ana writes is read by Boris, Chae's own is read by nobody, and nobody pulls after Chae.
    ana.write(5)
    await ana.exchange(url, workspace)
    await boris.exchange(url, workspace)
    chae.write(7)
    await chae.exchange(url, workspace)
    const lost = [...new Set(all.flatMap(({ replica }) => replica.ids))].sort()
    const { epoch } = await ana.connect(url, workspace)

    await server.stop()
    await putBack()
    server = await start(Number(new URL(url).port))
    // The log grows past its old head before those come who saw that head.
    const dora = new Device()
    const guest = await ana.connect(url, workspace)
    expect(guest.epoch).not.toBe(epoch)
    const { link } = await guest.members.invite()
    dora.write(100)
    const hers = await placeOf(link, { device: dora.id, credentials: dora.credentials }).open(
      { workspace },
      never,
    )
    await dora.replica.exchange(hers)

    await exchangeAll()
    await exchangeAll()
    await dora.replica.exchange(hers)
    const whole = [...lost, ...[...dora.replica.segments.keys()].filter((id) => !lost.includes(id))].sort()
    for (const { replica } of [...all, dora]) expect(replica.ids).toEqual(whole)
    const later = new UnionReplica()
    await later.exchange(await ana.connect(url, workspace))
    expect(later.ids).toEqual(whole)

    // Once made whole it stays so: nothing is compared anew.
    const settled = (await ana.connect(url, workspace)).epoch
    await exchangeAll()
    expect((await chae.connect(url, workspace)).epoch).toBe(settled)
  },
)

test('a loss is noticed by the one who handed it in, though nobody else saw it and the log grows at once', async () => {
  const { start, backUp, putBack } = await onSqlite()
  const server = await start()
  const { url } = server
  const ana = new Device()
  const target = await createWorkspace(url, { device: ana.id, credentials: ana.credentials })
  const { epoch } = target
  ana.write(3)
  await ana.replica.exchange(target)
  await backUp()
  ana.write(4)
  await ana.replica.exchange(target)
  await server.stop()
  await putBack()
  await start(Number(new URL(url).port))
  // The very next thing that happens is that she hands in more, on the connection that she has.
  const more = segmentOf(ana.id, 8, 57)
  await target.publish(more, never)
  expect(target.epoch).not.toBe(epoch)
  ana.replica.add(more)
  await ana.replica.exchange(target)
  const later = new UnionReplica()
  await later.exchange(await ana.connect(url, target.workspace))
  expect(later.ids).toEqual(ana.replica.ids)
  expect(later.ids).toHaveLength(3)
})

test('a server that was wiped is "not there any more", and nothing is taken for deleted', async () => {
  const ana = new Device()
  const server = await startTestServer('sqlite')
  const { workspace } = await createWorkspace(server.url, { device: ana.id, credentials: ana.credentials })
  ana.write(3)
  await ana.exchange(server.url, workspace)
  const empty = await startTestServer('sqlite')
  ana.credentials.kept.set(empty.url, ana.credentials.kept.get(server.url) ?? '')
  await expect(ana.connect(empty.url, workspace)).rejects.toMatchObject({
    code: 'conflict',
    text: { key: 'sync.error.noWorkspaceThere' },
  })
  await createWorkspace(empty.url)
  await expect(ana.connect(empty.url, workspace)).rejects.toMatchObject({
    code: 'conflict',
    text: { key: 'sync.error.otherWorkspaceThere' },
  })
  expect(ana.replica.ids).toHaveLength(1)
})
