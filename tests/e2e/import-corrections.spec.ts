import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect } from '@playwright/test'
import iconv from 'iconv-lite'
import { dropFile, type Program, start, workspaceFolder } from './support/program'
import { test } from './support/test'
import { takePictures } from './support/wear'

/** As a Korean Excel writes it: CP949, and the zero in front of every mobile number gone. */
const korean = [
  '회사명,담당자,휴대폰,이메일,국가,등급',
  '한빛무역,김민수,1012345678,minsu@hanbit.example,코리아국,A',
  '대한상사,박서연,1033912208,sy@daehan.example,코리아국,B',
  '쌍뷁물산,이지훈,1022106654,jh@mirae.example,중국,A',
  '샘플 회사,샘플,1000000000,sample@sample.example,한국,C',
]

async function namesOf(program: Program): Promise<unknown> {
  const input = {
    filter: {},
    sort: 'name',
    direction: 'ascending',
    window: { offset: 0, limit: 10 },
  }
  const { rows } = (await program.call('people.list', input)) as { rows: { fullName: string }[] }
  return rows.map(({ fullName }) => fullName)
}

for (const { language, other } of [
  { language: 'ko', other: 'en' },
  { language: 'ru', other: 'zh' },
] as const) {
  test(`a CP949 list that lost zeros is put right before it is imported (${language}, ${other})`, async () => {
    const { folder, remove } = workspaceFolder()
    const program = await start({ folder, language })
    const { page, words } = program
    await program.call('settings.update', { patch: { homeCountry: 'KR' } })
    const file = path.join(folder, 'cp949.csv')
    writeFileSync(file, iconv.encode(korean.join('\r\n'), 'cp949'))
    await dropFile(program, file)
    await expect(page.getByRole('gridcell', { name: '쌍뷁물산' })).toBeVisible()
    await expect(page.getByRole('switch', { name: words.t('imports.issue.phone-repaired') })).toBeChecked()

    // One cell is corrected by typing over it, then all like it.
    const country = page.getByRole('gridcell', { name: /코리아국/ })
    await country.first().click()
    await page.keyboard.type('한국')
    await page.keyboard.press('Enter')
    await takePictures(program, 'import-alike', other)
    await page.getByRole('button', { name: words.t('imports.changeAlike', { count: 2 }) }).click()
    await expect(country).toHaveCount(0)

    // The sample row is left out.
    await page.getByRole('gridcell', { name: '샘플 회사' }).click()
    await page.getByRole('button', { name: new RegExp(words.t('imports.rowChoice')) }).click()
    await page.getByRole('option', { name: words.t('imports.leaveOut'), exact: true }).click()
    await expect(page.getByText(words.t('imports.leftOutCount', { count: 1 }))).toBeVisible()
    await takePictures(program, 'import-corrected', other)

    await page.getByRole('button', { name: words.t('imports.import', { count: 3 }) }).click()
    await expect(page.getByText(words.t('imports.done'))).toBeVisible()
    expect(await namesOf(program)).toEqual(['김민수', '박서연', '이지훈'])

    // The next list of the same kind needs nothing any more.
    await dropFile(program, file)
    await expect(page.getByText(words.t('imports.remembered'))).toBeVisible()
    await program.quit()
    remove()
  })
}
