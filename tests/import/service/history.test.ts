import { createHash } from 'node:crypto'
import {
  appendFileSync,
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { mostKeptBytes } from '../../../src-main/import/history/kept-files'
import type { Kept } from '../../../src-shared/history/history-contract'
import type {
  ImportDetail,
  PastImport,
  TouchedChoice,
  TouchedRecord,
} from '../../../src-shared/imports/import-history-contract'
import { makeListCsv } from '../../support/make-list'
import { contentOf } from './content'
import { openWorkspace, type TestWorkspace } from './open-workspace'

const fixture = (name: string) => path.resolve(import.meta.dirname, '../fixtures', name)
const window = { offset: 0, limit: 500 }

const hashOf = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex')
const keptIn = (place: TestWorkspace) => {
  const folder = path.join(place.folder, 'files')
  return existsSync(folder) ? readdirSync(folder) : []
}

interface KeptList {
  readonly kept: readonly Kept[]
  readonly keptCount: number
}

const detail = (place: TestWorkspace, id: string) => place.ask<ImportDetail>('importHistory.get', { id })

async function touched(place: TestWorkspace, id: string, choice: TouchedChoice = 'all') {
  const input = { id, choice, window }
  return (await place.ask<{ rows: TouchedRecord[] }>('importHistory.listRecords', input)).rows
}

async function imported(place: TestWorkspace, file: string, policy?: string) {
  const { importId } = await place.open(file)
  if (policy) await place.ask('imports.setPolicy', { importId, policy })
  return place.apply(importId)
}

async function listed(place: TestWorkspace, filter: object = {}) {
  const input = { filter, sort: 'name', direction: 'ascending', window }
  return (await place.ask<{ rows: { id: string; fullName: string }[] }>('people.list', input)).rows
}

describe('past imports', () => {
  it('are kept with their file, mapping and counts, newest first, undone or not', async () => {
    const place = await openWorkspace()
    const first = await imported(place, 'chinese.xls')
    const second = await imported(place, 'korean-title-rows.xlsx')
    await place.ask('history.undo', { transactionId: second.transactionId })
    const page = await place.ask<{ rows: PastImport[]; total: number }>('importHistory.list', { window })
    expect(page.total).toBe(2)
    expect(page.rows.map(({ id, fileName, isUndone }) => [id, fileName, isUndone])).toEqual([
      [second.batch, 'korean-title-rows.xlsx', true],
      [first.batch, 'chinese.xls', false],
    ])
    const shown = await detail(place, second.batch)
    expect(shown).toMatchObject({ policy: 'fill', headerRow: 2, format: 'xlsx', written: second.written })
    expect(shown.columns.map(({ header, field }) => [header, field])).toContainEqual([
      '업체명',
      'company.name',
    ])
    expect(shown.fileSize).toBe(readFileSync(fixture('korean-title-rows.xlsx')).length)
  })

  it('name every record that they made, in pages', async () => {
    const place = await openWorkspace()
    const { batch, written } = await imported(place, 'korean-title-rows.xlsx')
    const rows = await touched(place, batch)
    const count = (kind: string) => rows.filter((row) => row.kind === kind && row.isNew && row.isLive).length
    expect([count('person'), count('company'), count('deal')]).toEqual([
      written.people,
      written.companies,
      written.deals,
    ])
    expect(rows.map(({ name }) => name)).toContain('김민준')
    const input = { id: batch, choice: 'all', window: { offset: 1, limit: 2 } }
    const page = await place.ask<{ rows: TouchedRecord[]; total: number }>('importHistory.listRecords', input)
    expect(page).toEqual({ rows: rows.slice(1, 3), total: rows.length })
  })

  it('say what they changed on records that were there before, and what they added', async () => {
    const place = await openWorkspace()
    await imported(place, 'korean-title-rows.xlsx')
    const [person] = await listed(place)
    const before = await detail(place, (await imported(place, 'korean-title-rows.xlsx', 'skip')).batch)
    expect(await touched(place, before.id)).toEqual([])
    const { importId } = await place.open('korean-title-rows.xlsx')
    await place.ask('imports.setPolicy', { importId, policy: 'overwrite' })
    await place.ask('imports.setConstant', { importId, field: 'record.source', value: '부산 전시회' })
    await place.ask('imports.setConstant', { importId, field: 'record.tags', value: '重点' })
    const { batch, written, transactionId } = await place.apply(importId)
    const rows = await touched(place, batch, 'changed')
    expect(rows).toHaveLength(written.updated)
    expect(await touched(place, batch, 'new')).toEqual([])
    const own = rows.find(({ id }) => id === person?.id)
    expect(own).toMatchObject({ kind: 'person', name: person?.fullName, isNew: false, isLive: true })
    expect(own?.changes).toContainEqual({ column: 'source', before: null, after: '부산 전시회' })
    expect(own?.parts).toContainEqual({ table: 'tagging', label: '', text: '重点' })
    // What its undo changed back is no part of what it did.
    await place.ask('history.undo', { transactionId })
    expect((await touched(place, batch, 'changed')).find(({ id }) => id === person?.id)?.changes).toEqual(
      own?.changes,
    )
  })

  it('page through 3,000 rows with one reading of the journal', { timeout: 60_000 }, async () => {
    const place = await openWorkspace()
    const file = path.join(place.folder, 'large.csv')
    writeFileSync(file, makeListCsv({ rows: 3000 }))
    const { batch, written } = await imported(place, file)
    const ids = new Set<string>()
    let total = 0
    for (let offset = 0; offset === 0 || offset < total; offset += 500) {
      const input = { id: batch, choice: 'all', window: { offset, limit: 500 } }
      const page = await place.ask<{ rows: TouchedRecord[]; total: number }>(
        'importHistory.listRecords',
        input,
      )
      total = page.total
      for (const { id } of page.rows) ids.add(id)
    }
    expect(ids.size).toBe(total)
    expect(total).toBe(written.people + written.companies + written.deals + written.updated)
  })
})

it('an undo names what it kept by record and field', async () => {
  const place = await openWorkspace()
  const { transactionId, batch } = await imported(place, 'korean-title-rows.xlsx')
  const person = (await listed(place)).find(({ fullName }) => fullName === '김민준')
  const id = person?.id ?? ''
  const screen = await place.ask<{
    person: { contactPoints: { id: string; kind: string; rawText: string }[] }
  }>('people.getScreen', { id })
  const contactPoints = screen.person.contactPoints.map(({ id: pointId, kind, rawText }) => ({
    id: pointId,
    kind,
    rawText: kind === 'mobile' ? '010-9999-0000' : rawText,
  }))
  await place.ask('people.setContactPoints', { id, contactPoints })
  await place.ask('people.update', { id, patch: { grade: 'D' } })
  const { kept, keptCount } = await place.ask<KeptList>('history.undo', { transactionId })
  const named = kept.map(({ name, part, group }) => [name, part?.table ?? null, part?.label ?? group])
  expect(named).toContainEqual(['김민준', 'contactPoint', 'mobile'])
  const whole = kept.find(({ name, part }) => name === '김민준' && part === null)
  expect(whole).toMatchObject({ group: null, edited: ['grade'] })
  expect(await place.ask('history.keptBy', { transactionId })).toEqual({ kept, keptCount })
  const rows = await touched(place, batch)
  expect(rows.filter(({ isLive }) => isLive).map(({ name }) => name)).toContain('김민준')
  expect((await detail(place, batch)).isUndone).toBe(true)
  await place.ask('history.redo', { transactionId })
  expect((await detail(place, batch)).isUndone).toBe(false)
})

describe('the file', () => {
  it('is kept once, by its hash, and comes out again byte for byte', async () => {
    const place = await openWorkspace()
    const source = fixture('russian-cp1251.csv')
    const first = await imported(place, source)
    const second = await imported(place, source)
    expect(first).toMatchObject({ file: 'kept' })
    expect(second).toMatchObject({ file: 'kept' })
    expect(keptIn(place)).toEqual([hashOf(source)])
    const target = path.join(place.folder, 'out.csv')
    await place.ask('importHistory.saveFile', { id: first.batch, path: target })
    expect(readFileSync(target).equals(readFileSync(source))).toBe(true)
    await place.ask('importHistory.removeFile', { id: second.batch })
    expect(keptIn(place)).toEqual([])
    expect((await detail(place, first.batch)).fileSize).toBeNull()
    const again = { id: first.batch, path: target }
    await expect(place.ask('importHistory.saveFile', again)).rejects.toMatchObject({ code: 'not-found' })
  })

  it('is not kept when it changed after it was read, is gone, or is too large', async () => {
    const place = await openWorkspace()
    const copy = path.join(place.folder, 'list.csv')
    copyFileSync(fixture('russian-cp1251.csv'), copy)
    const changed = await place.open(copy)
    appendFileSync(copy, '\n')
    expect(await place.apply(changed.importId)).toMatchObject({ file: 'changed' })
    const large = await place.open(copy)
    truncateSync(copy, mostKeptBytes + 1)
    expect(await place.apply(large.importId)).toMatchObject({ file: 'too-large' })
    expect(keptIn(place)).toEqual([])
  })

  it('that is damaged is not handed out as the original', async () => {
    const place = await openWorkspace()
    const { batch } = await imported(place, 'chinese.xls')
    appendFileSync(path.join(place.folder, 'files', hashOf(fixture('chinese.xls'))), 'x')
    const target = path.join(place.folder, 'out.xls')
    await expect(place.ask('importHistory.saveFile', { id: batch, path: target })).rejects.toMatchObject({
      code: 'storage',
    })
    expect(existsSync(target)).toBe(false)
  })

  it('of an import that was cancelled is not kept', async () => {
    const place: TestWorkspace = await openWorkspace({
      onEvent: (event) => {
        if (event.type === 'progress' && event.phase === 'writing') void place.ask('imports.cancel', {})
      },
    })
    const file = path.join(place.folder, 'large.csv')
    writeFileSync(file, makeListCsv({ rows: 600 }))
    const { importId } = await place.open(file)
    await expect(place.apply(importId)).rejects.toMatchObject({ code: 'cancelled' })
    expect(keptIn(place)).toEqual([])
  })
})

describe('what nobody has looked at', () => {
  const open = (place: TestWorkspace, kind = 'person') =>
    place.ask<{ id: string; count: number }[]>('importHistory.listUnreviewed', { kind })

  it('is counted and filtered until somebody ticks it, one by one or all', async () => {
    const place = await openWorkspace()
    const { batch, written } = await imported(place, 'korean-title-rows.xlsx')
    expect(await open(place)).toMatchObject([{ id: batch, count: written.people }])
    expect(await open(place, 'company')).toMatchObject([{ id: batch, count: written.companies }])
    const unreviewed = await listed(place, { unreviewedFrom: batch })
    expect(unreviewed).toHaveLength(written.people)
    const recordId = unreviewed[0]?.id
    await place.ask('importHistory.review', { id: batch, recordId })
    expect(await listed(place, { unreviewedFrom: batch })).toHaveLength(written.people - 1)
    const mark = { kind: 'person', recordId }
    expect(await place.ask('importHistory.reviewOf', mark)).toMatchObject({ id: batch, isReviewed: true })
    await place.ask('history.undo', {})
    expect(await open(place)).toMatchObject([{ count: written.people }])
    await place.ask('importHistory.review', { id: batch })
    expect([await open(place), await listed(place, { unreviewedFrom: batch })]).toEqual([[], []])
    expect((await detail(place, batch)).unreviewed).toBe(0)
    expect(await listed(place)).toHaveLength(written.people)
  })

  it('is only what the import made', async () => {
    const place = await openWorkspace()
    await place.ask('people.create', { values: { fullName: '황보라' } })
    const first = await imported(place, 'korean-title-rows.xlsx')
    const second = await imported(place, 'korean-title-rows.xlsx', 'overwrite')
    expect((await open(place)).map(({ id }) => id)).toEqual([first.batch])
    expect((await detail(place, second.batch)).unreviewed).toBe(0)
    const [person] = await listed(place, { text: '황보라' })
    const mark = { kind: 'person', recordId: person?.id }
    expect(await place.ask('importHistory.reviewOf', mark)).toBeNull()
  })

  it('a tick is no edit: undo still takes every record back', async () => {
    const place = await openWorkspace()
    await imported(place, 'chinese.xls')
    const before = contentOf(place.folder)
    const { batch, transactionId } = await imported(place, 'korean-title-rows.xlsx')
    const [person] = await listed(place, { unreviewedFrom: batch })
    await place.ask('importHistory.review', { id: batch, recordId: person?.id })
    await place.ask('history.undo', {})
    await place.ask('importHistory.review', { id: batch })
    const { keptCount } = await place.ask<{ keptCount: number }>('history.undo', { transactionId })
    expect(keptCount).toBe(0)
    const { importReview: _ticks, ...after } = contentOf(place.folder)
    const { importReview: _none, ...expected } = before
    expect(after).toEqual(expected)
    expect((await open(place)).map(({ id }) => id)).not.toContain(batch)
  })
})
