import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { AppEvent } from '../../../src-shared/contract/app-event'
import type { PastImport } from '../../../src-shared/imports/import-history-contract'
import { makeListCsv } from '../../support/make-list'
import { contentOf, rowCounts, queryAll } from './content'
import { openWorkspace, type TestWorkspace } from './open-workspace'

const staged = (place: TestWorkspace) => {
  const folder = path.join(place.folder, 'imports')
  return existsSync(folder) ? readdirSync(folder) : []
}

const undo = (place: TestWorkspace, transactionId: string) =>
  place.ask<{ keptCount: number }>('history.undo', { transactionId })

function bigList(place: TestWorkspace, rows: number): string {
  const file = path.join(place.folder, 'large.csv')
  writeFileSync(file, makeListCsv({ rows }))
  return file
}

/** A workspace that cancels when a phase has been seen. */
async function cancelling(phase: string) {
  const place: TestWorkspace = await openWorkspace({
    onEvent: (event: AppEvent) => {
      if (event.type === 'progress' && event.phase === phase) void place.ask('imports.cancel', {})
    },
  })
  return place
}

describe('undo', () => {
  it('takes the whole import back, and the list can be imported again', async () => {
    const place = await openWorkspace()
    await place.apply((await place.open('chinese.xls')).importId)
    const before = contentOf(place.folder)
    const { importId } = await place.open('korean-title-rows.xlsx')
    const { transactionId, batch } = await place.apply(importId)
    expect(contentOf(place.folder)).not.toEqual(before)
    expect(await undo(place, transactionId)).toMatchObject({ keptCount: 0 })
    expect(contentOf(place.folder)).toEqual(before)
    const { rows } = await place.ask<{ rows: PastImport[] }>('importHistory.list', {
      window: { offset: 0, limit: 10 },
    })
    expect(rows.map(({ isUndone }) => isUndone)).toEqual([true, false])
    expect(rows[0]?.id).toBe(batch)

    const again = await place.open('korean-title-rows.xlsx')
    expect(again.counts).toMatchObject({ duplicatesInBase: 0 })
    expect((await place.apply(again.importId)).written.people).toBe(again.counts.newPeople)
    await place.ask('history.undo', {})
    expect(contentOf(place.folder)).toEqual(before)
  })

  it('restores what an overwriting import changed', async () => {
    const place = await openWorkspace()
    await place.apply((await place.open('korean-title-rows.xlsx')).importId)
    const before = contentOf(place.folder)
    const { importId } = await place.open('korean-title-rows.xlsx')
    await place.ask('imports.setPolicy', { importId, policy: 'overwrite' })
    await place.ask('imports.setConstant', { importId, field: 'record.source', value: '부산 전시회' })
    await place.ask('imports.setConstant', { importId, field: 'record.tags', value: '重点' })
    const { transactionId, written } = await place.apply(importId)
    expect(written.updated).toBeGreaterThan(0)
    await undo(place, transactionId)
    expect(contentOf(place.folder)).toEqual(before)
  })

  it('keeps what was edited since', async () => {
    const place = await openWorkspace()
    const { transactionId } = await place.apply((await place.open('russian-cp1251.csv')).importId)
    const [row] = queryAll(place.folder, "SELECT hex(id) FROM person WHERE full_name = 'Иванов Сергей'")
    const hex = String(row?.[0]).toLowerCase()
    const id = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
    await place.ask('people.update', { id, patch: { grade: 'A' } })
    const { keptCount } = await undo(place, transactionId)
    expect(keptCount).toBeGreaterThan(0)
    expect(queryAll(place.folder, 'SELECT full_name, grade FROM person WHERE deleted_at IS NULL')).toEqual([
      ['Иванов Сергей', 'A'],
    ])
  })
})

describe('cancel', () => {
  it('while reading leaves nothing', async () => {
    const place = await cancelling('reading')
    const file = bigList(place, 3000)
    await expect(place.open(file)).rejects.toMatchObject({ code: 'cancelled' })
    expect(staged(place)).toEqual([])
  })

  it('while understanding leaves nothing', async () => {
    const place = await cancelling('understanding')
    await expect(place.open(bigList(place, 600))).rejects.toMatchObject({ code: 'cancelled' })
    expect(staged(place)).toEqual([])
  })

  it('while writing rolls back; the import stays and can be applied', async () => {
    let isOn = true
    const place: TestWorkspace = await openWorkspace({
      onEvent: (event) => {
        if (isOn && event.type === 'progress' && event.phase === 'writing')
          void place.ask('imports.cancel', {})
      },
    })
    const before = contentOf(place.folder)
    const { importId } = await place.open(bigList(place, 600))
    await expect(place.apply(importId)).rejects.toMatchObject({ code: 'cancelled' })
    expect(contentOf(place.folder)).toEqual(before)
    isOn = false
    expect((await place.apply(importId)).written.people).toBeGreaterThan(500)
  })

  it('with nothing going on does nothing', async () => {
    const place = await openWorkspace()
    await place.ask('imports.cancel', {})
    expect(await place.open('japanese.xlsx')).toMatchObject({ format: 'xlsx' })
  })
})

