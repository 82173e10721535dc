import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ImportRow } from '../../../src-main/import/understanding/import-row'
import { planReading } from '../../../src-main/import/understanding/plan-reading'
import { readRow } from '../../../src-main/import/understanding/read-row'
import { columnsOf } from '../../../src-shared/contract/define-table'
import { replicatedTables } from '../../../src-shared/contract/replicated-tables'
import {
  type ColumnField,
  columnField,
  importFieldIds,
  importFields,
} from '../../../src-shared/imports/import-fields'
import { anyLetter } from '../../normalise/any-letter'
import { cell, row } from './sheet'

type Value = string | number | null

interface Setting {
  country?: string
  constants?: Record<string, string>
}

/** Reads one row whose columns are given as `field:header`, or the field alone. */
function read(cells: Record<string, Value>, { country = 'KR', constants = {} }: Setting = {}): ImportRow {
  const columns = Object.keys(cells).map((key, index) => {
    const [field = '', header = field] = key.split(':')
    return { index, header, field: field as ColumnField }
  })
  const values = row(...Object.values(cells))
  return readRow(values, planReading({ columns, rows: [values], country, constants }))
}

const codes = (imported: ImportRow) => imported.issues.map((issue) => issue.code)

describe('readRow', () => {
  it('makes company, person, affiliation, contact points, note and deal of one row', () => {
    const imported = read({
      'company.name': '㈜한빛무역',
      'company.country': '대한민국',
      'company.kind': '매출처, 에이전트',
      'company.phone': '02-555-1234',
      'company.website': 'www.hanbit.kr',
      'person.fullName': '김민수',
      'person.jobTitle': '부장',
      'person.department': '해외영업팀',
      'person.mobile': '010-1234-5678',
      'person.email': 'Minsu@Hanbit.kr',
      'record.rating': 'A급',
      'record.lifecycle': '거래중',
      'record.tags': 'VIP; 광저우, 2024',
      'record.productsOfInterest': '마스크팩, 크림',
      'record.note': '단가 민감',
      'record.firstMetAt': '2024년 3월 2일',
      'record.nextFollowUpAt': '2024.12.01',
      'deal.title': '마스크팩 1차',
      'deal.amount': '₩3,500만',
      'deal.stage': '견적',
      'deal.expectedCloseOn': '2024-12-31',
    })
    expect(imported.company).toMatchObject({ name: '㈜한빛무역', country: 'KR', kinds: 'agent,customer' })
    expect(imported.person).toMatchObject({ fullName: '김민수', familyName: '김', givenName: '민수' })
    expect(imported.affiliation).toEqual({ jobTitle: '부장', department: '해외영업팀' })
    expect(
      imported.contactPoints.map(({ owner, kind, rawText, e164 }) => [owner, kind, rawText, e164]),
    ).toEqual([
      ['company', 'phone', '02-555-1234', '+8225551234'],
      ['company', 'website', 'www.hanbit.kr', null],
      ['person', 'mobile', '010-1234-5678', '+821012345678'],
      ['person', 'email', 'Minsu@Hanbit.kr', null],
    ])
    expect(imported.record).toMatchObject({ grade: 'A', lifecycle: 'customer', firstMetOn: '2024-03-02' })
    expect(imported).toMatchObject({
      nextFollowUpOn: '2024-12-01',
      tags: ['VIP', '광저우', '2024'],
      products: ['마스크팩', '크림'],
      note: '단가 민감',
      issues: [],
    })
    expect(imported.deal).toEqual({
      title: '마스크팩 1차',
      amountMinor: 35_000_000,
      amountCurrency: 'KRW',
      stage: '견적',
      expectedCloseOn: '2024-12-31',
    })
    expect(imported.keys).toEqual({
      company: '한빛무역',
      companyCountry: 'KR',
      taxId: null,
      person: '김민수',
      emails: ['minsu@hanbit.kr'],
      phones: ['+821012345678'],
    })
  })

  it('says in the cell that an e-mail is malformed, and blocks nothing', () => {
    const imported = read({ 'person.fullName': '김민수', 'person.email': 'minsu@@hanbit' })
    expect(imported.issues).toEqual([
      { column: 1, code: 'email-malformed', severity: 'warning', text: 'minsu@@hanbit' },
    ])
    expect(imported.contactPoints[0]).toMatchObject({ kind: 'email', rawText: 'minsu@@hanbit' })
    expect(imported.keys.emails).toEqual([])
  })

  it('refuses a row that names nobody', () => {
    const imported = read({ 'company.name': '', 'person.fullName': '-', 'person.email': 'a@b.kr' })
    expect(imported).toMatchObject({ company: null, person: null })
    expect(imported.issues).toEqual([{ column: null, code: 'no-name', severity: 'error', text: '' }])
  })

  it('names people by their addresses where the list names nobody', () => {
    const plain = read({ 'person.email': 'Minsu.Kim@hanbit.kr', 'record.tags': 'LED' })
    expect(plain.person).toMatchObject({
      fullName: 'Minsu.Kim@hanbit.kr',
      familyName: null,
      givenName: null,
    })
    expect(plain.contactPoints).toMatchObject([
      { owner: 'person', kind: 'email', rawText: 'Minsu.Kim@hanbit.kr' },
    ])
    expect(plain.issues).toEqual([
      { column: null, code: 'name-from-email', severity: 'repair', text: 'Minsu.Kim@hanbit.kr' },
    ])
    const named = read({ 'company.email': '"Иванов Иван" <ivanov@romashka.ru>' })
    expect(named.person).toMatchObject({ fullName: 'Иванов Иван', familyName: 'Иванов', givenName: 'Иван' })
    expect(named.contactPoints).toMatchObject([{ owner: 'person', rawText: 'ivanov@romashka.ru' }])
    expect(codes(read({ 'person.email': 'minsu@@hanbit' }))).toContain('no-name')
    const ofCompany = read({ 'person.email': 'a@b.kr' }, { constants: { 'company.name': '㈜한빛무역' } })
    expect(ofCompany).toMatchObject({ company: { name: '㈜한빛무역' }, person: null })
  })

  it('reads phones by the country of the row, then of the list', () => {
    const phones = {
      'person.fullName': '왕웨이',
      'company.name': '광저우',
      'company.country': '중국',
      'person.mobile': '13800138000',
    }
    expect(read(phones).contactPoints[0]).toMatchObject({ e164: '+8613800138000', readCountry: 'CN' })
    expect(
      read({ 'person.fullName': 'Kim', 'company.country': 'Japan', 'person.mobile': '010-1234-5678' })
        .contactPoints[0],
    ).toMatchObject({
      e164: '+821012345678',
      readCountry: 'KR',
    })
  })

  it('splits several phones and e-mails in a cell and knows what each is', () => {
    const imported = read({
      'company.name': 'Acme',
      'person.fullName': 'John Smith',
      'person.phone': 'M. 010-1234-5678 / F. 02-555-1235 / 02-555-1234 (내선 12)',
      'person.email': 'a@acme.com; b@acme.com',
    })
    expect(imported.contactPoints.map(({ kind, e164, rawText }) => [kind, e164, rawText])).toEqual([
      ['mobile', '+821012345678', '010-1234-5678'],
      ['fax', '+8225551235', '02-555-1235'],
      ['phone', '+8225551234', '02-555-1234 (내선 12)'],
      ['email', null, 'a@acme.com'],
      ['email', null, 'b@acme.com'],
    ])
  })

  it('proposes repairs and keeps what was typed', () => {
    const imported = read({
      'company.name': '한빛',
      'person.fullName': '김민수',
      'person.mobile': 1_012_345_678,
      'company.postalCode': 6234,
      'company.taxId': '120-81-47521',
    })
    expect(imported.contactPoints[0]).toMatchObject({ rawText: '1012345678', e164: '+821012345678' })
    expect(imported.company?.postalCode).toBe('06234')
    expect(imported.issues.map(({ code, severity }) => [code, severity])).toEqual([
      ['phone-repaired', 'repair'],
      ['postal-code-repaired', 'repair'],
    ])
    expect(codes(read({ 'person.fullName': '김민수', 'person.mobile': '8.61E+12' }))).toEqual([
      'phone-digits-lost',
    ])
    expect(codes(read({ 'person.fullName': '김민수', 'person.mobile': '1234' }))).toEqual(['phone-unparsed'])
    expect(codes(read({ 'person.fullName': '김민수', 'person.mobile': '+1 555 123 4567' }))).toEqual([
      'phone-doubtful',
    ])
  })

  it('takes titles out of names and says so', () => {
    const imported = read({ 'company.name': '한빛', 'person.fullName': '김민수 부장님' })
    expect(imported.person).toMatchObject({ fullName: '김민수', familyName: '김', givenName: '민수' })
    expect(imported.affiliation?.jobTitle).toBe('부장')
    expect(imported.issues).toEqual([
      { column: 1, code: 'name-split', severity: 'repair', text: '김민수 부장님 → 김민수' },
    ])
    expect(read({ 'person.fullName': 'Kim Minsu (김민수)' }).person).toMatchObject({
      fullName: 'Minsu Kim',
      localName: '김민수',
    })
  })

  it('puts names together that stand in columns of their own', () => {
    const russian = read(
      { 'person.familyName': 'Иванов', 'person.givenName': 'Пётр', 'person.middleName': 'Ильич' },
      { country: 'RU' },
    )
    expect(russian.person?.fullName).toBe('Иванов Пётр Ильич')
    expect(read({ 'person.familyName': '김', 'person.givenName': '민수' }).person?.fullName).toBe('김민수')
    expect(read({ 'person.familyName': 'Smith', 'person.givenName': 'John' }).person?.fullName).toBe(
      'John Smith',
    )
  })

  it('gives what belongs to nobody named to the one who is', () => {
    const company = read({
      'company.name': '한빛',
      'person.fullName': '',
      'person.mobile': '010-1234-5678',
      'person.jobTitle:직급': '부장',
    })
    expect(company.contactPoints[0]).toMatchObject({ owner: 'company', kind: 'mobile' })
    expect(company).toMatchObject({ person: null, affiliation: null, note: '직급: 부장' })
    const person = read({
      'person.fullName': '김민수',
      'company.phone': '02-555-1234',
      'company.address': '서울시 강남구',
      'company.country': '한국',
      'company.taxId:사업자번호': '120-81-47521',
    })
    expect(person.contactPoints[0]?.owner).toBe('person')
    expect(person.person).toMatchObject({ street: '서울시 강남구', country: 'KR' })
    expect(person.note).toBe('사업자번호: 120-81-47521')
  })

  it('loses nothing that it cannot read', () => {
    const imported = read({
      'company.name': '한빛',
      'company.country:국가': '아틀란티스',
      'record.firstMetAt:등록일': '지난 봄',
      'deal.amount:금액': '협의 후 결정',
      'record.rating:등급': '골드',
      'company.phone:전화': '카톡으로',
    })
    expect(codes(imported).sort()).toEqual([
      'country-unknown',
      'day-unparsed',
      'money-unparsed',
      'phone-unparsed',
      'value-unknown',
    ])
    expect(imported.note).toContain('국가: 아틀란티스')
    expect(imported.note).toContain('등록일: 지난 봄')
    expect(imported.note).toContain('금액: 협의 후 결정')
    expect(imported.note).toContain('전화: 카톡으로')
    expect(imported.tags).toEqual(['골드'])
  })

  it.each([
    ['deal.amount:금액(만원)', 3500, 'KR', 35_000_000, 'KRW'],
    ['deal.amount:Сумма, тыс. руб.', '1 200,5', 'RU', 120_050_000, 'RUB'],
    ['deal.amount:Amount (USD)', '12,000.50', 'KR', 1_200_050, 'USD'],
    ['deal.amount:金额', '1.5万', 'CN', 1_500_000, 'CNY'],
    ['deal.amount:금액', '$300', 'KR', 30_000, 'USD'],
  ])('reads %s %s at home in %s', (key, value, country, minor, currency) => {
    const deal = read({ 'company.name': 'X', [key]: value }, { country }).deal
    expect(deal).toMatchObject({ amountMinor: minor, amountCurrency: currency })
  })

  it('takes the currency from its own column', () => {
    const imported = read({ 'company.name': 'X', 'deal.amount': 1200, 'deal.currency': 'евро' })
    expect(imported.deal).toMatchObject({ amountMinor: 120_000, amountCurrency: 'EUR' })
  })

  it('gives all rows the constants, but keeps what a row says itself', () => {
    const constants = {
      'record.source': 'Canton Fair 2026',
      'record.tags': 'fair',
      'company.country': 'China',
      'record.rating': 'B',
    }
    const imported = read(
      { 'company.name': 'X', 'company.phone': '13800138000', 'record.rating': 'A' },
      { constants },
    )
    expect(imported.record).toMatchObject({ source: 'Canton Fair 2026', grade: 'A' })
    expect(imported.tags).toEqual(['fair'])
    expect(imported.company?.country).toBe('CN')
    expect(imported.contactPoints[0]?.e164).toBe('+8613800138000')
  })

  it('labels values of an address book by their label columns', () => {
    const headers = [
      'Name',
      'Phone 1 - Label',
      'Phone 1 - Value',
      'Phone 2 - Label',
      'Phone 2 - Value',
      'E-mail 1 - Label',
      'E-mail 1 - Value',
    ]
    const fields: ColumnField[] = [
      'person.fullName',
      'ignore',
      'person.phone',
      'ignore',
      'person.phone',
      'ignore',
      'person.email',
    ]
    const columns = fields.map((field, index) => ({ index, field, header: headers[index] ?? '' }))
    const cells = row(
      'John Smith',
      'Mobile',
      '+1 415 555 1234',
      'Home',
      '+1 415 555 9876',
      '* Work',
      'j@acme.com',
    )
    const imported = readRow(cells, planReading({ columns, rows: [cells], country: 'US' }))
    expect(imported.contactPoints.map(({ kind, label }) => [kind, label])).toEqual([
      ['mobile', 'Mobile'],
      ['phone', 'Home'],
      ['email', 'Work'],
    ])
  })

  it('keeps columns of the user’s own and several notes apart', () => {
    const imported = read({
      'company.name': 'X',
      'custom:신발 사이즈': 270,
      'record.note:메모': '하나',
      'record.note:상담': '둘',
    })
    expect(imported.custom).toEqual([{ name: '신발 사이즈', value: '270' }])
    expect(imported.note).toBe('메모: 하나\n상담: 둘')
  })

  it('never throws, whatever stands in the cells', () => {
    const value = fc.oneof(
      fc.string({ unit: anyLetter, maxLength: 30 }),
      fc.double(),
      fc.constantFrom('010-1234-5678', 'a@b.kr', '2024-01-01', '$5'),
    )
    const anyRow = fc.array(value, { minLength: importFieldIds.length, maxLength: importFieldIds.length })
    const columns = importFieldIds.map((field, index) => ({ index, field, header: field }))
    fc.assert(
      fc.property(anyRow, (cells) => {
        const filled = cells.map(cell)
        const imported = readRow(filled, planReading({ columns, rows: [filled], country: 'KR' }))
        for (const point of imported.contactPoints) expect(point.rawText).not.toBe('')
        const isRefused = imported.issues.some((issue) => issue.severity === 'error')
        expect(isRefused).toBe(imported.company === null && imported.person === null)
      }),
      { numRuns: 60 },
    )
  })
})

describe('the field vocabulary', () => {
  it('lands on columns that the registry has', () => {
    for (const id of importFieldIds) {
      const { table, column } = importFields[id].target
      const names = columnsOf(replicatedTables[table]).map((known) => known.name)
      expect(names, `${id} -> ${table}.${column}`).toContain(column)
    }
  })

  it('knows its ids and the alias of the kind', () => {
    expect(importFieldIds).toHaveLength(61)
    expect(columnField('company.type')).toBe('company.kind')
    expect(columnField('custom')).toBe('custom')
    expect(columnField('company.shoe')).toBeNull()
    expect(columnField('__proto__')).toBeNull()
  })
})
