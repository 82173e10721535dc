import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { makeListCsv } from '../support/make-list'
import { expectAccessible, expectNothingLost } from './support/looks'
import { dropFile, fixture, type Program, start, visit, workspaceFolder } from './support/program'

interface Person {
  readonly id: string
  readonly fullName: string
}

async function people(program: Program): Promise<Person[]> {
  const input = { filter: {}, sort: 'name', direction: 'ascending', window: { offset: 0, limit: 50 } }
  return ((await program.call('people.list', input)) as { rows: Person[] }).rows
}

async function importFile(program: Program, file: string): Promise<string> {
  const { importId } = (await program.call('imports.open', { path: file })) as { importId: string }
  return ((await program.call('imports.apply', { importId })) as { batch: string }).batch
}

/** Three edits after an import: a grade, a source, a phone number. */
async function editThree(program: Program): Promise<readonly string[]> {
  const [first, second, third] = await people(program)
  if (!first || !second || !third) throw new Error('three people are wanted')
  await program.call('people.update', { id: first.id, patch: { grade: 'D' } })
  await program.call('people.update', { id: second.id, patch: { source: 'Fair' } })
  const contactPoints = [{ kind: 'mobile', rawText: '010-7777-8888' }]
  await program.call('people.setContactPoints', { id: third.id, contactPoints })
  return [first.fullName, second.fullName]
}

for (const { language, theme } of [
  { language: 'en', theme: 'light' },
  { language: 'ko', theme: 'dark' },
] as const) {
  test(`an undo after three edits lists what stayed (${language}, ${theme})`, async () => {
    const { folder, remove } = workspaceFolder()
    const program = await start({ folder, language, theme })
    const { page, words } = program
    await importFile(program, fixture('russian-cp1251.csv'))
    const batch = await importFile(program, fixture('korean-title-rows.xlsx'))

    await visit(program, '/people')
    const unreviewed = words.t('importHistory.unreviewedFrom', { count: 4, file: 'korean-title-rows.xlsx' })
    await page.getByRole('button', { name: unreviewed }).click()
    await expect(page.getByRole('button', { name: words.t('importHistory.reviewAll') })).toBeVisible()
    await expect(page.getByRole('row', { name: /Иванов/ })).toHaveCount(0)
    await page.getByRole('gridcell', { name: /김민준/ }).click()
    const tick = page.getByRole('button', { name: words.t('importHistory.reviewed'), exact: true })
    await expect(tick).toBeVisible()
    await program.picture(`unreviewed-${language}-${theme}`)
    await tick.click()
    await expect(page.getByRole('row', { name: /김민준/ })).toHaveCount(0)

    await visit(program, '/import')
    await expect(page.getByRole('heading', { name: words.t('importHistory.title') })).toBeVisible()
    await expectAccessible(page, 'past imports')
    await program.picture(`past-imports-${language}-${theme}`)
    await page.getByRole('gridcell', { name: 'korean-title-rows.xlsx' }).dblclick()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('korean-title-rows.xlsx')
    await expect(page.getByRole('row', { name: /김민준/ })).toBeVisible()
    await expectAccessible(page, 'a past import')
    await expectNothingLost(page, 'a past import')
    await program.picture(`past-import-${language}-${theme}`)

    const names = await editThree(program)
    await page.getByRole('button', { name: words.t('importHistory.undoImport') }).click()
    await expect(page.getByText(words.t('importHistory.isUndone'))).toBeVisible()
    const report = page.getByRole('main')
    for (const name of names)
      await expect(report.getByRole('listitem').filter({ hasText: name })).not.toHaveCount(0)
    await expect(
      report.getByRole('listitem').filter({ hasText: words.t('customers.contactPoint.mobile') }),
    ).not.toHaveCount(0)
    await program.picture(`import-undone-${language}-${theme}`)
    await page.getByRole('button', { name: words.t('importHistory.redoImport') }).click()
    await expect(page.getByRole('button', { name: words.t('importHistory.undoImport') })).toBeVisible()
    expect(await program.call('importHistory.get', { id: batch })).toMatchObject({ isUndone: false })
    await program.quit()
    remove()
  })
}

async function killWorkspace({ app }: Program): Promise<void> {
  await app.evaluate(({ app: electron }) => {
    const workspace = electron
      .getAppMetrics()
      .find((metric) => metric.type === 'Utility' && metric.name?.includes('Tradewind'))
    if (!workspace) throw new Error('no workspace process')
    process.kill(workspace.pid, 'SIGKILL')
  })
}

test('an import goes on after its process was killed in the middle of reading', async () => {
  const { folder, remove } = workspaceFolder()
  const file = path.join(folder, 'list.csv')
  writeFileSync(file, makeListCsv({ rows: 40_000 }))
  const program = await start({ folder, language: 'ru', theme: 'light' })
  const { page, words } = program
  await dropFile(program, file)
  // The first number says that rows are being read.
  await expect(page.getByRole('progressbar')).toBeVisible()
  await killWorkspace(program)
  const goOn = page.getByRole('button', { name: words.t('importHistory.goOn', { file: 'list.csv' }) })
  await expect(goOn).toBeVisible({ timeout: 20_000 })
  await program.picture('import-unfinished-ru-light')
  await goOn.click()
  await expect(page.getByRole('gridcell').first()).toBeVisible({ timeout: 60_000 })
  await expect(page.getByText(words.t('imports.rows', { count: 40_000 }))).toBeVisible()
  await program.quit()
  remove()
})
