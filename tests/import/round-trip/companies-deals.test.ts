import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { read, utils, write } from 'xlsx'
import type { RoundTripCell, RoundTripView } from '../../../src-shared/imports/round-trip-contract'
import { hasOffice, resave } from '../../export/office'
import { contentOf, queryAll } from '../service/content'
import { openWorkspace, type TestWorkspace } from '../service/open-workspace'

type Cell = string | number | null

/** Changes cells by record and heading, as a person does in a spreadsheet. */
function changeCells(file: string, edits: readonly (readonly [id: string, heading: string, value: Cell])[]) {
  const book = read(readFileSync(file), { cellStyles: true })
  const sheet = book.Sheets[book.SheetNames[0] ?? ''] ?? {}
  const grid = utils.sheet_to_json<Cell[]>(sheet, { header: 1, defval: null, raw: true })
  const column = (heading: string) => {
    const at = grid[0]?.indexOf(heading) ?? -1
    if (at < 0) throw new Error(`no column ${heading} among ${grid[0]?.join(', ')}`)
    return at
  }
  const ids = column('Record ID')
  for (const [id, heading, value] of edits) {
    const row = grid.findIndex((one) => one[ids] === id)
    utils.sheet_add_aoa(sheet, [[value]], { origin: { r: row, c: column(heading) } })
  }
  writeFileSync(file, write(book, { type: 'buffer', bookType: 'xlsx', cellStyles: true }) as Buffer)
}

async function exported(place: TestWorkspace, what: object): Promise<string> {
  const file = path.join(place.folder, 'list.xlsx')
  await place.ask('export.start', { path: file, what })
  return file
}

async function compared(place: TestWorkspace, file: string) {
  const { importId, isRoundTrip } = await place.open(file)
  expect(isRoundTrip).toBe(true)
  const view = await place.ask<RoundTripView>('imports.getRoundTrip', { importId })
  const { rows } = await place.ask<{ rows: RoundTripCell[] }>('imports.getRoundTripCells', {
    importId,
    window: { offset: 0, limit: 500 },
  })
  const cells = rows.map(({ heading, before, after, state }) => `${heading}: ${before} > ${after} (${state})`)
  return { importId, view, cells: cells.sort() }
}

const apply = (place: TestWorkspace, importId: string) =>
  place.ask<{ transactionId: string; cells: number }>('imports.applyRoundTrip', {
    importId,
    removeMissing: false,
    fromFile: [],
  })

async function english(): Promise<TestWorkspace> {
  const place = await openWorkspace()
  await place.ask('settings.update', { patch: { language: 'en' } })
  return place
}

interface CompanyScreen {
  company: Record<string, unknown> & { id: string }
  tags: { name: string }[]
  customValues: { name: string; value: string | null }[]
}

const companyOf = (place: TestWorkspace, id: string) =>
  place.ask<CompanyScreen>('companies.getScreen', { id })

/** A company with all that a workbook can hold, an own field among it, which comes from a list. */
async function makeCompany(place: TestWorkspace): Promise<string> {
  const list = path.join(place.folder, 'list.csv')
  writeFileSync(list, '회사명,대표전화,결제 담당\r\n(주)한빛무역,02-555-0100,박 과장\r\n')
  const { importId } = await place.open(list)
  await place.ask('imports.setColumn', { importId, column: 2, field: 'custom' })
  await place.apply(importId)
  const id = String(queryAll(place.folder, 'SELECT lower(hex(id)) FROM company')[0]?.[0]).replace(
    /(.{8})(.{4})(.{4})(.{4})/,
    '$1-$2-$3-$4-',
  )
  await place.ask('companies.update', {
    id,
    patch: {
      country: 'KR',
      kinds: ['customer'],
      annualRevenue: { minor: 1_250_000_000, currency: 'KRW' },
      creditLimit: { minor: 5_000_050, currency: 'USD' },
      employees: 12,
      foundedOn: '1998-03-02',
    },
  })
  await place.ask('companies.setTags', { id, tags: ['VIP', '광저우'] })
  return id
}

/** As it was saved, and, where LibreOffice is installed, as that saves it. */
const savers: readonly (readonly [string, (file: string) => string])[] = [
  ['as edited', (file) => file],
  ...(hasOffice ? [['saved by LibreOffice', (file: string) => resave(file, 'xlsx')] as const] : []),
]

