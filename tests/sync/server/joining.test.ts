import { describe, expect, test } from 'vitest'
import { newPassphraseSlot, newRecoverySlot, unlock } from '../../../src-main/sync/keys/key-slots'
import { newWorkspaceKey } from '../../../src-main/sync/keys/workspace-keys'
import type { ServerTarget } from '../../../src-main/sync/server/server-target'
import type { Note } from '../../../src-main/sync/target'
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
  slot,
  startTestServer,
  testClock,
} from './support/test-server'

const refusedWith = (code: string, key: string) =>
  expect.objectContaining({ code, text: expect.objectContaining({ key }) })

const passphrase = { kind: 'passphrase', passphrase: '부산항 구번 창고 2026' } as const
const cost = { n: 2 ** 10, r: 8, p: 1 }

/** A workspace that opens by passphrase and by recovery code, on a server. */
async function createLocked(url: string, credentials = memoryCredentials()) {
  const workspace = hexId()
  const key = newWorkspaceKey()
  const first = await newPassphraseSlot({ key, workspace, cost }, passphrase.passphrase)
  const { slot: second, code } = await newRecoverySlot({ key, workspace, cost })
  const recovery = { kind: 'recovery', code } as const
  const place = placeOf(url, { credentials, secrets: [passphrase, recovery] })
  const target = (await place.create({ workspace, slots: [first, second] }, never)) as ServerTarget
  return { target, workspace, key, recovery }
}

