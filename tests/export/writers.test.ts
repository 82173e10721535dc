import { readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { read, utils } from 'xlsx'
import { writeTable } from '../../src-main/export/export-service'
import { writeOutput } from '../../src-main/export/output-file'
import { writeCsv } from '../../src-main/export/write-csv'
import { createSpreadsheetReader } from '../../src-main/import/reading/spreadsheet-reader'
import { guardCsvText, unguardCsvText } from '../../src-shared/export/csv-guard'
import { cellDigest, splitDigests } from '../../src-shared/export/fingerprint'
import { temporaryFolder } from '../support/open-test-database'
import { hasOffice, resave } from './office'
import { payloads } from './payloads'

// Two columns: with one the separator of the file could be any sign.
const columns = ['Text', 'Other'].map((heading) => ({ id: heading, heading, kind: 'text' as const }))

async function* pages(texts: readonly string[]) {
  yield await Promise.resolve(texts.map((text) => ({ id: '', cells: [text, 'x'] })))
}

async function csvOf(texts: readonly string[]): Promise<string> {
  const file = path.join(temporaryFolder(), 'list.csv')
  await writeOutput(file, (output) => writeCsv(output, columns, pages(texts)))
  return file
}

async function readBack(file: string): Promise<string[]> {
  const texts: string[] = []
  await createSpreadsheetReader().readSheet({ path: file, sheet: 0 }, ({ first, rows }) => {
    rows.forEach((row, at) => {
      texts[first + at] = row[0]?.text ?? ''
    })
  })
  return Array.from(texts, (text) => text ?? '').slice(1)
}

/** What our reader makes of line ends in any file. */
const withPlainLines = (text: string) => text.replace(/\r\n?/g, '\n')

describe('the CSV guard', () => {
  it('comes off exactly, whatever a text looks like', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('', "'", '=', "'=", '+', '@', '－'),
        (text, head) => {
          expect(unguardCsvText(guardCsvText(head + text))).toBe(head + text)
        },
      ),
    )
  })

  it('leaves telephone numbers alone and guards what only begins like one', () => {
    expect(guardCsvText('+82 10-1234-5678')).toBe('+82 10-1234-5678')
    expect(guardCsvText('+1+1')).toBe("'+1+1")
    expect(guardCsvText('-2')).toBe("'-2")
  })
})

describe('500 texts that look like formulas', () => {
  it('come back from a CSV file as they were', async () => {
    const texts = payloads.map(withPlainLines)
    expect(await readBack(await csvOf(texts))).toEqual(texts)
  })

  it('come back from a workbook as they were, and none is a formula', async () => {
    const file = path.join(temporaryFolder(), 'list.xlsx')
    await writeTable(file, 'List', { headings: ['Text'], rows: payloads.map((text) => [text]) })
    expect(await readBack(file)).toEqual(payloads.map(withPlainLines))
    const sheet = Object.values(read(readFileSync(file)).Sheets)[0] ?? {}
    const cells = Object.entries(sheet).filter(([place]) => !place.startsWith('!'))
    expect(cells.every(([, cell]) => cell.t === 's' && cell.f === undefined)).toBe(true)
  })

  it.skipIf(!hasOffice)(
    'stay text in LibreOffice (not run where it is not installed)',
    async () => {
      const file = path.join(temporaryFolder(), 'list.xlsx')
      await writeTable(file, 'List', { headings: ['Text'], rows: payloads.map((text) => [text]) })
      const saved = resave(file, 'xlsx')
      const sheet = Object.values(read(readFileSync(saved)).Sheets)[0] ?? {}
      const cells = Object.entries(sheet).filter(([place]) => !place.startsWith('!'))
      expect(cells.filter(([, cell]) => cell.t !== 's' || cell.f !== undefined)).toEqual([])
      expect(await readBack(saved)).toEqual(payloads.map(withPlainLines))

      const opened = resave(await csvOf(payloads), 'xlsx')
      const fromCsv = Object.values(read(readFileSync(opened)).Sheets)[0] ?? {}
      const formulas = Object.entries(fromCsv).filter(([, cell]) => cell?.f !== undefined)
      expect(formulas).toEqual([])
    },
    180_000,
  )
})

describe('the workbook writer', () => {
  it('gives the same bytes for the same rows, with header, widths and filter', async () => {
    const folder = temporaryFolder()
    const [one, other] = [path.join(folder, 'one.xlsx'), path.join(folder, 'other.xlsx')]
    const table = {
      headings: ['이름', 'Name'],
      rows: [
        ['김민준', 'Ω & <b>'],
        [null, 'x'.repeat(40_000)],
      ],
    }
    await writeTable(one, 'List', table)
    await writeTable(other, 'List', table)
    expect(readFileSync(one).equals(readFileSync(other))).toBe(true)
    const sheet = read(readFileSync(one), { cellStyles: true }).Sheets['List'] ?? {}
    expect(utils.sheet_to_json<string[]>(sheet, { header: 1 })[1]).toEqual(['김민준', 'Ω & <b>'])
    expect(sheet['!autofilter']?.ref).toBe('A1:B3')
    expect(sheet['!cols']).toHaveLength(2)
    expect(sheet['B3']?.v).toHaveLength(32_767)
  })

  it('leaves nothing where a file cannot be written', async () => {
    const file = path.join(temporaryFolder(), 'no-such-folder', 'list.xlsx')
    await expect(writeTable(file, 'List', { headings: ['a'], rows: [] })).rejects.toMatchObject({
      code: 'storage',
    })
  })
})

describe('digests of cells', () => {
  it('are told apart again in a row', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (texts) => {
        const digests = texts.map(cellDigest)
        expect(splitDigests(digests.join(''))).toEqual(digests)
      }),
    )
  })
})
