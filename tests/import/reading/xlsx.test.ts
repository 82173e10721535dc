import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Cell } from '../../../src-main/import/reading/cell'
import { RowBatcher } from '../../../src-main/import/reading/row-batcher'
import { createSpreadsheetReader } from '../../../src-main/import/reading/spreadsheet-reader'
import { noSharedStrings } from '../../../src-main/import/reading/xlsx/shared-strings'
import { SheetScanner } from '../../../src-main/import/reading/xlsx/sheet-scanner'
import { noStyles } from '../../../src-main/import/reading/xlsx/styles'
import { type CollectedSheet, collectSheet, textsOf } from './collect-sheet'
import { makeXlsx, type XlsxPlan } from './make-xlsx'
import { makeZip } from './make-zip'
import { scratchFolder } from './scratch-folder'

const scratch = scratchFolder()
const reader = createSpreadsheetReader()
let made = 0

function read(plan: XlsxPlan): Promise<CollectedSheet> {
  made += 1
  return collectSheet(reader, { path: scratch.write(`made-${made}.xlsx`, makeXlsx(plan)), sheet: 0 })
}

const sheetData = (rows: string) => ({ sheet: `<sheetData>${rows}</sheetData>` })

describe('the xlsx scanner', () => {
  it('joins the runs of rich text, leaves phonetic runs out, decodes escapes and entities', async () => {
    const sharedStrings = [
      '<si><r><rPr><b/></rPr><t xml:space="preserve">株式 </t></r><r><t>会社</t></r><rPh sb="0" eb="2"><t>カブシキ</t></rPh></si>',
      '<si><t>line_x000D_&#10;two &amp; &lt;three&gt; &#x1F600;</t></si>',
      '<si><t><![CDATA[a < b & c]]> &amp; d</t></si>',
      '<si><t/></si>',
      '<si/>',
      '<si><t>_x005F_x0041_</t></si>',
    ].join('')
    const cells = [0, 1, 2, 3, 4, 5, 99].map((index) => `<c t="s"><v>${index}</v></c>`).join('')
    const sheet = await read({
      ...sheetData(`<row>${cells}<c t="inlineStr"><is><r><t>김</t></r><r><t>민준</t></r></is></c></row>`),
      sharedStrings,
    })
    expect(textsOf(sheet)).toEqual([
      ['株式 会社', 'line\ntwo & <three> 😀', 'a < b & c & d', '', '', '_x0041_', '', '김민준'],
    ])
    expect(sheet.summary.secondReader).toBe(false)
  })

  it('reads prefixed elements, single quotes, spaces in tags and missing references', async () => {
    const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
    const content = `<?xml version='1.0'?><x:worksheet xmlns:x='${main}'><x:sheetData><!-- <x:row> --><x:row r='2' hidden='true'><x:c t='inlineStr' ><x:is><x:t>Иванов</x:t></x:is></x:c><x:c\n t='n'><x:f>1+1</x:f><x:v>2</x:v></x:c></x:row><x:row><x:c r='C3' t='b'><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`
    const sheet = await read({ sheet: '', sheetPart: { name: 'xl/worksheets/sheet1.xml', content } })
    expect(textsOf(sheet)).toEqual([[], ['Иванов', '2'], ['', '', 'TRUE']])
    expect(sheet.hiddenRows).toEqual([1])
    expect(sheet.summary.secondReader).toBe(false)
  })

  it('counts days from 1904 where the workbook says so', async () => {
    const styles =
      '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="22"/><xf numFmtId="20"/></cellXfs>'
    const row = '<row><c s="1"><v>44628</v></c><c s="2"><v>44628.25</v></c><c s="3"><v>0.5</v></c></row>'
    const sheet = await read({ ...sheetData(row), styles, date1904: true })
    expect(sheet.rows.get(0)).toEqual([
      { kind: 'date', text: '2026-03-09', value: 46090 },
      { kind: 'date', text: '2026-03-09T06:00:00', value: 46090.25 },
      { kind: 'number', text: '12:00', value: 0.5, raw: '0.5' },
    ])
  })

  it('keeps errors as errors, ISO dates as dates, and odd numbers as they are written', async () => {
    const row =
      '<row><c t="e"><v>#REF!</v></c><c t="d"><v>2026-03-09T10:20:30</v></c><c><v>n/a</v></c><c><v>1E3</v></c><c><v></v></c><c><v> 7 </v></c></row>'
    const cells = (await read(sheetData(row))).rows.get(0) ?? []
    expect(cells.map((cell) => [cell.kind, cell.text])).toEqual([
      ['error', '#REF!'],
      ['date', '2026-03-09T10:20:30'],
      ['text', 'n/a'],
      ['number', '1000'],
      ['empty', ''],
      ['number', '7'],
    ])
  })

  it('leaves gaps out of the batches and never gives blank rows at the end', async () => {
    const sheet = await read(
      sheetData(
        '<row r="3"><c r="A3"><v>1</v></c></row><row r="5000"><c r="B5000"><v>2</v></c></row><row r="9000"><c r="A9000" s="3"/></row>',
      ),
    )
    expect([...sheet.rows.keys()]).toEqual([2, 4999])
    expect(sheet.batches).toBe(2)
    expect(sheet.summary).toMatchObject({ rowCount: 5000, columnCount: 2, cellCount: 2 })
  })

  it('gives rows that do not rise to the second reader', async () => {
    const sheet = await read(
      sheetData('<row r="2"><c r="A2"><v>2</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>'),
    )
    expect(textsOf(sheet)).toEqual([['1'], ['2']])
    expect(sheet.summary.secondReader).toBe(true)
  })

  it('finds the parts of a package that a mail program put something in front of', async () => {
    const zip = makeXlsx(sheetData('<row><c><v>5</v></c></row>'))
    const path = scratch.write('moved.xlsx', Buffer.concat([Buffer.from('PK\u0003\u0004'), zip]))
    expect(textsOf(await collectSheet(reader, { path, sheet: 0 }))).toEqual([['5']])
  })

  it('does not care where a chunk ends', async () => {
    const rows = Array.from(
      { length: 12 },
      (_, row) =>
        `<row r="${row * 2 + 1}" hidden="${row % 2}"><c r="A${row * 2 + 1}" t="inlineStr"><is><t>이름 ${row} &amp; Имя</t></is></c><c><v>${row}.5</v></c></row>`,
    )
    const xml = Buffer.from(
      `<worksheet><cols><col min="2" max="3" hidden="1"/></cols><sheetData>${rows.join('')}</sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells></worksheet>`,
    )
    const scanIn = async (sizes: readonly number[]) => {
      const found: (readonly Cell[])[] = []
      const batcher = new RowBatcher((batch) => void found.push(...batch.rows))
      const scanner = new SheetScanner(
        { strings: noSharedStrings(), styles: noStyles, date1904: false },
        batcher,
        null,
      )
      for (let at = 0, step = 0; at < xml.length; step += 1) {
        const size = sizes[step % sizes.length] ?? 1
        scanner.feed(xml.subarray(at, at + size))
        while (scanner.scan()) await batcher.drain()
        at += size
      }
      scanner.end()
      await batcher.finish()
      return { found, merges: scanner.merges, hiddenColumns: scanner.hiddenColumns }
    }
    const whole = await scanIn([xml.length])
    expect(whole.found).toHaveLength(23)
    expect(whole.hiddenColumns).toEqual([1, 2])
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 6 }),
        async (sizes) => {
          expect(await scanIn(sizes)).toEqual(whole)
        },
      ),
      { numRuns: 100 },
    )
  })
})

describe('zips that are no spreadsheets', () => {
  it.each([
    [[{ name: 'word/document.xml', content: 'x' }], 'docx'],
    [[{ name: 'photo.jpg', content: 'x' }], 'zip'],
    [
      [
        { name: 'mimetype', content: 'application/vnd.oasis.opendocument.text' },
        { name: 'content.xml', content: 'x' },
      ],
      'zip',
    ],
  ])('are refused by name', async (parts, found) => {
    const path = scratch.write('other.xlsx', makeZip(parts))
    await expect(reader.listSheets(path)).rejects.toMatchObject({
      code: 'not-a-spreadsheet',
      params: { found },
    })
  })
})
