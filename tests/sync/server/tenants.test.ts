import { Client } from 'pg'
import { beforeEach, describe, expect, test } from 'vitest'
import type { ServerTarget } from '../../../src-main/sync/server/server-target'
import {
  createWorkspace,
  databaseKinds,
  type DatabaseKind,
  hexId,
  inviteDevice,
  memoryCredentials,
  never,
  pullAll,
  segmentOf,
  slot,
  startTestServer,
  type TestServer,
} from './support/test-server'

interface Tenant {
  readonly target: ServerTarget
  readonly token: string
  readonly device: string
}

async function tenantOf(server: TestServer): Promise<Tenant> {
  const url = `${server.url}/#code=boss`
  const credentials = memoryCredentials()
  const device = hexId()
  const target = await createWorkspace(url, { credentials, device })
  const { token } = JSON.parse(credentials.kept.get(url) ?? '{}') as { token: string }
  return { target, token, device }
}

const names = { snapshot: `00000000000a-${'ab'.repeat(16)}`, blob: 'cd'.repeat(16) }

async function fill({ target, device }: Tenant, words: string): Promise<void> {
  await target.publish(segmentOf(device, 1, 3), never)
  await target.beat(device, Buffer.from(words), never)
  await target.publishBlob(names.blob, Buffer.from(words), never)
  const part = async () => Buffer.from(words)
  const manifest = Buffer.from(words)
  await target.publishSnapshot({ name: names.snapshot, manifest, partCount: 1, part }, never)
}

/** Every request that takes a token. */
const everything = (device: string) =>
  [
    ['GET', 'head'],
    ['GET', 'segments'],
    ['POST', 'segments'],
    ['POST', 'segments/fetch'],
    ['POST', 'segments/drop'],
    ['GET', 'heartbeats'],
    ['PUT', `heartbeats/${device}`],
    ['GET', 'key-slots'],
    ['PUT', 'key-slots/evil'],
    ['DELETE', `key-slots/${slot.name}`],
    ['PUT', 'join-keys/passphrase'],
    ['GET', 'snapshots'],
    ['GET', `snapshots/${names.snapshot}`],
    ['DELETE', `snapshots/${names.snapshot}`],
    ['GET', `snapshots/${names.snapshot}/parts/0`],
    ['GET', `blobs/${names.blob}/parts/0`],
    ['HEAD', `blobs/${names.blob}`],
    ['POST', 'invites'],
    ['GET', 'devices'],
    ['DELETE', `devices/${device}`],
    ['GET', 'events'],
    ['DELETE', 'enrolment'],
  ] as const

describe.each(databaseKinds)('two firms on one server on %s', (kind: DatabaseKind) => {
  let server: TestServer
  let ours: Tenant
  let theirs: Tenant
  beforeEach(async () => {
    server = await startTestServer(kind, { options: { adminCode: 'boss' } })
    ours = await tenantOf(server)
    theirs = await tenantOf(server)
    await fill(ours, '한빛무역')
    await fill(theirs, 'Восток-Импорт')
  })

  const words = (bytes: Uint8Array | null | undefined) => Buffer.from(bytes ?? []).toString()

  test('each finds its own under the same names, and nothing else', async () => {
    for (const [{ target, device }, said] of [
      [ours, '한빛무역'],
      [theirs, 'Восток-Импорт'],
    ] as const) {
      expect((await pullAll(target)).map(({ name }) => name)).toEqual([segmentOf(device, 1, 3).id])
      expect((await target.heartbeats(never)).map(({ name }) => name)).toEqual([device])
      expect(words(await target.blob(names.blob, never))).toBe(said)
      expect(words((await target.snapshots(never))[0]?.bytes)).toBe(said)
      expect(words(await target.snapshotPart(names.snapshot, 0, never))).toBe(said)
      expect((await target.devices(never)).map((one) => one.device)).toEqual([device])
      expect((await target.keySlots(never)).map(({ name }) => name)).toEqual([slot.name])
    }
  })

  test('a token of one opens nothing of the other, whatever is asked', async () => {
    const base = `${server.url}/v1/w/${theirs.target.workspace}`
    for (const [method, below] of everything(theirs.device)) {
      const headers = { authorization: `Bearer ${ours.token}` }
      const answer = await fetch(`${base}/${below}`, { method, headers })
      expect([below, answer.status]).toEqual([below, 401])
    }
    expect((await pullAll(theirs.target)).length).toBe(1)
    expect(await theirs.target.keySlots(never)).toHaveLength(1)
  })

  test('an invitation of one is none for the other', async () => {
    const { link } = await ours.target.members.invite()
    const code = link.split('=').at(-1)
    const answer = await fetch(`${server.url}/v1/w/${theirs.target.workspace}/join`, {
      method: 'POST',
      body: JSON.stringify({ device: hexId(), token: 'c'.repeat(43), by: { kind: 'invite', code } }),
    })
    expect(await answer.json()).toEqual({ code: 'invite-spent' })
  })

  test('to go and drop or revoke in one leaves the other as it is', async () => {
    await ours.target.dropSegments([segmentOf(theirs.device, 1, 3).id], never)
    await ours.target.dropSnapshot(names.snapshot, never)
    await ours.target.members.revoke(theirs.device)
    expect(await pullAll(theirs.target)).toHaveLength(1)
    expect(await theirs.target.snapshots(never)).toHaveLength(1)
  })
})

