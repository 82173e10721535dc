import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { makeListCsv } from '../support/make-list'
import { dropFile, start, workspaceFolder } from './support/program'

test('50,000 rows show how far they are, and Cancel leaves nothing behind', async () => {
  // Four readings and writings of a long list on a machine that may be busy.
  test.setTimeout(240_000)
  const { folder, remove } = workspaceFolder()
  const rows = 50_000
  const file = path.join(folder, '거래처 50000.csv')
  const program = await start({ folder, language: 'ko' })
  const { page, words } = program
  const bar = page.getByRole('progressbar')
  const cancel = page.getByRole('button', { name: words.t('imports.cancel') })
  writeFileSync(file, makeListCsv({ rows }))

  await dropFile(program, file)
  await expect(bar).toBeVisible()
  await expect(bar).toHaveAttribute('aria-valuetext', /[1-9]/)
  await program.picture('import-reading-ko-light')
  await cancel.click()
  await expect(page.getByRole('button', { name: words.t('imports.choose') })).toBeVisible()

  await dropFile(program, file)
  const importRows = page
    .getByRole('main')
    .getByRole('button', { name: /행 가져오기|가져오기$/ })
    .last()
  await expect(page.getByRole('grid', { name: '거래처 50000.csv' })).toBeVisible({ timeout: 90_000 })
  await program.picture('import-long-preview-ko-light')
  await importRows.click()
  await expect(bar).toHaveAttribute('aria-valuetext', /[1-9]/)
  await program.picture('import-writing-ko-light')
  await cancel.click()
  // The preview comes back as it was, and nothing has been written.
  await expect(page.getByRole('grid', { name: '거래처 50000.csv' })).toBeVisible({ timeout: 30_000 })
  const { counts } = (await program.call('workspace.getState', {})) as { counts: Record<string, number> }
  expect(counts).toMatchObject({ people: 0, companies: 0, openDeals: 0, openActivities: 0 })
  await program.quit()
  remove()
})
