import { describe, expect, it } from 'vitest'
import { createSpreadsheetReader } from '../../../src-main/import/reading/spreadsheet-reader'
import { collectSheet, type CollectedSheet, textsOf } from './collect-sheet'
import { makeOds } from './make-ods'
import { scratchFolder } from './scratch-folder'

const scratch = scratchFolder()

async function read(rows: string): Promise<CollectedSheet> {
  const path = scratch.write('rows.ods', makeOds(`<table:table table:name="A">${rows}</table:table>`))
  return collectSheet(createSpreadsheetReader(), { path, sheet: 0 })
}

const row = (cells: string, attributes = '') => `<table:table-row${attributes}>${cells}</table:table-row>`
const cell = (text: string, attributes = ' office:value-type="string"') =>
  `<table:table-cell${attributes}><text:p>${text}</text:p></table:table-cell>`
const valued = (type: string, value: string, shown: string) =>
  cell(
    shown,
    ` office:value-type="${type}" office:${type === 'float' || type === 'percentage' || type === 'currency' ? 'value' : `${type}-value`}="${value}"`,
  )

async function firstCell(xml: string) {
  const sheet = await read(row(xml))
  expect(sheet.summary.secondReader).toBe(false)
  return sheet.rows.get(0)?.[0]
}

describe('values of an ods', () => {
  it.each([
    ['float', '8613812345678', '8.61E+12', { kind: 'number', text: '8613812345678' }],
    ['float', '1200', '1,200', { kind: 'number', text: '1200' }],
    ['float', '-0.1', '-0.10', { kind: 'number', text: '-0.1' }],
    ['float', '1012345678', '010-1234-5678', { kind: 'number', text: '010-1234-5678', raw: '1012345678' }],
    ['float', '123', '00123', { kind: 'number', text: '00123', raw: '123' }],
    ['float', '5', '###', { kind: 'number', text: '5' }],
    ['percentage', '0.125', '12.5%', { kind: 'number', text: '12.5%', raw: '0.125' }],
    ['currency', '1200', '₩1,200', { kind: 'number', text: '₩1,200', raw: '1200', value: 1200 }],
    ['date', '2026-03-09', '09.03.26', { kind: 'date', text: '2026-03-09', value: 46_090 }],
    ['date', '2026-03-09T14:30:00', '3/9', { kind: 'date', text: '2026-03-09T14:30:00' }],
    ['date', 'tomorrow', 'tomorrow', { kind: 'text', text: 'tomorrow' }],
    ['time', 'PT09H15M00S', '9:15 AM', { kind: 'number', text: '09:15', value: 0.385_416_666_666_666_7 }],
    ['time', 'PT30H15M00S', '30:15', { kind: 'number', text: '30:15:00' }],
    ['boolean', 'true', 'WAHR', { kind: 'boolean', text: 'TRUE', value: true }],
  ])('%s %s, shown as %s', async (type, value, shown, expected) => {
    expect(await firstCell(valued(type, value, shown))).toMatchObject(expected)
  })

  it('are errors where the file says so, with the text that is shown', async () => {
    const attributes = ' office:value-type="string" office:string-value="" calcext:value-type="error"'
    expect(await firstCell(cell('#DIV/0!', attributes))).toEqual({ kind: 'error', text: '#DIV/0!' })
  })

  it('are texts with their lines, blanks, links and signs, and without the XML around them', async () => {
    const text =
      'A &amp; <text:span>B</text:span><text:s text:c="3"/>C<text:tab/>D<text:line-break/><text:a>E</text:a>\n  F _x0041_'
    expect(await firstCell(cell(`${text}</text:p><text:p><![CDATA[<x>]]>`))).toEqual({
      kind: 'text',
      text: 'A & B   C\tD\nE F _x0041_\n<x>',
    })
  })

  it('hold neither comments nor drawings', async () => {
    const comment =
      '<office:annotation><dc:creator xmlns:dc="x">Kim</dc:creator><text:p>call <text:span>soon</text:span></text:p></office:annotation>'
    const drawing = '<draw:frame><draw:text-box><text:p>ad</text:p></draw:text-box></draw:frame>'
    const found = await firstCell(
      `<table:table-cell office:value-type="string">${comment}<text:p>A</text:p>${drawing}</table:table-cell>`,
    )
    expect(found).toEqual({ kind: 'text', text: 'A' })
  })
})

