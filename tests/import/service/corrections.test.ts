import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { queryAll } from './content'
import { openWorkspace, type TestWorkspace } from './open-workspace'

/** A list as somebody typed it. */
function listFile(place: TestWorkspace, ...lines: string[]): string {
  const file = path.join(place.folder, 'список 목록 名单.csv')
  writeFileSync(file, `\ufeff${lines.join('\r\n')}\r\n`)
  return file
}

const list = [
  '회사명,담당자,휴대폰,이메일,기타1,비고',
  '(주)한빛무역,김민수,010-1234-5678,minsu@hanbit.example,봄,전시회 상담',
  '上海华信贸易有限公司,王伟,+86 138 1234 5678,wang@huaxin.example,夏,已寄样品',
  '합계,2건,,,,',
  '회사명,담당자,휴대폰,이메일,기타1,비고',
  'ООО «Вектор»,Иванов Сергей,12,сергей@,осень,ждём КП',
  ',,010-9999-8888,,겨울,이름 없음',
]

it('counts customer rows only, and shows what is wrong with them', async () => {
  const place = await openWorkspace()
  const view = await place.open(listFile(place, ...list))
  expect(view.counts).toMatchObject({
    total: 4,
    ready: 3,
    errors: 1,
    warnings: 1,
    newPeople: 3,
    newCompanies: 3,
  })
  const rows = await place.rows(view.importId)
  expect(rows.map(({ row, state }) => [row, state])).toEqual([
    [1, 'new'],
    [2, 'new'],
    [5, 'new'],
    [6, 'error'],
  ])
  const problems = await place.rows(view.importId, true)
  expect(problems.map(({ row, issues }) => [row, issues.map(({ code }) => code)])).toEqual([
    [5, ['phone-unparsed', 'email-malformed']],
    [6, ['no-name']],
  ])
  expect(problems[0]?.issues[0]).toMatchObject({ row: 5, column: 2, severity: 'warning' })
})

it('pages through the rows', async () => {
  const place = await openWorkspace()
  const { importId } = await place.open(listFile(place, ...list))
  const window = { offset: 1, limit: 2 }
  const page = await place.ask('imports.getRows', { importId, window, onlyProblems: false })
  expect(page).toMatchObject({ total: 4, rows: [{ row: 2 }, { row: 5 }] })
})

it('takes a correction of a column, an ignored column and a custom field', async () => {
  const place = await openWorkspace()
  const { importId } = await place.open(listFile(place, ...list))
  await place.ask('imports.setColumn', { importId, column: 4, field: 'record.tags' })
  await place.ask('imports.setColumn', { importId, column: 5, field: 'custom' })
  const view = await place.ask('imports.setColumn', { importId, column: 3, field: 'ignore' })
  expect(view).toMatchObject({
    columns: [{}, {}, {}, { field: 'ignore' }, { field: 'record.tags', confidence: 1 }, { field: 'custom' }],
    counts: { total: 4, errors: 1 },
  })
  await place.apply(importId)
  const tags = `SELECT tag.name, full_name FROM tagging JOIN tag ON tag.id = tag_id
    JOIN person ON person.id = person_id ORDER BY person.id`
  expect(queryAll(place.folder, tags)).toEqual([
    ['봄', '김민수'],
    ['夏', '王伟'],
    ['осень', 'Иванов Сергей'],
  ])
  expect(
    queryAll(
      place.folder,
      `SELECT custom_field.name, value, full_name FROM custom_value
      JOIN custom_field ON custom_field.id = field_id JOIN person ON person.id = person_id ORDER BY person.id`,
    ),
  ).toEqual([
    ['비고', '전시회 상담', '김민수'],
    ['비고', '已寄样品', '王伟'],
    ['비고', 'ждём КП', 'Иванов Сергей'],
  ])
  expect(queryAll(place.folder, "SELECT raw_text FROM contact_point WHERE kind = 'email'")).toEqual([])
})

it('gives all rows a value, and takes it away again', async () => {
  const place = await openWorkspace()
  const { importId } = await place.open(listFile(place, ...list))
  const constant = (field: string, value: string) =>
    place.ask('imports.setConstant', { importId, field, value })
  await constant('record.campaign', 'x')
  expect(await constant('record.campaign', '')).toMatchObject({ constants: {} })
  await constant('record.tags', '부산 전시회')
  expect(await constant('record.source', '广交会 2026')).toMatchObject({
    constants: { 'record.source': '广交会 2026', 'record.tags': '부산 전시회' },
  })
  await place.apply(importId)
  expect(queryAll(place.folder, 'SELECT DISTINCT source, source_detail FROM person')).toEqual([
    ['广交会 2026', null],
  ])
  expect(queryAll(place.folder, 'SELECT count(*) FROM tagging')).toEqual([[6]])
})

