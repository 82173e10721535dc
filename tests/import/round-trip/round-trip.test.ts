import { copyFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { RoundTripCell, RoundTripView } from '../../../src-shared/imports/round-trip-contract'
import { hasOffice, resave } from '../../export/office'
import { contentOf, queryAll } from '../service/content'
import type { TestWorkspace } from '../service/open-workspace'
import { ids, openBase } from './base'
import { editWorkbook } from './edit-workbook'

/** Exported from the base, edited by `editWorkbook`, opened and saved by LibreOffice. */
const resaved = path.join(import.meta.dirname, '../fixtures/people-resaved.xlsx')

async function exported(place: TestWorkspace): Promise<string> {
  const file = path.join(place.folder, 'people.xlsx')
  await place.ask('export.start', { path: file, what: { list: 'people', filter: {} } })
  return file
}

async function compared(place: TestWorkspace, file: string) {
  const { importId, isRoundTrip } = await place.open(file)
  expect(isRoundTrip).toBe(true)
  const view = await place.ask<RoundTripView>('imports.getRoundTrip', { importId })
  const window = { offset: 0, limit: 500 }
  const { rows } = await place.ask<{ rows: RoundTripCell[] }>('imports.getRoundTripCells', {
    importId,
    window,
  })
  return { importId, view, cells: rows }
}

const shown = (cells: readonly RoundTripCell[]) =>
  cells
    .map(
      ({ name, heading, before, after, state }) => `${name} | ${heading} | ${before} > ${after} | ${state}`,
    )
    .sort()

const edits = [
  'Иванов Сергей | Grade | B > very often | problem',
  'Иванов Сергей | Where | City 2 > Kazan | change',
  '王秀英 | Note |  > cannot be written here | problem',
  '김민준 | E-mail |  > kim@hanbit.example | change',
  '김민준 | Mobile | 010-1111-0000 > 010-2222-3333 | change',
  '김민준 | Where | City 1 > Busan | change',
].sort()

const personRow = (place: TestWorkspace, id: string) =>
  queryAll(
    place.folder,
    `SELECT full_name, city, grade, deleted_at IS NULL FROM person WHERE hex(id) = '${id.replaceAll('-', '').toUpperCase()}'`,
  )[0]

describe('an exported workbook that comes back', () => {
  it('says nothing when nothing was changed', async () => {
    const place = await openBase()
    const { view, cells } = await compared(place, await exported(place))
    expect(cells).toEqual([])
    expect(view).toMatchObject({
      list: 'people',
      changes: 0,
      newRows: 0,
      missingCount: 0,
      unknownColumns: [],
    })
  })

  it('is understood after LibreOffice saved it with columns moved and renamed, rows sorted, deleted and added', async () => {
    const place = await openBase()
    const before = contentOf(place.folder)
    const file = path.join(place.folder, 'back.xlsx')
    copyFileSync(resaved, file)
    const { importId, view, cells } = await compared(place, file)
    expect(shown(cells)).toEqual(edits)
    expect(view).toMatchObject({ changes: 4, conflicts: 0, problems: 2, newRows: 1, missing: ['Mary Smith'] })
    const choices = { importId, removeMissing: false, fromFile: [] }
    const applied = await place.ask<{ transactionId: string }>('imports.applyRoundTrip', choices)
    expect(applied).toMatchObject({ cells: 4, added: 1, removed: 0, leftOut: 0 })
    expect(personRow(place, ids.kim)).toEqual(['김민준', 'Busan', 'B', 1])
    expect(personRow(place, ids.ivanov)).toEqual(['Иванов Сергей', 'Kazan', 'B', 1])
    expect(personRow(place, ids.smith)).toEqual(['Mary Smith', 'City 4', 'B', 1])
    // The mobile was changed in its place: the same contact point, another text.
    const mobiles = queryAll(
      place.folder,
      "SELECT hex(id), raw_text FROM contact_point WHERE raw_text LIKE '010-2222%'",
    )
    expect(mobiles).toEqual([['019C0000000070008000000000000005', '010-2222-3333']])
    await place.ask('history.undo', { transactionId: applied.transactionId })
    expect(contentOf(place.folder)).toEqual(before)
  })

  it('asks about what changed on both sides and keeps what the program says', async () => {
    const place = await openBase()
    const file = await exported(place)
    await place.ask('people.update', { id: ids.ivanov, patch: { city: 'Moscow' } })
    await place.ask('people.update', { id: ids.wang, patch: { city: 'Ningbo' } })
    editWorkbook(file)
    const { importId, view, cells } = await compared(place, file)
    const conflict = cells.find(({ state }) => state === 'conflict')
    expect(view.conflicts).toBe(1)
    expect(conflict).toMatchObject({ name: 'Иванов Сергей', before: 'Moscow', after: 'Kazan' })
    const { row = 0, column = 0 } = conflict ?? {}
    const before = contentOf(place.folder)
    const ask = (fromFile: object[]) =>
      place.ask<{ transactionId: string }>('imports.applyRoundTrip', {
        importId,
        removeMissing: true,
        fromFile,
      })
    const applied = await ask([{ row, column }])
    expect(applied).toMatchObject({ cells: 4, removed: 1 })
    expect(personRow(place, ids.ivanov)?.[1]).toBe('Kazan')
    expect(personRow(place, ids.wang)?.[1]).toBe('Ningbo')
    expect(personRow(place, ids.smith)?.[3]).toBe(0)
    await place.ask('history.undo', { transactionId: applied.transactionId })
    expect(contentOf(place.folder)).toEqual(before)

    const again = await compared(place, file)
    const input = { importId: again.importId, removeMissing: false, fromFile: [] }
    expect(await place.ask('imports.applyRoundTrip', input)).toMatchObject({ cells: 3, removed: 0 })
    expect(personRow(place, ids.ivanov)?.[1]).toBe('Moscow')
  })

  it('is an ordinary list in another workspace', async () => {
    const place = await openBase()
    const file = await exported(place)
    await place.ask('people.remove', { ids: Object.values(ids) })
    expect((await place.open(file)).isRoundTrip).toBe(false)
  })

  it.skipIf(!hasOffice)(
    'comes back the same from LibreOffice today (not run where it is not installed)',
    async () => {
      const place = await openBase()
      const file = await exported(place)
      const unchanged = await compared(place, resave(file, 'xlsx'))
      expect(unchanged.cells).toEqual([])
      editWorkbook(file)
      expect(shown((await compared(place, resave(file, 'xlsx'))).cells)).toEqual(edits)
    },
    180_000,
  )
})
