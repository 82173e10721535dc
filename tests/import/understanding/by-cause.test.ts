import { describe, expect, it } from 'vitest'
import { headerKey } from '../../../src-main/import/understanding/header-text'
import { isGroupHeading } from '../../../src-main/import/understanding/group-heading'
import { mapColumns } from '../../../src-main/import/understanding/map-columns'
import { planReading } from '../../../src-main/import/understanding/plan-reading'
import { readHeader } from '../../../src-main/import/understanding/read-header'
import { readRow } from '../../../src-main/import/understanding/read-row'
import { fieldsOf, row, sheet } from './sheet'

describe('words that say together what they do not say alone', () => {
  it.each([
    ['Supplier / Agent', 'company.kind'],
    ['Тип (имп./эксп./перевозчик)', 'company.kind'],
    ['Type (C/F)', 'company.kind'],
    ['Chaud / tiède / froid', 'record.rating'],
    ['新客户/老客户', 'record.lifecycle'],
    ['Customer or lead', 'record.lifecycle'],
    ['공급처 이름', 'company.name'],
    ['납품처 이름', 'company.name'],
    ['展览会名称', 'record.campaign'],
    ['담당자 연락처(휴대폰)', 'person.mobile'],
    ['이메일(업무)', 'person.email'],
    ['진행 메모', 'record.note'],
    ['Relancé par', 'record.owner'],
    ['Contacted by', 'record.owner'],
    ['Owner / GM', 'company.representative'],
    ['Insta/LinkedIn', 'person.linkedin'],
    ['Google rating', 'custom'],
    ['네이버 평점', 'custom'],
    // Two words for one thing are no choice.
    ['Customer / Buyer', 'any.customer'],
  ])('%s', (header, meaning) => {
    const reading = readHeader(header)
    expect(reading.meaning).toBe(meaning)
    expect(reading.score).toBeGreaterThanOrEqual(0.7)
  })
})

describe('words that the list and its cells decide', () => {
  it('takes Land over codes for the country', () => {
    expect(fieldsOf('Company|land|Contact', 'Alpha GmbH|DE|Jan Weiss', 'Beta SA|FR|Luc Petit')[1]).toBe(
      'company.country',
    )
  })

  it.each([
    ['departments', 'Sales|Purchasing Dept', 'person.department'],
    ['towns of offices', 'Dubai|Mumbai', 'company.city'],
    ['trades', 'Kitchenware|Garden tools', 'company.industry'],
  ])('reads Branch over %s', (_, cells, field) => {
    const [one, two] = cells.split('|')
    const read = fieldsOf(
      'Company|Branch|Contact|E-mail',
      `Alpha Trading Ltd|${one}|John Smith|john@alpha.example`,
      `Beta Foods Inc|${two}|Mary Jones|mary@beta.example`,
    )
    expect(read[1]).toBe(field)
  })

  it.each(['Created', 'Create Date', 'Дата создания', '创建时间', '생성일'])(
    'asks whether %s is the first meeting, and only where none is named',
    (header) => {
      const columns = mapColumns(
        ['Company', header],
        sheet('Alpha Trading Ltd|2024-05-01', 'Beta Foods Inc|2024-06-02'),
      )
      expect(columns[1]).toMatchObject({ field: 'record.firstMetAt' })
      expect(columns[1]?.confidence).toBeLessThan(0.8)
      const beside = fieldsOf(
        `Company|${header}|First met on`,
        'Alpha Trading Ltd|2024-05-01|2024-04-11',
        'Beta Foods Inc|2024-06-02|2024-04-12',
      )
      expect(beside.slice(1)).toEqual(['custom', 'record.firstMetAt'])
    },
  )

  it('takes a due day in a list without deals for the next call', () => {
    const read = fieldsOf(
      '会社名|国|ご担当者名|期日',
      '株式会社青空|日本|山田 太郎|2026-03-20',
      '有限会社大地|日本|鈴木 一郎|2026-03-25',
    )
    expect(read[3]).toBe('record.nextFollowUpAt')
  })

  it.each([
    ['Info', 'a@alpha.example|b@beta.example|c@gamma.example', 'person.email'],
    ['비고2', 'FOB Busan|CIF LA|FOB Incheon', 'company.incoterm'],
    ['内容', 'www.alpha.example|www.beta.example|gamma.example', 'company.website'],
  ])('reads %s by its cells', (header, cells, field) => {
    const [one, two, three] = cells.split('|')
    const read = mapColumns(
      ['Company', 'Contact', header],
      sheet(
        `Alpha Trading Ltd|John Smith|${one}`,
        `Beta Foods Inc|Mary Jones|${two}`,
        `Gamma Group LLC|Ann Brown|${three}`,
      ),
    )
    expect(read[2]?.field).toBe(field)
    expect(read[2]?.confidence).toBeLessThan(0.8)
  })
})

