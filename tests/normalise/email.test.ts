import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bareEmail, emailKey, isEmail, splitEmails } from '../../src-shared/emails/email'
import { anyLetter } from './any-letter'

describe('emails', () => {
  it.each([
    'kim@hanbit.kr',
    'kim.minsu+fair@mail.hanbit.co.kr',
    "o'brien@emerald.ie",
    'иван@почта.рф',
    '김민수@한빛.한국',
    'x@xn--3e0b707e.xn--3e0b707e',
    'a_b-c@sub.example.museum',
  ])('%s is one', (address) => {
    expect(isEmail(address)).toBe(true)
  })

  it.each([
    '',
    'kim',
    'kim@',
    '@hanbit.kr',
    'kim@hanbit',
    'kim@@hanbit.kr',
    'kim @hanbit.kr',
    'kim@hanbit..kr',
    '.kim@hanbit.kr',
    'kim.@hanbit.kr',
    'kim@-hanbit.kr',
    'a@b.c',
  ])('%s is none', (text) => {
    expect(isEmail(text)).toBe(false)
    expect(emailKey(text)).toBeNull()
  })

  it.each([
    ['Kim@Hanbit.KR', 'kim@hanbit.kr'],
    [' <kim@hanbit.kr> ', 'kim@hanbit.kr'],
    ['mailto:kim@hanbit.kr', 'kim@hanbit.kr'],
    ['ｋｉｍ＠ｈａｎｂｉｔ．ｋｒ', 'kim@hanbit.kr'],
    ['"kim@hanbit.kr";', 'kim@hanbit.kr'],
    ['kim@hanbit.kr.', 'kim@hanbit.kr'],
  ])('the key of %s', (text, key) => {
    expect(emailKey(text)).toBe(key)
  })

  it.each<[string, string[]]>([
    ['kim@hanbit.kr', ['kim@hanbit.kr']],
    ['a@b.kr; c@d.kr', ['a@b.kr', 'c@d.kr']],
    ['a@b.kr, c@d.kr / e@f.kr', ['a@b.kr', 'c@d.kr', 'e@f.kr']],
    ['a@b.kr\nc@d.kr', ['a@b.kr', 'c@d.kr']],
    ['a@b.kr c@d.kr', ['a@b.kr', 'c@d.kr']],
    ['Kim Minsu <kim@hanbit.kr>; Lee <lee@hanbit.kr>', ['kim@hanbit.kr', 'lee@hanbit.kr']],
    ['kim @ hanbit.kr', ['kim @ hanbit.kr']],
    ['없음', ['없음']],
    ['', []],
  ])('the addresses in %j', (cell, addresses) => {
    expect(splitEmails(cell)).toEqual(addresses)
  })

  it('keeps every address, whatever stands between them', () => {
    const address = fc.tuple(fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/), fc.stringMatching(/^[a-z]{2,8}$/))
    const separator = fc.constantFrom('; ', ',', '\n', ' / ', ' ', '|', '、')
    fc.assert(
      fc.property(fc.array(address, { minLength: 1, maxLength: 5 }), separator, (parts, between) => {
        const addresses = parts.map(([name, domain]) => `${name}@${domain}.kr`)
        expect(splitEmails(addresses.join(between))).toEqual(addresses)
      }),
    )
  })

  it('never throws, and a key is its own key', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.oneof(anyLetter, fc.constantFrom(...'a@.<>; ')), maxLength: 30 }),
        (text) => {
          const key = emailKey(text)
          if (key !== null) expect(emailKey(key)).toBe(key)
          for (const part of splitEmails(text)) expect(bareEmail(part)).toBe(part)
        },
      ),
      { numRuns: 300 },
    )
  })
})

describe('a separator inside one address', () => {
  it.each([
    ['kim@daesung,co.kr', ['kim@daesung,co.kr']],
    ['a@b.kr, c@d.kr', ['a@b.kr', 'c@d.kr']],
    ['a@b.kr;', ['a@b.kr']],
  ])('%s', (cell, addresses) => {
    expect(splitEmails(cell)).toEqual(addresses)
  })
})
