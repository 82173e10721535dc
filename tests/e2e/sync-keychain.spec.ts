import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect } from '@playwright/test'
import { unlock } from '../../src-main/sync/keys/key-slots'
import { type Keyring, prepareKeyring } from './support/keyring'
import { expectAccessible, expectNothingLost } from './support/looks'
import { type Program, start, visit, workspaceFolder } from './support/program'
import { commandLine, passphrase, syncState } from './support/sharing'
import { test } from './support/test'
import { takePictures } from './support/wear'

/** Passwords are made slow to guess on purpose, and this machine may have other things to do. */
const patience = { timeout: 60_000 }

interface Kept {
  readonly workspace: string
  readonly protection: 'file' | 'keychain'
  readonly key: string
}

/** What the program keeps in its folder to open the shared workspace. */
const keptIn = (folder: string) =>
  JSON.parse(readFileSync(path.join(folder, 'sync-key.json'), 'utf8')) as Kept

/** All files below a folder. */
const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(folder, name))
    .filter((file) => statSync(file, { throwIfNoEntry: false })?.isFile())

/** The key of the workspace, by what somebody who knows the passphrase finds in the shared folder. */
async function keyOf(shared: string, workspace: string): Promise<Buffer> {
  const slots = filesIn(shared)
    .filter((file) => path.basename(path.dirname(file)) === 'keys')
    .map((file) => ({ name: path.basename(file), bytes: readFileSync(file) }))
  return unlock(slots, { kind: 'passphrase', passphrase }, { workspace })
}

