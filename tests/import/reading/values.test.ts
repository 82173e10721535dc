import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatKind } from '../../../src-main/import/reading/number-format'
import { plainDigits } from '../../../src-main/import/reading/number-text'
import { serialOfIso, serialText } from '../../../src-main/import/reading/serial-date'
import { decimalAt } from '../../../src-main/import/reading/decimal'

const soon = { numRuns: 300 }

describe('numbers as text', () => {
  it('have all their digits and never an exponent', () => {
    expect(plainDigits(8.61381234567e12)).toBe('8613812345670')
    expect(plainDigits(0.1 + 0.2)).toBe('0.3')
    expect(plainDigits(-1.5e-7)).toBe('-0.00000015')
    expect(plainDigits(1.25e21)).toBe('1250000000000000000000')
    expect(plainDigits(-0)).toBe('0')
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const text = plainDigits(value)
        expect(text).toMatch(/^-?\d+(\.\d+)?$/)
        expect(Math.abs(Number(text) - value)).toBeLessThanOrEqual(Math.abs(value) * 1e-14)
      }),
      soon,
    )
  })

  it('are parsed in place as Number would', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const text = String(value)
        const bytes = Buffer.from(`<v>${text}</v>`)
        expect(decimalAt(bytes, 3, 3 + text.length)).toBe(value === 0 ? Number(text) : value)
      }),
      soon,
    )
    for (const text of ['', 'abc', '1.2.3', '--1', '1,5']) {
      const bytes = Buffer.from(text)
      expect(decimalAt(bytes, 0, bytes.length)).toBeNaN()
    }
  })
})

describe('dates', () => {
  it('are the days of the 1900 system', () => {
    expect(serialText(1, false)).toBe('1900-01-01')
    expect(serialText(59, false)).toBe('1900-02-28')
    expect(serialText(61, false)).toBe('1900-03-01')
    expect(serialText(45356.999999, true)).toBe('2024-03-06')
    expect(serialText(45356.5, true)).toBe('2024-03-05T12:00:00')
    expect(serialText(2958465, false)).toBe('9999-12-31')
  })

  it('agree with the calendar from March 1900 on, and come back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_958_465 }), (serial) => {
        const text = serialText(serial, false)
        expect(text).toBe(new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 10))
        expect(serialOfIso(text)).toBe(serial)
      }),
      soon,
    )
  })
})

describe('number formats', () => {
  it.each([
    ['General', 'plain'],
    ['#,##0', 'plain'],
    ['0.00', 'plain'],
    ['#,##0.00_);[Red](#,##0.00)', 'plain'],
    ['0.00E+00', 'plain'],
    ['_-* #,##0_-;-* #,##0_-', 'plain'],
    ['@', 'text'],
    ['yyyy-mm-dd', 'date'],
    ['yyyy\\-mm\\-dd', 'date'],
    ['yyyy"년" m"월" d"일"', 'date'],
    ['yyyy"年"m"月"d"日"', 'date'],
    ['[$-419]d mmmm yyyy', 'date'],
    ['dd.mm.yyyy', 'date'],
    ['mmm-yy', 'date'],
    ['[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy', 'date'],
    ['m/d/yy h:mm', 'datetime'],
    ['h:mm AM/PM', 'time'],
    ['[h]:mm:ss', 'time'],
    ['mm:ss.0', 'time'],
    ['0%', 'shaped'],
    ['"₩"#,##0', 'shaped'],
    ['[$€-407] #,##0.00', 'shaped'],
    ['#,##0"원"', 'shaped'],
    ['000-0000-0000', 'shaped'],
    ['00000', 'shaped'],
    ['[Red]0;[Blue]-0', 'plain'],
    ['0.0" days"', 'shaped'],
  ])('%s is %s', (code, kind) => {
    expect(formatKind(code)).toBe(kind)
  })
})
