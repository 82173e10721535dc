import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPhone } from '../../src-shared/phones/phone'
import { repairPhone } from '../../src-shared/phones/phone-repair'
import { splitPhones } from '../../src-shared/phones/split-phones'

describe('repairPhone', () => {
  it.each([
    ['1012345678', 'KR', '+821012345678', 'leading-zero'],
    ['25551234', 'KR', '+8225551234', 'leading-zero'],
    ['315551234', 'KR', '+82315551234', 'leading-zero'],
    ['10-1234-5678', 'KR', '+821012345678', 'leading-zero'],
    ['9012345678', 'JP', '+819012345678', 'leading-zero'],
    ['2155551234', 'CN', '+862155551234', 'leading-zero'],
    ['75588886666', 'CN', '+8675588886666', 'leading-zero'],
    ['9161234567', 'RU', '+79161234567', 'leading-zero'],
    ['15112345678', 'DE', '+4915112345678', 'leading-zero'],
    ['7911123456', 'GB', '+447911123456', 'leading-zero'],
    ['8613800138000', 'KR', '+8613800138000', 'plus'],
    ['821012345678', null, '+821012345678', 'plus'],
    ['79161234567', null, '+79161234567', 'plus'],
    ['8613800138000.0', null, '+8613800138000', 'plus'],
    ['4915123455947', 'DE', '+4915123455947', 'plus'],
    ['62812348429', 'ID', '+62812348429', 'plus'],
    ['8.613800138E+12', 'CN', '+8613800138000', null],
    ['8.61E+12', 'CN', null, 'digits-lost'],
  ])('%s in %s -> %s', (raw, country, e164, kind) => {
    const repair = repairPhone(raw, country)
    expect(repair.e164).toBe(e164)
    if (kind) expect(repair.kind).toBe(kind)
    expect(repair.repaired).toBe(e164 !== null)
  })

  it.each([
    ['010-1234-5678', 'KR'],
    ['1588-1234', 'KR'],
    ['13800138000', 'CN'],
    ['400-123-4567', 'CN'],
    ['89161234567', 'RU'],
    ['79161234567', 'RU'],
    ['+82 10 1234 5678', 'CN'],
    ['2125551234', 'US'],
    ['not a number', 'KR'],
  ])('leaves %s in %s as it is read', (raw, country) => {
    expect(repairPhone(raw, country)).toMatchObject({
      e164: readPhone(raw, country).e164,
      repaired: false,
      kind: null,
    })
  })

  it('gives back the same number when a spreadsheet dropped the 0', () => {
    const national = fc.oneof(
      fc.integer({ min: 0, max: 99_999_999 }).map((n) => ['KR', `010${String(n).padStart(8, '0')}`] as const),
      fc.integer({ min: 2_000_000, max: 8_999_999 }).map((n) => ['KR', `051${n}`] as const),
      fc.integer({ min: 10_000_000, max: 99_999_999 }).map((n) => ['JP', `090${n}`] as const),
      fc.integer({ min: 20_000_000, max: 89_999_999 }).map((n) => ['CN', `021${n}`] as const),
      fc.integer({ min: 1_000_000, max: 9_999_999 }).map((n) => ['RU', `8916${n}`] as const),
    )
    fc.assert(
      fc.property(national, ([country, typed]) => {
        const damaged = country === 'RU' ? typed.slice(1) : String(Number(typed))
        expect(repairPhone(damaged, country).e164).toBe(readPhone(typed, country).e164)
        expect(readPhone(typed, country).e164).not.toBeNull()
      }),
      { numRuns: 500 },
    )
  })
})

describe('splitPhones', () => {
  it.each<[string, [string, string | null][]]>([
    ['010-1234-5678', [['010-1234-5678', null]]],
    [
      '010-1234-5678, 02-555-1234',
      [
        ['010-1234-5678', null],
        ['02-555-1234', null],
      ],
    ],
    [
      '010-1234-5678 / 010-9876-5432',
      [
        ['010-1234-5678', null],
        ['010-9876-5432', null],
      ],
    ],
    [
      '010-1234-5678/010-9876-5432',
      [
        ['010-1234-5678', null],
        ['010-9876-5432', null],
      ],
    ],
    ['02-555-1234/5', [['02-555-1234/5', null]]],
    [
      'T. 02-555-1234 / M. 010-1234-5678',
      [
        ['02-555-1234', 'work'],
        ['010-1234-5678', 'mobile'],
      ],
    ],
    [
      'Tel: 02-555-1234; Fax: 02-555-1235',
      [
        ['02-555-1234', 'work'],
        ['02-555-1235', 'fax'],
      ],
    ],
    [
      '휴대폰 010-1234-5678\n회사 02-555-1234',
      [
        ['010-1234-5678', 'mobile'],
        ['02-555-1234', 'work'],
      ],
    ],
    [
      '手机：13800138000；电话：021-55551234',
      [
        ['13800138000', 'mobile'],
        ['021-55551234', 'work'],
      ],
    ],
    [
      '+7 (495) 123-45-67 доб. 12, +7 916 123-45-67',
      [
        ['+7 (495) 123-45-67 доб. 12', null],
        ['+7 916 123-45-67', null],
      ],
    ],
    ['моб. +7 916 123-45-67', [['+7 916 123-45-67', 'mobile']]],
    ['010-1234-5678 (휴대폰)', [['010-1234-5678', 'mobile']]],
    [
      '+82 10 1234 5678 +82 2 555 1234',
      [
        ['+82 10 1234 5678', null],
        ['+82 2 555 1234', null],
      ],
    ],
    [
      '13800138000 13900139000',
      [
        ['13800138000', null],
        ['13900139000', null],
      ],
    ],
    ['8 (495) 123-45-67, доб. 12', [['8 (495) 123-45-67, доб. 12', null]]],
    ['', []],
    ['문의', [['문의', null]]],
  ])('%s', (cell, parts) => {
    expect(splitPhones(cell).map(({ raw, kind }) => [raw, kind])).toEqual(parts)
  })

  it('loses no digit', () => {
    const junk = fc.string({ unit: fc.constantFrom(...'+0123456789 -()/,;·\n내선전화tel.'), maxLength: 60 })
    fc.assert(
      fc.property(junk, (cell) => {
        const inParts = splitPhones(cell).map(({ raw }) => raw.replace(/\D/g, ''))
        expect(inParts.join('')).toBe(cell.replace(/\D/g, ''))
      }),
      { numRuns: 1000 },
    )
  })
})
