import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import Database from 'better-sqlite3'
import { expect } from '@playwright/test'
import { makeListCsv } from '../support/make-list'
import { expectAccessible, expectNothingLost } from './support/looks'
import {
  answerSaveDialog,
  dropFile,
  fixture,
  kill,
  type Program,
  start,
  visit,
  workspaceFolder,
} from './support/program'
import { looksIn, nameOf } from './support/look'
import { test } from './support/test'
import { seeIn, takePictures } from './support/wear'

interface Person {
  readonly id: string
  readonly fullName: string
  readonly grade: string | null
}

async function people(program: Program): Promise<Person[]> {
  const input = { filter: {}, sort: 'name', direction: 'ascending', window: { offset: 0, limit: 50 } }
  return ((await program.call('people.list', input)) as { rows: Person[] }).rows
}

async function personNamed(program: Program, name: string): Promise<Person> {
  const found = (await people(program)).find(({ fullName }) => fullName === name)
  if (!found) throw new Error(`nobody is called ${name}`)
  return found
}

async function cityOf(program: Program, company: string): Promise<string | null> {
  const input = {
    filter: { text: company },
    sort: 'name',
    direction: 'ascending',
    window: { offset: 0, limit: 1 },
  }
  const { rows } = (await program.call('companies.list', input)) as { rows: { city: string | null }[] }
  return rows[0]?.city ?? null
}

async function importFile(program: Program, file: string, policy = 'fill'): Promise<string> {
  const { importId } = (await program.call('imports.open', { path: file })) as { importId: string }
  await program.call('imports.setPolicy', { importId, policy })
  return ((await program.call('imports.apply', { importId })) as { batch: string }).batch
}

function writeList(folder: string, name: string, rows: readonly string[]): string {
  const file = path.join(folder, name)
  writeFileSync(file, `\uFEFF${['회사,담당자,휴대폰,도시,등급', ...rows].join('\r\n')}\r\n`)
  return file
}

const known = '(주)한빛무역,김민준,010-4821-7730,서울,B'
const fair = [
  '(주)한빛무역,김민준,010-4821-7730,부산,A',
  '대한상사,박서연,010-3391-2208,부산,A',
  'ООО «Восток»,Иванов Сергей,8 (495) 123-45-67,Москва,B',
  '广州光明灯饰有限公司,王伟,+86 138 2211 3344,广州,C',
]

/** Sees what the window shows in two languages, both themes, both sizes. */
async function look(program: Program, moment: string, other: 'en' | 'ko' | 'zh' | 'ru'): Promise<void> {
  await seeIn(program, looksIn(program.look.language, other), async (one) => {
    const picture = `${moment}-${nameOf(one)}`
    await program.picture(picture)
    await expectNothingLost(program.page, picture)
    await expectAccessible(program.page, picture)
  })
}

