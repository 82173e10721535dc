import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { read, utils, write } from 'xlsx'
import type { ImportView } from '../../../src-shared/imports/imports-contract'
import { queryAll } from './content'
import { openWorkspace, type TestWorkspace } from './open-workspace'

type Kind = 'xlsx' | 'biff8' | 'ods' | 'html'

const rows = [
  ['2026년 거래처 현황', '', '', '', ''],
  ['회사명', '담당자', '휴대폰', '국가', '금액'],
  ['수도권', '', '', '', ''],
  ['㈜한빛무역', '김민준', '010-1234-5678', '대한민국', 5000],
  ['', '박서연', '010-2222-3333', '', ''],
  ['', '최지우', '010-4444-5555', '', ''],
  ['해외', '', '', '', ''],
  ['ООО «Вектор»', 'Иванов Сергей', '+7 912 345-67-89', 'Россия', 700],
  ['', '', '+7 912 000-00-01', '', ''],
]
const merges = ['A1:E1', 'A3:E3', 'A7:E7', 'A4:A6', 'D4:D6', 'E4:E6', 'A8:A9', 'B8:B9', 'D8:D9']

function writeList(place: TestWorkspace, kind: Kind): string {
  const sheet = utils.aoa_to_sheet(rows)
  sheet['!merges'] = merges.map((range) => utils.decode_range(range))
  const book = utils.book_new()
  utils.book_append_sheet(book, sheet, '거래처')
  const file = path.join(place.folder, `거래처.${kind === 'biff8' || kind === 'html' ? 'xls' : kind}`)
  const written = write(book, { type: 'buffer', bookType: kind }) as Buffer
  expect(read(written).SheetNames).toHaveLength(1)
  writeFileSync(file, written)
  return file
}

const people = `SELECT person.full_name, company.name, company.country FROM person
  LEFT JOIN affiliation ON affiliation.person_id = person.id
  LEFT JOIN company ON company.id = affiliation.company_id ORDER BY person.id`

describe.each(['xlsx', 'biff8', 'ods', 'html'] as const)('merged cells below the header (%s)', (kind) => {
  it('stand for every row that they cover, and a row merged across is no customer', async () => {
    const place = await openWorkspace()
    const view = await place.open(writeList(place, kind))
    expect(view.counts).toMatchObject({ total: 5, ready: 5, errors: 0 })
    const shown = await place.rows(view.importId)
    expect(shown.map(({ row, cells }) => [row, cells[0], cells[3]])).toEqual([
      [3, '㈜한빛무역', '대한민국'],
      [4, '㈜한빛무역', '대한민국'],
      [5, '㈜한빛무역', '대한민국'],
      [7, 'ООО «Вектор»', 'Россия'],
      [8, 'ООО «Вектор»', 'Россия'],
    ])
    await place.apply(view.importId)
    expect(queryAll(place.folder, people)).toEqual([
      ['김민준', '㈜한빛무역', 'KR'],
      ['박서연', '㈜한빛무역', 'KR'],
      ['최지우', '㈜한빛무역', 'KR'],
      ['Иванов Сергей', 'ООО «Вектор»', 'RU'],
    ])
    // A sum is that of its group and not of every row; a second line of a person is that person's.
    expect(queryAll(place.folder, 'SELECT amount_minor FROM deal ORDER BY id')).toHaveLength(2)
    const phones = "SELECT e164 FROM contact_point WHERE e164 LIKE '+7912%' ORDER BY e164"
    expect(queryAll(place.folder, phones)).toEqual([['+79120000001'], ['+79123456789']])
  })
})

describe('merged cells', () => {
  it('are corrected where they are shown', async () => {
    const place = await openWorkspace()
    const { importId } = await place.open(writeList(place, 'xlsx'))
    const cell = { importId, row: 4, column: 0, text: '동해상사', everywhere: false }
    const view = await place.ask<ImportView>('imports.setCell', cell)
    expect(view.counts).toMatchObject({ newCompanies: 3 })
    const [, second, third] = await place.rows(importId)
    expect([second?.cells[0], third?.cells[0], second?.edited]).toEqual(['동해상사', '㈜한빛무역', [0]])
  })
})
