import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { expect } from '@playwright/test'
import type { SyncState } from '../../src-shared/sync/sync-contract'
import { makeListCsv } from '../support/make-list'
import { desk, laptop, type Look, looksIn, nameOf } from './support/look'
import { expectNothingLost } from './support/looks'
import { answerFileDialog, type Program, start, visit, workspaceFolder } from './support/program'
import { test } from './support/test'
import { seeIn } from './support/wear'

const root = path.resolve(import.meta.dirname, '../..')
const passphrase = '파란 컨테이너 세 개와 눈'
const rows = 5000

/** Copying a base takes as long as the machine lets it. */
const patience = { timeout: 60_000 }

/** The copying goes on while it is looked at, which leaves no time to change the look: each window has one. */
const looks: readonly Look[] = [
  { language: 'ko', theme: 'light', size: laptop },
  { language: 'ru', theme: 'dark', size: laptop },
  { language: 'zh', theme: 'dark', size: desk },
  { language: 'en', theme: 'light', size: desk },
]

/** Runs the built command line; gives what it wrote. */
async function commandLine(...words: readonly string[]): Promise<string> {
  const env = { ...process.env, TRADEWIND_PASSPHRASE: passphrase }
  const entry = path.join(root, 'dist/main/cli.js')
  const ran = await promisify(execFile)(process.execPath, [entry, ...words], { env, maxBuffer: 1 << 26 })
  return ran.stdout
}

/** A folder that holds a workspace with many customers, and a copy of its whole base. */
async function sharedFolder(): Promise<string> {
  const shared = mkdtempSync(path.join(tmpdir(), 'tradewind-공유-'))
  const { folder, remove } = workspaceFolder()
  const list = path.join(folder, '거래처.csv')
  writeFileSync(list, makeListCsv({ rows }))
  await commandLine('import', list, '--workspace', folder)
  await commandLine('sync', '--folder', shared, '--name', '사무실 컴퓨터', '--workspace', folder)
  const [workspace = ''] = readdirSync(shared)
  expect(existsSync(path.join(shared, workspace, 's'))).toBe(true)
  expect(readdirSync(path.join(shared, workspace, 's'))).toHaveLength(1)
  remove()
  return shared
}

const state = async (program: Program) =>
  (await program.call('sync.getState', {}).catch(() => null)) as SyncState | null

async function people(program: Program): Promise<number | null> {
  const answer = await program.call('workspace.getState', {}).catch(() => null)
  return (answer as { counts: { people: number } } | null)?.counts.people ?? null
}

/** Joins by hand, and sees that it goes on. */
async function join(program: Program, shared: string, name: string): Promise<void> {
  const { page, words, look } = program
  const { t } = words
  await visit(program, '/sync?do=join')
  await answerFileDialog(program, shared)
  await page.getByRole('button', { name: t('sync.setup.chooseFolder') }).click()
  await expect(page.getByText(t('sync.setup.foundWorkspace'))).toBeVisible(patience)
  await page.getByLabel(t('sync.setup.passphrase'), { exact: true }).fill(passphrase)
  await page.getByLabel(t('sync.setup.deviceName')).fill(name)
  await page.getByRole('button', { name: t('sync.setup.join'), exact: true }).click()
  await page.getByRole('progressbar').waitFor(patience)
  await program.picture(`snapshot-progress-${nameOf(look)}`)
}

/** Everything is here, the list can be used, and nothing waits. */
async function expectWhole(program: Program, count: number): Promise<void> {
  const { page, words } = program
  await expect.poll(() => people(program), patience).toBe(count)
  await expect.poll(async () => (await state(program))?.dot, patience).toBe('synced')
  await expect(page.getByRole('button', { name: words.t('sync.dot.synced') })).toBeVisible(patience)
  await visit(program, '/people')
  const grid = page.getByRole('grid')
  await expect(grid).toHaveAttribute('aria-rowcount', new RegExp(`^${count + 1}$`), patience)
  await grid.press('Control+End')
  await expect(grid.locator(`[role=row][aria-rowindex="${count + 1}"]`)).toBeVisible(patience)
}

test('a new computer gets a whole base from a shared folder', async () => {
  // A list is read and written, and its base copied once for each look.
  test.setTimeout(600_000)
  const shared = await sharedFolder()
  let count = 0
  for (const look of looks) {
    const { folder, remove } = workspaceFolder()
    const program = await start({ folder, ...look })
    await join(program, shared, `노트북 ${look.language}`)
    await expect.poll(() => people(program), patience).toBeGreaterThan(4000)
    count ||= (await people(program)) ?? 0
    await expectWhole(program, count)
    if (look === looks.at(-1)) await seeTheEnd(program)
    await program.quit()
    remove()
  }
  rmSync(shared, { recursive: true, force: true })
})

async function seeTheEnd(program: Program): Promise<void> {
  for (const [moment, route] of [
    ['snapshot-list', '/people'],
    ['snapshot-end', '/sync'],
  ] as const) {
    await visit(program, route)
    await seeIn(program, [...looksIn('ko', 'zh'), ...looksIn('ru', 'en')], async (look) => {
      await program.picture(`${moment}-${nameOf(look)}`)
      await expectNothingLost(program.page, `${moment} ${nameOf(look)}`)
    })
  }
}