describe('places of an ods', () => {
  it('repeats rows and cells, and blank ones without end cost nothing', async () => {
    const repeated = (count: number, what: string) => ` table:number-${what}-repeated="${count}"`
    const sheet = await read(
      [
        row(cell('a', `${repeated(2, 'columns')} office:value-type="string"`), repeated(2, 'rows')),
        row(`<table:table-cell${repeated(16_384, 'columns')}/>`, repeated(2, 'rows')),
        row(`<table:table-cell${repeated(2, 'columns')}/>${cell('b')}`),
        row(`<table:table-cell${repeated(16_384, 'columns')}/>`, repeated(1_048_000, 'rows')),
      ].join(''),
    )
    expect(textsOf(sheet)).toEqual([['a', 'a'], ['a', 'a'], [], [], ['', '', 'b']])
  })

  it('merges cells and leaves out what lies below them', async () => {
    const sheet = await read(
      row(
        `${cell('wide', ' office:value-type="string" table:number-columns-spanned="2" table:number-rows-spanned="3"')}<table:covered-table-cell><text:p>below</text:p></table:covered-table-cell>${cell('next')}`,
      ),
    )
    expect(textsOf(sheet)).toEqual([['wide', '', 'next']])
    expect(sheet.summary.merges).toEqual([{ firstRow: 0, firstColumn: 0, lastRow: 2, lastColumn: 1 }])
  })

  it('says which rows and columns are collapsed or filtered out', async () => {
    const columns =
      '<table:table-column/><table:table-column table:visibility="collapse" table:number-columns-repeated="2"/>'
    const sheet = await read(
      columns +
        row(cell('a')) +
        row(cell('b'), ' table:visibility="filter" table:number-rows-repeated="2"') +
        row(cell('c'), ' table:visibility="collapse"'),
    )
    expect(sheet.hiddenRows).toEqual([1, 2, 3])
    expect(sheet.summary.hiddenColumns).toEqual([1, 2])
  })

  it('lists its tables, hidden ones marked, and reads the one that is wanted', async () => {
    const styles =
      '<style:style style:name="ta1" style:family="table"><style:table-properties table:display="true"/></style:style><style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>'
    const table = (name: string, style: string) =>
      `<table:table table:name="${name}" table:style-name="${style}">${row(cell(name))}</table:table>`
    const links = `<table:dde-links><table:dde-link><table:table>${row(cell('far'))}</table:table></table:dde-link></table:dde-links>`
    const path = scratch.write(
      'tables.ods',
      makeOds(table('Kunden &amp; Co', 'ta1') + table('秘密', 'ta2') + links, styles),
    )
    const reader = createSpreadsheetReader()
    expect((await reader.listSheets(path)).sheets).toEqual([
      { index: 0, name: 'Kunden & Co', hidden: false, approxRows: 1 },
      { index: 1, name: '秘密', hidden: true, approxRows: 1 },
    ])
    expect(textsOf(await collectSheet(reader, { path, sheet: 1 }))).toEqual([['秘密']])
    await expect(collectSheet(reader, { path, sheet: 2 })).rejects.toMatchObject({ code: 'no-such-sheet' })
  })

  it('reads the same whatever the size of the pieces in which the file comes', async () => {
    const wide = row(cell('가나다 &lt;'.repeat(50)) + valued('float', '12', '12'))
    const sheet = await read(wide.repeat(9000))
    expect(sheet.summary).toMatchObject({ rowCount: 9000, cellCount: 18_000, secondReader: false })
    const texts = new Set([...sheet.rows.values()].map(([first]) => first?.text))
    expect([...texts]).toEqual(['가나다 <'.repeat(50)])
  })

  it('leaves a table inside of a cell to the second reader', async () => {
    const nested = `<table:table-cell><table:table table:name="B">${row(cell('b'))}</table:table></table:table-cell>`
    expect((await read(row(cell('a')) + row(nested))).summary.secondReader).toBe(true)
  })
})
