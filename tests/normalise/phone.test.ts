import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  digitsOf,
  displayPhone,
  isMobileNumber,
  lastFour,
  readByLibrary,
  readPhone,
} from '../../src-shared/phones/phone'
import { readFast } from '../../src-shared/phones/phone-fast'

const digits = (count: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: count, maxLength: count })
const starts = {
  KR: [
    '010',
    '011',
    '016',
    '017',
    '018',
    '019',
    '02',
    '031',
    '032',
    '051',
    '064',
    '070',
    '080',
    '0505',
    '1588',
    '1544',
    '1800',
    '+82 10',
    '+82-2',
    '+82 010',
    '82 10',
    '10',
    '2',
    '31',
    '1661',
    '041',
    '052',
    '03',
    '04',
  ],
  CN: [
    '138',
    '159',
    '186',
    '199',
    '170',
    '010',
    '021',
    '0755',
    '020',
    '022',
    '400',
    '800',
    '+86 138',
    '+86 010',
    '+86 21',
    '86 139',
    '86',
    '0571',
    '0086 13',
    '12',
    '95',
    '029',
    '028',
    '+86 0755',
  ],
  RU: [
    '8 (495) ',
    '8 800 ',
    '+7 (916) ',
    '+7 9',
    '7 9',
    '8 9',
    '9',
    '495',
    '8 (812) ',
    '+7 3',
    '8 3',
    '+7 7',
    '8 7',
    '+7 8',
    '8 10',
    '007 9',
    '89',
    '79',
    '3',
    '8 4',
    '8 5',
    '+7 5',
  ],
  US: [
    '(212) ',
    '212-',
    '1-415-',
    '+1 (646) ',
    '1 800 ',
    '(416) ',
    '+1 416 ',
    '1',
    '+1 310',
    '310',
    '555-',
    '+1 242 ',
    '404',
    '1212',
    '011 82 10',
    '+1 213 1',
    '312 0',
  ],
  JP: [
    '090-',
    '080-',
    '070-',
    '03-',
    '06-',
    '0120-',
    '+81 90-',
    '+81 (0)3-',
    '81 90',
    '045-',
    '050-',
    '+81 3',
    '6',
    '3',
    '90',
    '020',
    '0901',
    '060',
    '+81 080',
    '052-',
    '0800',
  ],
} as const
type Home = keyof typeof starts

const shaped = fc
  .record({
    home: fc.constantFrom<Home>('KR', 'CN', 'RU', 'US', 'JP'),
    pick: fc.nat(),
    rest: fc.integer({ min: 3, max: 9 }).chain(digits),
    gaps: fc.array(fc.constantFrom('', '', '-', ' ', '.'), { minLength: 9, maxLength: 9 }),
  })
  .map(({ home, pick, rest, gaps }) => {
    const start = starts[home][pick % starts[home].length] ?? ''
    return { home, text: start + [...rest].map((digit, index) => `${gaps[index] ?? ''}${digit}`).join('') }
  })

const countries = ['KR', 'CN', 'RU', 'US', 'JP', undefined] as const

describe('the fast paths', () => {
  it('read nothing otherwise than libphonenumber-js does', () => {
    let fast = 0
    const numbers = fc.sample(shaped, { numRuns: 6_000, seed: 7 })
    const different = numbers.filter(({ home, text }, index) => {
      const country = index % 4 === 0 ? countries[index % 6] : home
      const own = readFast(text, country)
      if (!own) return false
      fast++
      const theirs = readByLibrary(text, country)
      return own.e164 !== theirs.e164 || own.country !== theirs.country || !theirs.valid
    })
    expect(different).toEqual([])
    expect(fast).toBeGreaterThan(400)
  })

  it('carry the usual numbers', () => {
    const usual: [string, Home][] = [
      ['010-1234-5678', 'KR'],
      ['02 555 1234', 'KR'],
      ['138 0013 8000', 'CN'],
      ['+86 21 5555 1234', 'KR'],
      ['8 (495) 123-45-67', 'RU'],
      ['+7 916 123 45 67', 'CN'],
      ['(212) 555-1234', 'US'],
      ['090-1234-5678', 'JP'],
    ]
    for (const [text, country] of usual) expect(readFast(text, country), text).not.toBeNull()
  })
})

