import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect } from '@playwright/test'
import type { Language } from '../../src-shared/i18n/language'
import { desk, laptop, type Look, nameOf, small } from './support/look'
import { expectAccessible, expectNothingLost } from './support/looks'
import { dropFile, type Program, start, visit, workspaceFolder } from './support/program'
import { test } from './support/test'
import { seeIn } from './support/wear'

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

/** A step on the way through the program: how a screen is opened, and how it is left again. */
interface Stop {
  readonly name: string
  readonly open: () => Promise<unknown>
  readonly leave?: () => Promise<unknown>
}

/** Every screen and what opens over or beside it, in the order to see them. */
async function stops(program: Program, folder: string): Promise<readonly Stop[]> {
  const { page, words } = program
  const { t } = words
  const main = page.getByRole('main')
  const press = (name: string) => main.getByRole('button', { name, exact: true }).first().click()
  const escape = () => page.keyboard.press('Escape')
  const at = async (route: string) => {
    await visit(program, route)
    await expect(page.getByRole('progressbar')).toHaveCount(0)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByLabel(t('frame.loading'))).toHaveCount(0)
  }
  const list = async (route: string, title: string, name: string) => {
    await at(route)
    await expect(page.getByRole('grid', { name: title })).toContainText(name)
  }
  const person = `/people/${await firstId(program, 'people', '김민준')}`
  const company = `/companies/${await firstId(program, 'companies', 'Haddad')}`
  const deal = `/deals/${await firstDeal(program)}`
  const importMessy = async () => {
    const file = path.join(folder, 'messy.csv')
    writeFileSync(file, messy.join('\r\n'))
    await dropFile(program, file)
    await expect(page.getByRole('gridcell', { name: '박서연' }).first()).toBeVisible()
  }
  const importRows = async (name: string, ...rows: string[]) => {
    const file = path.join(folder, name)
    writeFileSync(file, ['회사,담당자,휴대폰,도시,등급', ...rows].join('\r\n'))
    const { importId } = (await program.call('imports.open', { path: file })) as { importId: string }
    const apply = async () => {
      await program.call('imports.setPolicy', { importId, policy: 'overwrite' })
      return (await program.call('imports.apply', { importId })) as { batch: string; transactionId: string }
    }
    return { apply }
  }
  const pastImports = async () => {
    await (await importRows('거래처.csv', '동해물산,도하늘,010-7720-1184,서울,B')).apply()
    await importRows(
      'Клиенты, которых ещё никто не импортировал, очень длинный список.csv',
      'ООО «Юг»,Белов Пётр,,,A',
    )
    // From elsewhere: what waits is asked for when the screen opens.
    await at('/people')
    await at('/import')
    await expect(page.getByRole('button', { name: t('imports.discard') })).toBeVisible()
    await expect(page.getByRole('row', { name: /거래처/ })).toBeVisible()
  }
  let newest = { batch: '', transactionId: '' }
  const pastImport = async () => {
    const rows = ['동해물산,도하늘,010-7720-1184,부산,A', 'ООО «Север»,Жуков Илья,8 (495) 765-43-21,Москва,C']
    newest = await (
      await importRows('广州国际照明展览会参展商名单（含联系人与电话）最终版-2026年6月.csv', ...rows)
    ).apply()
    await at(`/import/${newest.batch}`)
    await expect(page.getByRole('row', { name: /Жуков/ })).toBeVisible()
  }
  const undoneImport = async () => {
    for (const name of ['도하늘', 'Жуков'])
      await program.call('people.update', {
        id: await firstId(program, 'people', name),
        patch: { grade: 'D' },
      })
    await program.call('history.undo', { transactionId: newest.transactionId })
    await expect(page.getByRole('region', { name: t('history.keptTitle') })).toContainText('Жуков')
  }
  const newDeal = async () => {
    await at('/deals')
    await press(t('deals.new'))
    await expect(page.getByRole('textbox', { name: t('deals.titleLabel') })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.getByText(t('deals.titleMissing'))).toBeVisible()
  }
  const newRecord = async (label: string) => {
    await page
      .getByRole('banner')
      .getByRole('button', { name: t('frame.new') })
      .click()
    await page.getByRole('menuitem', { name: label }).click()
    await expect(page.getByRole('complementary', { name: label })).toBeVisible()
  }
  const complete = async () => {
    await at(person)
    await press(t('activities.complete'))
    await expect(page.getByRole('textbox', { name: t('activities.nextStep') })).toBeVisible()
  }
  const lose = async () => {
    await at(deal)
    await page.getByRole('button', { name: t('deals.markLost') }).click()
    await expect(page.getByRole('textbox', { name: t('deals.reasonLabel') })).toBeFocused()
  }
  const selectAll = async () => {
    await page.getByRole('columnheader', { name: t('frame.grid.selectAll') }).click()
    await expect(page.getByRole('button', { name: t('frame.bulk.clear') })).toBeVisible()
  }
  return [
    { name: 'today', open: () => list('/today', t('today.title'), '견적 회신') },
    { name: 'palette', open: () => page.keyboard.press('Control+k'), leave: escape },
    { name: 'shortcuts', open: () => page.keyboard.press('F1'), leave: escape },
    { name: 'task-new', open: () => newRecord(t('activities.newTask')), leave: escape },
    { name: 'people', open: () => list('/people', t('people.title'), 'Elif Yılmaz') },
    { name: 'people-filter', open: () => press(t('frame.filter.add')), leave: escape },
    { name: 'people-columns', open: () => press(t('frame.list.columns')), leave: escape },
    { name: 'people-selected', open: selectAll, leave: () => press(t('frame.bulk.clear')) },
    { name: 'person-new', open: () => newRecord(t('people.new')), leave: escape },
    { name: 'person', open: () => at(person) },
    { name: 'person-complete', open: complete, leave: escape },
    { name: 'person-history', open: () => page.keyboard.press('h'), leave: () => page.keyboard.press('h') },
    { name: 'companies', open: () => list('/companies', t('companies.title'), 'Haddad') },
    { name: 'company-new', open: () => newRecord(t('companies.new')), leave: escape },
    { name: 'company', open: () => at(company) },
    { name: 'deals', open: () => at('/deals') },
    { name: 'deals-won', open: () => main.getByText(t('deals.wonCount', { count: 1 })).click() },
    { name: 'deal', open: () => at(deal) },
    { name: 'deal-lose', open: lose },
    { name: 'sync', open: () => at('/sync') },
    { name: 'sync-join', open: () => at('/sync?do=join') },
    { name: 'conflicts', open: () => at('/sync/conflicts') },
    { name: 'settings', open: () => at('/settings') },
    { name: 'import', open: () => at('/import') },
    { name: 'import-messy', open: importMessy, leave: () => press(t('imports.discard')) },
    { name: 'import-past-list', open: pastImports },
    { name: 'import-past', open: pastImport },
    { name: 'import-past-undone', open: undoneImport },
    { name: 'deal-new', open: newDeal, leave: escape },
  ]
}

