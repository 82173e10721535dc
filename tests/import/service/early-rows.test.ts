import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, it } from 'vitest'
import { read, utils, type WorkSheet, write } from 'xlsx'
import type { ImportRowView, ImportView } from '../../../src-shared/imports/imports-contract'
import { makeListCsv } from '../../support/make-list'
import { buildEntry } from '../../support/build-entry'
import { temporaryFolder } from '../../support/open-test-database'
import { openWorkspace, type TestWorkspace } from './open-workspace'

const rowCount = 2600

/** A list in four scripts, long enough to be understood while it is read. */
function listFile(change: (sheet: WorkSheet) => void = () => undefined): string {
  const parsed = read(makeListCsv({ rows: rowCount }), { type: 'string', raw: true })
  const sheet = parsed.Sheets[parsed.SheetNames[0] ?? ''] ?? {}
  change(sheet)
  const book = utils.book_new()
  utils.book_append_sheet(book, sheet, '거래처')
  const file = path.join(temporaryFolder(), '거래처.xlsx')
  writeFileSync(file, write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer)
  return file
}

/** How many rows were understood already when the file had been read. */
function understoodEarly({ events }: TestWorkspace): number {
  const first = events.find((event) => event.type === 'progress' && event.phase === 'understanding')
  return first?.type === 'progress' ? first.done : -1
}

async function allRows({ ask }: TestWorkspace, importId: string): Promise<ImportRowView[]> {
  const rows: ImportRowView[] = []
  for (;;) {
    const window = { offset: rows.length, limit: 500 }
    const page = await ask<{ rows: ImportRowView[] }>('imports.getRows', {
      importId,
      window,
      onlyProblems: false,
    })
    if (page.rows.length === 0) return rows
    rows.push(...page.rows)
  }
}

/** The same import understood anew from its first row to its last. */
function anew({ ask }: TestWorkspace, { importId, sheet, headerRow }: ImportView): Promise<ImportView> {
  return ask('imports.setLayout', { importId, sheet, headerRow })
}

it('rows are understood while others are read, to the same end', { timeout: 60_000 }, async () => {
  const place = await openWorkspace()
  const view = await place.open(listFile())
  expect(understoodEarly(place)).toBeGreaterThan(0)
  expect(view.counts.total).toBe(rowCount)
  const rows = await allRows(place, view.importId)
  expect(rows).toHaveLength(rowCount)
  expect(await anew(place, view)).toEqual(view)
  expect(await allRows(place, view.importId)).toEqual(rows)
})

it('a comment at the end of the file is not missed: all is understood anew', {
  timeout: 60_000,
}, async () => {
  const place = await openWorkspace()
  const file = listFile((sheet) => {
    const cell = sheet['B2501'] as { c?: unknown }
    cell.c = [{ a: '민준', t: '3월에 다시 연락' }]
  })
  const view = await place.open(file)
  expect(understoodEarly(place)).toBe(0)
  expect(view.columns.at(-1)).toMatchObject({ mark: 'comments', field: 'record.note' })
  expect(view.counts.total).toBe(rowCount)
  const rows = await allRows(place, view.importId)
  expect(await anew(place, view)).toEqual(view)
  expect(await allRows(place, view.importId)).toEqual(rows)
})

it('a cancel while rows are read and understood leaves nothing behind', { timeout: 60_000 }, async () => {
  let isCancelled = false
  const place = await openWorkspace({
    onEvent: (event) => {
      if (isCancelled || event.type !== 'progress' || event.phase !== 'reading' || event.done === 0) return
      isCancelled = true
      void place.ask('imports.cancel', {})
    },
  })
  const file = listFile()
  await expect(place.open(file)).rejects.toMatchObject({ code: 'cancelled' })
  const view = await place.open(file)
  expect(view.counts.total).toBe(rowCount)
})

/** The thread that reads rows, with something done at each chunk that it is given: `chunk` counts them. */
async function rowThread(atChunk: string): Promise<string> {
  const folder = temporaryFolder()
  const built = pathToFileURL(await buildEntry('row-thread', folder)).href
  const file = path.join(folder, 'watched.mjs')
  writeFileSync(
    file,
    `import { appendFileSync } from 'node:fs'
     import { parentPort } from 'node:worker_threads'
     let chunk = 0
     parentPort.on('message', (rows) => { chunk += 1; ${atChunk} })
     await import(${JSON.stringify(built)})`,
  )
  return file
}

async function rowsOf(file: string, rowThreadFile?: string) {
  const place = await openWorkspace(rowThreadFile === undefined ? {} : { rowThreadFile })
  const view = await place.open(file)
  const { counts, found, columns } = view
  return { counts, found, columns, rows: await allRows(place, view.importId) }
}

it('a thread of its own reads the rows, all of them once and in order', { timeout: 60_000 }, async () => {
  const file = listFile()
  const seen = path.join(temporaryFolder(), 'seen')
  const thread = await rowThread(
    `appendFileSync(${JSON.stringify(seen)}, rows.map(({ row }) => row + ' ').join(''))`,
  )
  const read = await rowsOf(file, thread)
  expect(read).toEqual(await rowsOf(file))
  const rows = readFileSync(seen, 'utf8').trim().split(' ').map(Number)
  expect(rows).toEqual(Array.from({ length: rowCount }, (_, at) => at + 1))
})

it.each([
  ['ends in the middle', 'if (chunk === 3) process.exit()'],
  ['fails in the middle', "if (chunk === 2) throw new Error('나쁜 행')"],
  ['is no program', null],
])('a thread that %s costs no row: the rest is read without it', { timeout: 60_000 }, async (_, atChunk) => {
  const file = listFile()
  const thread = atChunk === null ? path.join(temporaryFolder(), 'none.mjs') : await rowThread(atChunk)
  expect(await rowsOf(file, thread)).toEqual(await rowsOf(file))
})
