import path from 'node:path'
import { utils, write } from 'xlsx'
import { describe, expect, it } from 'vitest'
import type { SheetMarks } from '../../../src-main/import/reading/marks/sheet-marks'
import { createSpreadsheetReader } from '../../../src-main/import/reading/spreadsheet-reader'
import { withoutStripes } from '../../../src-main/import/reading/marks/stripes'
import { makeXlsx, type XlsxPlan } from './make-xlsx'
import { scratchFolder } from './scratch-folder'

const scratch = scratchFolder()
const fixture = (name: string) => path.join(import.meta.dirname, '../fixtures', name)

async function marksOf(file: string): Promise<SheetMarks> {
  const { marks } = await createSpreadsheetReader().readSheet({ path: file, sheet: 0 }, () => undefined)
  return marks
}

/** Rows by colour. */
function rowsOf({ colours }: SheetMarks): Record<string, number[]> {
  const found: Record<string, number[]> = {}
  const { palette, runs } = colours ?? { palette: [], runs: [] }
  for (let at = 0; at < runs.length; at += 3) {
    const [first = 0, count = 0, place = 0] = runs.slice(at, at + 3)
    const rows = Array.from({ length: count }, (_, index) => first + index)
    found[palette[place] ?? ''] = [...(found[palette[place] ?? ''] ?? []), ...rows]
  }
  return found
}

let made = 0
/** A sheet by hand, for what no program at hand writes. */
function ofPlan(plan: XlsxPlan): Promise<SheetMarks> {
  made += 1
  return marksOf(scratch.write(`${made}.xlsx`, makeXlsx(plan)))
}

/** A row for every style, with one filled cell in it. */
const styledRows = (styles: readonly number[]) =>
  `<sheetData>${styles.map((style, row) => `<row r="${row + 1}"><c r="A${row + 1}" s="${style}"><v>1</v></c></row>`).join('')}</sheetData>`

const solid = (colour: string) =>
  `<fill><patternFill patternType="solid"><fgColor ${colour}/><bgColor indexed="64"/></patternFill></fill>`
const formats = (count: number) =>
  `<cellXfs>${Array.from({ length: count }, (_, fill) => `<xf numFmtId="0" fillId="${fill}"/>`).join('')}</cellXfs>`

describe.each(['xlsx', 'ods', 'xls'])('a Korean list that LibreOffice saved as %s', (format) => {
  it('gives the colour of every row, without the grey column, and all comments', async () => {
    const marks = await marksOf(fixture(`korean-colours.${format}`))
    expect(rowsOf(marks)).toEqual({
      '4472C4': [0],
      FF0000: [2, 5, 6],
      FFFF00: [3],
      '92D050': [8],
    })
    expect(marks.comments).toEqual([
      { row: 1, column: 2, text: '김 대리를 찾으세요' },
      { row: 3, column: 0, text: '3월에 다시 연락' },
      { row: 3, column: 1, text: '영어 가능' },
      { row: 6, column: 0, text: '숨긴 행의 메모' },
    ])
    expect(marks.isCut).toBe(false)
  })
})

