import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { read, utils, write } from 'xlsx'
import { contentOf } from '../import/service/content'
import { buildParser } from '../import/reading/build-parser'
import { temporaryFolder } from '../support/open-test-database'
import { terminal } from './terminal'

type Grid = (string | number | null)[][]

/** Edits the list of an exported workbook; its hidden sheet stays. */
function edit(file: string, change: (grid: Grid) => Grid): void {
  const book = read(readFileSync(file))
  const name = book.SheetNames[0] ?? ''
  const grid = utils.sheet_to_json<Grid[number]>(book.Sheets[name] ?? {}, { header: 1, defval: null })
  book.Sheets[name] = utils.aoa_to_sheet(change(grid))
  writeFileSync(file, write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer)
}

async function exported() {
  const here = terminal({ parserFile: await buildParser(temporaryFolder()) })
  const list = path.join(temporaryFolder(), '거래처.csv')
  const lines = [
    '회사명,담당자,휴대폰,딜,금액,통화',
    '㈜한빛무역,김민준,010-1234-5678,LED 500,3500.5,USD',
    'ООО «Вектор»,Иванов Сергей,+7 912 345-67-89,Поставка,99,RUB',
    '上海华信,王伟,13812345678,,,',
  ]
  writeFileSync(list, `\uFEFF${lines.join('\r\n')}\r\n`)
  await here.run('import', list)
  const file = path.join(temporaryFolder(), '사람.xlsx')
  expect((await here.run('export', 'people', file)).status).toBe(0)
  return { ...here, file }
}

describe('an exported workbook on the command line', () => {
  it('writes nothing when nothing was changed', async () => {
    const { run, file, folder } = await exported()
    const before = contentOf(folder)
    const dry = await run('import', file, '--dry-run', '--json')
    expect(dry.json()).toMatchObject({
      rows: { total: 3, ready: 3, warnings: 0, errors: 0, duplicatesInBase: 3 },
      issues: [],
      roundTrip: { list: 'people', changes: 0, newRows: 0, missingCount: 0 },
    })
    const taken = await run('import', file, '--json')
    expect(taken).toMatchObject({ status: 0 })
    expect(taken.json()).toMatchObject({ written: { companies: 0, people: 0, deals: 0, updated: 0 } })
    // The import is in the history; no record has changed.
    expect({ ...contentOf(folder), importBatch: [] }).toEqual({ ...before, importBatch: [] })
  })

  it('writes changed cells and new rows only, keeps what is missing, and is taken back', async () => {
    const { run, file, folder } = await exported()
    const before = contentOf(folder)
    edit(file, ([head = [], kim = [], _ivanov, wang = []]) => {
      const put = (row: Grid[number], heading: string, text: string) =>
        row.map((cell, at) => (head[at] === heading ? text : cell))
      const added = put(
        put(
          head.map(() => null),
          'Full name',
          'Нина Петрова',
        ),
        'Mobile',
        '+7 912 000-00-01',
      )
      return [head, put(kim, 'City', '부산'), put(wang, 'Deals', '不能写'), added]
    })
    const dry = await run('import', file, '--dry-run', '--json')
    const { rows, issues } = dry.json()
    expect(rows).toMatchObject({ total: 3, ready: 2, errors: 1, duplicatesInBase: 2 })
    expect(issues).toEqual([{ row: 2, column: expect.any(Number), code: 'read-only', text: ' → 不能写' }])
    expect(contentOf(folder)).toEqual(before)
    const taken = await run('import', file, '--json')
    expect(taken.status).toBe(4)
    expect(taken.json()).toMatchObject({
      batch: expect.any(String),
      written: { people: 1, companies: 0, deals: 0, updated: 1 },
      roundTrip: { changes: 1, problems: 1, newRows: 1, missing: ['Иванов Сергей'] },
    })
    const { items } = (await run('list', 'people', '--json')).json() as {
      items: { fullName: string; city: string | null }[]
    }
    expect(items.map(({ fullName, city }) => [fullName, city])).toEqual(
      expect.arrayContaining([
        ['김민준', '부산'],
        ['Иванов Сергей', null],
        ['王伟', null],
        ['Нина Петрова', null],
      ]),
    )
    expect((await run('import', file)).out).toContain('Changed cells: 0')
    await run('undo')
    await run('undo')
    expect(contentOf(folder)).toEqual(before)
  })

  it('is a list like any other for who says what its columns mean', async () => {
    const { run, file } = await exported()
    const taken = await run('import', file, '--duplicates', 'add', '--json')
    expect(taken.json()).toMatchObject({ written: { people: 3 } })
    expect(taken.json()).not.toHaveProperty('roundTrip')
  })
})
