import { mkdirSync, renameSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../../support/open-test-database'
import { addPerson, join, laptop, type Laptop, passphrase, people, share } from './shared-workspaces'

const day = 24 * 3600_000
const exchange = (one: Laptop) => one.ask('sync.exchange', {})
const names = async (one: Laptop) => (await people(one)).map(({ name }) => name)

function sharedFolder(name: string): string {
  const folder = path.join(temporaryFolder(), name)
  mkdirSync(folder)
  return folder
}

async function addPlace(one: Laptop, folder: string): Promise<number> {
  const place = { kind: 'folder', path: folder }
  const { target } = await one.ask<{ target: number }>('sync.addTarget', { place, mode: 'automatic' })
  return target
}

test('what somebody writes who has left one place and lives on at another still comes to the place that was left', {
  timeout: 60_000,
}, async () => {
  const [office, branch] = [sharedFolder('사무실'), sharedFolder('分公司')]
  const [minjun, anna, wang] = [await laptop(), await laptop(), await laptop()]
  await share(minjun, office)
  await addPlace(minjun, branch)
  await exchange(minjun)
  await join(anna, office)
  const left = await addPlace(anna, branch)
  await exchange(anna)
  await join(wang, branch, '王的电脑')
  await exchange(wang)
  await anna.ask('sync.removeTarget', { target: left })
  await addPerson(anna, 'Смирнова Анна')
  for (let days = 0; days < 3; days += 1) {
    for (const one of [minjun, anna, wang]) one.clock.move(day)
    for (const one of [anna, minjun, wang]) await exchange(one)
  }
  expect(await names(minjun)).toEqual(['Смирнова Анна'])
  expect(await names(wang)).toEqual(['Смирнова Анна'])
})

test('a folder that is not there keeps nobody from being sent away', async () => {
  const office = sharedFolder('사무실')
  const [minjun, anna] = [await laptop(), await laptop()]
  await share(minjun, office)
  await join(anna, office)
  for (const one of [minjun, anna, minjun]) await exchange(one)
  const device = (await minjun.state()).devices.find(({ isThis }) => !isThis)?.id
  renameSync(office, `${office} 없음`)
  await exchange(minjun).catch(() => undefined)
  await minjun.ask('sync.revokeDevice', { device })
  expect((await minjun.state()).devices.find(({ id }) => id === device)?.revokedAt).not.toBeNull()
})

test('a stick that is at home holds the passphrase up by name, until it is there or is no place any more', {
  timeout: 60_000,
}, async () => {
  const [office, stick] = [sharedFolder('사무실'), sharedFolder('USB 展会')]
  const minjun = await laptop()
  await share(minjun, office)
  const carried = await addPlace(minjun, stick)
  await exchange(minjun)
  renameSync(stick, `${stick} 집에`)
  const change = (next: string, present = passphrase) =>
    minjun.ask('sync.changePassphrase', {
      secret: { kind: 'passphrase', passphrase: present },
      passphrase: next,
    })
  const heldUp = { code: 'unavailable', text: { key: 'sync.error.keysNeedPlace', params: { place: stick } } }
  await expect(change('새 암호는 길다')).rejects.toMatchObject(heldUp)
  const code = minjun.ask('sync.renewRecoveryCode', { secret: { kind: 'passphrase', passphrase } })
  await expect(code).rejects.toMatchObject(heldUp)
  // Nothing was changed anywhere: the present one opens at the place that is there.
  const anna = await laptop()
  await join(anna, office)
  renameSync(`${stick} 집에`, stick)
  await change('다음 암호도 길다')
  renameSync(stick, `${stick} 집에`)
  await minjun.ask('sync.removeTarget', { target: carried })
  await change('마지막 암호는 짧다', '다음 암호도 길다')
})
