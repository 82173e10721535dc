import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect } from '@playwright/test'
import type { ImportFieldId } from '../../src-shared/imports/import-fields'
import { desk } from './support/look'
import { answerFileDialog, dropFile, fixture, type Program, start, workspaceFolder } from './support/program'
import { test } from './support/test'
import { takePictures } from './support/wear'

async function totalOf(program: Program, kind: 'people' | 'companies'): Promise<number> {
  const input = { filter: {}, sort: 'name', direction: 'ascending', window: { offset: 0, limit: 10 } }
  return ((await program.call(`${kind}.list`, input)) as { total: number }).total
}

/** The button in the head of a column: its own header, and what the program takes it for. */
const meaning = ({ page, words }: Program, header: string, field: ImportFieldId) =>
  page.getByRole('button', { name: `${header}: ${words.t(`imports.field.${field}`)}` })

for (const { language, other } of [
  { language: 'en', other: 'ru' },
  { language: 'ko', other: 'zh' },
] as const) {
  test(`a dropped Korean list is corrected, imported, taken back and imported again (${language}, ${other})`, async () => {
    const { folder, remove } = workspaceFolder()
    const program = await start({ folder, language, size: desk })
    const { page, words } = program
    const file = fixture('korean-title-rows.xlsx')
    await dropFile(program, file)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('korean-title-rows.xlsx')
    // Two rows stand above the header: a title and a blank one.
    await expect(page.getByText(words.t('imports.headerInRow', { row: '3' }))).toBeVisible()
    for (const [header, field] of [
      ['업체명', 'company.name'],
      ['담당자', 'person.fullName'],
      ['휴대폰', 'person.mobile'],
      ['이메일', 'person.email'],
      ['등급', 'record.rating'],
    ] as const) {
      await expect(meaning(program, header, field)).toBeVisible()
    }
    await expect(page.getByRole('gridcell', { name: '김민준' })).toBeVisible()
    await takePictures(program, 'import-preview', other)

    await meaning(program, '주소', 'company.address').click()
    await page
      .getByRole('group', { name: words.t('imports.group.person') })
      .getByRole('menuitem', { name: words.t('imports.field.person.address'), exact: true })
      .click()
    await expect(meaning(program, '주소', 'person.address')).toBeVisible()
    expect(await totalOf(program, 'people')).toBe(0)

    const importRows = page.getByRole('button', { name: words.t('imports.import', { count: 4 }) })
    await importRows.click()
    await expect(page.getByText(words.t('imports.done'))).toBeVisible()
    await takePictures(program, 'import-done', other)
    expect(await totalOf(program, 'people')).toBe(4)

    await page.getByRole('button', { name: words.t('imports.showPeople') }).click()
    await expect(page.getByRole('row', { name: /김민준/ })).toBeVisible()
    await takePictures(program, 'import-people', other)
    const undo = page.getByRole('contentinfo').getByRole('button', { name: words.t('history.undoButton') })
    await undo.click()
    await expect(page.getByRole('row', { name: /김민준/ })).toHaveCount(0)
    expect([await totalOf(program, 'people'), await totalOf(program, 'companies')]).toEqual([0, 0])
    await takePictures(program, 'import-undone', other)

    await dropFile(program, file)
    await importRows.click()
    await expect(page.getByText(words.t('imports.done'))).toBeVisible()
    expect(await totalOf(program, 'people')).toBe(4)
    // The same file on the report about it: everything is already here.
    await dropFile(program, file)
    await expect(page.getByText(words.t('imports.filled'))).toBeVisible()
    await expect(page.getByRole('gridcell', { name: '김민준' })).toBeVisible()
    await takePictures(program, 'import-again', other)
    await program.quit()
    remove()
  })
}

for (const { name, language, other, heads, person } of [
  {
    name: 'russian-cp1251.csv',
    language: 'ru',
    other: 'en',
    heads: [
      ['Компания', 'company.name'],
      ['Эл. почта', 'person.email'],
      ['Сумма', 'deal.amount'],
    ],
    person: 'Иванов Сергей',
  },
  {
    name: 'chinese.xls',
    language: 'zh',
    other: 'ko',
    heads: [],
    person: '王秀英',
  },
] as const) {
  test(`${name}, chosen in the dialog, becomes customers (${language}, ${other})`, async () => {
    const { folder, remove } = workspaceFolder()
    const program = await start({ folder, language })
    const { page, words } = program
    await answerFileDialog(program, fixture(name))
    await page
      .getByRole('banner')
      .getByRole('button', { name: words.t('frame.import') })
      .click()
    await expect(page.getByRole('gridcell', { name: person, exact: true })).toBeVisible()
    for (const [header, field] of heads) await expect(meaning(program, header, field)).toBeVisible()
    await takePictures(program, `import-${name}`, other)
    await page
      .getByRole('main')
      .getByRole('button', { name: new RegExp(words.t('frame.import')) })
      .last()
      .click()
    await expect(page.getByText(words.t('imports.done'))).toBeVisible()
    await page.getByRole('button', { name: words.t('imports.showPeople') }).click()
    await expect(page.getByRole('row', { name: new RegExp(person) })).toBeVisible()
    await program.quit()
    remove()
  })
}

test('a file that is no list is refused in words, and nothing is written', async () => {
  const { folder, remove } = workspaceFolder()
  const program = await start({ folder, language: 'ru' })
  const { page, words } = program
  const picture = path.join(folder, '명함.png')
  writeFileSync(picture, Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'))
  await dropFile(program, picture)
  await expect(page.getByText(words.t('imports.failed'))).toBeVisible()
  await expect(page.getByText(words.t('imports.failedKept'))).toBeVisible()
  await takePictures(program, 'import-refused', 'ko')
  // The same file again is read again: it may have been saved anew in between.
  await dropFile(program, picture)
  await expect(page.getByText(words.t('imports.failed'))).toBeVisible()
  await dropFile(program, fixture('chinese.xls'))
  await expect(page.getByRole('gridcell', { name: '王秀英', exact: true })).toBeVisible()
  await program.quit()
  remove()
})
