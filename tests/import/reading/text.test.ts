import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { createSpreadsheetReader } from '../../../src-main/import/reading/spreadsheet-reader'
import { guessDelimiter } from '../../../src-main/import/reading/text/guess-delimiter'
import { makeListRows } from '../../support/make-list'
import { type CollectedSheet, collectSheet, textsOf } from './collect-sheet'
import { scratchFolder } from './scratch-folder'

const scratch = scratchFolder()
const reader = createSpreadsheetReader()
let made = 0

function read(content: string | Buffer): Promise<CollectedSheet> {
  made += 1
  return collectSheet(reader, { path: scratch.write(`text-${made}.csv`, content), sheet: 0 })
}

const rows = [...makeListRows({ rows: 800, seed: 5 })]
const linesOf = (country: string) =>
  rows.filter((row) => row[2] === country).map((row) => `${row.slice(1, 8).join(';')}`)

const samples: readonly (readonly [string, string, readonly string[]])[] = [
  ['Korean', 'cp949', linesOf('대한민국')],
  ['Chinese', 'gb18030', linesOf('中国')],
  ['Russian', 'windows-1251', linesOf('Россия')],
  ['Russian', 'koi8-r', linesOf('Россия').map((line) => line.replaceAll(/[«»]/g, '"'))],
  ['Russian', 'cp866', linesOf('Россия').map((line) => line.replaceAll(/[«»]/g, '"'))],
  [
    'Japanese',
    'shift_jis',
    [
      '会社名;担当者;住所',
      '株式会社ひまわり;田中 太郎;東京都千代田区丸の内',
      'サクラ商事;鈴木 はなこ;大阪市北区',
      'あおぞら有限会社;さとう いちろう;札幌市',
    ],
  ],
  [
    'Japanese',
    'euc-jp',
    [
      '会社名;担当者;住所',
      '株式会社ひまわり;田中 太郎;東京都千代田区丸の内',
      'サクラ商事;鈴木 はなこ;大阪市北区',
      'あおぞら有限会社;さとう いちろう;札幌市',
    ],
  ],
  [
    'Chinese',
    'big5',
    [
      '公司名稱;聯絡人;地址',
      '臺灣貿易股份有限公司;陳美玲;臺北市信義區松仁路',
      '永豐電子;林志明;新竹市東區光復路',
      '大同機械;王淑芬;高雄市前鎮區中山路',
    ],
  ],
  [
    'German',
    'windows-1252',
    [
      'Firma;Straße;Ort',
      'Müller & Söhne GmbH;Königstraße 5;Köln',
      'Bäckerei Grün;Hauptstraße 7;Düsseldorf',
      'Schröder KG;Lindenweg 9;Nürnberg',
    ],
  ],
]

describe('the encoding of a text', () => {
  it.each(samples)('%s in %s is found and decoded exactly', async (_, encoding, lines) => {
    const text = lines.slice(0, 10).join('\r\n')
    const sheet = await read(iconv.encode(text, encoding))
    expect(sheet.summary.encoding).toBe(encoding)
    const expected = lines.slice(0, 10).map((line) => line.replace(/;+$/, ''))
    expect(textsOf(sheet).map((row) => row.join(';'))).toEqual(expected)
  })

  it('is UTF-16 when zero bytes say so, also without a mark', async () => {
    for (const encoding of ['utf-16le', 'utf-16be']) {
      const sheet = await read(iconv.encode('이름\t전화\n김민준\t010\n', encoding, { addBOM: false }))
      expect(sheet.summary).toMatchObject({ encoding, delimiter: '\t' })
      expect(textsOf(sheet)[1]).toEqual(['김민준', '010'])
    }
  })

  it('is UTF-8 only when the whole file is', async () => {
    const plain = 'name,city\n'.repeat(300_000)
    const sheet = await read(
      Buffer.concat([
        Buffer.from(plain),
        iconv.encode('Иванов Сергей,Новосибирск\nСмирнова Ольга,Екатеринбург\n', 'windows-1251'),
      ]),
    )
    expect(sheet.summary.encoding).toBe('windows-1251')
    expect(sheet.rows.get(300_000)?.[1]?.text).toBe('Новосибирск')
  })

  it('keeps four-byte signs that lie across the pieces a file is read in', async () => {
    const line = '漢𠮷字😀,한글\n'
    const sheet = await read(line.repeat(40_000))
    expect(new Set(textsOf(sheet).map((row) => row.join()))).toEqual(new Set(['漢𠮷字😀,한글']))
    const gb = await read(iconv.encode('公司𠮷名称，上海华信贸易有限公司\n'.repeat(90_000), 'gb18030'))
    expect(gb.summary.encoding).toBe('gb18030')
    expect(new Set(textsOf(gb).map((row) => row.join()))).toEqual(
      new Set(['公司𠮷名称，上海华信贸易有限公司']),
    )
  })
})

