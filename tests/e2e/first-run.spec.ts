import { expect, test } from '@playwright/test'
import { start, workspaceFolder } from './support/program'

for (const { language, theme } of [
  { language: 'ko', theme: 'light' },
  { language: 'ru', theme: 'dark' },
] as const) {
  test(`the first run offers three ways to begin (${language}, ${theme})`, async () => {
    const { folder, remove } = workspaceFolder()
    const program = await start({ folder, language, theme, started: false })
    const { page, words } = program
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.t('frame.firstRun.title'))
    for (const choice of ['import', 'empty', 'sample'] as const) {
      await expect(page.getByText(words.t(`frame.firstRun.${choice}`), { exact: true })).toBeVisible()
    }
    await program.picture(`first-run-${language}-${theme}`)
    await page.getByText(words.t('frame.firstRun.sample'), { exact: true }).click()
    await expect(page.getByRole('grid', { name: words.t('today.title') })).toContainText('견적 회신')
    await program.picture(`today-${language}-${theme}`)
    await program.quit()
    remove()
  })
}

test('starting empty leads to a page that says what belongs there', async () => {
  const { folder, remove } = workspaceFolder()
  const program = await start({ folder, language: 'zh', started: false })
  const { page, words } = program
  await page.getByText(words.t('frame.firstRun.empty'), { exact: true }).click()
  await page.getByRole('link', { name: words.t('people.title') }).click()
  await expect(page.getByText(words.t('people.empty'))).toBeVisible()
  await program.picture('people-empty-zh')
  await program.quit()
  remove()
})
