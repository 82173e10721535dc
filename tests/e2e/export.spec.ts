import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect } from '@playwright/test'
import { read, utils, write } from 'xlsx'
import { answerSaveDialog, dropFile, type Program, start, visit, workspaceFolder } from './support/program'
import { test } from './support/test'
import { takePictures } from './support/wear'

const people = [
  { fullName: '김민준', city: '서울', grade: 'A' },
  { fullName: 'Иванов Сергей', city: 'Казань', grade: 'B' },
  { fullName: '王秀英', city: '宁波', grade: 'C' },
]

async function makePeople(program: Program): Promise<void> {
  for (const [at, values] of people.entries()) {
    const contactPoints = [{ kind: 'mobile', rawText: `010-1234-567${at}` }]
    await program.call('people.create', { values, contactPoints, affiliation: { companyName: '한빛무역' } })
  }
}

/** Changes a cell, deletes a row. */
function edit(file: string, { t }: Program['words']): void {
  const book = read(readFileSync(file), { cellStyles: true })
  const name = book.SheetNames[0] ?? ''
  const grid = utils.sheet_to_json<string[]>(book.Sheets[name] ?? {}, { header: 1, defval: null, raw: true })
  const [head = [], ...rows] = grid
  const column = (heading: string) => head.indexOf(heading)
  const rowOf = (person: string) => rows.find((row) => row.includes(person)) ?? []
  rowOf('김민준')[column(t('imports.field.company.city'))] = '부산'
  rowOf('김민준')[column(t('imports.field.person.mobile'))] = '010-9999-0000'
  rowOf('Иванов Сергей')[column(t('imports.field.company.city'))] = 'Москва'
  rowOf('Иванов Сергей')[column(t('imports.field.record.rating'))] = '???'
  book.Sheets[name] = utils.aoa_to_sheet([head, ...rows.filter((row) => !row.includes('王秀英'))])
  writeFileSync(file, write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer)
}

for (const { language, theme } of [
  { language: 'en', theme: 'light' },
  { language: 'ko', theme: 'dark' },
] as const) {
  test(`a list leaves as a workbook, is edited and comes back cell by cell (${language}, ${theme})`, async () => {
    const { folder, remove } = workspaceFolder()
    const program = await start({ folder, language, theme, size: { width: 1440, height: 900 } })
    const { page, words } = program
    const { t } = words
    await makePeople(program)
    await visit(program, '/people')
    await expect(page.getByRole('row', { name: /김민준/ })).toBeVisible()
    const file = path.join(folder, 'people.xlsx')
    await answerSaveDialog(program, file)
    await page.getByRole('button', { name: t('export.action'), exact: true }).click()
    await expect(page.getByRole('menuitem', { name: t('export.format.vcf') })).toBeVisible()
    await program.picture(`export-menu-${language}-${theme}`)
    await page.getByRole('menuitem', { name: t('export.format.xlsx') }).click()
    await expect(page.getByRole('button', { name: t('export.showFile') })).toBeVisible()
    await program.picture(`export-done-${language}-${theme}`)

    const [ivanov] = (
      (await program.call('people.list', {
        filter: { text: 'Иванов' },
        sort: 'name',
        direction: 'ascending',
        window: { offset: 0, limit: 1 },
      })) as { rows: { id: string }[] }
    ).rows
    await program.call('people.update', { id: ivanov?.id, patch: { city: 'Омск' } })
    edit(file, words)
    await dropFile(program, file)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('imports.roundTrip.title'))
    await expect(page.getByRole('gridcell', { name: '부산' })).toBeVisible()
    await page
      .getByRole('button', {
        name: t('imports.roundTrip.takeFile', {
          name: 'Иванов Сергей',
          column: t('imports.field.company.city'),
        }),
      })
      .click()
    await expect(page.getByText(t('imports.roundTrip.state.fromFile'))).toBeVisible()
    await program.picture(`round-trip-${language}-${theme}`)
    await page.getByRole('button', { name: t('imports.roundTrip.apply', { count: 3 }) }).click()
    await expect(page.getByText(t('imports.roundTrip.done'))).toBeVisible()
    await program.picture(`round-trip-done-${language}-${theme}`)
    const names = (await program.call('people.list', {
      filter: { text: '김민준' },
      sort: 'name',
      direction: 'ascending',
      window: { offset: 0, limit: 1 },
    })) as { rows: { city: string }[] }
    expect(names.rows[0]?.city).toBe('부산')
    await program.quit()
    remove()
  })
}

for (const { language, theme, other } of [
  { language: 'zh', theme: 'light', other: 'ko' },
  { language: 'ru', theme: 'dark', other: 'en' },
] as const) {
  test(`chosen rows leave by a command of the palette (${language}, ${theme})`, async () => {
    const { folder, remove } = workspaceFolder()
    const program = await start({ folder, language, theme })
    const { page, words } = program
    const { t } = words
    await makePeople(program)
    await visit(program, '/people')
    await page.getByRole('gridcell', { name: '김민준' }).click()
    await page.getByRole('gridcell', { name: '王秀英' }).click({ modifiers: ['ControlOrMeta'] })
    await page.getByRole('button', { name: t('export.action'), exact: true }).click()
    await expect(page.getByText(t('export.selected', { count: 2 }))).toBeVisible()
    await program.picture(`export-chosen-${language}-${theme}`)
    await page.keyboard.press('Escape')

    const file = path.join(folder, 'chosen.xlsx')
    await answerSaveDialog(program, file)
    await page.keyboard.press('Control+k')
    await page.keyboard.type(t('export.command'))
    const command = page.getByRole('menuitem', { name: t('export.command'), exact: true })
    await expect(command).toBeVisible()
    await program.picture(`export-palette-${language}-${theme}`)
    await page.keyboard.press('Enter')
    await expect(page.getByText(t('export.done', { count: 2, file: 'chosen.xlsx' }))).toBeVisible()
    await takePictures(program, 'export-chosen-done', other)
    const [sheet] = Object.values(read(readFileSync(file)).Sheets)
    const rows = utils.sheet_to_json<Record<string, string>>(sheet ?? {})
    const names = rows.map((row) => row[t('imports.field.person.fullName')])
    expect(new Set(names)).toEqual(new Set(['王秀英', '김민준']))
    expect(rows).toHaveLength(2)
    await program.quit()
    remove()
  })
}

for (const { language, theme, route } of [
  { language: 'ru', theme: 'light', route: '/deals' },
  { language: 'zh', theme: 'dark', route: '/companies' },
] as const) {
  test(`what can leave is offered on ${route} (${language}, ${theme})`, async () => {
    const { folder, remove } = workspaceFolder()
    const program = await start({ folder, language, theme })
    const { page, words } = program
    await program.call('workspace.addSample', {})
    await visit(program, route)
    await page.getByRole('button', { name: words.t('export.action'), exact: true }).click()
    await expect(page.getByRole('menuitem', { name: words.t('export.format.csv') })).toBeVisible()
    await program.picture(`export-menu-${language}-${theme}`)
    await program.quit()
    remove()
  })
}