describe.each(databaseKinds)('F20: one of three users on %s is removed', (kind: DatabaseKind) => {
  test('the server takes nothing from them and gives them nothing, whatever they ask; the others stay equal', async () => {
    const server = await startTestServer(kind, { options: { adminCode: 'boss' } })
    const minjun = await tenantOf(server)
    const credentials = memoryCredentials()
    const [olga, wang] = [hexId(), hexId()]
    const leaver = await inviteDevice(minjun.target, { device: olga, credentials })
    const colleague = await inviteDevice(minjun.target, { device: wang })
    await fill(minjun, '한빛무역')
    await leaver.publish(segmentOf(olga, 1, 4), never)
    await minjun.target.members.revoke(olga)

    const kept = [...credentials.kept.values()][0] ?? '{}'
    const headers = { authorization: `Bearer ${(JSON.parse(kept) as { token: string }).token}` }
    for (const [method, below] of everything(minjun.device)) {
      const asked = `${server.url}/v1/w/${minjun.target.workspace}/${below}`
      const answer = await fetch(asked, { method, headers })
      expect([below, answer.status, method === 'HEAD' ? '' : await answer.text()]).toEqual([
        below,
        401,
        method === 'HEAD' ? '' : '{"code":"revoked"}',
      ])
    }
    await expect(leaver.publish(segmentOf(olga, 5), never)).rejects.toMatchObject({ code: 'invalid' })
    await colleague.publish(segmentOf(wang, 1), never)
    const ids = async (one: ServerTarget) => (await pullAll(one)).map(({ name }) => name)
    // What the one who was removed had handed in until then stays.
    expect(await ids(colleague)).toEqual([
      segmentOf(minjun.device, 1, 3).id,
      segmentOf(olga, 1, 4).id,
      segmentOf(wang, 1).id,
    ])
    expect(await ids(minjun.target)).toEqual(await ids(colleague))
    expect(await minjun.target.keySlots(never)).toHaveLength(1)
  })
})

describe('the second wall', () => {
  test('a member sees the rows of the workspace it names, and none without a name, in every table', async () => {
    const server = await startTestServer('postgres', { options: { adminCode: 'boss' } })
    const ours = await tenantOf(server)
    const theirs = await tenantOf(server)
    await fill(ours, '한빛무역')
    await fill(theirs, 'Восток-Импорт')
    await ours.target.members.invite()
    await theirs.target.members.invite()
    const connection = new Client({ connectionString: server.options.databaseUrl ?? '' })
    await connection.connect()
    try {
      const { rows: tables } = await connection.query<{ name: string; column: string; isGuarded: boolean }>(
        `SELECT c.relname AS name, c.relrowsecurity AS "isGuarded",
           CASE c.relname WHEN 'workspace' THEN 'id' ELSE 'workspace' END AS column
         FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
         WHERE n.nspname = 'public' AND c.relkind = 'r' AND c.relname <> 'server_version'`,
      )
      expect(tables.length).toBe(8)
      expect(tables.filter(({ isGuarded }) => !isGuarded)).toEqual([])
      const seenAs = async (workspace: string | null) => {
        await connection.query('BEGIN')
        await connection.query('SET LOCAL ROLE tradewind_member')
        if (workspace)
          await connection.query("SELECT set_config('tradewind.workspace', $1, true)", [workspace])
        const seen = new Set<string>()
        for (const { name, column } of tables) {
          const { rows } = await connection.query<{ of: string }>(`SELECT ${column} AS of FROM ${name}`)
          for (const { of } of rows) seen.add(of)
        }
        await connection.query('COMMIT')
        return [...seen]
      }
      expect(await seenAs(ours.target.workspace)).toEqual([ours.target.workspace])
      expect(await seenAs(theirs.target.workspace)).toEqual([theirs.target.workspace])
      expect(await seenAs(null)).toEqual([])
      await connection.query('BEGIN')
      await connection.query('SET LOCAL ROLE tradewind_member')
      await connection.query("SELECT set_config('tradewind.workspace', $1, true)", [ours.target.workspace])
      const smuggled =
        "INSERT INTO note (workspace, kind, name, bytes, left_by) VALUES ($1, 'heartbeats', 'x', '', 'y')"
      await expect(connection.query(smuggled, [theirs.target.workspace])).rejects.toThrow(
        'row-level security',
      )
      await connection.query('ROLLBACK')
      const { rows } = await connection.query<{ scope: string }>('SELECT DISTINCT scope FROM segment')
      expect(rows).toEqual([{ scope: 'everyone' }])
    } finally {
      await connection.end()
    }
  })
})
