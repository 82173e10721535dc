import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  headerPower,
  readAmount,
  readInteger,
  timesPowerOfTen,
} from '../../../src-shared/amounts/amount-text'
import { currencyOf } from '../../../src-shared/amounts/currency'
import { dayOrderOf } from '../../../src-main/import/understanding/values/day-order'
import { type DayOrder, looksLikeDay, readDay } from '../../../src-main/import/understanding/values/day-text'
import {
  isChineseTaxId,
  isKoreanTaxId,
  isRussianTaxId,
  looksLikeTaxId,
  taxIdKey,
} from '../../../src-main/import/understanding/values/tax-id'
import {
  companyKindOf,
  gradeOf,
  incotermOf,
  isYesOrNo,
  languageOf,
  lifecycleOf,
} from '../../../src-main/import/understanding/values/value-words'

describe('readDay', () => {
  it.each<[string, string | null, DayOrder?]>([
    ['2024-11-19', '2024-11-19'],
    ['2024.11.19', '2024-11-19'],
    ['2024. 11. 9.', '2024-11-09'],
    ['2024/3/2', '2024-03-02'],
    ['2024년 3월 2일', '2024-03-02'],
    ['2024年3月2日', '2024-03-02'],
    ['２０２４年３月２日', '2024-03-02'],
    ['20241119', '2024-11-19'],
    ['2024-11-19T14:30:00', '2024-11-19'],
    ['2024-11-19 14:30', '2024-11-19'],
    ['2024.11.19(화)', '2024-11-19'],
    ['2024.11.19~11.21', '2024-11-19'],
    ["'24년 3월 2일", '2024-03-02'],
    ['24.11.19', '2024-11-19', 'ymd'],
    ['02.03.2024', '2024-03-02', 'dmy'],
    ['02.03.2024', '2024-02-03', 'mdy'],
    ['02.03.2024 г.', '2024-03-02', 'dmy'],
    ['2.3.24', '2024-03-02', 'dmy'],
    ['12/31/2024', '2024-12-31', 'mdy'],
    ['12/31/2024 5:00 PM', '2024-12-31', 'mdy'],
    ['2 марта 2024 г.', '2024-03-02'],
    ['2 мая 2024', '2024-05-02'],
    ['March 2, 2024', '2024-03-02'],
    ['Mar 2nd, 2024', '2024-03-02'],
    ['2 Mar 2024', '2024-03-02'],
    ['02-Mar-24', '2024-03-02'],
    ['Tuesday, March 2, 2024', '2024-03-02'],
    ['2. März 2024', '2024-03-02'],
    ['2 août 2024', '2024-08-02'],
    ['2 de marzo de 2024', '2024-03-02'],
    ['15 Şubat 2024', '2024-02-15'],
    ['ngày 2 tháng 3 năm 2024', '2024-03-02'],
    ['令和6年3月2日', '2024-03-02'],
    ['平成31年4月30日', '2019-04-30'],
    ['民國113年3月2日', '2024-03-02'],
    ['113/3/2', '2024-03-02'],
    ['昭和48年', '1973-01-01'],
    ['平成元年5月', '1989-05-01'],
    ['民國99年', '2010-01-01'],
    ['45353', '2024-03-02'],
    ['2024.02.30', null],
    ['31.02.2024', null, 'dmy'],
    ['미정', null],
    ['1234', null],
    ['', null],
    ['내년 봄', null],
  ])('%s -> %s', (text, day, order = 'dmy') => {
    expect(readDay(text, order)?.day ?? null).toBe(day)
  })

  it('says when only a month or a year was written', () => {
    expect(readDay('2010', 'dmy')).toEqual({ day: '2010-01-01', approximate: true })
    expect(readDay('2010년', 'dmy')).toEqual({ day: '2010-01-01', approximate: true })
    expect(readDay('2019.03', 'dmy')).toEqual({ day: '2019-03-01', approximate: true })
    expect(looksLikeDay('2010')).toBe(false)
    expect(looksLikeDay('010-1234-5678')).toBe(false)
    expect(looksLikeDay('2024. 3. 2')).toBe(true)
  })

  it('reads every day back in every usual way of writing', () => {
    const days = fc.date({ min: new Date('1950-01-01'), max: new Date('2069-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(days, (date) => {
        const iso = date.toISOString().slice(0, 10)
        const [year = '', month = '', day = ''] = iso.split('-')
        const [m, d] = [Number(month), Number(day)]
        const ways: [string, DayOrder][] = [
          [`${year}.${month}.${day}`, 'dmy'],
          [`${year}년 ${m}월 ${d}일`, 'dmy'],
          [`${year}年${m}月${d}日`, 'mdy'],
          [`${d}.${m}.${year}`, 'dmy'],
          [`${m}/${d}/${year}`, 'mdy'],
          [`${year}${month}${day}`, 'dmy'],
        ]
        for (const [text, order] of ways) expect(readDay(text, order)?.day, text).toBe(iso)
      }),
    )
  })

  it('never throws on junk', () => {
    const junk = fc.string({
      unit: fc.constantFrom(..."0123456789./- 년월일年月日мартmarch,'()~T:"),
      maxLength: 25,
    })
    fc.assert(
      fc.property(junk, fc.constantFrom<DayOrder>('dmy', 'mdy', 'ymd'), (text, order) => {
        const reading = readDay(text, order)
        if (reading) expect(reading.day).toMatch(/^\d{4}-\d{2}-\d{2}$/)
      }),
    )
  })
})

