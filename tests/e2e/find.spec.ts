import { expect } from '@playwright/test'
import { start, workspaceFolder } from './support/program'
import { test } from './support/test'
import { takePictures } from './support/wear'

test('a person is found by two syllables, four digits of a phone and half a Russian name', async () => {
  const { folder, remove } = workspaceFolder()
  const program = await start({ folder, language: 'ko' })
  const { page, words } = program
  await program.call('workspace.addSample', {})
  await page.getByRole('link', { name: words.t('people.title') }).click()
  const filter = page.getByRole('searchbox').or(page.getByRole('textbox', { name: words.t('people.filter') }))
  const rows = page.getByRole('grid', { name: words.t('people.title') }).getByRole('row')
  for (const { typed, name, moment } of [
    { typed: '민준', name: '김민준', moment: 'found-syllables' },
    { typed: '7730', name: '김민준', moment: 'found-digits' },
    { typed: 'иван', name: 'Иванов Сергей Петрович', moment: 'found-russian' },
    { typed: '王丽', name: '王丽', moment: null },
    { typed: 'ㄱㅁㅈ', name: '김민준', moment: null },
  ]) {
    await filter.first().fill(typed)
    // The head and the one hit.
    await expect(rows).toHaveCount(2)
    await expect(rows.nth(1)).toContainText(name)
    if (moment !== null) await takePictures(program, moment, 'ru')
  }
  await filter.first().fill('zzzz')
  await expect(page.getByText(words.t('frame.list.noHit'))).toBeVisible()
  await takePictures(program, 'found-nobody', 'ru')
  await program.quit()
  remove()
})

test('the palette finds a person from anywhere and opens the page', async () => {
  const { folder, remove } = workspaceFolder()
  const program = await start({ folder, language: 'en' })
  const { page, words } = program
  await program.call('workspace.addSample', {})
  await page.keyboard.press('Control+k')
  await page.keyboard.type('Смирн')
  await expect(page.getByRole('dialog')).toContainText('Смирнова Ольга Викторовна')
  await takePictures(program, 'palette-found', 'zh')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Смирнова')
  await expect(page.getByRole('region', { name: words.t('activities.timeline') })).toBeVisible()
  await takePictures(program, 'person-opened', 'zh')
  await program.quit()
  remove()
})