for (const [language, other] of [
  ['ko', 'en'],
  ['ru', 'zh'],
] as const) {
  test(`an import is looked into, undone after edits, and says what stayed (${language}, ${other})`, async () => {
    const { folder, remove } = workspaceFolder()
    const first = await start({ folder, language })
    const { t } = first.words
    await importFile(first, writeList(folder, '거래처.csv', [known]))
    const list = writeList(folder, '부산 전시회.csv', fair)
    const batch = await importFile(first, list, 'overwrite')

    await visit(first, '/people')
    await first.page.getByRole('link', { name: t('frame.place.imports') }).click()
    const row = first.page.getByRole('row', { name: /부산 전시회\.csv/ })
    await expect(row.getByRole('gridcell')).toHaveText([
      '부산 전시회.csv',
      /\d/,
      t('history.you'),
      '4',
      '3',
      '3',
      '0',
      '2',
    ])
    await look(first, 'past-imports', other)

    await row.getByRole('gridcell').first().dblclick()
    const { page } = first
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('부산 전시회.csv')
    await expect(page.getByRole('row', { name: /王伟/ })).toBeVisible()
    await look(first, 'past-import', other)
    await page.getByRole('radio', { name: t('importHistory.choice.changed') }).click()
    const changed = page.getByRole('row', { name: /김민준/ })
    await expect(page.getByRole('row', { name: /한빛무역/ })).toContainText('서울 → 부산')
    await expect(changed).toContainText('B → A')
    await changed.getByRole('gridcell').first().dblclick()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('김민준')
    await page.keyboard.press('Escape')
    await expect(changed).toBeVisible()
    await page.getByRole('radio', { name: t('importHistory.choice.all') }).click()

    const copy = path.join(folder, '사본.csv')
    await answerSaveDialog(first, copy)
    await page.getByRole('button', { name: t('importHistory.saveFile') }).click()
    await expect.poll(() => existsSync(copy) && readFileSync(copy).equals(readFileSync(list))).toBe(true)

    const [owner, newcomer] = [await personNamed(first, '김민준'), await personNamed(first, '박서연')]
    await first.call('people.update', { id: owner.id, patch: { grade: 'C' } })
    await first.call('people.update', { id: newcomer.id, patch: { source: 'Canton Fair' } })
    const called = await personNamed(first, '王伟')
    await first.call('activities.create', { kind: 'note', title: '견적 회신', personId: called.id })
    await page.getByRole('button', { name: t('importHistory.undoImport') }).click()
    await expect(page.getByText(t('importHistory.isUndone'))).toBeVisible()
    const expectKept = async ({ page: shown }: Program) => {
      const kept = shown.getByRole('region', { name: t('history.keptTitle') }).getByRole('listitem')
      await expect(kept.filter({ hasText: '박서연' })).toContainText(t('frame.field.source'))
      await expect(kept.filter({ hasText: '김민준' })).toContainText(t('frame.field.grade'))
      await expect(kept.filter({ hasText: '王伟' })).toContainText(t('history.reason.referred'))
      await expect(kept.filter({ hasText: 'Иванов' })).toHaveCount(0)
    }
    await expectKept(first)
    await look(first, 'import-undone', other)
    expect((await people(first)).map(({ fullName }) => fullName).sort()).toEqual(['王伟', '김민준', '박서연'])
    expect((await personNamed(first, '김민준')).grade).toBe('C')
    expect(await cityOf(first, '한빛')).toBe('서울')
    await first.quit()

    const again = await start({ folder, language })
    await visit(again, `/import/${batch}`)
    await expectKept(again)
    await again.page.getByRole('button', { name: t('importHistory.redoImport') }).click()
    await expect(again.page.getByRole('button', { name: t('importHistory.undoImport') })).toBeVisible()
    await expect(again.page.getByRole('region', { name: t('history.keptTitle') })).toHaveCount(0)
    expect(await people(again)).toHaveLength(4)
    expect((await personNamed(again, '김민준')).grade).toBe('C')
    expect(await cityOf(again, '한빛')).toBe('부산')
    await again.quit()
    remove()
  })
}

test('what nobody has looked at is filtered, ticked one by one, and all at once', async () => {
  const { folder, remove } = workspaceFolder()
  const program = await start({ folder, language: 'zh' })
  const { page, words } = program
  const { t } = words
  await importFile(program, fixture('russian-cp1251.csv'))
  await importFile(program, fixture('korean-title-rows.xlsx'))
  await visit(program, '/people')
  const chip = (count: number) =>
    page.getByRole('button', {
      name: t('importHistory.unreviewedFrom', { count, file: 'korean-title-rows.xlsx' }),
    })
  await chip(4).click()
  await expect(page.getByRole('row', { name: /김민준/ })).toBeVisible()
  await expect(page.getByRole('row', { name: /Иванов/ })).toHaveCount(0)
  await page.getByRole('gridcell', { name: /김민준/ }).click()
  const tick = page.getByRole('button', { name: t('importHistory.reviewed'), exact: true })
  await expect(tick).toBeVisible()
  await takePictures(program, 'unreviewed', 'ru')
  await tick.click()
  await expect(page.getByRole('row', { name: /김민준/ })).toHaveCount(0)
  await page.getByRole('button', { name: t('importHistory.reviewAll') }).click()
  await expect(page.getByRole('row', { name: /Иванов/ })).toBeVisible()
  await expect(page.getByRole('button', { name: /korean-title-rows/ })).toHaveCount(0)
  await program.quit()
  remove()
})

