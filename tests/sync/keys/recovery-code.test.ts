import fc from 'fast-check'
import { expect, test } from 'vitest'
import { newRecoveryCode, readRecoveryCode } from '../../../src-main/sync/keys/recovery-code'

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const code = fc.constant(null).map(newRecoveryCode)

test('a code has seven groups of four, none like another, and no letter that is taken for another', () => {
  const codes = Array.from({ length: 50 }, newRecoveryCode)
  for (const one of codes) expect(one).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$/)
  expect(new Set(codes).size).toBe(50)
})

test('a printed code is read for ever', () => {
  expect(readRecoveryCode('K7QM-2H9D-0000-1111-ABCD-EFGH-JK00')).toBeNull()
  expect(readRecoveryCode('0000-0000-0000-0000-0000-0000-0101')).toBe('00000000000000000000000001')
  expect(readRecoveryCode('K7QM-2H9D-WXYZ-5TVN-PQRS-3GFE-MYQZ')).toBe('K7QM2H9DWXYZ5TVNPQRS3GFEMY')
})

test('however it is typed: case, gaps, hyphens, look-alikes, wide letters, a Russian keyboard', () => {
  fc.assert(
    fc.property(code, (printed) => {
      const secret = readRecoveryCode(printed)
      expect(secret).toHaveLength(26)
      const cyrillic: Record<string, string> = {
        A: 'А',
        B: 'В',
        C: 'с',
        E: 'е',
        H: 'Н',
        K: 'к',
        M: 'М',
        P: 'р',
        T: 'Т',
        X: 'х',
      }
      const wide = (one: string) => String.fromCodePoint((one.codePointAt(0) ?? 0) + 0xfee0)
      const ways = [
        printed.toLowerCase(),
        printed.replaceAll('-', ''),
        `  ${printed.replaceAll('-', ' – ')}\n`,
        printed.replaceAll('0', 'O').replaceAll('1', 'l'),
        printed.replaceAll('0', 'o').replaceAll('1', 'I').replaceAll('V', 'u'),
        printed.replace(/[0-9A-Z]/g, wide).replaceAll('-', '－'),
        printed.replace(/[A-Z]/g, (one) => cyrillic[one] ?? one),
      ]
      for (const typed of ways) expect(readRecoveryCode(typed), typed).toBe(secret)
    }),
  )
})

test('every single wrong character and every swap of neighbours is noticed', () => {
  const plain = newRecoveryCode().replaceAll('-', '')
  for (let at = 0; at < plain.length; at += 1) {
    for (const wrong of alphabet) {
      if (wrong === plain[at]) continue
      expect(readRecoveryCode(plain.slice(0, at) + wrong + plain.slice(at + 1))).toBeNull()
    }
    const swapped = plain.slice(0, at) + plain.charAt(at + 1) + plain.charAt(at) + plain.slice(at + 2)
    if (swapped !== plain) expect(readRecoveryCode(swapped), swapped).toBeNull()
  }
})

test('what is no code is none', () => {
  for (const typed of ['', 'passphrase', '김민준', `${newRecoveryCode()}0`, newRecoveryCode().slice(1)])
    expect(readRecoveryCode(typed), typed).toBeNull()
})
