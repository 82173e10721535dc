import BetterSqlite from 'better-sqlite3'
import {
  appendFileSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import type { UnfinishedImport } from '../../../src-shared/imports/import-history-contract'
import type { ImportView } from '../../../src-shared/imports/imports-contract'
import { makeListCsv } from '../../support/make-list'
import { temporaryFolder } from '../../support/open-test-database'
import { contentOf } from './content'
import { openWorkspace, type TestWorkspace } from './open-workspace'

interface Resumed {
  readonly view: ImportView
  readonly isReadAnew: boolean
}

const staged = (folder: string) => {
  const inside = path.join(folder, 'imports')
  return existsSync(inside)
    ? readdirSync(inside)
        .filter((name) => name.endsWith('.db'))
        .map((name) => path.join(inside, name))
    : []
}
const unfinished = (place: TestWorkspace) => place.ask<UnfinishedImport[]>('importHistory.listUnfinished', {})
const resume = (place: TestWorkspace, importId: string) =>
  place.ask<Resumed>('importHistory.resume', { importId })

/** A list, and a workspace folder as a process that was killed in the middle of reading it leaves it. */
async function brokenOff(rows: number): Promise<{ file: string; folder: string }> {
  const file = path.join(temporaryFolder(), 'list.csv')
  writeFileSync(file, makeListCsv({ rows }))
  const folder = temporaryFolder()
  mkdirSync(path.join(folder, 'imports'))
  let copied = 0
  const place: TestWorkspace = await openWorkspace({
    onEvent: (event) => {
      if (event.type !== 'progress' || event.phase !== 'reading' || copied > 0) return
      for (const one of staged(place.folder)) {
        const rowsThere = countOf(one)
        if (rowsThere === 0 || rowsThere >= rows) continue
        // Between two batches nothing is half written: this is what a killed process leaves.
        copyFileSync(one, path.join(folder, 'imports', path.basename(one)))
        copied += 1
      }
    },
  })
  await place.open(file)
  await place.close()
  expect(copied).toBe(1)
  return { file, folder }
}

function onStaging<Result>(file: string, work: (database: BetterSqlite.Database) => Result): Result {
  const database = new BetterSqlite(file)
  try {
    return work(database)
  } finally {
    database.close()
  }
}

const countOf = (file: string) =>
  onStaging(file, (database) => database.prepare('SELECT count(*) FROM raw').pluck().get() as number)

/** Makes a staged row recognisable, to see whether it is read a second time. */
const markRow = (file: string) =>
  onStaging(file, (database) =>
    database.prepare('UPDATE raw SET cells = (SELECT cells FROM raw WHERE n = 2) WHERE n = 1').run(),
  )

it('a half-read list goes on behind the last staged row', { timeout: 60_000 }, async () => {
  const { file, folder } = await brokenOff(2500)
  const whole = await openWorkspace()
  const expected = await whole.open(file)
  const place = await openWorkspace({ folder })
  const [half, ...others] = await unfinished(place)
  expect(others).toEqual([])
  expect(half).toMatchObject({ fileName: 'list.csv' })
  expect(half?.rowsRead).toBeGreaterThan(0)
  expect(half?.rowsRead).toBeLessThan(2501)
  const { view, isReadAnew } = await resume(place, half?.importId ?? '')
  expect(isReadAnew).toBe(false)
  expect({ ...view, importId: '' }).toEqual({ ...expected, importId: '' })
  expect(await place.rows(view.importId)).toEqual(await whole.rows(expected.importId))
  const { written } = await place.apply(view.importId)
  expect(written.people).toBe(expected.counts.newPeople)
  expect(await unfinished(place)).toEqual([])
  expect(staged(folder)).toEqual([])
})

it('what was staged before is not read a second time', async () => {
  const { folder } = await brokenOff(2000)
  const [file = ''] = staged(folder)
  markRow(file)
  const place = await openWorkspace({ folder })
  const [half] = await unfinished(place)
  const { view } = await resume(place, half?.importId ?? '')
  const [first, second] = await place.rows(view.importId)
  expect(first?.cells).toEqual(second?.cells)
})

it('a list that changed since is read from the start, and says so', async () => {
  const { file, folder } = await brokenOff(2000)
  appendFileSync(file, makeListCsv({ rows: 3 }).split('\n').slice(1).join('\n'))
  const [stagingFile = ''] = staged(folder)
  markRow(stagingFile)
  const place = await openWorkspace({ folder })
  const [half] = await unfinished(place)
  const { view, isReadAnew } = await resume(place, half?.importId ?? '')
  expect(isReadAnew).toBe(true)
  expect(view.counts.total).toBeGreaterThan(2000)
  const [first, second] = await place.rows(view.importId)
  expect(first?.cells).not.toEqual(second?.cells)
})

it('a half-read list that is gone is told in words and stays on offer', async () => {
  const { file, folder } = await brokenOff(2000)
  rmSync(file)
  const place = await openWorkspace({ folder })
  const [half] = await unfinished(place)
  await expect(resume(place, half?.importId ?? '')).rejects.toMatchObject({ code: 'unreadable' })
  expect(await unfinished(place)).toEqual([half])
  await place.ask('imports.discard', { importId: half?.importId })
  expect(await unfinished(place)).toEqual([])
  expect(staged(folder)).toEqual([])
})

it('a half-read protected list wants its password again, which stands nowhere', async () => {
  const password = '열려라 sesame'
  const first = await openWorkspace()
  const expected = await first.open('protected-agile.xlsx', { password })
  await first.close()
  const [stagingFile = ''] = staged(first.folder)
  expect(readFileSync(stagingFile).includes(password)).toBe(false)
  onStaging(stagingFile, (database) =>
    database.exec(`DELETE FROM meta WHERE name IN ('reading', 'plan'); DELETE FROM raw WHERE n > 3`),
  )
  const place = await openWorkspace({ folder: first.folder })
  const [half] = await unfinished(place)
  const { importId } = expected
  const refused = (given: object) => expect(place.ask('importHistory.resume', { importId, ...given })).rejects
  await refused({}).toMatchObject({ text: { key: 'imports.unreadable.encrypted' } })
  await refused({ password: 'sesame' }).toMatchObject({ text: { key: 'imports.unreadable.wrong-password' } })
  expect(await unfinished(place)).toEqual([half])
  const { view } = await place.ask<Resumed>('importHistory.resume', { importId, password })
  expect(view).toEqual(expected)
})

it('quitting keeps every decision; going on needs the file no more', async () => {
  const first = await openWorkspace()
  const copy = path.join(temporaryFolder(), 'list.xlsx')
  copyFileSync(path.resolve(import.meta.dirname, '../fixtures/korean-title-rows.xlsx'), copy)
  const { importId, columns } = await first.open(copy)
  const column = columns.find(({ header }) => header === '주소')?.index ?? -1
  await first.ask('imports.setColumn', { importId, column, field: 'person.address' })
  await first.ask('imports.setConstant', { importId, field: 'record.source', value: '부산 전시회' })
  const before = await first.ask<ImportView>('imports.setPolicy', { importId, policy: 'overwrite' })
  const rows = await first.rows(importId)
  const content = contentOf(first.folder)
  await first.close()
  rmSync(copy)
  const place = await openWorkspace({ folder: first.folder })
  expect(await unfinished(place)).toMatchObject([{ importId, fileName: 'list.xlsx', rowsInAll: null }])
  const { view } = await resume(place, importId)
  expect(view).toEqual(before)
  expect(await place.rows(importId)).toEqual(rows)
  expect(contentOf(place.folder)).toEqual(content)
  expect(await place.apply(importId)).toMatchObject({ file: 'unreachable' })
})

it('what the window has lost sight of is on offer, too', async () => {
  const place = await openWorkspace()
  const view = await place.open('japanese.xlsx')
  expect(await unfinished(place)).toMatchObject([{ importId: view.importId }])
  expect((await resume(place, view.importId)).view).toEqual(view)
})

it('rests that nobody can go on with are cleared away; other files are left alone', async () => {
  const place = await openWorkspace()
  const folder = path.join(place.folder, 'imports')
  mkdirSync(folder)
  writeFileSync(path.join(folder, 'import-00000000-0000-7000-8000-000000000000.db'), 'rest')
  writeFileSync(path.join(folder, 'notes.txt'), 'mine')
  expect(await unfinished(place)).toEqual([])
  expect(readdirSync(folder)).toEqual(['notes.txt'])
  await expect(resume(place, '../../workspace')).rejects.toMatchObject({ code: 'invalid' })
})

it('whoever only reads the workspace leaves the staging files of the writer alone', async () => {
  const { folder } = await brokenOff(2000)
  const writer = await openWorkspace({ folder })
  const [half] = await unfinished(writer)
  const reader = await openWorkspace({ folder, access: 'read' })
  expect(await unfinished(reader)).toEqual([])
  await reader.open('japanese.xlsx')
  await reader.close()
  expect(await unfinished(writer)).toEqual([half])
})
