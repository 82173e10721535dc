/**
 * Short ways for the shapes that fill traders' lists. Each gives the result that libphonenumber-js/min gives
 * (a property test compares them); whatever is not certain goes to the library.
 */

/** National numbers without their prefix, per calling code. */
const NATIONAL: Readonly<Record<string, RegExp>> = {
  '82': /^(?:1[016789]\d{7,8}|2\d{7,8}|[346][1-4]\d{7,8}|5[1-5]\d{7,8}|70\d{8}|1[568]\d{6})$/,
  '86': /^(?:1[3-9]\d{9}|10[2-8]\d{7}|2[0-57-9][2-8]\d{7}|400\d{7})$/,
  '7': /^(?:9\d{9}|[348]\d{9})$/,
  '1': /^(?:(?:212|213|310|312|323|347|404|408|415|510|512|617|626|646|650|702|713|718|773|818|832|917|949)[2-9]\d{6})$/,
  '81': /^(?:[789]0[1-9]\d{7}|3[3-6]\d{7}|6[46-8]\d{7})$/,
}

const CALLING_CODE: Readonly<Record<string, string>> = { KR: '82', CN: '86', RU: '7', US: '1', JP: '81' }
const COUNTRY: Readonly<Record<string, string>> = { '82': 'KR', '86': 'CN', '7': 'RU', '1': 'US', '81': 'JP' }
/** What is dialled in front of a national number at home. */
const PREFIX: Readonly<Record<string, string>> = { '82': '0', '86': '0', '7': '8', '1': '1', '81': '0' }
/** Chinese mobiles, 400 numbers and Korean 15xx/16xx/18xx numbers are dialled without the prefix. */
const WITHOUT_PREFIX: Readonly<Record<string, RegExp>> = { '86': /^(?:1[3-9]|400)/, '82': /^1[568]/ }

export interface FastPhone {
  e164: string
  country: string
}

function accepted(code: string, national: string): FastPhone | null {
  const country = COUNTRY[code]
  return country && NATIONAL[code]?.test(national) ? { e164: `+${code}${national}`, country } : null
}

function international(digits: string): FastPhone | null {
  const code = COUNTRY[digits.slice(0, 2)] ? digits.slice(0, 2) : digits.slice(0, 1)
  const rest = digits.slice(code.length)
  const prefix = PREFIX[code]
  return accepted(code, prefix === '0' && rest.startsWith('0') ? rest.slice(1) : rest)
}

function withoutPrefix(digits: string, code: string): string | null {
  const prefix = PREFIX[code] ?? ''
  return digits.startsWith(prefix) && !WITHOUT_PREFIX[code]?.test(digits) ? digits.slice(1) : null
}

/** Numbers that are no national ones as they stand: a 0 must come first, and 8 10 is how Russia dials abroad. */
function mustBeDialled(digits: string, code: string): boolean {
  if (code === '7') return digits.startsWith('8')
  return PREFIX[code] === '0' && !WITHOUT_PREFIX[code]?.test(digits)
}

function national(digits: string, code: string): FastPhone | null {
  const bare = withoutPrefix(digits, code)
  const found = bare === null ? null : accepted(code, bare)
  return found ?? (mustBeDialled(digits, code) ? null : accepted(code, digits))
}

/** `(0)` and two hyphens in a row are left to the slow way. */
const SIMPLE = /^\+?(?!.*\(0\))[\d .()-]+$/

/**
 * Reads a number of one of the five common countries, written with digits, spaces, dots, hyphens and brackets.
 * `country` is the two-letter code of the country whose form a number without + has. Null: ask the library.
 */
export function readFast(text: string, country: string | undefined): FastPhone | null {
  if (!SIMPLE.test(text)) return null
  const digits = text.replace(/\D/g, '')
  if (text.startsWith('+')) return international(digits)
  const code = country ? CALLING_CODE[country] : undefined
  return code ? national(digits, code) : null
}
