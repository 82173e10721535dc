import { expect } from '@playwright/test'
import { desk } from './support/look'
import { start, workspaceFolder } from './support/program'
import { test } from './support/test'
import { takePictures } from './support/wear'

interface Board {
  wonCount: number
  columns: { stage: { presetKey: string }; cards: { title: string }[] }[]
}

test('a deal moves by keyboard, is won by keyboard, and comes back', async () => {
  const { folder, remove } = workspaceFolder()
  const program = await start({ folder, language: 'ko', size: desk })
  const { page, words } = program
  await program.call('workspace.addSample', {})
  await page.getByRole('link', { name: words.t('deals.title') }).click()
  const board = async () => (await program.call('deals.getBoard', { cardsPerColumn: 50 })) as Board
  const stageOf = async (title: string) =>
    (await board()).columns.find(({ cards }) => cards.some((card) => card.title === title))?.stage.presetKey
  const card = page.getByRole('row', { name: 'Track light' })
  await card.focus()
  expect(await stageOf('Track light')).toBe('enquiry')
  await page.keyboard.press('Control+ArrowRight')
  await expect.poll(() => stageOf('Track light')).toBe('sample')
  await expect(card).toBeFocused()
  await takePictures(program, 'board', 'en')
  await expect(card).toBeFocused()
  const wonBefore = (await board()).wonCount
  await page.keyboard.press('w')
  await expect.poll(async () => (await board()).wonCount).toBe(wonBefore + 1)
  await expect(card).toHaveCount(0)
  await takePictures(program, 'board-won', 'en')
  await page.keyboard.press('Control+z')
  await expect(card).toBeVisible()
  expect((await board()).wonCount).toBe(wonBefore)
  await program.quit()
  remove()
})

test('a card dragged by the mouse lands in another stage', async () => {
  const { folder, remove } = workspaceFolder()
  const program = await start({ folder, language: 'ru', size: desk })
  const { page, words } = program
  await program.call('workspace.addSample', {})
  await page.getByRole('link', { name: words.t('deals.title') }).click()
  const card = page.getByRole('row', { name: 'Order 0069' })
  const target = page.getByRole('region', { name: words.t('deals.stage.production') })
  await card.dragTo(target.getByRole('row', { name: 'Order 0074' }))
  await expect(target.getByRole('row', { name: 'Order 0069' })).toBeVisible()
  await takePictures(program, 'board-dragged', 'zh')
  await program.quit()
  remove()
})
