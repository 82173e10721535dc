import { expect } from '@playwright/test'
import { createTranslator } from '../../src-shared/i18n/translate'
import { start, visit, workspaceFolder } from './support/program'
import { test } from './support/test'

test('language and theme change at once, without a restart, and stay', async () => {
  const { folder, remove } = workspaceFolder()
  const program = await start({ folder, language: 'en', theme: 'light' })
  const { page, words } = program
  await visit(program, '/settings')
  const heading = page.getByRole('heading', { level: 1 })
  await expect(heading).toHaveText(words.t('settings.title'))
  for (const [language, name] of [
    ['ru', 'Русский'],
    ['zh', '简体中文'],
    ['ko', '한국어'],
  ] as const) {
    await page.getByText(name, { exact: true }).click()
    await expect(heading).toHaveText(createTranslator(language).t('settings.title'))
    await expect(page.locator('html')).toHaveAttribute('lang', language)
  }
  const korean = createTranslator('ko')
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  const light = await ground()
  await page.getByText(korean.t('settings.themeChoice.dark'), { exact: true }).click()
  await expect.poll(ground).not.toBe(light)
  await program.quit()

  const again = await start({ folder, language: 'ko', theme: 'dark' })
  await expect(again.page.getByRole('link', { name: korean.t('people.title') })).toBeVisible()
  await again.quit()
  remove()
})