test('a program that was killed in the middle of 50,000 rows goes on where it stopped', async () => {
  // Two readings and a writing of a long list on a machine that may be busy.
  test.setTimeout(480_000)
  const { folder, remove } = workspaceFolder()
  const file = path.join(folder, '거래처 50000.csv')
  writeFileSync(file, makeListCsv({ rows: 50_000 }))
  const first = await start({ folder, language: 'ru' })
  await dropFile(first, file)
  await expect(first.page.getByRole('progressbar')).toHaveAttribute('aria-valuetext', /[1-9]/)
  await kill(first)
  const stagedRows = rowsStaged(folder)
  expect(stagedRows).toBeGreaterThan(0)
  expect(stagedRows).toBeLessThan(50_000)

  const program = await start({ folder, language: 'ru' })
  const { page, words } = program
  const { t } = words
  const nav = page.getByRole('link', { name: new RegExp(`^${t('frame.place.imports')}`) })
  await expect(nav).toContainText('1')
  await nav.click()
  await expect(page.getByText(t('importHistory.unfinished', { file: '거래처 50000.csv' }))).toBeVisible()
  await look(program, 'import-unfinished', 'en')
  await page.getByRole('button', { name: t('importHistory.goOn', { file: '거래처 50000.csv' }) }).click()
  await expect(page.getByRole('grid', { name: '거래처 50000.csv' })).toBeVisible({ timeout: 120_000 })
  await page
    .getByRole('main')
    .getByRole('button', { name: /^Импортировать/ })
    .click()
  await expect(page.getByText(t('imports.done'))).toBeVisible({ timeout: 240_000 })
  await expect(nav).toHaveText(t('frame.place.imports'))
  await page.getByRole('button', { name: t('importHistory.showImport') }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('거래처 50000.csv')
  expect(readdirSync(path.join(folder, 'imports'))).toEqual([])
  await program.quit()
  remove()
})

/** How many rows stand in the one staging file of a workspace. */
function rowsStaged(folder: string): number {
  return onStaging(folder, (database) => database.prepare('SELECT count(*) FROM raw').pluck().get() as number)
}

function onStaging<Result>(folder: string, work: (database: Database.Database) => Result): Result {
  const inside = path.join(folder, 'imports')
  const [name = '', ...others] = readdirSync(inside).filter((one) => one.endsWith('.db'))
  expect(others).toEqual([])
  const database = new Database(path.join(inside, name))
  try {
    return work(database)
  } finally {
    database.close()
  }
}

test('a workspace that stops while a list is read offers to go on in the same window', async () => {
  const { folder, remove } = workspaceFolder()
  const file = path.join(folder, 'Клиенты.csv')
  writeFileSync(file, makeListCsv({ rows: 30_000 }))
  const program = await start({ folder, language: 'en' })
  const { page, words } = program
  await dropFile(program, file)
  await expect(page.getByRole('progressbar')).toHaveAttribute('aria-valuetext', /[1-9]/)
  await program.app.evaluate(({ app }) => {
    const workspace = app.getAppMetrics().find(({ name }) => name === 'Tradewind workspace')
    if (!workspace) throw new Error('no workspace process')
    process.kill(workspace.pid, 'SIGKILL')
  })
  await page.getByRole('button', { name: words.t('importHistory.goOn', { file: 'Клиенты.csv' }) }).click()
  await expect(page.getByRole('grid', { name: 'Клиенты.csv' })).toBeVisible({ timeout: 60_000 })
  await program.quit()
  remove()
})

test('whoever quits in the middle of an import comes back to it as it was', async () => {
  const { folder, remove } = workspaceFolder()
  const file = writeList(folder, '부산 전시회.csv', fair)
  const first = await start({ folder, language: 'ko' })
  const { t } = first.words
  await dropFile(first, file)
  await expect(first.page.getByRole('gridcell', { name: '王伟' })).toBeVisible()
  const left = `도시: ${t('imports.field.ignore')}`
  await first.page.getByRole('button', { name: /^도시: / }).click()
  await first.page.getByRole('menuitem', { name: t('imports.field.ignore'), exact: true }).click()
  await expect(first.page.getByRole('button', { name: left })).toBeVisible()
  await first.quit()

  const again = await start({ folder, language: 'ko' })
  const goOn = again.page.getByRole('button', { name: t('importHistory.goOn', { file: '부산 전시회.csv' }) })
  await again.page.getByRole('link', { name: new RegExp(`^${t('frame.place.imports')}`) }).click()
  await goOn.click()
  await expect(again.page.getByRole('button', { name: left })).toBeVisible()
  await again.page
    .getByRole('main')
    .getByRole('button', { name: t('imports.discard') })
    .click()
  await visit(again, '/import')
  await expect(again.page.getByRole('button', { name: t('imports.choose') })).toBeVisible()
  await expect(goOn).toHaveCount(0)
  await again.quit()
  remove()
})

test('a protected list that was half read asks for its password again', async () => {
  const { folder, remove } = workspaceFolder()
  const password = '열려라 sesame'
  const first = await start({ folder, language: 'en' })
  await first.call('imports.open', { path: fixture('protected-agile.xlsx'), password })
  await first.quit()
  onStaging(folder, (database) =>
    database.exec(`DELETE FROM meta WHERE name IN ('reading', 'plan'); DELETE FROM raw WHERE n > 3`),
  )
  const program = await start({ folder, language: 'en' })
  const { page, words } = program
  await visit(program, '/import')
  await page
    .getByRole('button', { name: words.t('importHistory.goOn', { file: 'protected-agile.xlsx' }) })
    .click()
  const field = page.getByLabel(words.t('imports.password'))
  await expect(field).toBeFocused()
  await look(program, 'import-unfinished-protected', 'ko')
  await field.fill(password)
  await page.getByRole('button', { name: words.t('imports.open') }).click()
  await expect(page.getByRole('gridcell', { name: '김민준' })).toBeVisible()
  await program.quit()
  remove()
})

test('80 imports scroll, long names give way, and the way back leads to the same line', async () => {
  test.setTimeout(180_000)
  const { folder, remove } = workspaceFolder()
  const program = await start({ folder, language: 'zh' })
  const { page } = program
  for (let number = 1; number <= 80; number += 1) {
    const long = '广州国际照明展览会参展商名单（含联系人与电话）最终版-2026年6月-确认-'
    const name = number % 7 === 0 ? `${long}${number}.csv` : `名单 ${number}.csv`
    await importFile(program, writeList(folder, name, [`公司 ${number},王伟 ${number},,广州,A`]))
  }
  await visit(program, '/import')
  const grid = page.getByRole('grid')
  await expect(grid).toHaveAttribute('aria-rowcount', '81')
  await look(program, 'past-imports-80', 'ru')
  await page.getByRole('gridcell').first().click()
  await page.keyboard.press('Control+End')
  const oldest = page.getByRole('row', { name: /^名单 1\.csv/ })
  await expect(oldest).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('名单 1.csv')
  await page.keyboard.press('Escape')
  await expect(oldest).toBeVisible()
  await program.quit()
  remove()
})
