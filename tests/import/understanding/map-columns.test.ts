import { describe, expect, it } from 'vitest'
import { mapColumns } from '../../../src-main/import/understanding/map-columns'
import { sheet } from './sheet'

/** The fields of a list whose first line is the header. */
function fields(...lines: readonly string[]): string[] {
  const [header = '', ...rows] = lines
  return mapColumns(header.split('|'), sheet(...rows)).map((column) => column.field)
}

describe('mapColumns', () => {
  it('tells whose a phone or an e-mail is by the columns around it', () => {
    expect(
      fields(
        '업체명|전화번호|팩스|담당자|휴대폰|이메일',
        '한빛|02-555-1234|02-555-1235|김민수|010-1234-5678|a@b.kr',
      ),
    ).toEqual([
      'company.name',
      'company.phone',
      'company.fax',
      'person.fullName',
      'person.mobile',
      'person.email',
    ])
    expect(fields('성명|전화번호|이메일', '김민수|010-1234-5678|a@b.kr')).toEqual([
      'person.fullName',
      'person.phone',
      'person.email',
    ])
    expect(fields('상호|전화번호|이메일', '한빛|02-555-1234|info@hanbit.kr')).toEqual([
      'company.name',
      'company.phone',
      'company.email',
    ])
    expect(fields('업체명|담당자|연락처|대표전화', '한빛|김민수|02-555-1111|02-555-1234')).toEqual([
      'company.name',
      'person.fullName',
      'person.phone',
      'company.phone',
    ])
  })

  it.each([
    ['Company|Name|Tel', 'Acme Ltd|John Smith|020 7946 0000'],
    ['업체명|담당자|전화', '㈜한빛무역|김민수|02-555-1234'],
    ['公司|联系人|电话', '广州光明有限公司|王伟|020-8888 1234'],
    ['Компания|Контактное лицо|Телефон', 'ООО Ромашка|Иванов Иван|+7 495 123-45-67'],
    ['업체명|전화|담당자', '㈜한빛무역|02-555-1234|김민수'],
    ['公司|电话|联系人', '广州光明有限公司|020-8888 1234|王伟'],
  ])('gives the only phone of a list of people to the person: %s', (header, line) => {
    const names = header.split('|')
    const phone = names.findIndex((name) => /^(?:Tel|전화|电话|Телефон)$/.test(name))
    expect(fields(header, line, line)[phone]).toBe('person.phone')
  })

  it('leaves the fixed line beside a fax, in front of the person, to the company', () => {
    const lines = [
      'Company|Tel|Fax|Contact person|E-mail',
      'Acme Ltd|020 7946 0000|020 7946 0001|John Smith|john@acme.com',
      'Globex Inc|020 7946 0002|020 7946 0003|Jane Doe|jane@globex.com',
    ]
    expect(fields(...lines).slice(1, 4)).toEqual(['company.phone', 'company.fax', 'person.fullName'])
  })

  it('takes role mailboxes for the company’s', () => {
    const lines = [
      'Company|Contact|E-mail',
      'Acme Ltd|John Smith|info@acme.com',
      'Globex Inc|Jane Doe|sales@globex.com',
    ]
    expect(fields(...lines)[2]).toBe('company.email')
  })

  it('decides by the cells whether a customer is a company or a person', () => {
    expect(fields('고객명|연락처', '㈜한빛무역|02-555-1234', '동해상사|051-555-1234')[0]).toBe('company.name')
    expect(fields('고객명|연락처', '김민수|010-1234-5678', '이지은|010-2345-6789')[0]).toBe('person.fullName')
    expect(
      fields('Name|Company|Phone', 'John Smith|Acme Ltd|1', 'Jane Doe|Globex Inc|2').slice(0, 2),
    ).toEqual(['person.fullName', 'company.name'])
    expect(fields('Имя|Фамилия', 'Пётр|Иванов', 'Анна|Петрова')).toEqual([
      'person.givenName',
      'person.familyName',
    ])
    expect(fields('Имя|Телефон', 'Пётр Иванов|+7 916 123-45-67', 'Анна Петрова|+7 916 765-43-21')[0]).toBe(
      'person.fullName',
    )
  })

  it('gives a single-valued field to one column and finds the other another place', () => {
    expect(fields('업체명|회사명(영문)', '한빛무역|Hanbit Trading', '동해상사|Donghae Co')).toEqual([
      'company.name',
      'company.localName',
    ])
    const rows = Array.from(
      { length: 12 },
      (_, index) =>
        `고객${index}|김민${'가나다라마바사아자차카타'[index]}|${index % 2 ? '이과장' : '박대리'}`,
    )
    expect(fields('업체명|담당자|담당자', ...rows)).toEqual([
      'company.name',
      'person.fullName',
      'record.owner',
    ])
    expect(fields('시/도|시/군/구', '서울특별시|강남구', '부산광역시|해운대구')).toEqual([
      'company.region',
      'company.city',
    ])
  })

  it('ignores running numbers and label columns, and lets cells overrule a header', () => {
    expect(fields('No.|ID|업체명', '1|C-01|한빛', '2|C-02|동해')).toEqual([
      'ignore',
      'record.externalId',
      'company.name',
    ])
    expect(fields('Phone 1 - Label|Phone 1 - Value|Name', 'Mobile|+1 415 555 1234|John Smith')[0]).toBe(
      'ignore',
    )
    expect(
      fields(
        '이름|URL',
        '김민수|https://www.linkedin.com/in/minsu',
        '이지은|https://linkedin.com/in/jieun',
      )[1],
    ).toBe('person.linkedin')
    expect(
      fields('업체명|주소', '한빛|minsu@hanbit.kr', '동해|jieun@donghae.kr', '남해|sj@namhae.kr')[1],
    ).toBe('company.email')
  })

  it('reads behind the name of a group that headers begin with', () => {
    expect(
      fields(
        'Email|Default Address Company|Default Address City|Default Address Zip',
        'a@thyme.example|Thyme Ltd|Bath|BA1 1AA',
        'b@wit.example|De Wit BV|Utrecht|3511 AA',
      ).slice(1),
    ).toEqual(['company.name', 'company.city', 'company.postalCode'])
    expect(
      fields('Company|Contact Name|Contact Phone|Contact Email', 'A Ltd|Jo Hill|+44 1225 555 101|j@a.uk'),
    ).toEqual(['company.name', 'person.fullName', 'person.phone', 'person.email'])
  })

  it('leaves what belongs to a consignment, a month or a bank to the list', () => {
    const consignment = [
      'Importer|Exporter|HS Code|Country|Country of Origin|Amount',
      'Siam Umi Co., Ltd.|Nankai KK|0303.43|Thailand|Japan|71000',
      'Isla Fresh Inc.|Toko KK|0303.53|Philippines|Japan|11900',
    ]
    expect(fields(...consignment)).toEqual([
      'company.name',
      'custom',
      'custom',
      'company.country',
      'custom',
      'custom',
    ])
    expect(fields('Company|Amount', 'A Ltd|8000', 'B Ltd|3000')[1]).toBe('deal.amount')
    expect(fields('Company|Budget / month', 'A Ltd|8000', 'B Ltd|3000')[1]).toBe('custom')
  })

  it('keeps columns that it does not know, and says how sure it is', () => {
    const mapped = mapColumns(['업체명', '신발 사이즈', ''], sheet('한빛|270|', '동해|265|'))
    expect(mapped.map(({ field }) => field)).toEqual(['company.name', 'custom', 'ignore'])
    expect(mapped[0]?.confidence).toBeGreaterThan(0.9)
    expect(mapped[1]?.confidence).toBeLessThan(0.5)
    expect(mapped[0]?.samples).toEqual(['한빛', '동해'])
    expect(mapColumns([], [])).toEqual([])
  })
})