it('takes another header row, or none', async () => {
  const place = await openWorkspace()
  const { importId } = await place.open(listFile(place, ...list))
  const moved = await place.ask('imports.setLayout', { importId, sheet: 0, headerRow: 4 })
  expect(moved).toMatchObject({ headerRow: 4, counts: { total: 2 } })
  const none = await place.ask<{ headerRow: number | null }>('imports.setLayout', {
    importId,
    sheet: 0,
    headerRow: null,
  })
  expect(none.headerRow).toBeNull()
  const found = await place.ask('imports.setLayout', { importId, sheet: 0 })
  expect(found).toMatchObject({ headerRow: 0, counts: { total: 4 } })
})

it('takes another sheet, and keeps the first when the other cannot be read', async () => {
  const place = await openWorkspace()
  const { importId } = await place.open('english-values.xlsx')
  const other = await place.ask('imports.setLayout', { importId, sheet: 1 })
  expect(other).toMatchObject({ sheet: 1 })
  await expect(place.ask('imports.setLayout', { importId, sheet: 7 })).rejects.toMatchObject({
    code: 'invalid',
  })
  expect(await place.ask('imports.setLayout', { importId, sheet: 0 })).toMatchObject({
    sheet: 0,
    headerRow: 1,
    counts: { total: 2 },
  })
})

it('refuses fields and columns that do not exist', async () => {
  const place = await openWorkspace()
  const { importId } = await place.open(listFile(place, ...list))
  const setColumn = (column: number, field: string) =>
    place.ask('imports.setColumn', { importId, column, field })
  await expect(setColumn(0, 'company.fame')).rejects.toMatchObject({ code: 'invalid' })
  await expect(setColumn(99, 'company.name')).rejects.toMatchObject({ code: 'invalid' })
  await expect(
    place.ask('imports.setConstant', { importId, field: 'custom', value: 'x' }),
  ).rejects.toMatchObject({ code: 'invalid' })
  await expect(place.apply('019cabd8-3800-732a-9828-da061bfd0893')).rejects.toMatchObject({
    code: 'not-found',
  })
})

it('writes the rows with errors as they came, with the reason in the language of the user', async () => {
  const place = await openWorkspace()
  await place.ask('settings.update', { patch: { language: 'ko' } })
  const { importId } = await place.open(listFile(place, ...list))
  const file = path.join(place.folder, 'errors.xlsx')
  expect(await place.ask('imports.writeErrors', { importId, path: file })).toEqual({ rows: 1 })
  const again = await place.open(file)
  const rows = await place.rows(again.importId)
  expect(again.columns.map(({ header }) => header)).toEqual([
    '회사명',
    '담당자',
    '휴대폰',
    '이메일',
    '기타1',
    '비고',
    '이유',
  ])
  expect(rows[0]?.cells).toEqual([
    '',
    '',
    '010-9999-8888',
    '',
    '겨울',
    '이름 없음',
    '회사 이름도 사람 이름도 없습니다',
  ])
})

it('plans follow-ups, notes deals in their stage, fills everything in its place', async () => {
  const place = await openWorkspace()
  const file = listFile(
    place,
    '회사명,담당자,직책,다음연락일,딜명,거래금액(USD),단계,예상마감일,관심품목,첫상담일',
    '(주)한빛무역,김민수,부장,2026-04-01,베어링 1차,12000,Quote,2026-06-30,베어링,2026-02-01',
    '(주)한빛무역,이영희,대리,,볼트,,모르는 단계,,,',
  )
  const view = await place.open(file)
  expect(view.columns.map(({ field }) => field)).toEqual([
    'company.name',
    'person.fullName',
    'person.jobTitle',
    'record.nextFollowUpAt',
    'deal.title',
    'deal.amount',
    'deal.stage',
    'deal.expectedCloseOn',
    'record.productsOfInterest',
    'record.firstMetAt',
  ])
  expect((await place.apply(view.importId)).written).toEqual({
    companies: 1,
    people: 2,
    deals: 2,
    updated: 0,
  })
  expect(
    queryAll(
      place.folder,
      `SELECT deal.title, amount_minor, amount_currency, preset_key, expected_close_on
      FROM deal JOIN stage ON stage.id = stage_id ORDER BY deal.id`,
    ),
  ).toEqual([
    ['베어링 1차', 1_200_000, 'USD', 'quote', '2026-06-30'],
    ['볼트', null, null, 'enquiry', null],
  ])
  expect(
    queryAll(
      place.folder,
      `SELECT kind, full_name, due_local, due_zone, is_all_day FROM activity
      JOIN person ON person.id = person_id`,
    ),
  ).toEqual([['task', '김민수', '2026-04-01', 'Asia/Seoul', 1]])
  expect(queryAll(place.folder, 'SELECT full_name, first_met_on FROM person ORDER BY id')).toEqual([
    ['김민수', '2026-02-01'],
    ['이영희', null],
  ])
  expect(queryAll(place.folder, 'SELECT job_title FROM affiliation ORDER BY job_title')).toEqual([
    ['대리'],
    ['부장'],
  ])
})