describe('dayOrderOf', () => {
  it.each<[string[], string | null, DayOrder, boolean]>([
    [['02.03.2024', '25.12.2023'], null, 'dmy', true],
    [['02/03/2024', '12/25/2023'], null, 'mdy', true],
    [['02/03/2024', '25/12/2023'], 'US', 'dmy', true],
    [['02/03/2024', '03/04/2024'], 'US', 'mdy', false],
    [['02/03/2024', '03/04/2024'], 'GB', 'dmy', false],
    [['02.03.2024', '03.04.2024'], 'RU', 'dmy', true],
    [['24.11.19', '24.12.31'], 'KR', 'ymd', true],
    [['24.03.02', '23.04.05'], 'KR', 'ymd', true],
    [['24.03.02', '23.04.05'], null, 'dmy', false],
    [['02.03.24', '31.12.23'], 'RU', 'dmy', true],
    [['2024-03-02'], 'KR', 'dmy', true],
    [[], null, 'dmy', true],
  ])('%j in %s -> %s', (cells, country, order, certain) => {
    expect(dayOrderOf(cells, country)).toEqual({ order, certain })
  })
})

describe('readAmount', () => {
  it.each<[string, string | null, (string | null)?]>([
    ['1200', '1200'],
    ['₩1,200,000', '1200000', 'KRW'],
    ['1,200,000원', '1200000', 'KRW'],
    ['$1,200.50', '1200.50', 'USD'],
    ['US$ 1200', '1200', 'USD'],
    ['HK$300', '300', 'HKD'],
    ['USD 12,000', '12000', 'USD'],
    ['12,000 USD', '12000', 'USD'],
    ['1.200,50 €', '1200.50', 'EUR'],
    ['1 200 000,00 руб.', '1200000.00', 'RUB'],
    ['1 200 ₽', '1200', 'RUB'],
    ["1'200.00 CHF", '1200.00', 'CHF'],
    ['3,500만', '35000000', null],
    ['1,250 млн', '1250000', null],
    ['3억 5천만원', '350000000', 'KRW'],
    ['120만원', '1200000', 'KRW'],
    ['1억', '100000000', null],
    ['50万元', '500000', 'CNY'],
    ['1.5亿', '150000000', null],
    ['2,5 млн руб.', '2500000', 'RUB'],
    ['300 тыс. руб', '300000', 'RUB'],
    ['1.2M USD', '1200000', 'USD'],
    ['12k', '12000', null],
    ['¥3,000', '3000', 'CNY'],
    ['３，０００円', '3000', 'JPY'],
    ['(1,200)', '-1200', null],
    ['-1,200.5', '-1200.5', null],
    ['약 500만원', '5000000', 'KRW'],
    ['1,5', '1.5', null],
    ['1,234', '1234', null],
    ['0,125', '0.125', null],
    ['협의', null],
    ['', null],
    ['문의 후 담당자가 회신 예정 1건', null],
  ])('%s -> %s', (text, decimal, currency = null) => {
    expect(readAmount(text)).toEqual(decimal === null ? null : { decimal, currency })
  })

  it('knows the yen from the yuan by the country', () => {
    expect(readAmount('¥3,000', 'JP')?.currency).toBe('JPY')
    expect(currencyOf('¥', 'JP')).toBe('JPY')
  })

  it('reads what a locale writes', () => {
    const styles = [
      ['en-US', '.'],
      ['de-DE', ','],
      ['ru-RU', ','],
      ['ko-KR', '.'],
    ] as const
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 99_999_999 }),
        fc.integer({ min: 0, max: 99 }),
        (whole, cents) => {
          for (const [locale, sign] of styles) {
            const text = `${new Intl.NumberFormat(locale).format(whole)}${sign}${String(cents).padStart(2, '0')}`
            expect(Number(readAmount(text)?.decimal), text).toBe(
              Number(`${whole}.${String(cents).padStart(2, '0')}`),
            )
          }
        },
      ),
    )
  })

  it('moves the point exactly', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 12n }), fc.nat({ max: 9 }), (number, power) => {
        expect(timesPowerOfTen(String(number), power)).toBe(String(number * 10n ** BigInt(power)))
      }),
    )
    expect(timesPowerOfTen('1.25', 1)).toBe('12.5')
    expect(timesPowerOfTen('1.25', 4)).toBe('12500')
  })

  it.each([
    ['금액(만원)', 4],
    ['매출액(백만원)', 6],
    ['Выручка, тыс. руб.', 3],
    ['信用额度(万元)', 4],
    ['Revenue (USD k)', 3],
    ['Revenue (USD)', 0],
    ['금액(USD)', 0],
    ['금액', 0],
    ['단가(원)', 0],
  ])('unit of %s', (header, power) => {
    expect(headerPower(header)).toBe(power)
  })

  it.each([
    ['50명', 50, false],
    ['1,200', 1200, false],
    ['100~200명', 100, true],
    ['50-100', 50, true],
    ['약 30', 30, false],
    ['1 200 чел.', 1200, false],
  ])('head count %s', (text, value, isRange) => {
    expect(readInteger(text)).toEqual({ value, isRange })
  })

  it('takes no words for a number', () => {
    expect(readInteger('많음')).toBeNull()
  })
})