/** Both walks together: four languages, both themes, every size; the longest language where there is least room. */
const walks: readonly { readonly language: Language; readonly looks: readonly Look[] }[] = [
  {
    language: 'en',
    looks: [
      { language: 'en', theme: 'light', size: desk },
      { language: 'ko', theme: 'dark', size: laptop },
      { language: 'ko', theme: 'light', size: small },
    ],
  },
  {
    language: 'ru',
    looks: [
      { language: 'ru', theme: 'dark', size: small },
      { language: 'zh', theme: 'light', size: laptop },
      { language: 'ru', theme: 'light', size: laptop, zoom: 2 },
    ],
  },
]

for (const { language, looks } of walks) {
  test(`every screen is whole and accessible (${looks.map(nameOf).join(', ')})`, async () => {
    test.setTimeout(600_000)
    const { folder, remove } = workspaceFolder()
    const program = await start({ folder, language, size: desk })
    await program.call('workspace.addSample', {})
    for (const { name, open, leave } of await stops(program, folder)) {
      await test.step(name, async () => {
        await open()
        await seeIn(program, looks, async (look) => {
          const picture = `${name}-${nameOf(look)}`
          await program.picture(picture)
          await expectNothingLost(program.page, picture)
          await expectAccessible(program.page, picture)
        })
        await leave?.()
      })
    }
    await program.quit()
    remove()
  })
}
