import { describe, expect, it } from 'vitest'
import { findHeader } from '../../../src-main/import/understanding/find-header'
import { mapColumns } from '../../../src-main/import/understanding/map-columns'
import { readHeader } from '../../../src-main/import/understanding/read-header'
import { sheet } from './sheet'

/** Header and field of every column of a list, as `header: field`. */
function read(...lines: readonly string[]): string[] {
  const rows = sheet(...lines)
  const { headers, firstDataRow } = findHeader(rows)
  return mapColumns(headers, rows.slice(firstDataRow)).map(({ header, field }) => `${header}: ${field}`)
}

describe('a shortened name of the firm', () => {
  it('stays the list’s own beside the name, and is the name where there is no other', () => {
    const rows = ['宁波海纳进出口有限公司|海纳|戴维明', '成都锦程机电设备有限公司|锦程|罗强']
    expect(read('客户名称|简称|联系人', ...rows)).toEqual([
      '客户名称: company.name',
      '简称: custom',
      '联系人: person.fullName',
    ])
    expect(read('客户简称|联系人|手机', '海纳|戴维明|13855500201', '锦程|罗强|13955500203')[0]).toBe(
      '客户简称: company.name',
    )
    expect(
      read('Firma|Kurzbez.|Ort', 'Molkerei Sonnental eG|SONNE|Kempten', 'Pharmos AG|PHARM|Basel')[1],
    ).toBe('Kurzbez.: custom')
  })
})

describe('names in two languages', () => {
  it.each([
    ['Company (EN)|Company (AR)', 'Al Waha Contracting LLC|الواحة للمقاولات'],
    ['Company (AR)|Company (EN)', 'الواحة للمقاولات|Al Waha Contracting LLC'],
  ])('takes the one in the letters of the headers for the name: %s', (header, line) => {
    const columns = read(`${header}|City`, `${line}|Dubai`, `${line}|Sharjah`)
    expect(columns).toContain('Company (EN): company.name')
    expect(columns).toContain('Company (AR): company.localName')
  })
})

describe('two columns of people', () => {
  it('takes few names over many rows for our own, wherever they stand', () => {
    const columns = read(
      '업체명|상담자|담당자',
      'Sao Mai Retail Co.|Ms. Pham Thu|최은지',
      'Golden Lotus Import|Mr. Le Minh|최은지',
      'Mekong Pharma|Ms. Do Hoa|최은지',
      'Khmer Beauty Supply|Mr. Sok Dara|한도윤',
    )
    expect(columns).toEqual(['업체명: company.name', '상담자: person.fullName', '담당자: record.owner'])
  })
})

describe('two columns of a field that takes several', () => {
  it('leaves where goods go beside where the firm is', () => {
    const rows = [
      '宏遠精密股份有限公司|新北市土城區中央路四段1號|同公司地址',
      '大昌五金行|台中市豐原區三民路20號|台中市神岡區倉庫路3號',
    ]
    expect(read('公司名稱|公司地址|送貨地址', ...rows)[2]).toBe('送貨地址: custom')
    expect(read('公司名稱|送貨地址|備註', ...rows)[1]).toBe('送貨地址: company.address')
  })

  it('leaves what a firm sells beside what it wants', () => {
    const rows = [
      'Luz Norte S.A.|灯具批发|LED灯带',
      'Lampa Trade|五金灯饰|球泡灯',
      'Nordic Lys AS|户外灯|地埋灯',
    ]
    expect(read('客户名称|主营产品|采购意向', ...rows).slice(1)).toEqual([
      '主营产品: custom',
      '采购意向: record.productsOfInterest',
    ])
    expect(read('客户名称|主营产品|备注', ...rows)[1]).toBe('主营产品: record.productsOfInterest')
  })
})

describe('a group over a header', () => {
  it('does not speak for a column that speaks for itself', () => {
    const columns = read(
      'Cliente|||Commerciale||',
      'Ragione sociale|Telefono|Città|Agente|Note|Sconto',
      'Marmi Rossi Srl|0585 555 010|Carrara|Bianchi|paga tardi|5',
      'Pietre Verdi Spa|0585 555 020|Massa|Neri|nuovo|10',
    )
    expect(columns).toContain('Note: record.note')
  })
})

