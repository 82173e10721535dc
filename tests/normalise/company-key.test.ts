import fc from 'fast-check'
import { anyLetter } from './any-letter'
import { describe, expect, it } from 'vitest'
import { companyKey } from '../../src-shared/companies/company-key'

const spellings: Record<string, string[]> = {
  한빛무역: [
    '한빛무역',
    '㈜한빛무역',
    '(주)한빛무역',
    '(주) 한빛무역',
    '주식회사 한빛무역',
    '한빛무역㈜',
    '한빛무역(주)',
    '한빛무역 주식회사',
    '주)한빛무역',
    '(유)한빛무역',
    '한빛무역 유한회사',
    '（주）한빛 무역',
    '농업회사법인 (주)한빛무역',
  ],
  广州华强电子: [
    '广州华强电子有限公司',
    '广州华强电子',
    '广州华强电子股份有限公司',
    '广州华强电子有限责任公司',
    '广州华强电子集团有限公司',
    '广州华强电子（集团）股份有限公司',
    '广州华强电子公司',
  ],
  山田商事: [
    '株式会社山田商事',
    '山田商事株式会社',
    '㈱山田商事',
    '（株）山田商事',
    '山田商事 ㍿',
    '有限会社山田商事',
    '合同会社 山田商事',
  ],
  ромашка: [
    'ООО «Ромашка»',
    'ООО "Ромашка"',
    'Ромашка, ООО',
    'ромашка',
    'ОАО Ромашка',
    'ЗАО «РОМАШКА»',
    'ПАО Ромашка',
    'АО «Ромашка»',
    'Общество с ограниченной ответственностью «Ромашка»',
    'Публичное акционерное общество "Ромашка"',
    'ТОО Ромашка',
  ],
  ивановпп: ['ИП Иванов П.П.', 'Иванов П. П., ИП', 'Индивидуальный предприниматель Иванов П. П.'],
  acmetrading: [
    'Acme Trading Co., Ltd.',
    'ACME TRADING CO.,LTD',
    'Acme Trading Co.Ltd.',
    'Acme Trading Inc.',
    'Acme Trading, LLC',
    'Acme Trading L.L.C.',
    'Acme Trading Limited',
    'Acme Trading GmbH',
    'Acme Trading GmbH & Co. KG',
    'Acme Trading AG',
    'Acme Trading S.A.',
    'Acme Trading S.L.',
    'Acme Trading S.r.l.',
    'Acme Trading SARL',
    'Acme Trading B.V.',
    'Acme Trading N.V.',
    'Acme Trading Pte. Ltd.',
    'Acme Trading Pty Ltd',
    'Acme Trading PLC',
    'Acme Trading Corp.',
    'Acme Trading JSC',
    'JSC Acme Trading',
    'Acme Trading A.Ş.',
    'Acme Trading Ltd. Şti.',
    'Acme Trading Oy',
    'Acme Trading AB',
    'Acme Trading AS',
    'Acme Trading A/S',
    'Acme Trading Sp. z o.o.',
    'Acme Trading s.r.o.',
    'Acme Trading S. de R.L. de C.V.',
    'Acme Trading Sdn. Bhd.',
    'PT Acme Trading Tbk',
    'Công ty TNHH Acme Trading',
    'OOO Acme Trading',
    'Acme Trading d.o.o.',
    'Acme Trading FZE',
    'The Acme Trading Company',
    'Ａｃｍｅ Trading',
    'Acme Trading K.K.',
  ],
  mullersohne: ['Müller & Söhne KG', 'Muller & Sohne'],
}

describe('companyKey', () => {
  for (const [key, names] of Object.entries(spellings)) {
    it.each(names)(`%s -> ${key}`, (name) => {
      expect(companyKey(name)).toBe(key)
    })
  }

  it.each([
    ['삼성전자', '삼성전기'],
    ['Co-op Trading', 'Op Trading'],
    ['AG Trade', 'Trade'],
    ['주성무역', '성무역'],
    ['유니온', '니온'],
    ['Аоста', 'Ста'],
    ['Samsung (Korea) Co., Ltd.', 'Samsung (China) Co., Ltd.'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(companyKey(one)).not.toBe(companyKey(other))
  })

  it.each(['주식회사', '有限公司', 'ООО', 'Co., Ltd.', '(주)', '***', '—', '公司'])(
    'is never empty: %s',
    (name) => {
      expect(companyKey(name)).not.toBe('')
    },
  )

  it('is empty for blanks only, and the same whatever the case', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyLetter, maxLength: 25 }), (name) => {
        if (name.normalize('NFKC').trim() !== '') expect(companyKey(name)).not.toBe('')
      }),
    )
    const part = fc.constantFrom(
      'ООО',
      '«Вектор»',
      'Hanbit',
      'Trading',
      'Co.,',
      'Ltd.',
      '㈜',
      '한빛',
      '华强',
      '有限公司',
      'GmbH',
    )
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 5 }), (parts) => {
        const name = parts.join(' ')
        expect(companyKey(name.toLowerCase())).toBe(companyKey(name))
        expect(companyKey(`  ${name} `)).toBe(companyKey(name))
      }),
    )
  })
})
