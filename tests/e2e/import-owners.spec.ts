import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect } from '@playwright/test'
import { expectAccessible, expectNothingLost } from './support/looks'
import { dropFile, type Program, start, workspaceFolder } from './support/program'
import { test } from './support/test'
import { takePictures } from './support/wear'

const list = [
  '회사명,담당자,휴대폰,이메일,국가,관심제품',
  '(주)한빛무역,김민수,010-1234-5678,minsu@hanbit.example,대한민국,LED 조명',
  '(주)한빛무역,최지우,010-1111-2222,jiwoo@hanbit.example,대한민국,LED 조명',
  '대한상사,박서연,010-3391-2208,sy@daehan.example,대한민국,강관',
  '上海华信贸易有限公司,王伟,13812345678,wangwei@huaxin.example,중국,不锈钢管',
  '深圳光明电子有限公司,李秀英,13912345678,li@guangming.example,중국,LED 조명',
  'ООО «Вектор»,Иванов Сергей,+7 912 345-67-89,ivanov@vektor.example,러시아,Кабель силовой',
  'ООО «Восток»,Петрова Анна,+7 913 111-22-33,petrova@vostok.example,러시아,Кабель силовой',
  ',정하늘,010-7777-8888,sky@naver.example,,',
]

async function ownersOf(program: Program): Promise<unknown> {
  const input = { filter: {}, sort: 'name', direction: 'ascending', window: { offset: 0, limit: 20 } }
  const { rows } = (await program.call('people.list', input)) as {
    rows: { fullName: string; owner: string | null }[]
  }
  return Object.fromEntries(rows.map(({ fullName, owner }) => [fullName, owner]))
}

for (const { language, theme, other } of [
  { language: 'ko', theme: 'light', other: 'zh' },
  { language: 'ru', theme: 'dark', other: 'en' },
] as const) {
  test(`owners are given by country and in turn, by keyboard (${language}, ${theme})`, async () => {
    const { folder, remove } = workspaceFolder()
    const program = await start({ folder, language, theme })
    const { page, words } = program
    const { t } = words
    await program.call('settings.update', { patch: { homeCountry: 'KR' } })
    const file = path.join(folder, '거래처.csv')
    writeFileSync(file, `\ufeff${list.join('\r\n')}\r\n`)
    await dropFile(program, file)
    const name = t('imports.field.record.owner')
    const line = page.getByRole('button', { name: `${name}: ${t('imports.owners.nobody')}` })
    await expect(line).toBeVisible()
    await takePictures(program, 'owners-line', other)

    await line.focus()
    await page.keyboard.press('Enter')
    const panel = page.getByRole('complementary', { name: t('imports.owners.title') })
    await expect(panel).toBeVisible()
    const mode = panel.getByRole('button', { name: new RegExp(t('imports.owners.question')) })
    const choose = async (id: 'country' | 'product' | 'turn') => {
      await mode.focus()
      await page.keyboard.press('Enter')
      await page.getByRole('option', { name: t(`imports.owners.mode.${id}`) }).click()
    }
    await choose('country')
    const fields = panel.getByRole('combobox')
    await expect(fields).toHaveCount(4)
    await fields.nth(0).focus()
    await page.keyboard.type('김영업')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await page.keyboard.type('李经理')
    await page.keyboard.press('Enter')
    await expect(panel.getByRole('status')).toContainText('李经理 2')
    await expect(page.getByRole('gridcell', { name: /李经理/ })).toHaveCount(2)
    // The first Esc closes the list of the field, the next one would close the panel.
    await fields.nth(2).focus()
    await expect(page.getByRole('listbox')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('listbox')).toHaveCount(0)
    await expect(panel).toBeVisible()
    await takePictures(program, 'owners-country', other)
    await expectAccessible(page, `owners ${language} ${theme}`)
    await expectNothingLost(page, `owners ${language} ${theme}`)

    await choose('product')
    await panel.getByRole('button', { name: /^LED 조명/ }).click()
    await fields.first().fill('Иванова')
    await page.keyboard.press('Enter')
    await expect(panel.getByRole('status')).toContainText('Иванова 2')
    await takePictures(program, 'owners-product', other)

    await choose('turn')
    await takePictures(program, 'owners-empty', other)
    for (const owner of ['김영업', '李经理', 'Иванова']) {
      await fields.fill(owner)
      await page.keyboard.press('Enter')
      await expect(panel.getByRole('listitem').filter({ hasText: owner })).toBeVisible()
    }
    await expect(panel.getByRole('status')).toHaveText('김영업 3李经理 2Иванова 2')
    await takePictures(program, 'owners-turn', other)
    await panel.getByRole('button', { name: t('imports.owners.close') }).click()
    await expect(page.getByRole('button', { name: `${name}: ${t('imports.owners.inTurn')}` })).toBeFocused()

    await page.getByRole('button', { name: t('imports.import', { count: 8 }) }).click()
    await expect(page.getByText(t('imports.done'))).toBeVisible()
    expect(await ownersOf(program)).toEqual({
      김민수: '김영업',
      최지우: '김영업',
      박서연: '李经理',
      王伟: 'Иванова',
      李秀英: '김영업',
      'Иванов Сергей': '李经理',
      'Петрова Анна': 'Иванова',
      정하늘: '김영업',
    })

    // Offered again, never asked: the next list is imported as it is.
    await dropFile(program, file)
    const again = new RegExp(t('imports.owners.asLastTime', { rule: t('imports.owners.inTurn') }))
    await expect(page.getByRole('button', { name: again })).toBeVisible()
    await takePictures(program, 'owners-again', other)
    await program.quit()
    remove()
  })
}