describe('readPhone', () => {
  it.each([
    ['010-1234-5678', 'KR', '+821012345678'],
    ['010 1234 5678', 'KR', '+821012345678'],
    ['０１０－１２３４－５６７８', 'KR', '+821012345678'],
    ['010.1234.5678', 'KR', '+821012345678'],
    ['010–1234–5678', 'KR', '+821012345678'],
    ['+82 (0)10-1234-5678', 'RU', '+821012345678'],
    ['(+82) 10 1234 5678', 'CN', '+821012345678'],
    ['+82-010-1234-5678', 'CN', '+821012345678'],
    ['0082 10 1234 5678', 'CN', '+821012345678'],
    ['02)555-1234', 'KR', '+8225551234'],
    ['031-555-1234~5', 'KR', '+82315551234'],
    ['02-555-1234/5', 'KR', '+8225551234'],
    ['1588-1234', 'KR', '+8215881234'],
    ['8-800-555-35-35', 'RU', '+78005553535'],
    ['8 (916) 123-45-67', 'RU', '+79161234567'],
    ['+7(495)123-45-67', null, '+74951234567'],
    ['13800138000', 'CN', '+8613800138000'],
    ['(0755) 8888 6666', 'CN', '+8675588886666'],
    ['03-1234-5678', 'JP', '+81312345678'],
    ['(212) 555-1234', 'US', '+12125551234'],
    ['030 901820', 'DE', '+4930901820'],
    ["'01012345678", 'KR', '+821012345678'],
    ['не указан', 'RU', null],
    ['', 'KR', null],
    ['-', 'KR', null],
    ['1234', null, null],
  ])('%s in %s -> %s', (raw, country, e164) => {
    const phone = readPhone(raw, country)
    expect(phone.e164).toBe(e164)
    expect(phone.raw).toBe(raw)
  })

  it.each([
    ['02-555-1234 ext. 12', 'KR', '12', '+8225551234'],
    ['02-555-1234 (내선 12)', 'KR', '12', '+8225551234'],
    ['+7 495 123-45-67 доб. 123', 'RU', '123', '+74951234567'],
    ['8 (495) 123-45-67 (доб.45)', 'RU', '45', '+74951234567'],
    ['021-5555 1234转88', 'CN', '88', '+862155551234'],
    ['03-3456-7890 内線 7', 'JP', '7', '+81334567890'],
    ['(212) 555-1234 x99', 'US', '99', '+12125551234'],
    ['02-555-1234 #3', 'KR', '3', '+8225551234'],
  ])('takes the extension off %s', (raw, country, extension, e164) => {
    expect(readPhone(raw, country)).toMatchObject({ extension, e164 })
  })

  it('never throws and never gives anything but + and digits', () => {
    const junk = fc.string({
      unit: fc.constantFrom(...'+0123456789 -()./내선доб转ext;,８２ '),
      maxLength: 30,
    })
    fc.assert(
      fc.property(junk, fc.constantFrom('KR', 'CN', 'RU', 'ZZ', null, undefined), (raw, country) => {
        const { e164 } = readPhone(raw, country)
        if (e164 !== null) expect(e164).toMatch(/^\+[1-9]\d{1,16}$/)
      }),
      { numRuns: 1000 },
    )
  })

  it('reads its own answer again', () => {
    fc.assert(
      fc.property(shaped, ({ home, text }) => {
        const { e164, valid } = readPhone(text, home)
        if (e164 && valid) expect(readPhone(e164).e164).toBe(e164)
      }),
      { numRuns: 500 },
    )
  })
})

describe('the small parts', () => {
  it('knows digits, the last four and mobiles, and writes numbers for reading', () => {
    expect(digitsOf('０１０-1234')).toBe('0101234')
    expect(lastFour('010-1234-5678')).toBe('5678')
    expect(lastFour('12')).toBeNull()
    expect(displayPhone('+821012345678', 'KR')).toBe('010-1234-5678')
    expect(displayPhone('+821012345678', 'CN')).toBe('+82 10 1234 5678')
    for (const mobile of [
      '+821012345678',
      '+8613800138000',
      '+79161234567',
      '+819012345678',
      '+4915112345678',
      '+84912345678',
    ])
      expect(isMobileNumber(mobile), mobile).toBe(true)
    for (const fixed of [
      '+8225551234',
      '+862155551234',
      '+74951234567',
      '+81312345678',
      '+4930901820',
      '+12125551234',
    ])
      expect(isMobileNumber(fixed), fixed).toBe(false)
  })
})
