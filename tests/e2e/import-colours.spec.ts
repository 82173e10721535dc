import { copyFileSync } from 'node:fs'
import path from 'node:path'
import { expect } from '@playwright/test'
import { dropFile, type Program, start, workspaceFolder } from './support/program'
import { test } from './support/test'
import { takePictures } from './support/wear'

async function stagesOf(program: Program): Promise<Record<string, unknown>> {
  const window = { offset: 0, limit: 20 }
  const input = { filter: {}, sort: 'name', direction: 'ascending', window }
  const { rows } = (await program.call('people.list', input)) as {
    rows: { fullName: string; lifecycle: string | null }[]
  }
  return Object.fromEntries(rows.map(({ fullName, lifecycle }) => [fullName, lifecycle]))
}

for (const { language, other, list, people, lost } of [
  {
    language: 'ko',
    other: 'zh',
    list: 'korean-colours.xlsx',
    people: 6,
    lost: { colour: 'red', names: ['이서연', '정하은'], besides: '박도윤' },
  },
  {
    language: 'ru',
    other: 'en',
    list: 'russian-colours.xlsx',
    people: 6,
    lost: { colour: 'pink', names: ['Смирнова Анна', 'Соколов Игорь'], besides: 'Иванов Сергей' },
  },
] as const) {
  test(`red is lost: what colours of a list mean is said once for each (${language}, ${other})`, async () => {
    const { folder, remove } = workspaceFolder()
    const program = await start({ folder, language })
    const { page, words } = program
    const file = path.join(folder, list)
    copyFileSync(path.join(import.meta.dirname, '../import/fixtures', list), file)
    await dropFile(program, file)
    await expect(page.getByRole('heading', { name: words.t('imports.coloursTitle') })).toBeVisible()
    await takePictures(program, 'import-colours', other)

    await page
      .getByRole('button', { name: new RegExp(words.t('imports.mark.colour')) })
      .first()
      .scrollIntoViewIfNeeded()
    const panel = page.getByRole('complementary', { name: words.t('imports.whatWillHappen') })
    await panel.getByRole('button', { name: new RegExp(words.t('imports.mark.colour')) }).click()
    await page.getByRole('option', { name: words.t('imports.field.record.lifecycle') }).click()
    const name = words.t(`imports.colour.${lost.colour}`)
    await panel.getByRole('button', { name: new RegExp(words.t('imports.colourMeans', { name })) }).click()
    await page.getByRole('option', { name: words.t('customers.lifecycle.lost') }).click()
    await expect(page.getByRole('gridcell', { name: words.t('customers.lifecycle.lost') })).toHaveCount(2)
    await takePictures(program, 'import-colours-lost', other)

    await page.getByRole('button', { name: words.t('imports.import', { count: people }) }).click()
    await expect(page.getByText(words.t('imports.done'))).toBeVisible()
    const stages = await stagesOf(program)
    expect(lost.names.map((one) => stages[one])).toEqual(['lost', 'lost'])
    expect(stages[lost.besides]).toBeNull()
    await program.quit()
    remove()
  })
}
