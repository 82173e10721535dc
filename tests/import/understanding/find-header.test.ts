import { describe, expect, it } from 'vitest'
import { findHeader } from '../../../src-main/import/understanding/find-header'
import { headerKey } from '../../../src-main/import/understanding/header-text'
import { rowKind } from '../../../src-main/import/understanding/row-kinds'
import { row, sheet } from './sheet'

const koreanRows = [
  '한빛무역|김민수|부장|010-1234-5678|minsu@hanbit.kr|서울',
  '동해상사|이지은|대리|010-2345-6789|jieun@donghae.kr|부산',
  '남해물산|박서준|과장|010-3456-7890|sj@namhae.kr|여수',
]

describe('findHeader', () => {
  it('finds a header in the first row', () => {
    const found = findHeader(sheet('업체명|담당자|직급|휴대폰|이메일|지역', ...koreanRows))
    expect(found).toMatchObject({ headerRow: 0, firstDataRow: 1 })
    expect(found.headers).toEqual(['업체명', '담당자', '직급', '휴대폰', '이메일', '지역'])
  })

  it.each([
    [['2024년 거래처 목록'], 1],
    [['거래처 명단', '-', '작성일: 2024-11-02|||작성자: 홍길동'], 3],
    [['ООО «Ромашка»', 'Список клиентов на 01.11.2024', '-'], 3],
    [['客户资料表', '制表日期|2024-11-02|制表人|王伟'], 2],
    [['Customer list 2024', 'Exported by admin on 2024-11-02', '-', '-'], 4],
  ])('goes below titles: %j', (titles, headerRow) => {
    const found = findHeader(sheet(...titles, '업체명|담당자|직급|휴대폰|이메일|지역', ...koreanRows))
    expect(found.headerRow).toBe(headerRow)
  })

  it('joins a row of groups with the row of fields below it', () => {
    const rows = sheet(
      '2024 거래처 현황',
      '거래처 정보||담당자 정보|||비고',
      '업체명|전화|성명|전화|이메일|',
      '한빛무역|02-555-1234|김민수|010-1234-5678|minsu@hanbit.kr|우수',
      '동해상사|051-555-1234|이지은|010-2345-6789|jieun@donghae.kr|',
    )
    const found = findHeader(rows)
    expect(found).toMatchObject({ headerRow: 2, firstHeaderRow: 1, firstDataRow: 3 })
    expect(found.headers).toEqual([
      '업체명',
      '거래처 정보 전화',
      '성명',
      '담당자 정보 전화',
      '담당자 정보 이메일',
      '비고',
    ])
  })

  it('spreads merged group cells only over what they cover', () => {
    const rows = sheet(
      'Company|Contact person|||Notes',
      '|Name|Phone|E-mail|',
      'Acme|John Smith|+1 212 555 1234|john@acme.com|met in Canton',
      'Globex|Jane Doe|+1 212 555 9876|jane@globex.com|',
    )
    const merges = [
      { firstRow: 0, lastRow: 1, firstColumn: 0, lastColumn: 0 },
      { firstRow: 0, lastRow: 0, firstColumn: 1, lastColumn: 3 },
      { firstRow: 0, lastRow: 1, firstColumn: 4, lastColumn: 4 },
    ]
    for (const known of [merges, []]) {
      const found = findHeader(rows, known)
      expect(found.headerRow).toBe(1)
      expect(found.headers).toEqual([
        'Company',
        'Contact person Name',
        'Contact person Phone',
        'Contact person E-mail',
        'Notes',
      ])
    }
  })

  it('takes a translated header row as the second one', () => {
    const found = findHeader(
      sheet(
        '업체명|담당자|휴대폰|이메일',
        'Company|Contact|Mobile|E-mail',
        '한빛무역|김민수|010-1234-5678|a@b.kr',
      ),
    )
    expect(found.headerRow).toBe(1)
  })

  it('says that there is none', () => {
    expect(findHeader(sheet(...koreanRows)).headerRow).toBeNull()
    expect(
      findHeader(
        sheet(
          'ООО «Вектор»|Иванов Иван|+7 916 123-45-67|i@v.ru',
          'АО Луч|Петров Пётр|+7 916 765-43-21|p@l.ru',
        ),
      ).headerRow,
    ).toBeNull()
    expect(findHeader([]).headerRow).toBeNull()
    expect(findHeader([[], []])).toMatchObject({ headerRow: null, headers: [] })
  })

  it('recognises a header in a language without a dictionary by what stands below', () => {
    const found = findHeader(
      sheet(
        'ชื่อบริษัท|ผู้ติดต่อ|โทร|อีเมล',
        'สยามเทรด|สมชาย|02-123-4567|somchai@siam.co.th',
        'บางกอก|สมหญิง|02-765-4321|s@bkk.co.th',
      ),
    )
    expect(found.headerRow).toBe(0)
  })

  it('finds headers in five languages and in one column', () => {
    const headers = [
      '会社名|担当者|電話番号|メール|住所',
      '公司名称|联系人|手机|邮箱|地址',
      'Наименование|Контактное лицо|Телефон|Эл. почта|Адрес',
      'Company|Contact|Phone|E-mail|Address',
      'Firma|Ansprechpartner|Telefon|E-Mail|Adresse',
    ]
    for (const header of headers) {
      expect(findHeader(sheet('-', header, 'x|y|z|a@b.de|c', 'p|q|r|d@e.de|f')).headerRow).toBe(1)
    }
    expect(findHeader(sheet('이메일', 'a@b.kr', 'c@d.kr')).headerRow).toBe(0)
  })
})

describe('rowKind', () => {
  const keys = ['업체명', '담당자', '금액', '비고'].map(headerKey)
  it.each([
    ['한빛무역|김민수|1,200|', 'data'],
    ['한빛무역|||', 'data'],
    ['업체명|담당자|금액|비고', 'header'],
    ['합계||12,000|', 'totals'],
    ['합 계|42건|12,000|', 'totals'],
    ['Итого|12|1 200,50|', 'totals'],
    ['总计|||3000', 'totals'],
    ['Grand Total||$12,000|', 'totals'],
    ['총계상사|김민수|1,200|', 'data'],
    ['Total Trading LLC|John Smith|5|', 'data'],
    ['1|2|3|4', 'numbering'],
    ['※ 2024년 11월 기준|||', 'note'],
    ['Примечание: данные на 1 ноября|||', 'note'],
    ['이하여백|||', 'note'],
    ['[서울 지역]|||', 'note'],
    ['주)한빛무역|||', 'data'],
    ['[주]한빛|김민수||', 'data'],
    ['|||', 'blank'],
    ['\u00a0| |\u3000|', 'blank'],
  ])('%s is %s', (line, kind) => {
    expect(rowKind(row(...line.split('|')), keys)).toBe(kind)
  })

  it('takes a row that was only numbered for a blank one', () => {
    const numbered = ['No.', '업체명', '담당자'].map(headerKey)
    expect(rowKind(row(43, null, null), numbered)).toBe('blank')
    expect(rowKind(row(43, '한빛', null), numbered)).toBe('data')
    expect(rowKind(row(null, '43', null), numbered)).toBe('data')
  })
})