/** A secret in every way in which a program may come to write it down. */
function spellings(key: Buffer): Buffer[] {
  const texts = [passphrase, key.toString('base64'), key.toString('base64url'), key.toString('hex')]
  return [key, ...texts.flatMap((text) => [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')])]
}

/** Files below these folders in which one of the secrets can be read. */
const tellTales = (folders: readonly string[], secrets: readonly Buffer[]) =>
  folders.flatMap(filesIn).filter((file) => secrets.some((secret) => readFileSync(file).includes(secret)))

/** What Electron says of the keychain that it uses, and of what the program has put into it. */
function keychainOf({ app }: Program, sealed: string) {
  return app.evaluate(({ safeStorage }, bytes) => {
    const backend = safeStorage.getSelectedStorageBackend()
    const text = safeStorage.isEncryptionAvailable()
      ? safeStorage.decryptString(Buffer.from(bytes, 'base64'))
      : null
    return { backend, text }
  }, sealed)
}

/** Starts the program with a keyring, in the state that it is in. */
async function open(folder: string, keyring: Keyring): Promise<Program> {
  const program = await start({ folder, keyring, language: 'en' })
  await visit(program, '/sync')
  await expect(
    program.page.getByRole('heading', { name: program.words.t('sync.devices.title') }),
  ).toBeVisible(patience)
  return program
}

const alarm = ({ page, words }: Program) => page.getByText(words.t('sync.alarm.locked'))

async function expectOpen(program: Program): Promise<void> {
  await expect.poll(async () => (await syncState(program)).dot, patience).toBe('synced')
  expect((await syncState(program)).isLocked).toBe(false)
  await expect(alarm(program)).toBeHidden()
}

/** Types the passphrase where the page asks for it, once wrong. */
async function unlockByHand(program: Program): Promise<void> {
  const { page, words } = program
  const { t } = words
  await expect(alarm(program)).toBeVisible()
  const field = page.getByRole('textbox', { name: t('sync.setup.passphrase') })
  await field.fill('바람 부는 날의 창고')
  await page.keyboard.press('Enter')
  await expect(page.getByText(t('sync.error.wrongPassphrase'))).toBeVisible(patience)
  expect((await syncState(program)).isLocked).toBe(true)
  await field.fill(passphrase)
  await page.getByRole('button', { name: t('sync.alarm.unlock') }).click()
  await expect(alarm(program)).toBeHidden(patience)
}

const addCustomer = (program: Program, fullName: string) =>
  program.call('people.create', { values: { fullName } })

/** How many customers somebody has who gets everything from the shared folder. */
async function arrivedElsewhere(shared: string): Promise<number> {
  const { folder, remove } = workspaceFolder()
  await commandLine('sync', '--folder', shared, '--name', '다른 컴퓨터', '--workspace', folder)
  const said = await commandLine('info', '--json', '--workspace', folder)
  remove()
  return (JSON.parse(said) as { counts: { people: number } }).counts.people
}

test('the keyring of the system keeps the key of a shared folder; without it the passphrase does', async () => {
  test.skip(process.platform !== 'linux', 'elsewhere there is no keychain but the one of whoever runs this')
  test.setTimeout(600_000)
  const keyring = await prepareKeyring()
  await keyring.start('open')
  const shared = mkdtempSync(path.join(tmpdir(), 'tradewind-공유-'))
  const { folder, remove } = workspaceFolder()

  let program = await start({ folder, keyring })
  const profile = await program.app.evaluate(({ app }) => app.getPath('userData'))
  await addCustomer(program, '김민준')
  const place = { kind: 'folder', path: shared }
  await program.call('sync.create', { place, passphrase, deviceName: '사무실 컴퓨터' })
  await program.call('sync.exchange', {})
  const first = keptIn(folder)
  const key = await keyOf(shared, first.workspace)
  const secrets = spellings(key)

  await test.step('what lies on the disk is sealed by the keyring, and neither key nor passphrase stand anywhere', async () => {
    expect(first.protection).toBe('keychain')
    expect(await keychainOf(program, first.key)).toEqual({
      backend: 'gnome_libsecret',
      text: key.toString('base64'),
    })
    await program.quit()
    expect(tellTales([folder, profile, shared], secrets)).toEqual([])
  })

  await test.step('after the computer was off, it opens without a question', async () => {
    await keyring.stop()
    await keyring.start('open')
    program = await open(folder, keyring)
    await expectOpen(program)
    await program.quit()
    expect(keptIn(folder)).toEqual(first)
  })

  await test.step('a keyring that was reset: the page asks, work goes on, and one passphrase mends it for good', async () => {
    await keyring.stop()
    keyring.empty()
    await keyring.start('open')
    program = await open(folder, keyring)
    expect((await syncState(program)).isLocked).toBe(true)
    await addCustomer(program, 'Анна Орлова')
    const { t } = program.words
    for (const said of [t('sync.targets.toSend', { count: 1 }), t('sync.targets.lockedHint')])
      await expect(program.page.getByText(said)).toBeVisible()
    await expectAccessible(program.page, 'locked')
    await expectNothingLost(program.page, 'locked')
    await takePictures(program, 'sync-locked', 'ko')
    await unlockByHand(program)
    await program.call('sync.exchange', {})
    await expectOpen(program)
    const again = keptIn(folder)
    expect(again.key).not.toBe(first.key)
    expect(await keychainOf(program, again.key)).toMatchObject({ text: key.toString('base64') })
    await program.quit()
    expect(tellTales([folder, profile, shared], secrets)).toEqual([])
    program = await open(folder, keyring)
    await expectOpen(program)
    await program.quit()
    expect(await arrivedElsewhere(shared)).toBe(2)
  })

  await test.step('a keyring that nobody opens, or none at all: the passphrase opens it, and the next keyring takes the key in', async () => {
    for (const lack of ['locked', 'none'] as const) {
      await keyring.stop()
      if (lack === 'locked') await keyring.start('locked')
      program = await open(folder, keyring)
      await unlockByHand(program)
      await expectOpen(program)
      expect(keptIn(folder).protection).toBe('file')
      await program.quit()
      await keyring.stop()
      await keyring.start('open')
      program = await open(folder, keyring)
      await expectOpen(program)
      await program.quit()
      expect(keptIn(folder).protection).toBe('keychain')
      expect(tellTales([folder, profile, shared], secrets)).toEqual([])
    }
    expect(await arrivedElsewhere(shared)).toBe(2)
  })
  await keyring.remove()
  remove()
  rmSync(shared, { recursive: true, force: true })
})