describe('colours', () => {
  it('of stripes are none; customers painted over them keep theirs', async () => {
    const marks = await marksOf(fixture('chinese-stripes.xlsx'))
    expect(rowsOf(marks)).toEqual({ '1F4E78': [0], FF0000: [7, 18] })
  })

  it('are read as pale as they are', async () => {
    const marks = await marksOf(fixture('russian-colours.xlsx'))
    expect(rowsOf(marks)).toEqual({ D9D9D9: [0], C6EFCE: [1, 4], FFC7CE: [2, 5], FFEB9C: [3] })
  })

  it('come from a theme with a tint, from the palette of the workbook, from plain values', async () => {
    // Accent 1 lighter by 60 % and 80 %, accent 6 darker by 25 %: Excel, which rounds otherwise, is off by one at most
    // (B4C6E7, D9E2F3, 548135). Then dark 1 and light 1.
    const fills = [
      '<fill><patternFill patternType="none"/></fill>',
      solid('theme="4" tint="0.59999389629810485"'),
      solid('theme="4" tint="0.79998168889431442"'),
      solid('theme="9" tint="-0.249977111117893"'),
      solid('theme="1"'),
      solid('theme="0"'),
      solid('indexed="10"'),
      solid('indexed="9"'),
      solid('rgb="00FFFF00"'),
    ]
    const slots = 'dk1 lt1 dk2 lt2 accent1 accent2 accent3 accent4 accent5 accent6'.split(' ')
    const values = '000000 FFFFFF 44546A E7E6E6 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47'.split(' ')
    const scheme = slots.map((slot, at) => `<a:${slot}><a:srgbClr val="${values[at]}"/></a:${slot}>`)
    const palette = Array.from(
      { length: 64 },
      (_, at) => `<rgbColor rgb="00${at === 10 ? 'ABCDEF' : 'FFFFFF'}"/>`,
    )
    const marks = await ofPlan({
      sheet: styledRows(fills.map((_, style) => style)),
      styles: `<fills>${fills.join('')}</fills>${formats(fills.length)}<colors><indexedColors>${palette.join('')}</indexedColors></colors>`,
      parts: [
        {
          name: 'xl/theme/theme1.xml',
          content: `<a:theme xmlns:a="x"><a:themeElements><a:clrScheme name="o">${scheme.join('')}</a:clrScheme></a:themeElements></a:theme>`,
        },
      ],
    })
    expect(rowsOf(marks)).toEqual({
      B4C7E7: [1],
      DAE3F3: [2],
      '548235': [3],
      '000000': [4],
      ABCDEF: [6],
      FFFF00: [8],
    })
  })

  it('are not read from patterns, gradients, white, and formats of conditions', async () => {
    const marks = await ofPlan({
      sheet: styledRows([1, 2, 3, 4]),
      styles: `<fills><fill/><fill><patternFill patternType="gray125"><fgColor rgb="FFFF0000"/></patternFill></fill><fill><gradientFill><stop position="0"><color rgb="FFFF0000"/></stop></gradientFill></fill>${solid('rgb="FFFEFEFE"')}</fills>${formats(5)}<dxfs><dxf>${solid('rgb="FFFF0000"')}</dxf></dxfs>`,
    })
    expect(marks).toEqual({ colours: null, comments: [], isCut: false })
  })

  it('of nearly every row are paper', async () => {
    const rows = Array.from({ length: 20 }, (_, row) => (row === 7 ? 2 : 1))
    const marks = await ofPlan({
      sheet: styledRows(rows),
      styles: `<fills><fill/>${solid('rgb="FFE2EFDA"')}${solid('rgb="FFFF0000"')}</fills>${formats(3)}`,
    })
    expect(rowsOf(marks)).toEqual({ FF0000: [7] })
  })

  it('are those of most cells in a row', async () => {
    const cells = (row: number, styles: readonly number[]) =>
      `<row r="${row}">${styles.map((style) => `<c s="${style}"><v>1</v></c>`).join('')}</row>`
    const marks = await ofPlan({
      sheet: `<sheetData>${cells(1, [1, 2, 2, 0])}${cells(2, [1, 0, 0, 2])}<row r="3"><c s="1"/></row></sheetData>`,
      styles: `<fills><fill/>${solid('rgb="FFFF0000"')}${solid('rgb="FFFFFF00"')}</fills>${formats(3)}`,
    })
    expect(rowsOf(marks)).toEqual({ FFFF00: [0], FF0000: [1] })
  })
})

describe('stripes', () => {
  const repeat = (pattern: readonly number[], count: number) =>
    Array.from({ length: count }, (_, at) => pattern[at % pattern.length] ?? 0)

  it.each([
    ['one colour and none', repeat([0, 1], 30)],
    ['two colours', repeat([1, 2], 31)],
    ['bands of three rows', repeat([1, 1, 1, 0, 0, 0], 60)],
    ['five colours in turn, as one list of the corpus has them', repeat([1, 2, 3, 4, 5], 70)],
  ])('of %s are taken off', (_, colours) => {
    expect(new Set(withoutStripes(colours))).toEqual(new Set([0]))
  })

  it('leave what was painted over them', () => {
    const colours = repeat([0, 1], 40).map((colour, row) => (row % 9 === 4 ? 3 : colour))
    const left = withoutStripes(colours)
    expect(left.map((colour, row) => (colour === 3 ? row : -1)).filter((row) => row >= 0)).toEqual([
      4, 13, 22, 31,
    ])
    expect(new Set(left)).toEqual(new Set([0, 3]))
  })

  it.each([
    ['a sorted list', [...repeat([1], 20), ...repeat([2], 20), ...repeat([0], 20)]],
    [
      'customers in no order',
      Array.from({ length: 97 }, (_, at) => ((at * at * 31 + at * 7) % 97 < 48 ? 1 : 0)),
    ],
    ['a handful of rows', [1, 0, 1, 0, 1]],
  ])('are not seen in %s', (_, colours) => {
    expect(withoutStripes(colours)).toEqual(colours)
  })
})

