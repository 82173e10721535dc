import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect } from '@playwright/test'
import type { Language } from '../../src-shared/i18n/language'
import type { ImportFieldId } from '../../src-shared/imports/import-fields'
import { hasOffice, resave } from '../export/office'
import { expectAccessible, expectNothingLost } from './support/looks'
import {
  answerFileDialog,
  answerSaveDialog,
  dropFile,
  fixture,
  type Program,
  start,
  workspaceFolder,
} from './support/program'
import { test } from './support/test'
import { takePictures } from './support/wear'

interface Run {
  readonly language: Language
  readonly theme: 'light' | 'dark'
  /** The second language of the pictures. */
  readonly other: Language
}

const runs: readonly Run[] = [
  { language: 'ko', theme: 'light', other: 'zh' },
  { language: 'ru', theme: 'dark', other: 'en' },
]

type Journey = (program: Program, run: Run, folder: string) => Promise<void>

/** The same journey in each run, in a window and a workspace of its own. */
function journey(title: string, go: Journey): void {
  for (const run of runs) {
    test(`${title} (${run.language}, ${run.theme}, ${run.other})`, async () => {
      test.setTimeout(180_000)
      const { folder, remove } = workspaceFolder()
      const program = await start({ folder, ...run })
      await program.call('settings.update', { patch: { homeCountry: 'KR' } })
      await go(program, run, folder)
      await program.quit()
      remove()
    })
  }
}

async function namesOf(program: Program): Promise<string[]> {
  const input = { filter: {}, sort: 'name', direction: 'ascending', window: { offset: 0, limit: 50 } }
  const { rows } = (await program.call('people.list', input)) as { rows: { fullName: string }[] }
  return rows.map(({ fullName }) => fullName).toSorted()
}

/** From here on counts what is pressed; the answer is the number of presses so far. */
async function countPresses({ page }: Program): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    document.documentElement.dataset['presses'] = '0'
    const count = () => {
      const { dataset } = document.documentElement
      dataset['presses'] = String(Number(dataset['presses']) + 1)
    }
    window.addEventListener('pointerdown', count, true)
    window.addEventListener('keydown', count, true)
  })
  return () => page.evaluate(() => Number(document.documentElement.dataset['presses']))
}

/** Nothing in the preview asks: no dialog, no column that the program is unsure about, nothing to look at. */
async function expectNoQuestion({ page, words }: Program): Promise<void> {
  await expect(page.getByRole('grid')).toBeVisible()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.getByRole('columnheader').getByText(words.t('imports.unsure'))).toHaveCount(0)
  await expect(page.getByText(words.t('imports.onlyProblems'))).toHaveCount(0)
}

/** The heads of columns say what the program takes them for. */
async function expectMeanings(
  { page, words }: Program,
  heads: readonly (readonly [header: string, field: ImportFieldId | 'ignore'])[],
): Promise<void> {
  for (const [header, field] of heads) {
    const name = `${header}: ${words.t(`imports.field.${field}`)}`
    await expect(page.getByRole('button', { name, exact: true })).toHaveCount(1)
  }
}

const importButton = ({ page, words }: Program, count: number) =>
  page.getByRole('button', { name: words.t('imports.import', { count }), exact: true })

/** Opens the page of somebody on the list of people, with the keyboard's Enter, and waits for what it must say. */
async function openCard({ page }: Program, name: string, says: readonly string[]): Promise<void> {
  await page.getByRole('gridcell', { name: new RegExp(name) }).click()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
  for (const text of says) await expect(page.getByRole('main')).toContainText(text)
}

journey('a list under grouped headers needs three presses', async (program, { other }, folder) => {
  const { page, words } = program
  await answerFileDialog(program, fixture('korean-grouped-header.xlsx'))
  const presses = await countPresses(program)
  await page
    .getByRole('banner')
    .getByRole('button', { name: words.t('frame.import') })
    .click()
  await expect(page.getByText(words.t('imports.headerInRow', { row: '4' }))).toBeVisible()
  await expectNoQuestion(program)
  await expectMeanings(program, [
    ['회사명', 'company.name'],
    ['국가', 'company.country'],
    ['회사 전화', 'company.phone'],
    ['이름', 'person.fullName'],
    ['직함', 'person.jobTitle'],
    ['휴대폰', 'person.mobile'],
    ['담당자 이메일', 'person.email'],
    ['비고', 'record.note'],
  ])
  // Neither the blank rows nor the totals are customers.
  await importButton(program, 6).click()
  await expect(page.getByText(words.t('imports.done'))).toBeVisible()
  await page.getByRole('button', { name: words.t('imports.showPeople') }).click()
  await expect(page.getByRole('row', { name: /李秀英/ })).toBeVisible()
  expect(await presses()).toBe(3)
  expect(await namesOf(program)).toEqual(
    ['김민수', '박서연', '王伟', '李秀英', 'Иванов Сергей', 'Петрова Анна'].toSorted(),
  )
  await takePictures(program, 'lists-grouped-people', other)
  await openCard(program, '李秀英', [
    '深圳光明电子有限公司',
    '采购总监',
    '139 1234 5678',
    'li@guangming.example',
  ])
  await takePictures(program, 'lists-grouped-card', other)
  // The same list again, to look at its preview: everybody is here.
  await dropFile(program, fixture('korean-grouped-header.xlsx'))
  await expectNoQuestion(program)
  await takePictures(program, 'lists-grouped-preview', other)
  await expectAccessible(page, `grouped preview ${folder}`)
  await expectNothingLost(page, `grouped preview ${folder}`)
})