describe('headings between customers', () => {
  const keys = ['업체명', '담당자', '전화', '이메일', '비고'].map(headerKey)
  it.each(['수도권', 'Москва', '华东', '서울 지역', 'Middle East', '유럽 (12)', 'Vietnam'])(
    'knows %s alone in a row for one',
    (text) => expect(isGroupHeading(row(text, null, null, null, null), keys)).toBe(true),
  )
  it.each(['한빛무역', 'Vektor LLC', '上海华信贸易有限公司', '010-1234-5678'])(
    'keeps a customer of whom only %s is known',
    (text) => expect(isGroupHeading(row(text, null, null, null, null), keys)).toBe(false),
  )
  it('knows words under a running number, and none in a list of three columns', () => {
    const numbered = ['No', '업체명', '담당자', '전화'].map(headerKey)
    expect(isGroupHeading(row('신규 상담', null, null, null), numbered)).toBe(true)
    expect(isGroupHeading(row('수도권', null, null), keys.slice(0, 3))).toBe(false)
    expect(isGroupHeading(row('수도권', '김민수', null, null, null), keys)).toBe(false)
  })
})

/** What the cells of a column of days become. */
function days(...texts: readonly string[]) {
  const columns = [
    { index: 0, header: 'Company', field: 'company.name' as const },
    { index: 1, header: 'First met', field: 'record.firstMetAt' as const },
  ]
  const rows = texts.map((text) => row('Alpha Trading Ltd', text))
  const plan = planReading({ columns, rows })
  return rows.map((one) => {
    const read = readRow(one, plan)
    return [read.record.firstMetOn, read.issues.map(({ code }) => code)]
  })
}

describe('a column of days in two orders', () => {
  it('reads each cell by the only order that it allows and asks about the others', () => {
    expect(days('13/02/2025', '02/14/2025', '25/03/2025', '03/04/2025')).toEqual([
      ['2025-02-13', []],
      ['2025-02-14', []],
      ['2025-03-25', []],
      ['2025-04-03', ['day-ambiguous']],
    ])
  })

  it('asks nothing where all cells are in one order', () => {
    expect(days('13/02/2025', '03/04/2025')).toEqual([
      ['2025-02-13', []],
      ['2025-04-03', []],
    ])
  })

  it('keeps what is no day in any order', () => {
    expect(days('13/14/2025', '02/14/2025')[0]?.[1]).toEqual(['day-unparsed'])
  })
})

describe('numbers of a list without a country', () => {
  it.each([
    ['한빛무역', '김민수', '010-1234-5678', '+821012345678'],
    ['上海华信贸易有限公司', '王伟', '13812345678', '+8613812345678'],
    ['株式会社あおぞら商事', '山田 たろう', '090-1234-5678', '+819012345678'],
    ['ООО «Вектор»', 'Иван Петров', '8 912 345-67-89', '+79123456789'],
    ['ТОВ «Зоря України»', 'Олексій Ївченко', '067 123 45 67', '+380671234567'],
  ])('are read in the country of its letters: %s', (company, person, phone, e164) => {
    const columns = [
      { index: 0, header: 'Company', field: 'company.name' as const },
      { index: 1, header: 'Name', field: 'person.fullName' as const },
      { index: 2, header: 'Phone', field: 'person.mobile' as const },
    ]
    const cells = row(company, person, phone)
    // A workspace at home elsewhere, English headers.
    const read = readRow(cells, planReading({ columns, rows: [cells, cells], country: 'DE' }))
    expect(read.contactPoints[0]).toMatchObject({ rawText: phone, e164 })
  })
})
