import BetterSqlite from 'better-sqlite3'
import { copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import * as spreadsheet from 'xlsx'
import type { UnfinishedImport } from '../../../src-shared/imports/import-history-contract'
import type { ImportView } from '../../../src-shared/imports/imports-contract'
import type { Language } from '../../../src-shared/i18n/language'
import type { PersonScreen } from '../../../src-shared/people/people-contract'
import { temporaryFolder } from '../../support/open-test-database'
import { contentOf } from './content'
import { openWorkspace, type TestWorkspace } from './open-workspace'

async function workspaceIn(language: Language): Promise<TestWorkspace> {
  const place = await openWorkspace()
  await place.ask('settings.update', { patch: { language } })
  return place
}

const marked = (view: ImportView, mark: 'colour' | 'comments') =>
  view.columns.find((column) => column.mark === mark)

/** The card of somebody: tags, stage of life, notes. */
async function cardOf(place: TestWorkspace, fullName: string) {
  const list = { filter: {}, sort: 'name', direction: 'ascending', window: { offset: 0, limit: 100 } }
  const { rows } = await place.ask<{ rows: { id: string; fullName: string }[] }>('people.list', list)
  const id = rows.find((row) => row.fullName === fullName)?.id
  const screen = await place.ask<PersonScreen>('people.getScreen', { id })
  return {
    tags: screen.tags.map(({ name }) => name),
    lifecycle: screen.person.lifecycle,
    notes: screen.timeline.map(({ title, body }) => [title, body].filter(Boolean).join('\n')),
  }
}

describe.each(['xlsx', 'ods', 'xls'])('a Korean list as %s', (format) => {
  it('has two more columns behind its own; colours are asked for, comments are notes', async () => {
    const place = await workspaceIn('ko')
    const view = await place.open(`korean-colours.${format}`)
    expect(view.headerRow).toBe(0)
    expect(view.counts).toMatchObject({ total: 6, ready: 6 })
    expect(view.columns.map(({ index, header, field }) => [index, header, field]).slice(-3)).toEqual([
      [4, '지역', 'company.region'],
      [5, '셀 색', 'record.tags'],
      [6, '셀 메모', 'record.note'],
    ])
    expect(marked(view, 'colour')?.confidence).toBeLessThan(0.8)
    expect(marked(view, 'colour')?.samples).toEqual(['빨강', '노랑', '연두'])
    expect(marked(view, 'comments')?.samples).toEqual([
      '전화: 김 대리를 찾으세요',
      '3월에 다시 연락\n담당자: 영어 가능',
    ])
    // The blue of the header and the yellow of a blank row are nobody's; a hidden row keeps its colour to itself.
    expect(view.colours).toEqual([
      { colour: 'FF0000', name: '빨강', rows: 2, text: '빨강' },
      { colour: 'FFFF00', name: '노랑', rows: 1, text: '노랑' },
      { colour: '92D050', name: '연두', rows: 1, text: '연두' },
    ])
    const rows = await place.rows(view.importId)
    expect(rows.map(({ row, colour }) => [row, colour])).toEqual([
      [1, null],
      [2, 'FF0000'],
      [3, 'FFFF00'],
      [4, null],
      [5, 'FF0000'],
      [8, '92D050'],
    ])
    expect(rows[3]?.cells[5]).toBeUndefined()
  })
})

describe('what colours and comments become', () => {
  it('tags and notes of the card; undo takes them back', async () => {
    const place = await workspaceIn('ko')
    const before = contentOf(place.folder)
    const { importId } = await place.open('korean-colours.xlsx')
    const { transactionId } = await place.apply(importId)
    expect(await cardOf(place, '이서연')).toMatchObject({ tags: ['빨강'], notes: [] })
    expect(await cardOf(place, '박도윤')).toMatchObject({
      tags: ['노랑'],
      notes: ['3월에 다시 연락\n담당자: 영어 가능'],
    })
    // The list has a column of notes besides: both are kept, each under its header.
    expect((await cardOf(place, '김민준')).notes).toEqual(['메모: 견적 보냄\n전화: 김 대리를 찾으세요'])
    expect(await cardOf(place, '최지우')).toMatchObject({ tags: [], notes: [] })
    await place.ask('history.undo', { transactionId })
    expect(contentOf(place.folder)).toEqual(before)
  })

  it('a stage of life, each colour its own, by one press for all its rows', async () => {
    const place = await workspaceIn('ru')
    const opened = await place.open('russian-colours.xlsx')
    const { importId } = opened
    expect(opened.colours.map(({ name, rows }) => [name, rows])).toEqual([
      ['Салатовый', 2],
      ['Розовый', 2],
      ['Жёлтый', 1],
    ])
    const column = marked(opened, 'colour')?.index ?? -1
    const asStage = await place.ask<ImportView>('imports.setColumn', {
      importId,
      column,
      field: 'record.lifecycle',
    })
    expect(asStage.found).toContainEqual({ code: 'value-unknown', severity: 'warning', count: 5 })
    const mean = (was: string, text: string | null) =>
      place.ask<ImportView>('imports.setValue', { importId, column, was, text })
    await mean('Салатовый', 'customer')
    await mean('Розовый', 'lost')
    await mean('Жёлтый', 'lead')
    const view = await mean('Жёлтый', '')
    expect(view.colours.map(({ text }) => text)).toEqual(['customer', 'lost', ''])
    expect(view.found).toEqual([])
    await place.apply(importId)
    expect(await cardOf(place, 'Иванов Сергей')).toEqual({
      tags: [],
      lifecycle: 'customer',
      notes: ['Примечание: ждёт КП\nТелефон: Звонить после обеда,\nспросить Ольгу'],
    })
    expect(await cardOf(place, 'Соколов Игорь')).toMatchObject({ lifecycle: 'lost', tags: [] })
    expect(await cardOf(place, 'Кузнецов Павел')).toMatchObject({ lifecycle: null, tags: [] })
    await expect(mean('Жёлтый', null)).rejects.toMatchObject({ code: 'not-found' })
  })

  it('stripes mean nothing, customers painted over them do', async () => {
    const place = await workspaceIn('zh')
    const view = await place.open('chinese-stripes.xlsx')
    expect(view.counts.total).toBe(24)
    expect(view.colours).toEqual([{ colour: 'FF0000', name: '红色', rows: 2, text: '红色' }])
    expect(marked(view, 'comments')?.samples).toEqual(['手机: 只接微信\n下午联系'])
  })

  it('a hidden row brings its own when it is taken', async () => {
    const place = await workspaceIn('en')
    const { importId } = await place.open('korean-colours.xlsx')
    const layout = { importId, sheet: 0, includeHidden: true }
    const view = await place.ask<ImportView>('imports.setLayout', layout)
    expect(view.colours[0]).toEqual({ colour: 'FF0000', name: 'Red', rows: 3, text: 'Red' })
    const hidden = (await place.rows(importId)).find(({ row }) => row === 6)
    expect(hidden?.cells.slice(5)).toEqual(['Red', '숨긴 행의 메모'])
  })

  it('one row can be corrected like any other cell', async () => {
    const place = await workspaceIn('en')
    const { importId } = await place.open('korean-colours.xlsx')
    const cell = { importId, row: 2, column: 5 }
    expect(await place.ask('imports.countAlike', cell)).toEqual({ count: 2 })
    await place.ask('imports.setCell', { ...cell, text: '거래 종료', everywhere: true })
    const rows = await place.rows(importId)
    expect(
      rows.filter(({ cells }) => cells[5] === '거래 종료').map(({ row, edited }) => [row, edited]),
    ).toEqual([
      [2, [5]],
      [5, [5]],
    ])
  })

  it('a plain list has no column more', async () => {
    const place = await workspaceIn('ko')
    const view = await place.open('korean-title-rows.xlsx')
    expect(view.columns.every(({ mark }) => mark === null)).toBe(true)
    expect(view).toMatchObject({ colours: [], isMarksCut: false })
  })
})

/** The cells of the first sheet of a workbook, as another program reads them. */
function cellsOf(file: string): string[][] {
  const { SheetNames, Sheets } = spreadsheet.read(readFileSync(file))
  return spreadsheet.utils.sheet_to_json<string[]>(Sheets[SheetNames[0] ?? ''] ?? {}, { header: 1 })
}

/** The cells of a list without colours and comments, one row being wider than the others. */
function withoutMarks(file: string): string {
  const rows = cellsOf(file).map((row, at) => (at === 2 ? [...row, '', '', '?'] : row))
  const book = spreadsheet.utils.book_new()
  spreadsheet.utils.book_append_sheet(book, spreadsheet.utils.aoa_to_sheet(rows), 'list')
  const copy = path.join(temporaryFolder(), 'next.xlsx')
  writeFileSync(copy, spreadsheet.write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer)
  return copy
}

describe('a list of the same origin', () => {
  const fixture = path.join(import.meta.dirname, '../fixtures/korean-colours.xlsx')

  it('is recognised by its own columns; what colours mean comes with them', async () => {
    const place = await workspaceIn('ko')
    const first = await place.open(fixture)
    const column = marked(first, 'colour')?.index
    const { importId } = first
    await place.ask('imports.setColumn', { importId, column, field: 'record.lifecycle' })
    await place.ask('imports.setValue', { importId, column, was: '빨강', text: 'lost' })
    await place.apply(importId)
    await place.ask('settings.update', { patch: { language: 'ru' } })
    const again = await place.open(fixture)
    expect(again.isRemembered).toBe(true)
    expect(marked(again, 'colour')).toMatchObject({ field: 'record.lifecycle', confidence: 1 })
    expect(again.colours.map(({ name, text }) => [name, text])).toEqual([
      ['Красный', 'lost'],
      ['Жёлтый', 'Жёлтый'],
      ['Салатовый', 'Салатовый'],
    ])
    const plain = await place.open(withoutMarks(fixture))
    expect(plain.isRemembered).toBe(true)
    expect(plain.columns.every(({ mark, field }) => mark === null && field !== 'record.lifecycle')).toBe(true)
  })
})

it('an import that goes on after the program was closed has its colours and comments', async () => {
  const first = await workspaceIn('ko')
  const copy = path.join(temporaryFolder(), 'list.xlsx')
  copyFileSync(path.join(import.meta.dirname, '../fixtures/korean-colours.xlsx'), copy)
  const { importId, columns } = await first.open(copy)
  const column = columns.find(({ mark }) => mark === 'colour')?.index
  const before = await first.ask<ImportView>('imports.setValue', {
    importId,
    column,
    was: '빨강',
    text: '거래 종료',
  })
  const rows = await first.rows(importId)
  await first.close()
  rmSync(copy)
  const place = await openWorkspace({ folder: first.folder })
  const [waiting] = await place.ask<UnfinishedImport[]>('importHistory.listUnfinished', {})
  const { view } = await place.ask<{ view: ImportView }>('importHistory.resume', {
    importId: waiting?.importId,
  })
  expect(view).toEqual(before)
  expect(await place.rows(importId)).toEqual(rows)
  await place.apply(importId)
  expect(await cardOf(place, '이서연')).toMatchObject({ tags: ['거래 종료'] })
})

it('an import whose reading was broken off finds its colours and comments when it is read on', async () => {
  const first = await workspaceIn('ko')
  const before = await first.open('korean-colours.xlsx')
  const rows = await first.rows(before.importId)
  await first.close()
  const folder = path.join(first.folder, 'imports')
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.db'))) {
    // As a process leaves it that was killed in the middle of the sheet.
    const database = new BetterSqlite(path.join(folder, file))
    database.exec("DELETE FROM meta WHERE name IN ('reading', 'plan'); DELETE FROM raw WHERE n > 3")
    database.exec('DELETE FROM row_colour; DELETE FROM cell_comment; DELETE FROM state')
    database.close()
  }
  const place = await openWorkspace({ folder: first.folder })
  const { importId } = before
  const { view } = await place.ask<{ view: ImportView }>('importHistory.resume', { importId })
  expect(view).toEqual(before)
  expect(await place.rows(importId)).toEqual(rows)
})

it('rows that are left out are written with the colour and the comment that they had', async () => {
  const place = await workspaceIn('ko')
  const { importId } = await place.open('korean-colours.xlsx')
  await place.ask('imports.setColumn', { importId, column: 0, field: 'ignore' })
  await place.ask('imports.setColumn', { importId, column: 1, field: 'ignore' })
  const file = path.join(temporaryFolder(), 'errors.xlsx')
  expect(await place.ask('imports.writeErrors', { importId, path: file })).toEqual({ rows: 6 })
  const rows = cellsOf(file)
  expect(rows[0]?.slice(5, 7)).toEqual(['셀 색', '셀 메모'])
  expect(rows[3]?.slice(5, 7)).toEqual(['노랑', '업체명: 3월에 다시 연락\n담당자: 영어 가능'])
})
