import { expect } from '@playwright/test'
import { start, workspaceFolder } from './support/program'
import { test } from './support/test'
import { takePictures } from './support/wear'

for (const { language, other } of [
  { language: 'ko', other: 'ru' },
  { language: 'zh', other: 'en' },
] as const) {
  test(`the first run offers three ways to begin (${language}, ${other})`, async () => {
    const { folder, remove } = workspaceFolder()
    const program = await start({ folder, language, started: false })
    const { page, words } = program
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.t('frame.firstRun.title'))
    for (const choice of ['import', 'empty', 'sample'] as const) {
      await expect(page.getByText(words.t(`frame.firstRun.${choice}`), { exact: true })).toBeVisible()
    }
    await takePictures(program, 'first-run', other)
    await page.getByText(words.t('frame.firstRun.sample'), { exact: true }).click()
    await expect(page.getByRole('grid', { name: words.t('today.title') })).toContainText('견적 회신')
    await takePictures(program, 'first-run-sample', other)
    await program.quit()
    remove()
  })
}

test('starting empty leads to pages that say what belongs there', async () => {
  const { folder, remove } = workspaceFolder()
  const program = await start({ folder, language: 'zh', started: false })
  const { page, words } = program
  await page.getByText(words.t('frame.firstRun.empty'), { exact: true }).click()
  for (const { place, empty, moment } of [
    { place: 'people.title', empty: 'people.empty', moment: 'people-empty' },
    { place: 'companies.title', empty: 'companies.empty', moment: 'companies-empty' },
    { place: 'deals.title', empty: 'deals.empty', moment: 'deals-empty' },
    { place: 'frame.place.today', empty: 'today.empty', moment: 'today-empty' },
  ] as const) {
    await page.getByRole('link', { name: words.t(place) }).click()
    await expect(page.getByText(words.t(empty), { exact: true })).toBeVisible()
    await takePictures(program, moment, 'ru')
  }
  await program.quit()
  remove()
})