describe('cells against their header', () => {
  it('reads a next contact over what is to be done as a remark, over days as a day', () => {
    expect(read('Company|Next contact', 'Acme Ltd|send samples', 'Bolt Inc.|call the buyer')[1]).toBe(
      'Next contact: record.note',
    )
    expect(read('Company|Next contact', 'Acme Ltd|2026-11-30', 'Bolt Inc.|2026-12-02')[1]).toBe(
      'Next contact: record.nextFollowUpAt',
    )
  })

  it('takes serial numbers of machines for no phones and models for no terms', () => {
    const columns = read(
      '고객사|장비모델|시리얼번호|연락처',
      '정우금속|LC-3015|LC30-55061|010-5550-0601',
      '우진테크|LC-1500|LC15-55063|010-5550-0603',
    )
    expect(columns.slice(1, 3).map((column) => column.split(': ')[1])).toEqual(['custom', 'custom'])
  })
})

it('finds streets, post codes and towns of Europe without a header', () => {
  const fields = mapColumns(
    ['', '', '', '', ''],
    sheet(
      'Hanse Elektrobau GmbH|Billstraße 101|20539|Hamburg|info@hanse.example',
      'Wesermetall KG|Am Industriehafen 7|28237|Bremen|kontakt@weser.example',
      'Textilhaus Brömmer e. K.|Lange Straße 18|26122|Oldenburg|post@broemmer.example',
    ),
  ).map(({ field }) => field)
  expect(fields.slice(0, 4)).toEqual([
    'company.name',
    'company.address',
    'company.postalCode',
    'company.city',
  ])
})

describe('readHeader', () => {
  it.each([
    ['贸易术语（FOB/CIF）', 'company.incoterm'],
    ['Terms (FOB/CIF)', 'company.incoterm'],
    ['담당자명(영)', 'person.localName'],
    ['お名前（フリガナ）', 'person.localName'],
    ['Отсрочка платежа (дней)', 'company.paymentTerms'],
    ['Срок поставки (дней)', 'custom'],
    ['Тип (клиент/перевозчик)', 'company.kind'],
    ['Potential (USD)', 'deal.amount'],
    ['年采购量（吨）', 'custom'],
    ['Comm. %', 'custom'],
    ['Address Line 1', 'any.address'],
    ['Number to reach', 'any.phone'],
    ['견적일자', 'custom'],
    ['订单日期', 'custom'],
    ['累计成交金额', 'custom'],
    ['是否报价', 'custom'],
  ])('%s', (header, meaning) => {
    expect(readHeader(header).meaning).toBe(meaning)
  })
})

it('reads umlauts that a program has written out', () => {
  expect(readHeader('Waehrung').meaning).toBe(readHeader('Währung').meaning)
  expect(readHeader('Gespraechsnotiz').meaning).toBe(readHeader('Gesprächsnotiz').meaning)
  expect(readHeader('Waehrung').meaning).not.toBeNull()
})

it.each([
  ['hours', '상담일시', ['6/10 10:30', '6/10 14:00', '6/11 11:00']],
  ['sums', '거래', ['LED 500 (USD 3500.50)', 'Valve DN50 (USD 12000)', 'Насосы (RUB 4900000)']],
])('takes no %s for phones', (_, header, [one, two, three]) => {
  const columns = read(`업체명|${header}`, `한빛무역|${one}`, `대한상사|${two}`, `ООО «Вектор»|${three}`)
  expect(columns[1]).not.toMatch(/phone|mobile/)
})

it('takes no customer for a header below other customers', () => {
  const lines = [
    'Marisol Reyes|Purchasing Officer|Visayas Spice Trading Corp.|+63 917 555 0123|mreyes@visayas.example',
    'Tan Boon Keat|Director|Straits Bakery Supplies Pte Ltd|+65 9555 0145|bktan@straits.example',
    'Ahmad Fauzi|Import Manager|PT Rasa Nusantara|+62 811 555 0190|fauzi@rasa.example',
  ]
  expect(findHeader(sheet(...lines)).headerRow).toBeNull()
})