describe('currencyOf', () => {
  it.each([
    ['USD', 'USD'],
    ['usd', 'USD'],
    ['달러', 'USD'],
    ['美元', 'USD'],
    ['Доллар США', 'USD'],
    ['$', 'USD'],
    ['원', 'KRW'],
    ['위안', 'CNY'],
    ['RMB', 'CNY'],
    ['руб.', 'RUB'],
    ['евро', 'EUR'],
    ['€', 'EUR'],
    ['円', 'JPY'],
    ['тенге', 'KZT'],
    ['현금', null],
    ['', null],
  ])('%s -> %s', (text, code) => {
    expect(currencyOf(text)).toBe(code)
  })
})

describe('company numbers', () => {
  it('checks the digits', () => {
    for (const good of ['120-81-47521', '124-81-00998', '2208162517'])
      expect(isKoreanTaxId(good), good).toBe(true)
    for (const good of ['7707083893', '7728168971', '500100732259'])
      expect(isRussianTaxId(good), good).toBe(true)
    expect(isChineseTaxId('91350100M000100Y43')).toBe(true)
    for (const bad of ['120-81-47522', '7707083894', '91350100M000100Y44', '010-1234-5678', '']) {
      expect(looksLikeTaxId(bad), bad).toBe(false)
    }
    expect(looksLikeTaxId('DE123456789')).toBe(true)
    expect(taxIdKey('120-81-47521')).toBe('1208147521')
    expect(taxIdKey('없음')).toBeNull()
  })

  it('refuses nearly all numbers with one digit changed', () => {
    fc.assert(
      fc.property(fc.nat({ max: 9 }), fc.integer({ min: 1, max: 9 }), (place, change) => {
        const digits = [...'1208147521']
        digits[place] = String((Number(digits[place]) + change) % 10)
        // The ninth digit enters twice, so a few changes of it cancel out.
        if (place !== 8) expect(isKoreanTaxId(digits.join(''))).toBe(false)
      }),
    )
  })
})

describe('words', () => {
  it.each([
    ['거래중', 'customer'],
    ['거래 중', 'customer'],
    ['휴면', 'dormant'],
    ['잠재고객', 'lead'],
    ['상담중', 'prospect'],
    ['이탈', 'lost'],
    ['合作中', 'customer'],
    ['跟进中', 'prospect'],
    ['流失', 'lost'],
    ['Действующий', 'customer'],
    ['потенциальный клиент', 'prospect'],
    ['отказ', 'lost'],
    ['取引中', 'customer'],
    ['休眠', 'dormant'],
    ['Lead', 'lead'],
    ['CUSTOMER', 'customer'],
    ['보라색', null],
  ])('lifecycle %s', (text, lifecycle) => {
    expect(lifecycleOf(text)).toBe(lifecycle)
  })

  it.each([
    ['매출처', 'customer'],
    ['공급업체', 'supplier'],
    ['포워더', 'forwarder'],
    ['供应商', 'supplier'],
    ['货代', 'forwarder'],
    ['поставщик', 'supplier'],
    ['Агент', 'agent'],
    ['Buyer', 'customer'],
    ['仕入先', 'supplier'],
    ['잡지', null],
  ])('kind %s', (text, kind) => {
    expect(companyKindOf(text)).toBe(kind)
  })

  it.each([
    ['A', 'A'],
    ['a급', 'A'],
    ['B등급', 'B'],
    ['상', 'A'],
    ['高', 'A'],
    ['средний', 'B'],
    ['★★★★★', 'A'],
    ['★★☆', 'C'],
    ['VIP', 'A'],
    ['cold', 'C'],
    ['5', null],
    ['노랑', null],
  ])('grade %s', (text, grade) => {
    expect(gradeOf(text)).toBe(grade)
  })

  it('knows Incoterms, languages and yes or no', () => {
    expect(incotermOf('FOB Busan')).toBe('FOB')
    expect(incotermOf('C&F')).toBe('CFR')
    expect(incotermOf('현금')).toBeNull()
    expect(['한국어', '中文', 'русский', 'English', '日本語', '클링온'].map(languageOf)).toEqual([
      'ko',
      'zh',
      'ru',
      'en',
      'ja',
      null,
    ])
    expect(['예', '是', 'Да', 'Yes', 'O', '✓', '부산'].map(isYesOrNo)).toEqual([
      true,
      true,
      true,
      true,
      true,
      true,
      false,
    ])
  })
})