describe.each(databaseKinds)('joining a server on %s', (kind) => {
  test('an empty server says so, takes a workspace from this machine, and then has it', async () => {
    const { url } = await startTestServer(kind)
    expect(await placeOf(url).look(never)).toEqual({ state: 'empty' })
    const target = await createWorkspace(url)
    expect(await placeOf(url).look(never)).toEqual({ state: 'workspace', workspace: target.workspace })
    expect(await placeOf(`${url}/w/${hexId()}`).look(never)).toEqual({ state: 'empty' })
    expect((await target.keySlots(never)).map(({ name }) => name)).toEqual([slot.name])
  })

  test('whoever comes second with a workspace finds the first one', async () => {
    const { url } = await startTestServer(kind)
    await createWorkspace(url)
    await expect(createWorkspace(url)).rejects.toEqual(refusedWith('conflict', 'sync.error.workspaceThere'))
  })

  test('two who make the first workspace at once: one has it', async () => {
    const { url } = await startTestServer(kind)
    const made = await Promise.allSettled([1, 2, 3, 4].map(() => createWorkspace(url)))
    expect(made.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect((await placeOf(url).look(never)).state).toBe('workspace')
  })

  test('behind a proxy the first workspace needs the code of the set-up link, once', async () => {
    const server = await startTestServer(kind, { options: { isBehindProxy: true } })
    await expect(createWorkspace(server.url)).rejects.toEqual(
      refusedWith('invalid', 'sync.error.serverNeedsCode'),
    )
    await expect(createWorkspace(`${server.url}/#code=wrong`)).rejects.toEqual(
      refusedWith('invalid', 'sync.error.serverWrongCode'),
    )
    await createWorkspace(server.setUpLink ?? '')
    await expect(createWorkspace(server.setUpLink ?? '')).rejects.toEqual(
      refusedWith('invalid', 'sync.error.serverWrongCode'),
    )
  })

  test('a request that came through a proxy or from a web page does not sit at this machine', async () => {
    const { url } = await startTestServer(kind)
    for (const header of ['x-forwarded-for', 'origin', 'via', 'forwarded']) {
      const answer = await fetch(`${url}/metrics`, { headers: { [header]: 'https://evil.example' } })
      expect(answer.status).toBe(403)
    }
    expect((await fetch(`${url}/metrics`)).status).toBe(200)
  })

  test('further workspaces need the code of the administrator; an address then names one', async () => {
    const { url } = await startTestServer(kind, { options: { adminCode: 'only-the-boss' } })
    const first = await createWorkspace(url)
    const second = await createWorkspace(`${url}/#code=only-the-boss`)
    expect(await placeOf(url).look(never)).toEqual({ state: 'several', workspaces: [] })
    await expect(placeOf(url).open({ workspace: null }, never)).rejects.toEqual(
      refusedWith('conflict', 'sync.error.severalWorkspacesThere'),
    )
    const one = `${url}/w/${second.workspace}`
    expect(await placeOf(one).look(never)).toEqual({ state: 'workspace', workspace: second.workspace })
    await expect(placeOf(one).open({ workspace: first.workspace }, never)).rejects.toEqual(
      refusedWith('conflict', 'sync.error.otherWorkspaceThere'),
    )
  })

  test('an invitation lets one device in, once, for a week', async () => {
    const clock = testClock()
    const { url } = await startTestServer(kind, { clock })
    const target = await createWorkspace(url)
    const { link, expiresAt } = await target.members.invite()
    expect(expiresAt - clock.time).toBe(7 * 24 * 3600 * 1000)
    const credentials = memoryCredentials()
    const device = hexId()
    const joined = await placeOf(link, { credentials, device }).open({ workspace: null }, never)
    expect(joined.workspace).toBe(target.workspace)
    // Again with what was kept: no second invitation is needed.
    await placeOf(link, { credentials, device }).open({ workspace: target.workspace }, never)
    const spent = refusedWith('invalid', 'sync.error.inviteSpent')
    await expect(placeOf(link).open({ workspace: null }, never)).rejects.toEqual(spent)
    const late = await target.members.invite()
    clock.time = late.expiresAt
    await expect(placeOf(late.link).open({ workspace: null }, never)).rejects.toEqual(spent)
  })

  test('of two devices with one invitation at the same time, one comes in', async () => {
    const { url } = await startTestServer(kind)
    const { link } = await (await createWorkspace(url)).members.invite()
    const joined = await Promise.allSettled(
      [1, 2, 3, 4].map(() => placeOf(link).open({ workspace: null }, never)),
    )
    expect(joined.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })

  test('a join whose answer was lost goes on with the token it began with', async () => {
    const { url } = await startTestServer(kind)
    const target = await createWorkspace(url)
    const { link } = await target.members.invite()
    const credentials = memoryCredentials()
    const [device, invite] = [hexId(), new URL(link).hash.slice('#invite='.length)]
    await credentials.save(link, JSON.stringify({ token: 'a'.repeat(43), seen: null }))
    const asked = { device, token: 'a'.repeat(43), by: { kind: 'invite', code: invite } }
    const join = () =>
      fetch(`${url}/v1/w/${target.workspace}/join`, { method: 'POST', body: JSON.stringify(asked) })
    expect((await join()).status).toBe(200)
    expect((await join()).status).toBe(200)
    await placeOf(link, { credentials, device }).open({ workspace: null }, never)
  })

  test('without an invitation, a passphrase or a token nobody comes in', async () => {
    const { url } = await startTestServer(kind)
    const target = await createWorkspace(url)
    await expect(placeOf(url).open({ workspace: null }, never)).rejects.toEqual(
      refusedWith('invalid', 'sync.error.serverNeedsInvite'),
    )
    for (const below of ['head', 'segments', 'heartbeats', 'key-slots', 'snapshots', 'devices', 'events']) {
      const answer = await fetch(`${url}/v1/w/${target.workspace}/${below}`)
      expect(await answer.json()).toEqual({ code: 'unknown-token' })
      expect(answer.status).toBe(401)
    }
  })

  test('the passphrase alone is enough to join and to unlock, and so is the recovery code', async () => {
    const { url } = await startTestServer(kind)
    const { target, workspace, key, recovery } = await createLocked(url)
    await target.publish(segmentOf(hexId(), 1), never)
    for (const secret of [passphrase, recovery]) {
      const joined = await placeOf(url, { secrets: [secret] }).open({ workspace: null }, never)
      const slots: readonly Note[] = await joined.keySlots(never)
      expect(await unlock(slots, secret, { workspace })).toEqual(key)
      expect(await pullAll(joined)).toHaveLength(1)
    }
  })

  test('a wrong passphrase or code is told as such, and nothing is kept', async () => {
    const { url } = await startTestServer(kind)
    await createLocked(url)
    const credentials = memoryCredentials()
    const wrong = { kind: 'passphrase', passphrase: '부산항 구번 창고 2025' } as const
    await expect(
      placeOf(url, { secrets: [wrong], credentials }).open({ workspace: null }, never),
    ).rejects.toEqual(refusedWith('invalid', 'sync.error.wrongPassphrase'))
    expect(credentials.kept.size).toBe(0)
    const { code } = await newRecoverySlot({ key: newWorkspaceKey(), workspace: hexId(), cost })
    await expect(
      placeOf(url, { secrets: [{ kind: 'recovery', code }] }).open({ workspace: null }, never),
    ).rejects.toEqual(refusedWith('invalid', 'sync.error.wrongRecoveryCode'))
  })

  test('before the proof the server gives away salt and cost only, and it keeps no proof', async () => {
    const { url } = await startTestServer(kind)
    const { workspace } = await createLocked(url)
    const hint: unknown = await (await fetch(`${url}/v1/w/${workspace}/join-keys/passphrase`)).json()
    expect(hint).toEqual({ salt: expect.any(String), n: 1024, r: 8, p: 1 })
  })

  test('a changed passphrase is the one that lets in; the old one does not any more', async () => {
    const { url } = await startTestServer(kind)
    const credentials = memoryCredentials()
    const { workspace, key } = await createLocked(url, credentials)
    const changed = { kind: 'passphrase', passphrase: '仁川港 七号库 2027' } as const
    const fresh = await newPassphraseSlot({ key, workspace, cost }, changed.passphrase)
    const opened = await placeOf(url, { credentials, secrets: [changed] }).open({ workspace }, never)
    await opened.publishKeySlot(fresh, never)
    await placeOf(url, { secrets: [changed] }).open({ workspace }, never)
    await expect(placeOf(url, { secrets: [passphrase] }).open({ workspace }, never)).rejects.toEqual(
      refusedWith('invalid', 'sync.error.wrongPassphrase'),
    )
  })

  test('a device that was sent away is told so, comes back by no passphrase, but by an invitation', async () => {
    const { url } = await startTestServer(kind)
    const { target, workspace } = await createLocked(url)
    const device = hexId()
    const credentials = memoryCredentials()
    const other = await placeOf(url, { device, credentials, secrets: [passphrase] }).open(
      { workspace },
      never,
    )
    await target.members.revoke(device)
    const revoked = refusedWith('invalid', 'sync.error.deviceRevoked')
    await expect(other.publish(segmentOf(device, 1), never)).rejects.toEqual(revoked)
    await expect(pullAll(other)).rejects.toEqual(revoked)
    await expect(placeOf(url, { device, credentials }).open({ workspace }, never)).rejects.toEqual(revoked)
    await expect(
      placeOf(url, { device, credentials, secrets: [passphrase] }).open({ workspace }, never),
    ).rejects.toEqual(revoked)
    expect((await target.devices(never)).find((one) => one.device === device)?.revokedAt).not.toBeNull()
    const back = await inviteDevice(target, { device, credentials })
    expect(await pullAll(back)).toEqual([])
  })

  test('a device is sent away by the name of its heartbeat, too', async () => {
    const { url } = await startTestServer(kind)
    const target = await createWorkspace(url)
    const other = await inviteDevice(target)
    const renamed = hexId()
    await other.beat(renamed, Buffer.from('살아 있음'), never)
    await target.members.revoke(renamed)
    await expect(other.heartbeats(never)).rejects.toEqual(refusedWith('invalid', 'sync.error.deviceRevoked'))
  })

  test('who guesses is slowed down, whoever gets it right is not', async () => {
    const clock = testClock()
    const { url } = await startTestServer(kind, { isCounting: true, clock })
    const target = await createWorkspace(url)
    const guess = (code: string) =>
      fetch(`${url}/v1/w/${target.workspace}/join`, {
        method: 'POST',
        body: JSON.stringify({ device: hexId(), token: 'b'.repeat(43), by: { kind: 'invite', code } }),
      }).then(({ status }) => status)
    for (let round = 0; round < 15; round += 1) {
      const { link } = await target.members.invite()
      expect((await placeOf(link).open({ workspace: null }, never)).workspace).toBe(target.workspace)
    }
    const answers = await Promise.all(Array.from({ length: 30 }, (_, number) => guess(`wrong-${number}`)))
    expect(answers.filter((status) => status === 401)).toHaveLength(10)
    expect(answers.filter((status) => status === 429)).toHaveLength(20)
    clock.time += 60_000
    expect(await guess('wrong')).toBe(401)
  })

  test('the log and the metrics name neither tokens nor workspaces nor devices nor addresses', async () => {
    const server = await startTestServer(kind)
    const credentials = memoryCredentials()
    const device = hexId()
    const target = await createWorkspace(server.url, { credentials, device })
    await target.beat(device, Buffer.from('박동'), never)
    const { link } = await target.members.invite()
    await placeOf(link).open({ workspace: null }, never)
    await fetch(`${server.url}/v1/w/${target.workspace}/없음`)
    const metrics = await (await fetch(`${server.url}/metrics`)).text()
    const { token } = JSON.parse(credentials.kept.get(server.url) ?? '{}') as { token: string }
    expect(token).toHaveLength(43)
    const said = server.logged.join('') + metrics
    const code = link.split('=').at(-1) ?? ''
    for (const secret of [token, code, target.workspace, device, '127.0.0.1'])
      expect(said).not.toContain(secret)
    expect(said).toContain('/v1/w/:workspace/heartbeats/:device')
    expect(metrics).toContain('tradewind_workspaces 1')
  })
})
