import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { _electron, expect } from '@playwright/test'
import Database from 'better-sqlite3'
import { laptop, looksIn, nameOf } from './support/look'
import { expectAccessible, expectNothingLost } from './support/looks'
import { answerFileDialog, programOf, quit, start, startWords, workspaceFolder } from './support/program'
import { test } from './support/test'
import { resize, takePictures } from './support/wear'

const electron = createRequire(import.meta.url)('electron') as unknown as string
const root = path.resolve(import.meta.dirname, '../..')

test('everything is there after quitting and opening again', async () => {
  const { folder, remove } = workspaceFolder()
  const first = await start({ folder, language: 'ko' })
  await first.call('people.create', { values: { fullName: '황보라', grade: 'A' } })
  await first.quit()
  const second = await start({ folder, language: 'ko' })
  await second.page.getByRole('link', { name: second.words.t('people.title') }).click()
  await expect(second.page.getByRole('row', { name: /황보라/ })).toBeVisible()
  await takePictures(second, 'reopened', 'ru')
  await second.quit()
  remove()
})

test('a second start focuses the first window and ends', async () => {
  const { folder, remove } = workspaceFolder()
  const program = await start({ folder, language: 'zh' })
  await program.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide())
  const second = spawn(electron, startWords(folder), { cwd: root, stdio: 'ignore' })
  const code = await new Promise<number | null>((resolve) => second.once('exit', resolve))
  expect(code).toBe(0)
  const isVisible = () =>
    program.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible() ?? false)
  await expect.poll(isVisible).toBe(true)
  await takePictures(program, 'second-start', 'en')
  await program.quit()
  remove()
})

for (const language of ['ko', 'ru'] as const) {
  test(`a workspace from a newer version is refused in words and left as it is (${language})`, async () => {
    const { folder, remove } = workspaceFolder()
    const program = await start({ folder, language })
    const { words } = program
    await program.quit()
    const file = path.join(folder, 'workspace.sqlite')
    const database = new Database(file)
    database.pragma('user_version = 9000')
    database.close()
    const digest = () => createHash('sha256').update(readFileSync(file)).digest('hex')
    const before = digest()
    const app = await _electron.launch({ cwd: root, args: startWords(folder) })
    const page = await app.firstWindow()
    // In the language of the last time, although the settings lie in the workspace that cannot be opened.
    const told = words.t('error.databaseFromFuture', { found: 9000, known: 0 }).split('(')[0] ?? ''
    await expect(page.getByText(told)).toBeVisible()
    // The theme of the system: the driver of the window stands in for it.
    for (const look of looksIn(language, language).slice(0, 2)) {
      await page.emulateMedia({ colorScheme: look.theme, reducedMotion: 'reduce' })
      await resize({ app, page }, look)
      await expectNothingLost(page, nameOf(look))
      await expectAccessible(page, nameOf(look))
      await page.screenshot({ path: path.join(root, `out/pictures/from-the-future-${nameOf(look)}.png`) })
    }
    await quit(app)
    expect(digest()).toBe(before)
    remove()
  })
}

test('a killed workspace process comes back by itself', async () => {
  const { folder, remove } = workspaceFolder()
  const program = await start({ folder, language: 'ru' })
  await program.call('people.create', { values: { fullName: 'Смирнова Ольга' } })
  const killed = await program.app.evaluate(({ app }) => {
    const workspace = app
      .getAppMetrics()
      .find((metric) => metric.type === 'Utility' && metric.name?.includes('Tradewind'))
    if (workspace) process.kill(workspace.pid, 'SIGKILL')
    return workspace !== undefined
  })
  expect(killed).toBe(true)
  const people = async () => {
    try {
      const input = { filter: {}, sort: 'name', direction: 'ascending', window: { offset: 0, limit: 10 } }
      return ((await program.call('people.list', input)) as { total: number }).total
    } catch {
      // While it is away calls fail with `unavailable`; the poll asks again.
      return -1
    }
  }
  await expect.poll(people).toBe(1)
  await program.page.getByRole('link', { name: program.words.t('people.title') }).click()
  await expect(program.page.getByRole('row', { name: /Смирнова/ })).toBeVisible()
  await takePictures(program, 'process-back', 'ko')
  await program.quit()
  remove()
})

for (const [language, other] of [
  ['ko', 'zh'],
  ['ru', 'en'],
] as const) {
  test(`a damaged workspace gives way to a backup, and the page says where it went (${language}, ${other})`, async () => {
    const { folder, remove } = workspaceFolder()
    const first = await start({ folder, language })
    const { t } = first.words
    await first.call('people.create', { values: { fullName: '황보라' } })
    const { file: backup } = (await first.call('workspace.backupNow', {})) as { file: string }
    await first.quit()
    const file = path.join(folder, 'workspace.sqlite')
    const damaged = readFileSync(file).fill(0x2a, 0, 4096)
    writeFileSync(file, damaged)

    const app = await _electron.launch({ cwd: root, args: startWords(folder) })
    const page = await app.firstWindow()
    await expect(page.getByRole('heading', { name: t('frame.workspace.failed') })).toBeVisible()
    await answerFileDialog({ app }, backup)
    await page.getByRole('button', { name: t('frame.workspace.restoreBackup') }).click()
    const told = page.getByText(t('settings.restored'))
    await expect(told).toBeVisible()
    const kept = readdirSync(folder).filter((name) => name.startsWith('workspace-before-restore-'))
    expect(kept).toHaveLength(1)
    const keptFile = path.join(folder, kept[0] ?? '')
    await expect(page.getByText(t('settings.keptFile', { file: keptFile }))).toBeVisible()
    expect(readFileSync(keptFile).equals(damaged)).toBe(true)
    const look = { language, theme: 'light', size: laptop } as const
    const program = programOf(app, page, look)
    await takePictures(program, 'restored', other)
    await page.getByRole('button', { name: t('frame.action.close') }).click()
    await expect(told).toHaveCount(0)
    await page.getByRole('link', { name: t('people.title') }).click()
    await expect(page.getByRole('row', { name: /황보라/ })).toBeVisible()
    await program.quit()
    remove()
  })
}
