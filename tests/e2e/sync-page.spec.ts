import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect } from '@playwright/test'
import { laptop, type Look, nameOf, small } from './support/look'
import { expectAccessible, expectNothingLost } from './support/looks'
import { answerFileDialog, type Program, start, visit, workspaceFolder } from './support/program'
import { passphrase, syncState } from './support/sharing'
import { test } from './support/test'
import { seeIn, takePictures } from './support/wear'

/** Where there is least room: the longest language in a small window, and 200 %. */
const narrow: readonly Look[] = [
  { language: 'ru', theme: 'light', size: small },
  { language: 'ko', theme: 'dark', size: laptop, zoom: 2 },
]

/** Passwords are made slow to guess on purpose, and this machine may have other things to do. */
const patience = 60_000

/** Shares the workspace of this window through a folder by hand; gives the recovery code that was shown. */
async function share(program: Program, folder: string, name: string): Promise<string> {
  const { page, words } = program
  const { t } = words
  await visit(program, '/sync')
  await page
    .getByRole('main')
    .getByRole('button', { name: t('sync.way.folder') })
    .click()
  await answerFileDialog(program, folder)
  await page.getByRole('button', { name: t('sync.setup.chooseFolder') }).click()
  await expect(page.getByText(t('sync.setup.foundEmpty'))).toBeVisible()
  await page.getByLabel(t('sync.setup.deviceName')).fill(name)
  await page.getByLabel(t('sync.setup.passphrase'), { exact: true }).fill(passphrase)
  await page.getByLabel(t('sync.setup.again')).fill(passphrase)
  await takePictures(program, 'sync-create', 'ko')
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: t('sync.recovery.title') })
  await expect(dialog).toBeVisible({ timeout: patience })
  const code = (await dialog.locator('[data-selectable]').textContent()) ?? ''
  await takePictures(program, 'sync-recovery', 'zh')
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.tw-print-sheet')).toBeVisible()
  await expect(page.locator('.tw-print-sheet')).toContainText(code)
  await expect(dialog).toBeHidden()
  await program.picture('sync-recovery-sheet')
  await page.emulateMedia({ media: 'screen' })
  await page.getByRole('button', { name: t('sync.recovery.kept') }).click()
  await expect(page.getByText(folder)).toBeVisible()
  return code
}

async function join(program: Program, folder: string, name: string): Promise<void> {
  const { page, words } = program
  const { t } = words
  await visit(program, '/sync?do=join')
  await answerFileDialog(program, folder)
  await page.getByRole('button', { name: t('sync.setup.chooseFolder') }).click()
  await expect(page.getByText(t('sync.setup.foundWorkspace'))).toBeVisible()
  await page.getByLabel(t('sync.setup.passphrase'), { exact: true }).fill(passphrase)
  await page.getByLabel(t('sync.setup.deviceName')).fill(name)
  await takePictures(program, 'sync-join', 'ru')
  await page.getByRole('button', { name: t('sync.setup.join'), exact: true }).click()
  await expect.poll(async () => (await syncState(program)).workspace, { timeout: patience }).not.toBeNull()
}

/** The passphrase is forgotten, but there is a photograph of the sheet. */
async function joinByPicture(
  program: Program,
  { folder, photograph, name }: { folder: string; photograph: string; name: string },
): Promise<void> {
  const { page, words } = program
  const { t } = words
  await visit(program, '/sync?do=join')
  await answerFileDialog(program, folder)
  await page.getByRole('button', { name: t('sync.setup.chooseFolder') }).click()
  await page.getByRole('radio', { name: t('sync.setup.code') }).click()
  await page.locator('input[type=file]').setInputFiles(photograph)
  await expect(page.getByLabel(t('sync.setup.code'), { exact: true }).last()).toHaveValue(/^[A-Z0-9-]{34}$/)
  await page.getByLabel(t('sync.setup.deviceName')).fill(name)
  await takePictures(program, 'sync-join-by-code', 'en')
  await page.getByRole('button', { name: t('sync.setup.join'), exact: true }).click()
  await expect.poll(async () => (await syncState(program)).workspace, { timeout: patience }).not.toBeNull()
}

async function exchange(...programs: readonly Program[]): Promise<void> {
  for (const program of programs) await program.call('sync.exchange', {})
}

async function customer(program: Program): Promise<{ id: string; city: string | null }> {
  const input = {
    filter: { text: '김민준' },
    sort: 'name',
    direction: 'ascending',
    window: { offset: 0, limit: 1 },
  }
  const { rows } = (await program.call('people.list', input)) as {
    rows: { id: string; city: string | null }[]
  }
  const [row] = rows
  if (!row) throw new Error('the customer is not here')
  return row
}

