import { describe, expect, it } from 'vitest'
import { findHeader } from '../../../src-main/import/understanding/find-header'
import { headerKey } from '../../../src-main/import/understanding/header-text'
import { mapColumns } from '../../../src-main/import/understanding/map-columns'
import { planReading } from '../../../src-main/import/understanding/plan-reading'
import { readRow } from '../../../src-main/import/understanding/read-row'
import { rowKind } from '../../../src-main/import/understanding/row-kinds'
import { sheet } from './sheet'

/** Reads a whole list as the import does: header, columns, customer rows. */
function understand(lines: readonly string[], country: string) {
  const rows = sheet(...lines)
  const found = findHeader(rows)
  const below = rows.slice(found.firstDataRow)
  const columns = mapColumns(found.headers, below)
  const plan = planReading({ columns, rows: below, country })
  const keys = found.headers.map(headerKey)
  const customers = below.filter((line) => rowKind(line, keys) === 'data').map((line) => readRow(line, plan))
  return { fields: columns.map(({ field }) => field), customers }
}

describe('columns of yes and no', () => {
  it.each([
    ['RU', 'Компания|E-mail|VIP', 'ООО Север|a@sever.ru|да', 'ООО Юг|b@yug.ru|нет', 'VIP'],
    [
      'KR',
      '업체명|이메일|뉴스레터 수신',
      '한빛무역|a@hanbit.kr|예',
      '동해물류|b@donghae.kr|아니오',
      '뉴스레터 수신',
    ],
    ['CN', '公司名称|邮箱|参展', '恒达公司|a@hengda.cn|是', '瑞丰公司|b@ruifeng.cn|否', '参展'],
    [
      'US',
      'Company|Email|Newsletter',
      'Acme Inc.|a@acme.com|Yes',
      'Initech LLC|b@initech.com|No',
      'Newsletter',
    ],
    ['KR', '업체명|이메일|샘플발송', '한빛무역|a@hanbit.kr|O', '동해물류|b@donghae.kr|X', '샘플발송'],
  ])('tag those who said yes with the header: %s', (country, header, yes, no, tag) => {
    const { customers } = understand([header, yes, no], country)
    expect(customers.map(({ tags }) => tags)).toEqual([[tag], []])
    expect(customers.flatMap(({ issues }) => issues)).toEqual([])
  })

  it('leave counted ones and lone ticks to the user', () => {
    const { fields, customers } = understand(
      ['Company|Email|Boxes|Ticked', 'Acme Inc.|a@acme.com|1|x', 'Initech LLC|b@initech.com|0|x'],
      'US',
    )
    expect(fields.slice(2)).toEqual(['custom', 'custom'])
    expect(customers[1]?.custom).toEqual([
      { name: 'Boxes', value: '0' },
      { name: 'Ticked', value: 'x' },
    ])
  })
})

