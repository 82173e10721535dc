import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect } from '@playwright/test'
import type { SyncState } from '../../src-shared/sync/sync-contract'
import { makeListCsv } from '../support/make-list'
import { desk, laptop, type Look, looksIn, nameOf } from './support/look'
import { expectNothingLost } from './support/looks'
import { answerFileDialog, type Program, start, visit, workspaceFolder } from './support/program'
import { commandLine, passphrase } from './support/sharing'
import { test } from './support/test'
import { seeIn } from './support/wear'

/** As many as an office may have: `TRADEWIND_CUSTOMERS=50000`, which takes minutes. */
const rows = Number(process.env['TRADEWIND_CUSTOMERS'] ?? 5000)

/** Copying a base takes as long as the machine lets it. */
const patience = { timeout: rows > 5000 ? 600_000 : 60_000 }

/** The copying goes on while it is looked at, which leaves no time to change the look: each window has one. */
const looks: readonly Look[] = [
  { language: 'ko', theme: 'light', size: laptop },
  { language: 'ru', theme: 'dark', size: laptop },
  { language: 'zh', theme: 'dark', size: desk },
  { language: 'en', theme: 'light', size: desk },
]

interface Source {
  readonly shared: string
  /** Customers in the base that lies there whole, and with what came since, by the program that wrote them. */
  readonly inSnapshot: number
  readonly inAll: number
  /** What came since; a copying program may not be done with it. */
  readonly since: string
}

async function customersIn(workspace: string): Promise<number> {
  const said = await commandLine('info', '--json', '--workspace', workspace)
  return (JSON.parse(said) as { counts: { people: number } }).counts.people
}

const segmentsIn = (shared: string) =>
  readdirSync(shared, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.seg'))
    .map((name) => path.join(shared, name))

/** A folder that holds a workspace with many customers, a copy of its whole base, and some more customers beside it. */
async function sharedFolder(): Promise<Source> {
  const shared = mkdtempSync(path.join(tmpdir(), 'tradewind-공유-'))
  const { folder, remove } = workspaceFolder()
  const exchange = ['sync', '--folder', shared, '--name', '사무실 컴퓨터', '--workspace', folder]
  const list = path.join(folder, '거래처.csv')
  writeFileSync(list, makeListCsv({ rows }))
  await commandLine('import', list, '--workspace', folder)
  await commandLine(...exchange)
  const inSnapshot = await customersIn(folder)
  const before = new Set(segmentsIn(shared))
  const [workspace = ''] = readdirSync(shared)
  expect(readdirSync(path.join(shared, workspace, 's'))).toHaveLength(1)

  const later = path.join(folder, '박람회.csv')
  writeFileSync(later, makeListCsv({ rows: 200, seed: 99 }))
  await commandLine('import', later, '--duplicates', 'add', '--workspace', folder)
  await commandLine(...exchange)
  expect(readdirSync(path.join(shared, workspace, 's'))).toHaveLength(1)
  const [since = '', ...more] = segmentsIn(shared).filter((name) => !before.has(name))
  expect(more).toEqual([])
  const inAll = await customersIn(folder)
  expect(inAll).toBeGreaterThan(inSnapshot)
  remove()
  return { shared, inSnapshot, inAll, since }
}

const state = async (program: Program) =>
  (await program.call('sync.getState', {}).catch(() => null)) as SyncState | null

async function people(program: Program): Promise<number | null> {
  const answer = await program.call('workspace.getState', {}).catch(() => null)
  return (answer as { counts: { people: number } } | null)?.counts.people ?? null
}

/** Joins by hand, and sees that it goes on: a bar that says how far it is. */
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
  await expect(page.getByRole('progressbar')).toBeVisible(patience)
  await program.picture(`snapshot-progress-${nameOf(look)}`)
}

/** The list of people has so many rows, can be walked to its end, searched, and a record in it opened. */
async function expectUsableList(program: Program, count: number): Promise<void> {
  const { page } = program
  await visit(program, '/people')
  const grid = page.getByRole('grid')
  await expect(grid).toHaveAttribute('aria-rowcount', String(count + 1), patience)
  await grid.press('Control+End')
  await expect(grid.locator(`[role=row][aria-rowindex="${count + 1}"]`)).toBeVisible(patience)
}

/** The base is here and the list works, while the rest is still on its way: nothing says that all is well yet. */
async function expectUsableBeforeTheEnd(program: Program, inSnapshot: number): Promise<void> {
  await expect.poll(() => people(program), patience).toBe(inSnapshot)
  await expectUsableList(program, inSnapshot)
  await expect.poll(async () => (await state(program))?.targets[0]?.incomplete, patience).toBe(1)
  expect((await state(program))?.dot).not.toBe('synced')
  expect(await people(program)).toBe(inSnapshot)
  await visit(program, '/sync')
  const { t } = program.words
  await expect(program.page.getByText(t('sync.targets.incomplete', { count: 1 }))).toBeVisible(patience)
  await program.picture(`snapshot-before-the-end-${nameOf(program.look)}`)
}

/** Everything is here, as many as at the source, the list can be used, and nothing waits. */
async function expectWhole(program: Program, count: number): Promise<void> {
  const { page, words } = program
  await expect.poll(() => people(program), patience).toBe(count)
  await expect.poll(async () => (await state(program))?.dot, patience).toBe('synced')
  await expect(page.getByRole('button', { name: words.t('sync.dot.synced') })).toBeVisible(patience)
  await expectUsableList(program, count)
}

test('a new computer gets a whole base from a shared folder, and can be worked at before the rest has come', async () => {
  // A list is read and written, and its base copied once for each look.
  test.setTimeout(rows > 5000 ? 3_600_000 : 600_000)
  const { shared, inSnapshot, inAll, since } = await sharedFolder()
  const whole = readFileSync(since)
  for (const look of looks) {
    // The copying program has not got further yet.
    writeFileSync(since, whole.subarray(0, whole.length >> 1))
    const { folder, remove } = workspaceFolder()
    const program = await start({ folder, ...look })
    await join(program, shared, `노트북 ${look.language}`)
    await expectUsableBeforeTheEnd(program, inSnapshot)
    writeFileSync(since, whole)
    await program.call('sync.exchange', {})
    await expectWhole(program, inAll)
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
