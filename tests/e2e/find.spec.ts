import { expect, test } from '@playwright/test'
import { start, workspaceFolder } from './support/program'

test('a person is found by two syllables, four digits of a phone and half a Russian name', async () => {
  const { folder, remove } = workspaceFolder()
  const program = await start({ folder, language: 'ko' })
  const { page, words } = program
  await program.call('workspace.addSample', {})
  await page.getByRole('link', { name: words.t('people.title') }).click()
  const filter = page.getByRole('searchbox').or(page.getByRole('textbox', { name: words.t('people.filter') }))
  const rows = page.getByRole('grid', { name: words.t('people.title') }).getByRole('row')
  for (const [typed, name] of [
    ['민준', '김민준'],
    ['7730', '김민준'],
    ['иван', 'Иванов Сергей Петрович'],
    ['王丽', '王丽'],
    ['ㄱㅁㅈ', '김민준'],
  ] as const) {
    await filter.first().fill(typed)
    // The head and the one hit.
    await expect(rows).toHaveCount(2)
    await expect(rows.nth(1)).toContainText(name)
  }
  await program.picture('people-found-ko')
  await program.quit()
  remove()
})

test('the palette finds a person from anywhere and opens the page', async () => {
  const { folder, remove } = workspaceFolder()
  const program = await start({ folder, language: 'en', theme: 'dark' })
  const { page, words } = program
  await program.call('workspace.addSample', {})
  await page.keyboard.press('Control+k')
  await page.keyboard.type('Смирн')
  await expect(page.getByRole('dialog')).toContainText('Смирнова Ольга Викторовна')
  await program.picture('palette-en-dark')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Смирнова')
  await expect(page.getByRole('region', { name: words.t('activities.timeline') })).toBeVisible()
  await program.picture('person-en-dark')
  await program.quit()
  remove()
})
