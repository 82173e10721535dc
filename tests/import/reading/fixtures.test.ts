import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createSpreadsheetReader } from '../../../src-main/import/reading/spreadsheet-reader'
import { collectSheet, textsOf } from './collect-sheet'
import { scratchFolder } from './scratch-folder'

const fixtures = join(import.meta.dirname, '../fixtures')
const scratch = scratchFolder()
const reader = createSpreadsheetReader()

const read = (name: string) => collectSheet(reader, { path: join(fixtures, name), sheet: 0 })

describe('lists that LibreOffice wrote', () => {
  it('reads a Korean xlsx with a title and a blank row above the header', async () => {
    const sheet = await read('korean-title-rows.xlsx')
    expect(textsOf(sheet).slice(0, 4)).toEqual([
      ['2026년 거래처 목록 (해외영업팀)'],
      [],
      ['번호', '업체명', '담당자', '휴대폰', '이메일', '주소', '등급', '첫상담일'],
      [
        '1',
        '(주)한빛무역',
        '김민준',
        '010-1234-5678',
        'minjun@hanbit.example',
        '서울 강남구 테헤란로 12, 3층',
        'A',
        '2024-03-05',
      ],
    ])
    expect(sheet.rows.get(3)?.[7]).toEqual({ kind: 'date', text: '2024-03-05', value: 45356 })
    expect(sheet.rows.get(6)?.[5]?.text).toBe('인천 공단로 101\n2동 305호')
    expect(sheet.summary).toMatchObject({ rowCount: 9, columnCount: 8, format: 'xlsx', secondReader: false })
  })

  it('reads a Chinese xls', async () => {
    const sheet = await read('chinese.xls')
    expect(textsOf(sheet)[1]).toEqual([
      '上海华信贸易有限公司',
      '王秀英',
      '13812345678',
      'wang@huaxin.example',
      '上海',
      '200001',
      '广交会见面，要求报价',
    ])
    expect(sheet.summary.format).toBe('xls')
  })

  it('reads a Japanese xlsx', async () => {
    const texts = textsOf(await read('japanese.xlsx'))
    expect(texts[2]).toEqual([
      '㈱大阪製作所',
      '鈴木 花子',
      'スズキ ハナコ',
      '090-1111-2222',
      'suzuki@osaka.example',
      '大阪府大阪市北区２－３',
    ])
    expect(texts[3]?.[1]).toBe('髙橋 一郎')
  })

  it('reads a Russian csv in windows-1251 with semicolons and decimal commas', async () => {
    const sheet = await read('russian-cp1251.csv')
    expect(sheet.summary).toMatchObject({ encoding: 'windows-1251', delimiter: ';', format: 'csv' })
    expect(textsOf(sheet)[2]).toEqual([
      'ЗАО Прогресс',
      'Смирнова Ольга',
      '+7 912 000-11-22',
      'smirnova@progress.example',
      'Екатеринбург',
      '98000,00',
      'Отправлены образцы, "срочно"',
    ])
  })

  it('reads CP949 beyond KS X 1001', async () => {
    const sheet = await read('korean-cp949.csv')
    expect(sheet.summary.encoding).toBe('cp949')
    expect(textsOf(sheet).slice(1)).toEqual([
      ['똠방각하 펲시콜라', '김햏', '음료', '뷁 샘플 발송'],
      ['(주)대성상사', '박서준', '볼펜, 공책', '"긴급" 견적'],
      ['한솔테크', '이쀍', '기계', '쌰퓨'],
    ])
  })

  it('reads UTF-8 with a byte order mark and UTF-16 "Unicode text"', async () => {
    const marked = await read('four-scripts-utf8-bom.csv')
    expect(textsOf(marked)).toEqual([
      ['이름', 'Company', 'Город', '备注'],
      ['김민준', 'Northwind Ltd', 'Москва', '样品'],
      ['Müller', 'Zoë & Co', 'Söul', '–'],
    ])
    const wide = await read('unicode-text-utf16le.txt')
    expect(wide.summary).toMatchObject({ encoding: 'utf-16le', delimiter: '\t' })
    expect(textsOf(wide)[1]).toEqual(['Kim', '김민준', 'Иванов', '华信'])
  })

  it('reads an HTML table that is called .xls, phone numbers untouched', async () => {
    const sheet = await read('chinese-html.xls')
    expect(sheet.summary.format).toBe('html')
    expect(textsOf(sheet)[1]?.slice(0, 3)).toEqual(['上海华信贸易有限公司', '王秀英', '13812345678'])
  })
})

const english = [
  'english-values.xlsx',
  'english-values.xls',
  'english-values.ods',
  'english-values.fods',
  'english-values-xml.xls',
]

describe.each(english)('%s', (name) => {
  it('gives dates as ISO text, numbers with all digits, formats that say more, and errors', async () => {
    const sheet = await read(name)
    const row = sheet.rows.get(2) ?? []
    expect(row.slice(0, 4).map((cell) => cell.text)).toEqual([
      'Northwind Ltd',
      '2026-03-09',
      '2026-03-09T14:30:00',
      '09:15',
    ])
    expect(row[1]).toMatchObject({ kind: 'date', value: 46090 })
    expect(row[4]).toMatchObject({ kind: 'number', value: 0.125 })
    expect(row[4]?.text).toMatch(/^12\.50?%$/)
    expect(row[5]).toMatchObject({ kind: 'number', text: '$1,234.50', value: 1234.5, raw: '1234.5' })
    expect(row[7]).toMatchObject({ kind: 'number', text: '8613812345678' })
    expect(row[8]?.value).toBe(2469)
    expect(sheet.rows.get(3)?.[7]?.text).toBe('0.3')
    expect(sheet.rows.get(3)?.[8]?.text).toBe('#DIV/0!')
    expect(sheet.rows.get(4)?.[0]?.text).toBe('Line one\nline two')
    expect(sheet.summary.merges).toEqual([{ firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 2 }])
  })
})

describe('what is hidden', () => {
  it.each(['english-values.xlsx', 'english-values.xls'])(
    'flags rows, columns and sheets of %s',
    async (name) => {
      const list = await reader.listSheets(join(fixtures, name))
      expect(list.sheets.map(({ name: title, hidden }) => [title, hidden])).toEqual([
        ['Orders', false],
        ['Secret', true],
      ])
      const sheet = await read(name)
      expect(sheet.hiddenRows).toEqual([3])
      expect(sheet.summary.hiddenColumns).toEqual([3])
    },
  )

  it('shows a phone number as its format does and keeps its digits', async () => {
    const sheet = await read('english-values.xlsx')
    expect(sheet.rows.get(2)?.[6]).toEqual({
      kind: 'number',
      text: '010-1234-5678',
      value: 1012345678,
      raw: '1012345678',
    })
  })

  it('reads the cached text of a formula', async () => {
    // LibreOffice 7.4 itself writes 0 for it into the xls; the corpus has xls files with such texts.
    for (const name of english.filter((one) => one !== 'english-values.xls')) {
      expect((await read(name)).rows.get(2)?.[9]?.text).toBe('Northwind Ltd!')
    }
  })
})

describe('the name of a file', () => {
  it('does not matter', async () => {
    const path = join(scratch.path, 'list.csv')
    copyFileSync(join(fixtures, 'japanese.xlsx'), path)
    const list = await reader.listSheets(path)
    expect(list).toMatchObject({ format: 'xlsx', sheets: [{ index: 0, name: 'ja', approxRows: 4 }] })
  })
})