describe('a list without any header', () => {
  it.each([
    [
      'KR',
      [
        '김민수|한빛무역 주식회사|minsu@hanbit.kr|010-1234-5678',
        '박지영|동해물류㈜|jy@donghae.kr|010-8765-4321',
      ],
    ],
    [
      'CN',
      [
        '王建国|义乌恒达有限公司|wjg@hengda.cn|13905791111',
        '李秀英|瑞丰鞋业有限公司|lxy@ruifeng.cn|13857702222',
      ],
    ],
    [
      'JP',
      [
        '高橋健一|株式会社北海フーズ|k@hokkai.co.jp|090-1111-2222',
        '佐藤美咲|有限会社さくら|m@sakura.jp|080-3333-4444',
      ],
    ],
    [
      'RU',
      [
        'Петрова Анна Сергеевна|ООО «Север»|a@sever.ru|+7 912 345-67-89',
        'Орлов Иван Петрович|АО «Юг»|i@yug.ru|+7 913 345-67-89',
      ],
    ],
    [
      'US',
      [
        'John Smith|Acme Inc.|john@acme.com|+1 415 555 2671',
        'Mary Major|Initech LLC|mary@initech.com|+1 503 555 0102',
      ],
    ],
    [
      'DE',
      [
        'Jörg Müller|Krone GmbH|j@krone.de|+49 171 5550012',
        'Ursula Weber|Alpen Bau AG|u@alpen.de|+49 171 5550034',
      ],
    ],
    [
      'FR',
      [
        'Nathalie Rochat|Cave du Lac SARL|n@lac.fr|+33 6 12 34 56 78',
        'Luc Martin|Bon Pain SA|l@pain.fr|+33 6 98 76 54 32',
      ],
    ],
    [
      'ES',
      [
        'Carlos Ruiz|Andina S.L.|c@andina.es|+34 612 345 678',
        'Lucía Pérez|Norte S.A.|l@norte.es|+34 698 765 432',
      ],
    ],
    [
      'BR',
      [
        'Juliana Alves|Casa Bela Ltda|j@bela.com.br|+55 11 98765-4321',
        'Rafael Souza|Sol S.A.|r@sol.com.br|+55 21 97777-8899',
      ],
    ],
    [
      'IT',
      [
        'Giulia Rossi|Rossi S.r.l.|g@rossi.it|+39 333 555 0102',
        'Andrea Neri|Milano S.p.A.|a@milano.it|+39 347 555 0202',
      ],
    ],
    [
      'TR',
      [
        'Mehmet Yıldız|Yıldız Tekstil Ltd. Şti.|m@yildiz.com.tr|+90 532 555 01 01',
        'Ayşe Demir|Ege Havlu A.Ş.|a@ege.com.tr|+90 533 555 02 01',
      ],
    ],
    [
      'VN',
      [
        'Nguyễn Văn An|Công ty TNHH Gỗ Việt|an@goviet.vn|0903 123 456',
        'Trần Thị Bình|Công ty CP Xinh|b@xinh.vn|0912 987 654',
      ],
    ],
  ])('is known by its cells: %s', (country, lines) => {
    const { fields, customers } = understand(lines, country)
    expect(fields.slice(0, 3)).toEqual(['person.fullName', 'company.name', 'person.email'])
    expect(fields[3]).toMatch(/^person\.(?:mobile|phone)$/)
    expect(customers).toHaveLength(2)
    expect(customers.every(({ contactPoints }) => contactPoints.some(({ e164 }) => e164 !== null))).toBe(true)
  })
})

describe('cells', () => {
  it('reads serials in text, amounts in the words of their language, and numbers in scientific form', () => {
    const { customers } = understand(
      [
        'Company|Contact|Phone|First met|Deal amount',
        'Acme Inc.|John Smith|8.61E+12|45231|₩3,500만',
        'Initech LLC|Mary Major|８６１３８００１３８０００|45232|1,2 млн руб',
        'Hooli Inc.|Jane Doe|+1 415 555 2671 ext. 12, +1 503 555 0102|45233|¥2.5万',
        'Umbrella Co.|Bob Roe|8.613800138000E+12|45234|$1.2 тыс',
      ],
      'CN',
    )
    expect(customers.map(({ record }) => record.firstMetOn)).toEqual([
      '2023-11-01',
      '2023-11-02',
      '2023-11-03',
      '2023-11-04',
    ])
    expect(customers.map(({ deal }) => [deal?.amountMinor, deal?.amountCurrency])).toEqual([
      [35_000_000, 'KRW'],
      [120_000_000, 'RUB'],
      [2_500_000, 'CNY'],
      [120_000, 'USD'],
    ])
    expect(customers.map(({ contactPoints }) => contactPoints.map(({ e164 }) => e164))).toEqual([
      [null],
      ['+8613800138000'],
      ['+14155552671', '+15035550102'],
      ['+8613800138000'],
    ])
    expect(customers[0]?.issues.map(({ code }) => code)).toEqual(['phone-digits-lost'])
  })

  it('leaves out totals and headers that come again, and reads countries in four languages', () => {
    const { customers } = understand(
      [
        'Company|Country|Email',
        'Acme Inc.|러시아|a@acme.com',
        'Initech LLC|俄罗斯|b@initech.com',
        'Company|Country|Email',
        'Hooli Inc.|Россия|c@hooli.com',
        'Umbrella Co.|Russia|d@umbrella.com',
        'Total|4|',
      ],
      'KR',
    )
    expect(customers.map(({ company }) => company?.country)).toEqual(['RU', 'RU', 'RU', 'RU'])
  })
})
