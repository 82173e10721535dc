import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ReadingError } from '../../../src-main/import/reading/reading-error'
import { createSpreadsheetReader } from '../../../src-main/import/reading/spreadsheet-reader'
import { collectSheet } from './collect-sheet'
import { makeXlsx } from './make-xlsx'
import { scratchFolder } from './scratch-folder'

const scratch = scratchFolder()
const fixture = (name: string) => readFileSync(join(import.meta.dirname, '../fixtures', name))

/** Of the protected ones; the others do not ask. */
const password = '열려라 sesame'

/** Reads a file that may be broken: `read`, or the code of the refusal; anything else fails the test. */
async function outcome(content: Buffer): Promise<string> {
  const reader = createSpreadsheetReader()
  const path = scratch.write('mutated', content)
  try {
    const list = await reader.listSheets(path, { password })
    for (const sheet of list.sheets.slice(0, 2))
      await collectSheet(reader, { path, sheet: sheet.index, password })
    return 'read'
  } catch (error) {
    if (error instanceof ReadingError) return error.code
    throw error
  }
}

interface Mutation {
  readonly at: number
  readonly kind: 'flip' | 'cut' | 'drop' | 'double'
  readonly byte: number
}

const mutation: fc.Arbitrary<Mutation> = fc.record({
  at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  kind: fc.constantFrom('flip', 'flip', 'flip', 'cut', 'drop', 'double'),
  byte: fc.integer({ min: 0, max: 255 }),
})

function mutate(content: Buffer, mutations: readonly Mutation[]): Buffer {
  let bytes = Buffer.from(content)
  for (const { at, kind, byte } of mutations) {
    const place = Math.floor(at * bytes.length)
    if (kind === 'flip') bytes[place] = byte
    else if (kind === 'cut') bytes = bytes.subarray(0, Math.max(1, place))
    else if (kind === 'drop') bytes = Buffer.concat([bytes.subarray(0, place), bytes.subarray(place + byte)])
    else bytes = Buffer.concat([bytes.subarray(0, place + byte), bytes.subarray(place)])
  }
  return bytes
}

const rows =
  '<row r="1" spans="1:3"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>김민준</t></is></c></row><row r="2" hidden="1"><c r="A2" s="2"><f>A1</f><v>46090.5</v></c><c r="C2" t="e"><v>#N/A</v></c></row>'
const parts = {
  sheet: Buffer.from(
    `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cols><col min="1" max="2" hidden="1"/></cols><sheetData>${rows}</sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells></worksheet>`,
  ),
  strings: Buffer.from('<sst><si><t>Иванов</t></si><si><r><t>华</t></r><rPh><t>x</t></rPh></si></sst>'),
}

/** Mutated files of each of the kinds that people send most; `npm run torture` asks for more. */
const perKind = Number(process.env['TRADEWIND_MUTATIONS'] ?? 670)
const timeout = 60_000 + perKind * 60
const mutations = fc.array(mutation, { minLength: 1, maxLength: 6 })

const kinds = {
  xlsx: ['korean-title-rows.xlsx', 'english-values.xlsx'],
  csv: ['russian-cp1251.csv', 'korean-cp949.csv', 'unicode-text-utf16le.txt'],
  vcf: ['phones-21.vcf', 'address-books-3-4.vcf'],
} as const
/** The parts inside a sound zip count as a third source of xlsx. */
const sources = { xlsx: 3, csv: 3, vcf: 2 } as const

const files = Object.entries(kinds).flatMap(([kind, names]) =>
  names.map((name) => [name, Math.ceil(perKind / sources[kind as keyof typeof kinds])] as const),
)

/** Kinds that SheetJS reads, and protected ones, whose every try costs a hundred thousand hashes. */
const others = [
  ['chinese.xls', 40],
  ['english-values.ods', 40],
  ['english-values-xml.xls', 40],
  ['chinese-html.xls', 40],
  ['protected-agile.xlsx', 15],
  ['protected-standard.xlsx', 15],
  ['protected.ods', 15],
] as const

describe('mutated files', () => {
  it.each([...files, ...others])(
    '%s is always read or refused with a code (%i times)',
    { timeout },
    async (name, numRuns) => {
      const content = fixture(name)
      await fc.assert(
        fc.asyncProperty(mutations, async (list) => {
          expect(await outcome(mutate(content, list))).toMatch(/^[a-z-]+$/)
        }),
        { numRuns },
      )
      expect(Object.keys(Object.prototype)).toEqual([])
    },
  )

  it('a stream that the inflater of SheetJS never comes to the end of is refused', async () => {
    const content = fixture('korean-title-rows.xlsx')
    content[1727] = 8
    content[1280] = 173
    expect(await outcome(content)).toBe('damaged')
  })

  it('broken XML inside a sound zip is read or refused with a code', { timeout }, async () => {
    await fc.assert(
      fc.asyncProperty(mutations, mutations, async (ofSheet, ofStrings) => {
        const xlsx = makeXlsx({
          sheet: '',
          sheetPart: { name: 'xl/worksheets/sheet1.xml', content: mutate(parts.sheet, ofSheet) },
          sharedStringsPart: { name: 'xl/sharedStrings.xml', content: mutate(parts.strings, ofStrings) },
        })
        expect(await outcome(xlsx)).toMatch(/^[a-z-]+$/)
      }),
      { numRuns: Math.ceil(perKind / sources.xlsx) },
    )
    expect(Object.keys(Object.prototype)).toEqual([])
  })
})