it('tells how far it is: rows of the list, then all that follows from them', async () => {
  const told: { phase: string; done: number; total: number | null }[] = []
  const place: TestWorkspace = await openWorkspace({
    onEvent: (event) => {
      if (event.type === 'progress' && event.task === 'import') told.push(event)
    },
  })
  const { importId } = await place.open(bigList(place, 600))
  told.length = 0
  await place.apply(importId)
  expect(new Set(told.map(({ phase }) => phase))).toEqual(new Set(['writing', 'finishing']))
  for (const phase of ['writing', 'finishing']) {
    const own = told.filter((one) => one.phase === phase)
    expect(own.map(({ done }) => done)).toEqual(
      own.map(({ done }) => done).toSorted((one, other) => one - other),
    )
    expect(own.at(-1)?.done).toBe(own.at(-1)?.total)
  }
})

describe('what is staged', () => {
  it('goes after applying and discarding', async () => {
    const place = await openWorkspace()
    const first = await place.open('japanese.xlsx')
    const second = await place.open('chinese.xls')
    expect(staged(place).filter((name) => !name.endsWith('-journal'))).toHaveLength(2)
    await place.apply(first.importId)
    await place.ask('imports.discard', { importId: second.importId })
    expect(staged(place)).toEqual([])
    await expect(place.rows(second.importId)).rejects.toMatchObject({ code: 'not-found' })
  })

  it('is written without the parser process, which the next file starts again', async () => {
    const place = await openWorkspace()
    const { importId } = await place.open('japanese.xlsx')
    await place.apply(importId)
    await expect.poll(() => place.parsers.running).toBe(0)
    await place.open('chinese.xls')
    expect(place.parsers).toEqual({ started: 2, running: 1 })
  })

  it('stays when the workspace closes, and the parser process ends', async () => {
    const place = await openWorkspace()
    await place.open('japanese.xlsx')
    expect(place.parsers).toEqual({ started: 1, running: 1 })
    await place.close()
    expect(staged(place)).toHaveLength(1)
    await expect.poll(() => place.parsers.running).toBe(0)
  })

  it('stands elsewhere while the workspace is only read; nothing can be applied', async () => {
    const place = await openWorkspace()
    await place.apply((await place.open('chinese.xls')).importId)
    const reader = await openWorkspace({ folder: place.folder, access: 'read' })
    const view = await reader.open('chinese.xls')
    expect(view.counts).toMatchObject({ duplicatesInBase: view.counts.ready })
    expect(staged(reader)).toEqual([])
    await expect(reader.apply(view.importId)).rejects.toMatchObject({ code: 'locked' })
  })
})

it('imports a list of 5,000 rows, and others are answered meanwhile', { timeout: 120_000 }, async () => {
  const place = await openWorkspace()
  let answered = 0
  const settled: Promise<unknown>[] = []
  const opening = place.open(bigList(place, 5000))
  const asking = setInterval(() => {
    settled.push(place.ask('settings.get', {}).then(() => (answered += 1)))
  }, 20)
  const view = await opening
  expect(view.counts).toMatchObject({ total: 5000, ready: 5000 })
  const { written } = await place.apply(view.importId)
  clearInterval(asking)
  await Promise.all(settled)
  expect(answered).toBeGreaterThan(20)
  expect(written).toMatchObject({
    people: view.counts.newPeople,
    companies: view.counts.newCompanies,
    deals: view.counts.newDeals,
  })
  expect(rowCounts(contentOf(place.folder), 'person', 'company', 'deal')).toEqual({
    person: written.people,
    company: written.companies,
    deal: written.deals,
  })
  const phases = new Set(place.events.flatMap((event) => (event.type === 'progress' ? [event.phase] : [])))
  expect([...phases]).toEqual(['reading', 'understanding', 'matching', 'writing', 'finishing'])
})
