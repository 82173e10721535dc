import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect } from '@playwright/test'
import { expectAccessible, expectNothingLost } from './support/looks'
import { dropFile, start, workspaceFolder } from './support/program'
import { test } from './support/test'

const list = [
  '회사명,담당자,직책,휴대폰,이메일,도시',
  '(주)한빛무역,김민수,부장,010-1234-5678,minsu@hanbit.example,서울',
  'Hanbit Trading,Kim Minsoo,Manager,+82 10 1234 5678,,Seoul',
  'ООО «Вектор»,Иванов Сергей,,+7 912 345-67-89,ivanov@vektor.example,Москва',
  'Vektor,Sergei Ivanov,director,+7 912 345 67 89,,Moscow',
  '华信贸易有限公司,王伟,经理,13812345678,wangwei@huaxin.example,上海',
  'Huaxin Trade,Wang Wei,,138-1234-5678,,Shanghai',
  '대성상사,박서준,대리,010-9999-0000,,부산',
]

for (const { language, theme } of [
  { language: 'en', theme: 'light' },
  { language: 'ko', theme: 'dark' },
  { language: 'en', theme: 'dark' },
  { language: 'ko', theme: 'light' },
  { language: 'zh', theme: 'light' },
  { language: 'ru', theme: 'dark' },
] as const) {
  test(`rows that may be one are decided by keyboard (${language}, ${theme})`, async () => {
    const { folder, remove } = workspaceFolder()
    const file = path.join(folder, 'list.csv')
    writeFileSync(file, `\ufeff${list.join('\r\n')}\r\n`)
    const program = await start({ folder, language, theme })
    const { page, words } = program
    await dropFile(program, file)
    await page.getByRole('button', { name: words.t('imports.possible.open', { count: 3 }) }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.t('imports.possible.title'))
    await expect(page.getByRole('gridcell', { name: 'Wang Wei', exact: true })).toBeVisible()
    await expect(page.getByText(words.t('imports.possible.reason.same-mobile')).first()).toBeVisible()
    await program.picture(`possible-${language}-${theme}`)
    await expectAccessible(page, `possible ${language} ${theme}`)
    await expectNothingLost(page, `possible ${language} ${theme}`)

    await page.keyboard.press('s')
    await expect(page.getByText(words.t('imports.possible.countSame', { count: 1 }))).toBeVisible()
    await page.keyboard.press('d')
    await expect(page.getByText(words.t('imports.possible.countDifferent', { count: 1 }))).toBeVisible()
    await page.getByRole('button', { name: words.t('imports.possible.rest') }).click()
    await expect(page.getByText(words.t('imports.possible.undecided', { count: 0 }))).toBeVisible()
    await program.picture(`possible-decided-${language}-${theme}`)
    // The button has the focus: Esc goes back from it, too.
    await page.keyboard.press('Escape')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('list.csv')
    await page.getByRole('button', { name: words.t('imports.import', { count: 7 }) }).click()
    await expect(page.getByText(words.t('imports.done'))).toBeVisible()
    const input = { filter: {}, sort: 'name', direction: 'ascending', window: { offset: 0, limit: 10 } }
    expect(await program.call('people.list', input)).toMatchObject({ total: 6 })
    await program.quit()
    remove()
  })
}
