import { join } from 'node:path'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { createSpreadsheetReader } from '../../../src-main/import/reading/spreadsheet-reader'
import { collectSheet, textsOf } from './collect-sheet'
import { scratchFolder } from './scratch-folder'

const fixtures = join(import.meta.dirname, '../fixtures')
const scratch = scratchFolder()
const reader = createSpreadsheetReader()

/** The cards of a file as objects: header to text, blank ones left out. */
async function cardsOf(path: string, encoding?: string): Promise<Record<string, string>[]> {
  const request = { path, sheet: 0, ...(encoding === undefined ? {} : { encoding }) }
  const [header = [], ...rows] = textsOf(await collectSheet(reader, request))
  return rows.map((row) =>
    Object.fromEntries(
      row.flatMap((text, column): [string, string][] => (text === '' ? [] : [[header[column] ?? '', text]])),
    ),
  )
}

let made = 0

function cards(content: Buffer | string, encoding?: string): Promise<Record<string, string>[]> {
  made += 1
  return cardsOf(scratch.write(`${made}.vcf`, content), encoding)
}

const card = (...lines: readonly string[]) =>
  ['BEGIN:VCARD', 'VERSION:3.0', ...lines, 'END:VCARD', ''].join('\r\n')

describe('vCard files', () => {
  it('of phones: quoted-printable in three charsets, soft line breaks, a photo left out', async () => {
    expect(await cardsOf(join(fixtures, 'phones-21.vcf'))).toEqual([
      {
        'Full name': '김민준',
        'Family name': '김',
        'Given name': '민준',
        Company: '(주)한빛무역',
        Department: '해외영업팀',
        'Job title': '과장',
        'Mobile phone': '010-1234-5678',
        'Work phone': '02-555-1234',
        Fax: '02-555-1235',
        'Work e-mail': 'minjun@hanbit.example',
        'Business street': '테헤란로 12, 3층',
        'Business city': '서울',
        'Business postal code': '06236',
        'Business country': '대한민국',
        Birthday: '1985-03-15',
        Note: '2026 춘계 광저우 전시회에서 만남, 견적 요청, 샘플 두 개 발송 예정\n둘째 줄',
      },
      { 'Full name': '이영희', Company: '대성상사', 'Mobile phone': '01098765432' },
      {
        'Full name': '王秀英',
        'Family name': '王',
        'Given name': '秀英',
        Company: '上海华信贸易有限公司',
        'Mobile phone': '+86 138 1234 5678',
      },
    ])
  })

  it('of address books: folds inside letters, groups with labels, messengers, a company without a person', async () => {
    const path = join(fixtures, 'address-books-3-4.vcf')
    expect(await reader.listSheets(path)).toEqual({
      format: 'vcf',
      encoding: 'utf-8',
      sheets: [{ index: 0, name: 'address-books-3-4', hidden: false, approxRows: 4 }],
    })
    const [russian, company, german] = await cardsOf(path)
    expect(russian).toEqual({
      'Full name': 'Сергей Петрович Иванов',
      'Family name': 'Иванов',
      'Given name': 'Сергей',
      'Middle name': 'Петрович',
      Company: 'ООО «Вектор-Сервис»',
      Department: 'Отдел закупок',
      'Job title': 'Начальник отдела',
      'Mobile phone': '+7 912 000-11-22',
      'Direct line 1 - Label': 'Секретарь',
      'Direct line 1 - Value': '+7 495 123-45-67',
      'Work e-mail': 'ivanov@vector.example',
      'Business street': 'ул. Ленина, 5',
      'Business city': 'Екатеринбург',
      'Business state': 'Свердловская обл.',
      'Business postal code': '620014',
      'Business country': 'Россия',
      Website: 'https://vector.example',
      Telegram: 'ivanov_vector',
      LinkedIn: 'https://www.linkedin.com/in/ivanov',
      Birthday: '--05-02',
      Tags: 'Поставщики, Выставка 2026',
      Note: 'Встреча на выставке; ждём КП\nДоставка до Екатеринбурга морем через Владивосток, затем по железной дороге',
    })
    expect(company).toEqual({
      Company: 'Northwind Ltd',
      'Contact person phone': '+44 20 7946 0958',
      'Person email': 'info@northwind.example',
    })
    expect(german).toMatchObject({
      'Name prefix': 'Dr.',
      'Job title': 'Einkauf',
      'Work phone': '+49-30-1234567 ext. 12',
      'Mobile phone': '+49-151-23456789',
      'Home email': 'anna@home.example',
      Skype: 'anna.mueller',
      'Home address': 'Hauptstr. 1, Berlin, 10115, Germany',
      Birthday: '1979-08-12',
      Language: 'de',
    })
  })

  it.each(['cp949', 'gb18030', 'windows-1251'])(
    'guess letters of %s that nobody states',
    async (encoding) => {
      const names = {
        cp949: '똠방각하 김민준 한빛무역',
        gb18030: '上海华信贸易有限公司',
        'windows-1251': 'Иванов Сергей',
      }
      const name = names[encoding as keyof typeof names]
      const bytes = iconv.encode(card(`FN:${name}`, `NOTE:${name} ${name}`).repeat(4), encoding)
      expect((await cards(bytes))[0]?.['Full name']).toBe(name)
      expect((await cards(bytes, encoding))[3]?.['Full name']).toBe(name)
    },
  )

  it.each(['utf-16le', 'utf-16be'])('in %s, with and without a mark', async (encoding) => {
    const text = card('FN:김민준', 'TEL;TYPE=CELL:010-1234-5678')
    for (const mark of ['', '\ufeff']) {
      const bytes = iconv.encode(mark + text, encoding, { addBOM: false })
      expect(await cards(bytes)).toEqual([{ 'Full name': '김민준', 'Mobile phone': '010-1234-5678' }])
    }
  })

  it('keep several values of one kind in one cell and repeated labels apart', async () => {
    const content = card(
      'FN:Kim',
      'TEL;TYPE=CELL:1111111',
      'TEL;TYPE=CELL:2222222',
      'TEL;TYPE=CELL:1111111',
      'a.TEL:333',
      'a.X-ABLabel:_$!<HomeFAX>!$_',
      'b.TEL:444',
      'b.X-ABLabel:비서',
      'c.TEL:555',
      'c.X-ABLabel:창고',
      'd.TEL;TYPE=WORK:666',
      'd.X-ABLabel:공장',
    )
    expect(await cards(content)).toEqual([
      {
        'Full name': 'Kim',
        'Mobile phone': '1111111\n2222222',
        Fax: '333',
        'Direct line 1 - Label': '비서',
        'Direct line 1 - Value': '444',
        'Direct line 2 - Label': '창고',
        'Direct line 2 - Value': '555',
        'Work phone': '666',
      },
    ])
  })

  it('are read past missing ends, cards inside cards, blank lines and lines that are nothing', async () => {
    const content = [
      'begin:vcard',
      'VERSION:2.1',
      'FN:One',
      'AGENT:',
      'BEGIN:VCARD',
      'FN:Agent',
      'END:VCARD',
      'TEL;CELL:1',
      'END:VCARD',
      '',
      'nonsense',
      'BEGIN:VCARD',
      'FN:Two',
      'BEGIN:VCARD',
      'FN:Three',
      'NOTE;ENCODING=QUOTED-PRINTABLE:cut off =',
      'END:VCARD',
      'BEGIN:VCARD',
      'FN:Four',
    ]
    for (const end of ['\n', '\r\n', '\r']) {
      expect((await cards(content.join(end))).map((one) => one['Full name'])).toEqual([
        'One',
        'Two',
        'Three',
        'Four',
      ])
    }
  })

  it('of a company name no person, and those of nobody are left out', async () => {
    const org = [
      'BEGIN:VCARD',
      'VERSION:4.0',
      'KIND:org',
      'FN:한빛무역',
      'TEL:+82-2-555-1234',
      'END:VCARD',
      '',
    ]
    expect(await cards(org.join('\r\n'))).toEqual([
      { Company: '한빛무역', 'Contact person phone': '+82-2-555-1234' },
    ])
    const apple = card('N:ООО «Вектор»;;;;', 'FN:ООО «Вектор»', 'ORG:ООО «Вектор»;', 'X-ABShowAs:COMPANY')
    expect(await cards(apple)).toEqual([{ Company: 'ООО «Вектор»' }])
    const withPerson = card('N:王;伟;;;', 'FN:上海华信', 'ORG:上海华信;', 'X-ABShowAs:COMPANY')
    expect(await cards(withPerson)).toEqual([
      { 'Family name': '王', 'Given name': '伟', Company: '上海华信' },
    ])
    const group = card(
      'N:VIP',
      'FN:VIP',
      'X-ADDRESSBOOKSERVER-KIND:group',
      'X-ADDRESSBOOKSERVER-MEMBER:urn:uuid:1',
    )
    expect(await cards(group + card('FN:김민준'))).toEqual([{}, { 'Full name': '김민준' }])
    expect(await cards(card('FN:Room 5', 'KIND:location') + card('FN:이지은', 'KIND:individual'))).toEqual([
      {},
      { 'Full name': '이지은' },
    ])
  })

  it('leave photos of megabytes out, whether folded or not', async () => {
    const photo = 'QUJD'.repeat(400_000).replace(/.{72}/g, '$&\r\n')
    const [folded] = await cards(card('FN:A', `PHOTO;ENCODING=b:${photo.replaceAll('\n', '\n ')}`, 'TEL:1'))
    expect(folded).toEqual({ 'Full name': 'A', 'Contact person phone': '1' })
    const [loose] = await cards(card('FN:A', `PHOTO;BASE64:${photo}`, '', 'TEL:1'))
    expect(loose).toEqual(folded)
  })

  it.each([
    ['a line without end', `BEGIN:VCARD\nNOTE:${'x'.repeat(17_000_000)}`],
    ['a card without end', `BEGIN:VCARD\n${`NOTE:${'x'.repeat(1000)}\n`.repeat(17_000)}`],
  ])('refuse %s', async (_what, content) => {
    await expect(cards(content)).rejects.toMatchObject({ code: 'too-large' })
  })
})
