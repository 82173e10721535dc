import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createParser, type Parser, type ParserOptions } from '../../../src-main/import/parser/create-parser'
import { forkInNode, nodeTimers } from '../../../src-main/import/parser/fork-in-node'
import { packRows, unpackRows } from '../../../src-main/import/parser/packed-rows'
import type { ParserHandle } from '../../../src-main/import/parser/parser-handle'
import type { ReadingError } from '../../../src-main/import/reading/reading-error'
import { createSpreadsheetReader } from '../../../src-main/import/reading/spreadsheet-reader'
import { makeListCsv } from '../../support/make-list'
import { buildParser } from './build-parser'
import { collectSheet } from './collect-sheet'
import { makeXlsx } from './make-xlsx'
import { scratchFolder } from './scratch-folder'

const fixtures = join(import.meta.dirname, '../fixtures')
const scratch = scratchFolder()
const handles: ParserHandle[] = []
const parsers: Parser[] = []
let entry = ''
let list = ''

beforeAll(async () => {
  entry = await buildParser(scratch.path)
  list = scratch.write('list.csv', makeListCsv({ rows: 20_000 }))
})

afterAll(() => {
  for (const parser of parsers) parser.close()
})

function start(options: Partial<ParserOptions> = {}): Parser {
  const fork = (path: string) => {
    const handle = forkInNode(path)
    handles.push(handle)
    return handle
  }
  const parser = createParser({ fork, entry, timers: nodeTimers, ...options })
  parsers.push(parser)
  return parser
}

const refusal = (reading: Promise<unknown>): Promise<ReadingError> =>
  reading.then(
    () => Promise.reject(new Error('was read')),
    (error: ReadingError) => error,
  )

