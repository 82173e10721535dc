import { describe, expect, test } from 'vitest'
import { addPerson, editPerson, laptop, type Laptop, passphrase, people } from '../service/shared-workspaces'
import { connect } from '../../../src-main/database/connection'
import { databaseFileIn } from '../../../src-main/workspace-folder'
import { startTestServer } from './support/test-server'

const exchange = (one: Laptop) => one.ask('sync.exchange', {})

const share = (one: Laptop, url: string) =>
  one.ask<{ recoveryCode: string }>('sync.create', {
    place: { kind: 'server', url },
    passphrase,
    deviceName: '민준의 노트북',
  })

const join = (one: Laptop, url: string, secret: object, invite?: string) =>
  one.ask('sync.join', {
    place: { kind: 'server', url, ...(invite ? { invite } : {}) },
    secret,
    deviceName: 'Ноутбук Анны',
  })

/** What the file of a laptop keeps about a server; null for nothing. */
function tokenIn({ folder }: Laptop): string | null {
  const connection = connect(databaseFileIn(folder), 'read')
  const found = connection
    .prepare("SELECT value FROM device_setting WHERE name LIKE 'credential %' AND value <> 'null'")
    .pluck()
    .get() as string | undefined
  connection.close()
  if (found === undefined) return null
  return (JSON.parse(JSON.parse(found) as string) as { token: string }).token
}

describe('whole workspaces and a server', () => {
  test('an address and the passphrase are enough, what each writes is at the other', {
    timeout: 60_000,
  }, async () => {
    const { url, setUpLink } = await startTestServer('postgres', { options: { isBehindProxy: true } })
    const [first, second] = [await laptop(), await laptop()]
    const id = await addPerson(first, '김민준')
    await share(first, setUpLink ?? '')
    await exchange(first)
    const wrong = { kind: 'passphrase', passphrase: '부산항 새벽 다섯 시' }
    await expect(join(second, url, wrong)).rejects.toMatchObject({
      code: 'invalid',
      text: { key: 'sync.error.wrongPassphrase' },
    })
    await join(second, url, { kind: 'passphrase', passphrase })
    await exchange(second)
    expect(await people(second)).toEqual([{ name: '김민준', grade: null }])
    await editPerson(second, id, { grade: 'A' })
    await addPerson(second, '李小龙')
    await exchange(second)
    await exchange(first)
    expect(await people(first)).toEqual(await people(second))
    expect(await people(first)).toHaveLength(2)
    expect(await first.state()).toMatchObject({ dot: 'synced', targets: [{ state: 'connected', toSend: 0 }] })
  })

  test('a new passphrase lets in, the old one does not; who is removed is told so', {
    timeout: 60_000,
  }, async () => {
    const { url } = await startTestServer('postgres')
    const [first, second, third] = [await laptop(), await laptop(), await laptop()]
    await addPerson(first, 'Иванов Иван')
    const { recoveryCode } = await share(first, url)
    await exchange(first)
    const renewed = { kind: 'passphrase', passphrase: 'новая фраза 2026' }
    await first.ask('sync.changePassphrase', {
      secret: { kind: 'passphrase', passphrase },
      passphrase: renewed.passphrase,
    })
    await expect(join(second, url, { kind: 'passphrase', passphrase })).rejects.toMatchObject({
      code: 'invalid',
    })
    await join(second, url, renewed)
    await exchange(second)
    expect(await people(second)).toHaveLength(1)
    await join(third, url, { kind: 'recovery', code: recoveryCode })
    await exchange(third)
    await exchange(first)
    const { devices } = await first.state()
    expect(devices).toHaveLength(3)
    const device = (await second.state()).devices.find(({ isThis }) => isThis)?.id
    await first.ask('sync.revokeDevice', { device })
    await addPerson(second, '박서연')
    await expect(exchange(second)).rejects.toMatchObject({
      code: 'invalid',
      text: { key: 'sync.error.deviceRevoked' },
    })
    await exchange(first)
    expect(await people(first)).toHaveLength(1)
    expect(await people(second)).toHaveLength(2)
  })

  test('who leaves takes nothing along that opens the server, reachable or not, and may join again', {
    timeout: 120_000,
  }, async () => {
    const server = await startTestServer('postgres')
    const [first, second, third] = [await laptop(), await laptop(), await laptop()]
    await addPerson(first, '김민준')
    await share(first, server.url)
    const secret = { kind: 'passphrase', passphrase }
    await join(second, server.url, secret)
    await join(third, server.url, secret)
    const token = tokenIn(second)
    expect(token).toHaveLength(43)
    const { workspace } = await second.state()
    const ask = () =>
      fetch(`${server.url}/v1/w/${workspace}/head`, { headers: { authorization: `Bearer ${token}` } })
    expect((await ask()).status).toBe(200)
    await second.ask('sync.leave', {})
    expect((await ask()).status).toBe(401)
    expect(tokenIn(second)).toBeNull()
    // Leaving is not being sent away.
    await join(second, server.url, secret)
    await exchange(second)
    expect(await people(second)).toEqual([{ name: '김민준', grade: null }])
    // One place of several: the same.
    const [target] = (await second.state()).targets
    await second.ask('sync.removeTarget', { target: target?.id })
    expect(tokenIn(second)).toBeNull()
    await server.stop()
    await third.ask('sync.leave', {})
    expect(tokenIn(third)).toBeNull()
    expect(await third.state()).toMatchObject({ workspace: null, targets: [] })
  })

  test('an invitation lets one more laptop in', { timeout: 60_000 }, async () => {
    const { url } = await startTestServer('postgres')
    const [first, second] = [await laptop(), await laptop()]
    await addPerson(first, '최유나')
    await share(first, url)
    await exchange(first)
    const [target] = (await first.state()).targets
    const { link } = await first.ask<{ link: string }>('sync.invite', { target: target?.id })
    await join(second, link, { kind: 'passphrase', passphrase })
    await exchange(second)
    expect(await people(second)).toEqual(await people(first))
  })
})
