import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { PastImport } from '../../src-shared/imports/import-history-contract'
import { buildParser } from '../import/reading/build-parser'
import { temporaryFolder } from '../support/open-test-database'
import { terminal } from './terminal'

function list(...lines: string[]): string {
  const file = path.join(temporaryFolder(), '거래처.csv')
  writeFileSync(file, `\uFEFF${lines.join('\r\n')}\r\n`)
  return file
}

const marked = path.join(import.meta.dirname, '../import/fixtures/korean-colours.xlsx')

describe('import on the command line', () => {
  it('says in a dry run which colours and comments a list has, and takes a mapping for them', async () => {
    const { run } = terminal({ parserFile: await buildParser(temporaryFolder()) })
    const dry = await run('import', marked, '--dry-run', '--json')
    expect(dry.status).toBe(0)
    expect(dry.json()).toMatchObject({ rows: { total: 6, ready: 6 }, headerRow: 0 })
    const { columns, colours } = dry.json() as {
      columns: { index: number; field: string; mark: string | null; samples: string[] }[]
      colours: unknown[]
    }
    expect(columns.filter(({ mark }) => mark !== null)).toMatchObject([
      { index: 5, field: 'record.tags', mark: 'colour', confidence: 0.7 },
      {
        index: 6,
        field: 'record.note',
        mark: 'comments',
        samples: ['전화: 김 대리를 찾으세요', expect.any(String)],
      },
    ])
    expect(colours).toMatchObject([
      { colour: 'FF0000', rows: 2 },
      { colour: 'FFFF00', rows: 1 },
      { colour: '92D050', rows: 1 },
    ])
    expect((await run('list', 'people', '--json')).json()).toMatchObject({ total: 0 })
    const mapping = path.join(temporaryFolder(), 'mapping.json')
    writeFileSync(mapping, '{"5": "ignore"}')
    expect((await run('import', marked, '--mapping', mapping, '--json')).status).toBe(0)
    const { items } = (await run('list', 'people', '--json')).json() as { items: { id: string }[] }
    const screens = await Promise.all(items.map(({ id }) => run('show', id, '--json')))
    expect(screens.map((screen) => screen.json()['tags'])).toEqual(items.map(() => []))
  })

  it('takes constants and mappings, and writes nothing when a mapping names a column that is not there', async () => {
    const { run } = terminal({ parserFile: await buildParser(temporaryFolder()) })
    const file = list('업체명,담당자,메모란', '㈜한빛무역,김민준,A', '동해상사,이지은,B')
    const mapping = path.join(temporaryFolder(), 'mapping.json')
    writeFileSync(mapping, '{"7": "record.rating"}')
    const refused = await run('import', file, '--mapping', mapping)
    expect({ status: refused.status, out: refused.out }).toEqual({ status: 2, out: '' })
    expect(refused.err).toContain('no column 7')
    expect((await run('list', 'people', '--json')).json()).toMatchObject({ total: 0 })
    writeFileSync(mapping, '\uFEFF{"2": "record.rating"}')
    const set = 'record.source=Выставка Canton = 2026'
    const taken = await run('import', file, '--mapping', mapping, '--set', set, '--json')
    expect(taken.status).toBe(0)
    const { items } = (await run('list', 'people', '--json')).json() as { items: { id: string }[] }
    const screen = (await run('show', items[0]?.id ?? '', '--json')).json()
    expect(screen['person']).toMatchObject({ source: 'Выставка Canton = 2026', grade: 'A' })
  })

  it('says of a value for all rows that it stands in no column', async () => {
    const { run } = terminal({ parserFile: await buildParser(temporaryFolder()) })
    const file = list('업체명,담당자', '㈜한빛무역,김민준')
    const dry = await run('import', file, '--set', 'company.country=어딘가', '--dry-run', '--json')
    expect(dry.json()['issues']).toEqual([{ row: 1, column: null, code: 'country-unknown', text: '어딘가' }])
  })

  it('gives customers owners by a rule from a file, and counts them in a dry run', async () => {
    const { run } = terminal({ parserFile: await buildParser(temporaryFolder()) })
    const file = list(
      '회사명,담당자,국가',
      '㈜한빛무역,김민준,한국',
      '上海华信,王伟,中国',
      'ООО «Вектор»,Иванов Сергей,Россия',
      '대한상사,박서연,한국',
    )
    const rule = path.join(temporaryFolder(), '규칙.json')
    const write = (json: unknown) => writeFileSync(rule, `\uFEFF${JSON.stringify(json)}`)
    write({ by: 'country', lines: [{ countries: ['한국', 'CN'], owner: '김영업' }] })
    const dry = await run('import', file, '--owner-rule', rule, '--dry-run', '--json')
    expect(dry.json()).toMatchObject({
      owners: {
        assigned: [
          { owner: '김영업', customers: 3 },
          { owner: null, customers: 1 },
        ],
        kept: 0,
      },
    })
    expect((await run('import', file, '--dry-run', '--json')).json()).not.toHaveProperty('owners')
    const words = await run('import', file, '--owner-rule', rule, '--dry-run')
    expect(words.out).toContain('김영업 3, pool 1')

    write({ by: 'turn', owners: ['김영업', '이영업'] })
    expect((await run('import', file, '--owner-rule', rule)).status).toBe(0)
    const { items } = (await run('list', 'people', '--json')).json() as { items: { owner: string }[] }
    expect(items.map(({ owner }) => owner).toSorted()).toEqual(['김영업', '김영업', '이영업', '이영업'])

    write({ by: 'country', lines: [{ countries: ['어딘가'], owner: '김영업' }] })
    const refused = await run('import', file, '--owner-rule', rule)
    expect(refused).toMatchObject({ status: 2, out: '' })
    expect(refused.err).toContain('--owner-rule (lines.0.countries.0) takes a file')
  })

  it('lists past imports, newest first, undone ones included', async () => {
    const { run } = terminal({ parserFile: await buildParser(temporaryFolder()) })
    expect((await run('list', 'imports', '--json')).json()).toEqual({ items: [], total: 0 })
    await run('import', list('업체명,담당자', '㈜한빛무역,김민준'))
    await run('import', list('업체명,담당자', 'ООО «Восток»,Иванов Сергей', '동해상사,이지은'))
    await run('undo')
    const { items, total } = (await run('list', 'imports', '--json')).json() as {
      items: PastImport[]
      total: number
    }
    expect(total).toBe(2)
    expect(items.map(({ isUndone, written }) => [isUndone, written.people, written.companies])).toEqual([
      [true, 2, 2],
      [false, 1, 1],
    ])
    expect(items[0]).toMatchObject({ fileName: '거래처.csv', actor: null })
    expect((await run('list', 'imports', '--json', '--limit', '1')).json()).toEqual({
      items: items.slice(0, 1),
      total: 2,
    })
    const { out, status } = await run('list', 'imports')
    expect(status).toBe(0)
    expect(out).toContain('거래처.csv')
    expect(out).toContain('(2/2)')
  })
})