describe('the parser process', () => {
  it('gives the same lists, cells and summaries as a reader in this process', async () => {
    const parser = start()
    const reader = createSpreadsheetReader()
    for (const name of [
      'korean-title-rows.xlsx',
      'english-values.xlsx',
      'english-values.xls',
      'russian-cp1251.csv',
    ]) {
      const path = join(fixtures, name)
      expect(await parser.listSheets(path)).toEqual(await reader.listSheets(path))
      expect(await collectSheet(parser, { path, sheet: 0 })).toEqual(
        await collectSheet(reader, { path, sheet: 0 }),
      )
    }
  })

  it('re-reads a text in the encoding that a person chooses', async () => {
    const path = join(fixtures, 'russian-cp1251.csv')
    const sheet = await collectSheet(start(), { path, sheet: 0, encoding: 'koi8-r' })
    expect(sheet.summary.encoding).toBe('koi8-r')
    expect(sheet.rows.get(0)?.[0]?.text).toBe('йНЛОЮМХЪ')
  })

  it('waits for the caller: no more batches are underway than agreed', async () => {
    let open = 0
    let most = 0
    const seen: number[] = []
    const waiting: (() => void)[] = []
    const reading = start().readSheet({ path: list, sheet: 0 }, async (batch) => {
      open += 1
      most = Math.max(most, open)
      seen.push(batch.first)
      await new Promise<void>((resolve) => {
        waiting.push(resolve)
        setImmediate(() => waiting.shift()?.())
      })
      open -= 1
    })
    const summary = await reading
    expect(most).toBe(1)
    expect(seen.length).toBeGreaterThan(10)
    expect(seen).toEqual([...seen].sort((a, b) => a - b))
    expect(summary.rowCount).toBe(20_001)
  })

  it('reports progress up to the end', async () => {
    const shares: number[] = []
    await start().readSheet({ path: list, sheet: 0 }, () => undefined, {
      progress: ({ done, total }) => shares.push(done / total),
    })
    expect(shares.length).toBeGreaterThan(3)
    expect(shares.at(-1)).toBe(1)
  })

  it('stops when it is cancelled, and reads the next file', async () => {
    const parser = start()
    let batches = 0
    const error = await refusal(
      parser.readSheet({ path: list, sheet: 0 }, () => void (batches += 1), { cancelled: () => batches > 2 }),
    )
    expect(error.code).toBe('cancelled')
    const next = await collectSheet(parser, { path: join(fixtures, 'japanese.xlsx'), sheet: 0 })
    expect(next.summary.rowCount).toBe(4)
  })

  it('ends with the error that the caller throws', async () => {
    const parser = start()
    const failure = new Error('disk full')
    await expect(parser.readSheet({ path: list, sheet: 0 }, () => Promise.reject(failure))).rejects.toBe(
      failure,
    )
    expect((await parser.listSheets(list)).format).toBe('csv')
  })

  it('refuses in words that cross the process boundary', async () => {
    const parser = start()
    const path = scratch.write('letter.xlsx', '%PDF-1.7 letter')
    expect((await refusal(parser.listSheets(path))).toShape()).toEqual({
      code: 'not-a-spreadsheet',
      params: { found: 'pdf' },
    })
    expect((await refusal(parser.listSheets(join(scratch.path, 'gone.xlsx')))).toShape()).toEqual({
      code: 'unreachable',
      params: { reason: 'ENOENT' },
    })
    expect((await refusal(parser.readSheet({ path: list, sheet: 3 }, () => undefined))).code).toBe(
      'no-such-sheet',
    )
  })

  it('answers a crash with an error and starts again', async () => {
    const parser = start()
    let batches = 0
    const error = await refusal(
      parser.readSheet({ path: list, sheet: 0 }, () => {
        batches += 1
        if (batches === 2) process.kill(handles.at(-1)?.pid() ?? 0, 'SIGTERM')
      }),
    )
    expect(error.code).toBe('parser-died')
    expect((await parser.listSheets(list)).sheets).toHaveLength(1)
  })

  it('says too large when the memory is spent', async () => {
    const parser = start({ rssLimitBytes: 40 * 1024 * 1024 })
    expect((await refusal(parser.listSheets(list))).toShape()).toEqual({
      code: 'too-large',
      params: { limit: 'memory' },
    })
  })

  it('does not wait for a process that has fallen silent', async () => {
    let now = 0
    const timers = { every: nodeTimers.every, now: () => (now += 5000) }
    const mute = scratch.write('mute.mjs', 'setInterval(() => {}, 1000)')
    const error = await refusal(start({ entry: mute, timers }).listSheets(list))
    expect(error.toShape()).toEqual({ code: 'parser-died', params: { reason: 'silent' } })
  })

  it('says so when it cannot start', async () => {
    const broken = scratch.write('broken.mjs', 'throw new Error("no")')
    expect((await refusal(start({ entry: broken }).listSheets(list))).code).toBe('parser-died')
  })

  it('fails what is running when it is closed', async () => {
    const parser = start()
    const reading = refusal(parser.readSheet({ path: list, sheet: 0 }, () => new Promise(() => undefined)))
    await parser.listSheets.call(start(), list)
    parser.close()
    expect((await reading).code).toBe('cancelled')
  })
})

describe('packed rows', () => {
  it('come back as they were', async () => {
    const styles =
      '<numFmts count="1"><numFmt numFmtId="164" formatCode="000\\-0000\\-0000"/></numFmts><cellXfs><xf/><xf numFmtId="164"/><xf numFmtId="14"/></cellXfs>'
    const cells =
      '<c r="A1"><v>1e21</v></c><c r="B1" s="1"><v>1012345678</v></c><c r="D1" s="2"><v>46090.5</v></c><c r="E1" t="b"><v>0</v></c><c r="F1" t="e"><v>#N/A</v></c><c r="G1" t="str"><v>이름</v></c><c r="H1"><v>-0.25</v></c>'
    const path = scratch.write(
      'cells.xlsx',
      makeXlsx({ sheet: `<sheetData><row r="1">${cells}</row></sheetData>`, styles }),
    )
    const { rows } = await collectSheet(createSpreadsheetReader(), { path, sheet: 0 })
    const row = rows.get(0) ?? []
    expect(row.map((cell) => cell.kind)).toEqual([
      'number',
      'number',
      'empty',
      'date',
      'boolean',
      'error',
      'text',
      'number',
    ])
    expect(row[0]?.text).toBe('1000000000000000000000')
    expect(unpackRows(packRows([row]))).toEqual([row])
  })
})