// LibreOffice takes its time on a busy machine.
const patience = { timeout: 120_000 }

describe.each(savers)('a workbook of companies that comes back, %s', patience, (_, saved) => {
  it('says nothing when nothing was changed', async () => {
    const place = await english()
    await makeCompany(place)
    const { cells, view } = await compared(
      place,
      saved(await exported(place, { list: 'companies', filter: {} })),
    )
    expect([cells, view.list, view.unknownColumns]).toEqual([[], 'companies', []])
  })

  it('takes over amounts, words, tags, numbers and own fields, and gives them back', async () => {
    const place = await english()
    const id = await makeCompany(place)
    const before = contentOf(place.folder)
    const file = await exported(place, { list: 'companies', filter: {} })
    changeCells(file, [
      [id, 'Annual revenue', 1_300_000_000],
      [id, 'Credit limit', 60_000.25],
      [id, 'Tags', 'VIP, Москва'],
      [id, 'Company phone', '02-555-0199'],
      [id, 'Employees', 42],
      [id, '결제 담당', '李经理'],
      [id, 'Country', 'China'],
    ])
    const { importId, cells, view } = await compared(place, saved(file))
    expect(view).toMatchObject({ changes: 7, problems: 0, conflicts: 0 })
    expect(cells).toContain('Tags: VIP, 광저우 > VIP, Москва (change)')
    const { transactionId, cells: written } = await apply(place, importId)
    expect(written).toBe(7)
    const { company, tags, customValues } = await companyOf(place, id)
    expect(company).toMatchObject({
      annualRevenue: { minor: 1_300_000_000, currency: 'KRW' },
      creditLimit: { minor: 6_000_025, currency: 'USD' },
      employees: 42,
      country: 'CN',
    })
    expect(tags.map(({ name }) => name).sort()).toEqual(['VIP', 'Москва'])
    expect(customValues).toMatchObject([{ name: '결제 담당', value: '李经理' }])
    await place.ask('history.undo', { transactionId })
    expect(contentOf(place.folder)).toEqual(before)
  })

  it('asks about an amount that is none', async () => {
    const place = await english()
    const id = await makeCompany(place)
    const file = await exported(place, { list: 'companies', filter: {} })
    changeCells(file, [
      [id, 'Annual revenue', 'a lot'],
      [id, 'Employees', 'many'],
    ])
    const { view } = await compared(place, saved(file))
    expect(view).toMatchObject({ changes: 0, problems: 2 })
  })
})

describe.each(savers)('a workbook of deals that comes back, %s', patience, (_, saved) => {
  it('moves a deal, changes its amount, its day and its tags, and gives them back', async () => {
    const place = await english()
    const companyId = await makeCompany(place)
    const { deal } = await place.ask<{ deal: { id: string } }>('deals.create', {
      title: 'LED 灯带 24V',
      amount: { minor: 2_100_000, currency: 'USD' },
      expectedCloseOn: '2026-12-24',
      companyId,
    })
    const board = await place.ask<{ columns: { stage: { id: string } }[] }>('deals.getBoard', {
      cardsPerColumn: 5,
    })
    const file = await exported(place, { list: 'deals', filter: { outcome: 'open' } })
    expect((await compared(place, saved(file))).cells).toEqual([])
    const before = contentOf(place.folder)
    changeCells(file, [
      [deal.id, 'Deal', 'LED 灯带 24V, 二期'],
      [deal.id, 'Deal amount', 23_500.5],
      [deal.id, 'Deal stage', 'Sample'],
    ])
    const { importId, view } = await compared(place, saved(file))
    expect(view).toMatchObject({ list: 'deals', changes: 3, problems: 0 })
    const { transactionId } = await apply(place, importId)
    const after = await place.ask<{ deal: Record<string, unknown> }>('deals.getScreen', { id: deal.id })
    expect(after.deal).toMatchObject({
      title: 'LED 灯带 24V, 二期',
      amount: { minor: 2_350_050, currency: 'USD' },
      stageId: board.columns[1]?.stage.id,
    })
    await place.ask('history.undo', { transactionId })
    expect(contentOf(place.folder)).toEqual(before)
  })
})
