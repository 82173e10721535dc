import { expect } from '@playwright/test'
import { start, workspaceFolder } from './support/program'
import { test } from './support/test'
import { takePictures } from './support/wear'

test('by keyboard alone: from the frame to a list, a peek, a page, and back to the same place', async () => {
  const { folder, remove } = workspaceFolder()
  const program = await start({ folder, language: 'ru' })
  const { page, words } = program
  const { t } = words
  for (let number = 10; number < 90; number += 1) {
    await program.call('people.create', { values: { fullName: `김하늘 ${number}`, grade: 'A' } })
    await program.call('people.create', { values: { fullName: `Орлова ${number}`, grade: 'B' } })
  }
  const press = (keys: string) => page.keyboard.press(keys)
  const grid = page.getByRole('grid', { name: t('people.title') })
  const cursor = grid.locator('[data-cursor]')
  const preview = page.getByRole('complementary', { name: t('frame.list.peek') })
  const scrolled = () => grid.evaluate((element) => element.scrollTop)

  // The first stop of Tab leads past the frame.
  await press('Tab')
  await expect(page.getByRole('button', { name: t('frame.skipToMain') })).toBeFocused()
  await takePictures(program, 'keyboard-skip', 'ko')
  await press('Enter')
  await expect(page.getByRole('main')).toBeFocused()

  await press('g')
  await press('p')
  await expect(grid).toBeVisible()
  await press('/')
  await page.keyboard.type('орлова')
  await expect(page.getByRole('heading', { level: 1 }).locator('xpath=..')).toContainText('80')
  // From the filter into the list: Enter, then down until the list has scrolled.
  await press('Enter')
  for (let step = 0; step < 50; step += 1) await press('ArrowDown')
  await expect(cursor).toContainText('Орлова 60')
  const place = await scrolled()
  expect(place).toBeGreaterThan(400)

  await expect(preview).toContainText('Орлова 60')
  await press('Space')
  await expect(preview).toHaveCount(0)
  await press('Space')
  await expect(preview).toContainText('Орлова 60')
  await takePictures(program, 'keyboard-peek', 'ko')

  await press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Орлова 60')
  await press('Escape')
  await expect(cursor).toContainText('Орлова 60')
  expect(await scrolled()).toBe(place)
  await expect(page.getByRole('searchbox')).toHaveValue('орлова')
  await press('ArrowDown')
  await expect(cursor).toContainText('Орлова 61')
  await program.quit()
  remove()
})
