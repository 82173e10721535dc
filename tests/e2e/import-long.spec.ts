import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect } from '@playwright/test'
import { createTranslator } from '../../src-shared/i18n/translate'
import { makeListCsv } from '../support/make-list'
import { laptop, type Look, nameOf } from './support/look'
import { dropFile, type Program, start, workspaceFolder } from './support/program'
import { test } from './support/test'
import { takePictures, wear } from './support/wear'

/** Work is seen while it goes on, which leaves no time to change the look: each run has one. */
const looks: readonly Look[] = [
  { language: 'ru', theme: 'dark', size: laptop },
  { language: 'ko', theme: 'light', size: laptop },
]

/** Waits for a number of rows, takes a picture and cancels. */
async function seeAndCancel(program: Program, moment: string, look: Look): Promise<void> {
  const { page } = program
  const { t } = createTranslator(look.language)
  const bar = page.getByRole('progressbar')
  await expect(bar).toHaveAttribute('aria-valuetext', /[1-9]/)
  await program.picture(`${moment}-${nameOf(look)}`)
  await page.getByRole('button', { name: t('imports.cancel') }).click()
}

test('50,000 rows show how far they are, and Cancel leaves nothing behind', async () => {
  // Readings and writings of a long list on a machine that may be busy.
  test.setTimeout(240_000)
  const { folder, remove } = workspaceFolder()
  const rows = 50_000
  const file = path.join(folder, '거래처 50000.csv')
  const program = await start({ folder, language: 'ko' })
  const { page } = program
  writeFileSync(file, makeListCsv({ rows }))
  const preview = page.getByRole('grid', { name: '거래처 50000.csv' })

  for (const look of looks) {
    const { t } = createTranslator(look.language)
    await wear(program, look)
    await dropFile(program, file)
    await seeAndCancel(program, 'import-reading', look)
    await expect(page.getByRole('button', { name: t('imports.choose') })).toBeVisible()
  }
  await dropFile(program, file)
  await expect(preview).toBeVisible({ timeout: 90_000 })
  await takePictures(program, 'import-long-preview', 'ru')
  for (const look of looks) {
    await wear(program, look)
    await page
      .getByRole('main')
      .getByRole('button', { name: /행 가져오기$|^Импортировать/ })
      .click()
    await seeAndCancel(program, 'import-writing', look)
    // The preview comes back as it was, and nothing has been written.
    await expect(preview).toBeVisible({ timeout: 30_000 })
  }
  const { counts } = (await program.call('workspace.getState', {})) as { counts: Record<string, number> }
  expect(counts).toMatchObject({ people: 0, companies: 0, openDeals: 0, openActivities: 0 })
  await program.quit()
  remove()
})