test('two windows share through a folder, and a conflict between them is decided by hand', async () => {
  test.setTimeout(240_000)
  const shared = mkdtempSync(path.join(tmpdir(), 'tradewind-공유-'))
  const [office, fair] = [workspaceFolder(), workspaceFolder()]
  const first = await start({ folder: office.folder, language: 'en' })
  await visit(first, '/sync')
  await expect(first.page.getByText(first.words.t('sync.page.only'))).toBeVisible()
  await takePictures(first, 'sync-alone', 'ru')
  await first.call('people.create', { values: { fullName: '김민준', city: '서울', grade: 'B' } })
  const code = await share(first, shared, 'Office')
  expect(code).toMatch(/^[A-Z0-9]{4}(-[A-Z0-9]{4}){6}$/)
  await first.call('sync.exchange', {})

  const second = await start({ folder: fair.folder, language: 'ko' })
  await join(second, shared, '전시장 노트북')
  await expect
    .poll(async () => (await customer(second).catch(() => null))?.city, { timeout: patience })
    .toBe('서울')

  await test.step('both change the same address without knowing of each other', async () => {
    const { id } = await customer(first)
    await exchange(first, second, first)
    for (const program of [first, second]) await program.call('sync.setPaused', { isPaused: true })
    await first.call('people.update', { id, patch: { city: 'Busan' } })
    await second.call('people.update', { id, patch: { city: '인천' } })
    for (const program of [first, second]) await program.call('sync.setPaused', { isPaused: false })
    await exchange(first, second, first, second)
    for (const program of [first, second]) expect((await customer(program)).city).toBe('인천')
  })

  await test.step('the page tells the truth, and looks whole in every look', async () => {
    for (const program of [first, second]) {
      await visit(program, '/sync')
      await expect(program.page.getByText('Office')).toBeVisible()
      await expect(program.page.getByText('전시장 노트북')).toBeVisible()
      await expectAccessible(program.page, 'sync')
      await expectNothingLost(program.page, 'sync')
    }
    await takePictures(first, 'sync-page', 'zh')
    await seeIn(first, narrow, async (look) => {
      await first.picture(`sync-page-${nameOf(look)}`)
      await expectNothingLost(first.page, nameOf(look))
      await expectAccessible(first.page, nameOf(look))
    })
    await takePictures(second, 'sync-page-second', 'ru')
  })

  await test.step('what was set aside is put back by hand, undone, and kept', async () => {
    const { page, words } = first
    const { t } = words
    await page
      .getByRole('main')
      .getByRole('button', { name: t('sync.conflicts.count', { count: 1 }) })
      .click()
    const panel = page.getByRole('complementary', { name: t('sync.conflicts.which') })
    await expect(panel).toContainText('Busan')
    await expect(panel).toContainText('인천')
    await expectAccessible(page, 'conflicts')
    await takePictures(first, 'sync-conflicts', 'ko')
    await seeIn(first, narrow, async (look) => {
      await first.picture(`sync-conflicts-${nameOf(look)}`)
      await expectNothingLost(first.page, nameOf(look))
      await expectAccessible(first.page, nameOf(look))
    })
    await page.keyboard.press('p')
    await expect(page.getByText(t('sync.conflicts.none'))).toBeVisible()
    expect((await customer(first)).city).toBe('Busan')
    await takePictures(first, 'sync-conflicts-none', 'ru')
    await exchange(first, second)
    expect((await customer(second)).city).toBe('Busan')
    await page.keyboard.press('Control+z')
    await expect.poll(async () => (await customer(first)).city).toBe('인천')
    await exchange(first, second)
    expect((await customer(second)).city).toBe('인천')
  })
  for (const program of [first, second]) await program.quit()
  for (const { remove } of [office, fair]) remove()
  rmSync(shared, { recursive: true, force: true })
})

test('a stick carries the changes between two windows that share nothing else', async () => {
  test.setTimeout(240_000)
  const stick = mkdtempSync(path.join(tmpdir(), 'tradewind-флешка-'))
  const [office, fair] = [workspaceFolder(), workspaceFolder()]
  const first = await start({ folder: office.folder, language: 'ko' })
  await first.call('people.create', { values: { fullName: '김민준', city: '서울' } })
  const { page, words } = first
  const { t } = words
  await page.keyboard.press('Control+k')
  await page.keyboard.type(t('sync.command.carry'))
  await page.getByRole('menuitem', { name: t('sync.command.carry'), exact: true }).click()
  await answerFileDialog(first, stick)
  await page.getByRole('button', { name: t('sync.setup.chooseFolder') }).click()
  await page.getByLabel(t('sync.setup.deviceName')).fill('사무실 컴퓨터')
  await page.getByLabel(t('sync.setup.passphrase'), { exact: true }).fill(passphrase)
  await page.getByLabel(t('sync.setup.again')).fill(passphrase)
  await page.keyboard.press('Enter')
  const photograph = path.join(office.folder, '..', 'recovery-code.png')
  await page
    .getByRole('dialog')
    .getByRole('img', { name: t('sync.recovery.qr') })
    .screenshot({ path: photograph, timeout: patience })
  await page.getByRole('button', { name: t('sync.recovery.kept') }).click()
  const place = page.getByRole('region', { name: t('sync.targets.title') })
  await place.getByRole('button', { name: t('sync.targets.carryNow') }).click()
  await expect(place).toContainText(t('sync.targets.allSent'))

  // The stick goes into the pocket, and into the other computer.
  const second = await start({ folder: fair.folder, language: 'zh', started: false })
  await second.page.getByRole('button', { name: second.words.t('frame.firstRun.join') }).click()
  await joinByPicture(second, { folder: stick, photograph, name: '展会电脑' })
  await expect
    .poll(async () => (await customer(second).catch(() => null))?.city, { timeout: patience })
    .toBe('서울')
  await second.call('people.update', { id: (await customer(second)).id, patch: { city: '广州' } })
  await exchange(second)

  await place.getByRole('button', { name: t('sync.targets.carryNow') }).click()
  await expect.poll(async () => (await customer(first)).city).toBe('广州')
  await expect(page.getByText('展会电脑')).toBeVisible()
  await takePictures(first, 'sync-stick', 'zh')
  for (const program of [first, second]) await program.quit()
  for (const { remove } of [office, fair]) remove()
  rmSync(stick, { recursive: true, force: true })
})
