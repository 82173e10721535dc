import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { expectAccessible, expectNothingLost } from './support/looks'
import { dropFile, type Program, start, visit, workspaceFolder } from './support/program'

/** A list with everything that can be wrong: no name, half an address, a lost zero, somebody twice. */
const messy = [
  '회사,담당자,휴대폰,이메일,국가,첫상담일,메모',
  '(주)아주긴이름의국제무역상사와그계열사들,김수한무거북이와두루미,1048217730,kim@hanbit.example,한국,2024.03.05,"길고 긴 메모, 견적 요청과 샘플 발송 그리고 회신 대기"',
  '대한상사,박서연,010-3391-2208,sy@daehan,Neverland,2024-13-45,',
  ',,010-2210-6654,,,,이름 없음',
  'ООО «Восток-Сервис и партнёры»,Константинопольский Александр Вениаминович,8 (495) 123-45-67,a@b.example,Россия,05.03.2024,',
  '대한상사,박서연,010-3391-2208,sy@daehan.example,한국,2024-03-05,부산',
]

async function firstId(program: Program, feature: 'people' | 'companies', text: string): Promise<string> {
  const input = { filter: { text }, sort: 'name', direction: 'ascending', window: { offset: 0, limit: 1 } }
  const page = (await program.call(`${feature}.list`, input)) as { rows: { id: string }[] }
  return page.rows[0]?.id ?? ''
}

async function firstDeal(program: Program): Promise<string> {
  const board = (await program.call('deals.getBoard', { cardsPerColumn: 5 })) as {
    columns: { cards: { id: string }[] }[]
  }
  return board.columns[0]?.cards[0]?.id ?? ''
}

/** Opens every screen; `look` looks at each. */
async function walk(program: Program, folder: string, look: (name: string) => Promise<void>): Promise<void> {
  const { page, words } = program
  const heading = page.getByRole('heading', { level: 1 })
  const at = async (route: string, name: string) => {
    await visit(program, route)
    await expect(page.getByRole('progressbar')).toHaveCount(0)
    await expect(heading).toBeVisible()
    await expect(page.getByLabel(words.t('frame.loading'))).toHaveCount(0)
    await look(name)
  }
  await at('/today', 'today')
  await at('/people', 'people')
  await at(`/people/${await firstId(program, 'people', '김민준')}`, 'person')
  await at('/companies', 'companies')
  await at(`/companies/${await firstId(program, 'companies', 'Haddad')}`, 'company')
  await at('/deals', 'deals')
  await at(`/deals/${await firstDeal(program)}`, 'deal')
  await page.getByRole('button', { name: words.t('deals.markLost') }).click()
  await expect(page.getByRole('textbox', { name: words.t('deals.reasonLabel') })).toBeFocused()
  await look('deal-lose')
  await at('/settings', 'settings')
  await at('/import', 'import')
  const file = path.join(folder, 'messy.csv')
  writeFileSync(file, messy.join('\r\n'))
  await dropFile(program, file)
  await expect(page.getByRole('gridcell', { name: '박서연' }).first()).toBeVisible()
  await look('import-messy')
  await page.getByRole('button', { name: words.t('imports.discard') }).click()
  await visit(program, '/deals')
  await page
    .getByRole('main')
    .getByRole('button', { name: words.t('deals.new') })
    .click()
  await expect(page.getByRole('textbox', { name: words.t('deals.titleLabel') })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByText(words.t('deals.titleMissing'))).toBeVisible()
  await look('deal-new')
  await page.keyboard.press('Escape')
}

for (const { language, theme, size } of [
  { language: 'en', theme: 'light', size: { width: 1440, height: 900 } },
  { language: 'ko', theme: 'dark', size: { width: 1280, height: 800 } },
  { language: 'ru', theme: 'light', size: { width: 1024, height: 640 } },
  { language: 'zh', theme: 'dark', size: { width: 1024, height: 640 } },
] as const) {
  test(`every screen is whole and accessible (${language}, ${theme}, ${size.width}×${size.height})`, async () => {
    test.setTimeout(240_000)
    const { folder, remove } = workspaceFolder()
    const program = await start({ folder, language, theme, size })
    await program.call('workspace.addSample', {})
    await walk(program, folder, async (name) => {
      await program.picture(`${name}-${language}-${theme}-${size.width}`)
      await expectNothingLost(program.page, name)
      await expectAccessible(program.page, name)
    })
    await program.quit()
    remove()
  })
}