describe('the separator of a text', () => {
  it.each([
    ['a,b,c\n1,2,3\n', ','],
    ['a;b\n1,5;2,5\n3,5;4,5\n', ';'],
    ['a\tb, c\n1\t2, 3\n', '\t'],
    ['a|b|c\n1|2|3\n', '|'],
    ['이름\n김민준\n', ','],
    ['목록; 2026\n\n이름,전화,주소\n김,1,"서울; 강남"\n이,2,부산\n', ','],
    ['Имя;Сумма\n"Иванов, Сергей";1,50\n"Петров, Пётр";2,75\n', ';'],
  ])('of %j is %j', (sample, delimiter) => {
    expect(guessDelimiter(sample)).toBe(delimiter)
  })

  it('is the one that the first line states', async () => {
    const sheet = await read('sep=|\r\nname|note\r\nKim|a,b;c\r\n')
    expect(sheet.summary.delimiter).toBe('|')
    expect(textsOf(sheet)).toEqual([
      ['name', 'note'],
      ['Kim', 'a,b;c'],
    ])
  })
})

describe('the cells of a text', () => {
  it('are texts: leading zeros stay, also those that a formula protects', async () => {
    const sheet = await read('phone,code\n01012345678,="00123"\n"+82 10",="a""b"\n')
    expect(textsOf(sheet).slice(1)).toEqual([
      ['01012345678', '00123'],
      ['+82 10', 'a"b'],
    ])
    expect(sheet.rows.get(1)?.[0]?.kind).toBe('text')
  })

  it('hold line breaks in quotes, whatever ends a line', async () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const sheet = await read(['a,b', `"1${end}2","x ""y"""`, '', '3,4', ''].join(end))
      expect(textsOf(sheet)).toEqual([['a', 'b'], ['1\n2', 'x "y"'], [], ['3', '4']])
    }
  })

  it('are not swallowed by a quote that nobody closed', async () => {
    const sheet = await read('a,b\n"0",""\n1,"open\n2,x\n3,y\n')
    expect(sheet.summary.warnings).toEqual(['unclosed-quote'])
    expect(textsOf(sheet)).toEqual([['a', 'b'], ['0'], ['1', '"open'], ['2', 'x'], ['3', 'y']])
  })
})

describe('files that are no tables', () => {
  it.each([
    ['', 'empty'],
    ['  \n \n', 'empty'],
    ['\u0000\u0001\u0002\u0003'.repeat(50), 'not-a-spreadsheet'],
    ['BEGIN:VCARD\nVERSION:3.0\nEND:VCARD\n', 'empty'],
    ['BEGIN:VCALENDAR\nEND:VCALENDAR\n', 'not-a-spreadsheet'],
    ['<?xml version="1.0"?><invoice/>', 'not-a-spreadsheet'],
  ])('%j is refused as %s', async (content, code) => {
    await expect(read(content)).rejects.toMatchObject({ code })
  })

  it('say why they cannot be opened', async () => {
    await expect(reader.listSheets(scratch.path)).rejects.toMatchObject({
      code: 'unreachable',
      params: { reason: 'EISDIR' },
    })
  })
})