journey('a list that is dropped needs one press', async (program) => {
  const { page, words } = program
  const presses = await countPresses(program)
  await dropFile(program, fixture('korean-grouped-header.xlsx'))
  await expectNoQuestion(program)
  await importButton(program, 6).click()
  await expect(page.getByText(words.t('imports.done'))).toBeVisible()
  expect(await presses()).toBe(1)
  expect(await namesOf(program)).toHaveLength(6)
})

journey('an export of Google Contacts becomes cards', async (program, { other }) => {
  const { page, words } = program
  await dropFile(program, fixture('google-contacts.csv'))
  await expectNoQuestion(program)
  await expectMeanings(program, [
    ['First Name', 'person.givenName'],
    ['Last Name', 'person.familyName'],
    ['Organization Name', 'company.name'],
    ['Organization Title', 'person.jobTitle'],
    ['Labels', 'record.tags'],
    ['E-mail 1 - Value', 'person.email'],
    ['Phone 1 - Label', 'ignore'],
  ])
  await takePictures(program, 'lists-google-preview', other)
  await importButton(program, 4).click()
  await expect(page.getByText(words.t('imports.done'))).toBeVisible()
  expect(await namesOf(program)).toEqual(
    ['Anna Müller', 'Иванов Сергей Петрович', '王伟', '김민수'].toSorted(),
  )
  for (const [name, says] of [
    [
      '김민수',
      ['(주)한빛무역', '과장', '010-1234-5678', '010-9988-7766', 'minsu.kim@naver.example', 'Clients'],
    ],
    ['王伟', ['上海华信贸易有限公司', '采购经理', '138 1234 5678', 'wangwei@qq.example', 'Canton Fair']],
    ['Иванов Сергей Петрович', ['ООО «Вектор»', 'директор', '912 345-67-89', 'звонить после обеда']],
  ] as const) {
    await page.evaluate(() => {
      window.location.hash = '/people'
    })
    await openCard(program, name, says)
    await expect(page.getByRole('main')).not.toContainText('myContacts')
    await takePictures(program, `lists-google-${name.slice(0, 2)}`, other)
  }
})

const withNameless = [
  '회사명,담당자,휴대폰,이메일,비고',
  '(주)한빛무역,김민수,010-1234-5678,minsu@hanbit.example,LED 조명',
  'ООО «Вектор»,Иванов Сергей,+7 912 345-67-89,ivanov@vektor.example,Ждёт образцы',
  ',,+86 138 1234 5678,wangwei@huaxin.example,广交会见面',
  ',,010-7777-8888,sky@naver.example,이름을 물어볼 것',
]

/** Writes the company and the person into the row that has neither, as somebody would in LibreOffice. */
function mendInLibreOffice(file: string): string {
  // Where LibreOffice is not installed, the workbook of the Korean run as it saved it then stands in its place.
  if (!hasOffice) return fixture('left-out-rows.xlsx')
  const flat = resave(file, 'fods')
  const sheet = readFileSync(flat, 'utf8')
  const rows = sheet.split('<table:table-row')
  const cell = (text: string) =>
    `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`
  const mended = rows.map((row) =>
    row.includes('wangwei@huaxin.example')
      ? row.replace(
          /<table:table-cell[^>]*table:number-columns-repeated="2"[^>]*\/>/,
          cell('上海华信贸易有限公司') + cell('王伟'),
        )
      : row,
  )
  writeFileSync(flat, mended.join('<table:table-row'))
  return resave(flat, 'xlsx')
}

journey('rows with problems leave as a workbook and come back mended', async (program, run, folder) => {
  const { page, words } = program
  const { t } = words
  const list = path.join(folder, '거래처.csv')
  writeFileSync(list, `\ufeff${withNameless.join('\r\n')}\r\n`)
  await dropFile(program, list)
  await expect(page.getByText(t('imports.problems', { count: 2 }))).toBeVisible()
  const problems = path.join(folder, 'problems.xlsx')
  await answerSaveDialog(program, problems)
  await page.getByRole('button', { name: t('imports.saveErrors') }).click()
  await expect(page.getByText(t('export.done', { count: 2, file: 'problems.xlsx' }))).toBeVisible()
  await takePictures(program, 'lists-problems-saved', run.other)
  await importButton(program, 2).click()
  await expect(page.getByText(t('imports.done'))).toBeVisible()

  const mended = path.join(folder, 'mended.xlsx')
  copyFileSync(mendInLibreOffice(problems), mended)
  await dropFile(program, mended)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('mended.xlsx')
  await expectMeanings(program, [
    ['회사명', 'company.name'],
    ['담당자', 'person.fullName'],
    [hasOffice ? t('imports.issue.reason') : '이유', 'ignore'],
  ])
  await expect(page.getByRole('columnheader').getByText(t('imports.unsure'))).toHaveCount(0)
  // One is mended, the other still has no name.
  await expect(page.getByText(t('imports.problems', { count: 1 }))).toBeVisible()
  await takePictures(program, 'lists-problems-mended', run.other)
  await importButton(program, 1).click()
  await expect(page.getByText(t('imports.done'))).toBeVisible()
  expect(await namesOf(program)).toEqual(['Иванов Сергей', '王伟', '김민수'].toSorted())
  await page.getByRole('button', { name: t('imports.showPeople') }).click()
  await openCard(program, '王伟', ['上海华信贸易有限公司', 'wangwei@huaxin.example', '广交会见面'])
  await takePictures(program, 'lists-problems-card', run.other)
  // What the program said about a row is no remark about a customer.
  await expect(page.getByRole('main')).not.toContainText(t('imports.issue.no-name'))
})