describe('comments', () => {
  it('of SheetJS: notes lose their author where it stands in front, conversations come whole', async () => {
    const sheet = utils.aoa_to_sheet([
      ['회사', 'Имя', '电话'],
      ['한빛', 'Анна', '139'],
    ])
    sheet['A2'].c = [{ a: 'Kim', t: 'Kim:\nкрасный = отказ' }]
    sheet['B2'].c = [{ a: 'Kim', t: 'Lee: 회의' }]
    sheet['C2'].c = [
      { a: '王伟', t: '打过电话了吗？', T: true },
      { a: 'Kim', t: '네, 내일 다시', T: true },
    ]
    const book = utils.book_new()
    utils.book_append_sheet(book, sheet, 'list')
    const file = scratch.write('sheetjs.xlsx', write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer)
    expect((await marksOf(file)).comments).toEqual([
      { row: 1, column: 0, text: 'красный = отказ' },
      { row: 1, column: 1, text: 'Lee: 회의' },
      { row: 1, column: 2, text: '打过电话了吗？\n네, 내일 다시' },
    ])
  })

  it('with a prefix, in runs, with a stand-in for a conversation that is lost', async () => {
    const comment = (ref: string, author: number, runs: string) =>
      `<x:comment ref="${ref}" authorId="${author}"><x:text>${runs}</x:text></x:comment>`
    const run = (text: string) => `<x:r><x:rPr><x:b/></x:rPr><x:t xml:space="preserve">${text}</x:t></x:r>`
    const standIn =
      '[Kommentarthread]\n\nIhre Version von Excel &#8230;\n\nKommentar:\n    Скидка 5 %\nAntwort:\n    ок'
    const marks = await ofPlan({
      sheet: '<sheetData><row r="1"><c><v>1</v></c></row></sheetData>',
      sheetRelations: [['comments', '../comments1.xml']],
      parts: [
        {
          name: 'xl/comments1.xml',
          content: `<x:comments xmlns:x="m"><x:authors><x:author/><x:author>김 &amp; 이</x:author><x:author>tc={1}</x:author></x:authors><x:commentList>${comment('B1', 1, run('김 &amp; 이:') + run('\n전화 &lt;먼저&gt;'))}${comment('A1', 0, run(' '))}${comment('C1', 2, run(standIn))}</x:commentList></x:comments>`,
        },
      ],
    })
    expect(marks.comments).toEqual([
      { row: 0, column: 1, text: '전화 <먼저>' },
      { row: 0, column: 2, text: 'Скидка 5 %\nок' },
    ])
  })

  it('of a workbook that only SheetJS reads come, too', async () => {
    const sheet = utils.aoa_to_sheet([['Компания'], ['ООО «Восток»']])
    sheet['A2'].c = [{ a: 'Пётр', t: 'Пётр:\nзвонить' }]
    const book = utils.book_new()
    utils.book_append_sheet(book, sheet, 'list')
    const file = scratch.write('list.xlsb', write(book, { type: 'buffer', bookType: 'xlsb' }) as Buffer)
    expect((await marksOf(file)).comments).toEqual([{ row: 1, column: 0, text: 'звонить' }])
  })
})

describe('comments of Excel 2003 XML', () => {
  it('are taken out of their HTML', async () => {
    const space = 'urn:schemas-microsoft-com:office:spreadsheet'
    const comment =
      '<Comment ss:Author="김"><ss:Data xmlns="http://www.w3.org/TR/REC-html40"><B>김:</B>&#10;<Font>перезвонить</Font></ss:Data></Comment>'
    const cell = `<Cell><Data ss:Type="String">한빛</Data>${comment}</Cell>`
    const file = scratch.write(
      'old.xml',
      `<?xml version="1.0"?><Workbook xmlns="${space}" xmlns:ss="${space}"><Worksheet ss:Name="S"><Table><Row>${cell}</Row></Table></Worksheet></Workbook>`,
    )
    expect((await marksOf(file)).comments).toEqual([{ row: 0, column: 0, text: 'перезвонить' }])
  })
})

describe('what would fill the memory, or is damaged, is left out and said; the list is read', () => {
  const sheet = '<sheetData><row r="1"><c><v>1</v></c></row></sheetData>'
  const sheetRelations = [['comments', '../comments1.xml']] as const
  const remark = '<comment ref="A1" authorId="0"><text><t>x</t></text></comment>'

  it.each([
    ['a comments part of many megabytes', Buffer.alloc(65 * 1024 * 1024, 0x20)],
    [
      'more comments than anybody writes',
      `<comments><commentList>${remark.repeat(100_001)}</commentList></comments>`,
    ],
  ])('%s', async (_, content) => {
    const marks = await ofPlan({ sheet, sheetRelations, parts: [{ name: 'xl/comments1.xml', content }] })
    expect(marks.isCut).toBe(true)
    expect(marks.comments.length).toBeLessThanOrEqual(100_000)
  })

  it('comments whose part is not there', async () => {
    expect(await ofPlan({ sheet, sheetRelations })).toMatchObject({ comments: [], isCut: true })
  })

  it('more fills and formats than any program writes', async () => {
    const fill = solid('rgb="FFFF0000"')
    const styles = `<fills>${fill.repeat(65_537)}</fills>${formats(2)}`
    expect(await ofPlan({ sheet: styledRows([1]), styles })).toMatchObject({ colours: null, isCut: true })
  })

  it('rows that are all painted in another way', async () => {
    const rows = Array.from({ length: 5000 }, (_, row) => {
      const cells = Array.from({ length: 14 }, (__, bit) => `<c s="${((row >> bit) & 1) + 1}"><v>1</v></c>`)
      return `<row>${cells.join('')}</row>`
    })
    const styles = `<fills><fill/>${solid('rgb="FFFF0000"')}${solid('rgb="FF00FF00"')}</fills>${formats(3)}`
    const marks = await ofPlan({ sheet: `<sheetData>${rows.join('')}</sheetData>`, styles })
    expect(marks).toMatchObject({ colours: null, isCut: true })
  })
})
