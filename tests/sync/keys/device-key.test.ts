import { chmodSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import {
  forgetDeviceKey,
  type Keychain,
  keepDeviceKey,
  readDeviceKey,
  sealDeviceKey,
} from '../../../src-main/sync/keys/device-key'
import { newWorkspaceId, newWorkspaceKey } from '../../../src-main/sync/keys/workspace-keys'
import { temporaryFolder } from '../../support/open-test-database'

const none: Keychain = { seal: async () => null, open: async () => null }
/** A system that turns every bit. */
const turning: Keychain = {
  seal: async (bytes) => bytes.map((one) => ~one),
  open: async (bytes) => bytes.map((one) => ~one),
}

const kept = () => ({ workspace: newWorkspaceId(), key: newWorkspaceKey() })

test('the keychain of the system seals the key; without it the file says so and only the user reads it', async () => {
  for (const [keychain, protection] of [
    [turning, 'keychain'],
    [none, 'file'],
  ] as const) {
    const place = { folder: temporaryFolder(), keychain }
    const own = kept()
    expect(await readDeviceKey(place)).toEqual({ state: 'none' })
    expect(await keepDeviceKey(place, own)).toBe(protection)
    const file = path.join(place.folder, 'sync-key.json')
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(readFileSync(file, 'utf8').includes(own.key.toString('base64'))).toBe(protection === 'file')
    expect(await readDeviceKey(place)).toEqual({ state: 'open', protection, ...own })
    await forgetDeviceKey(place.folder)
    expect(await readDeviceKey(place)).toEqual({ state: 'none' })
  }
})

test('another user, another machine or a damaged file: locked, and typing the passphrase mends it', async () => {
  const folder = temporaryFolder()
  const own = kept()
  await keepDeviceKey({ folder, keychain: turning }, own)
  const elsewhere = { folder, keychain: none }
  expect(await readDeviceKey(elsewhere)).toEqual({ state: 'locked', workspace: own.workspace })
  for (const text of ['', '{', 'null', '{"format":9}']) {
    writeFileSync(path.join(folder, 'sync-key.json'), text)
    expect(await readDeviceKey(elsewhere)).toEqual({ state: 'locked', workspace: null })
  }
  await keepDeviceKey(elsewhere, own)
  expect(await readDeviceKey(elsewhere)).toMatchObject({ state: 'open', protection: 'file' })
})

test('a key that was kept while there was no keychain moves into it as soon as there is one', async () => {
  const folder = temporaryFolder()
  const own = kept()
  await keepDeviceKey({ folder, keychain: none }, own)
  const text = () => readFileSync(path.join(folder, 'sync-key.json'), 'utf8')
  const before = text()
  expect(await sealDeviceKey({ folder, keychain: none }, own)).toBe(false)
  expect(text()).toBe(before)
  expect(await sealDeviceKey({ folder, keychain: turning }, own)).toBe(true)
  expect(text()).not.toContain(own.key.toString('base64'))
  expect(await readDeviceKey({ folder, keychain: turning })).toEqual({
    state: 'open',
    protection: 'keychain',
    ...own,
  })
})

test('a left-over that everybody may read is not written into', async () => {
  const folder = temporaryFolder()
  const part = path.join(folder, 'sync-key.json.part')
  writeFileSync(part, 'left over')
  chmodSync(part, 0o644)
  await keepDeviceKey({ folder, keychain: none }, kept())
  expect(statSync(path.join(folder, 'sync-key.json')).mode & 0o777).toBe(0o600)
})

test('a folder that is not there is an error in words', async () => {
  const folder = path.join(temporaryFolder(), 'gone')
  await expect(keepDeviceKey({ folder, keychain: none }, kept())).rejects.toMatchObject({ code: 'storage' })
})
