import { digitsOf, isMobileNumber, type Phone, readPhone } from './phone'

/** A proposal to read a damaged number: what it becomes and what was done to it. */
export interface PhoneRepair {
  e164: string | null
  repaired: boolean
  /** False for a number whose length fits but whose area or carrier does not exist. */
  valid: boolean
  kind: 'leading-zero' | 'plus' | 'digits-lost' | null
}

/** Countries whose national numbers are dialled with a 0 (Russia: 8) that spreadsheets drop. */
const WITH_PREFIX = new Set(
  'KR CN JP TW VN TH MY ID PH IN PK BD LK TR DE FR GB NL BE AT CH SE FI IE AU NZ ZA EG IL UA RS HR RO BG SA AE IR IQ RU KZ BY'.split(
    ' ',
  ),
)
/** Numbers that are written without the prefix even where there is one. */
const WRITTEN_BARE: Readonly<Record<string, RegExp>> = {
  KR: /^1[568]\d{6}$/,
  CN: /^(?:1[3-9]\d{9}|400\d{7}|95\d{3}|[2-8]\d{6,7})$/,
  RU: /^[789]\d{10}$/,
  KZ: /^[78]\d{10}$/,
}
const WITHOUT_ZERO_OR_PLUS = /^[1-9][\d\s().-]*$/
const SCIENTIFIC = /^\d(?:[.,]\d+)?e\+?\d{1,2}$/i

function dropped(digits: string, country: string): boolean {
  return WITH_PREFIX.has(country) && !digits.startsWith('0') && !WRITTEN_BARE[country]?.test(digits)
}

function withPlus(digits: string): Phone | null {
  const found = readPhone(`+${digits}`)
  return found.e164 && found.valid ? found : null
}

/** `8.613800138E+12` still holds its digits when none was rounded away; `8.61E+12` does not. */
function fromScientific(text: string): string | null {
  const [mantissa = '', exponent = '0'] = text.toLowerCase().replace(',', '.').split('e')
  const kept = mantissa.replace(/\D/g, '')
  if (kept.length < 9) return null
  return kept.padEnd(Number(exponent.replace('+', '')) + 1, '0')
}

function withZero(digits: string, country: string | null | undefined): Phone | null {
  if (!country || !WITH_PREFIX.has(country)) return null
  const found = readPhone(`0${digits}`, country)
  return found.e164 && found.valid ? found : null
}

/** Digits that make a mobile of the very country once a + stands in front: 49151..., 62812.... */
function ownMobile(digits: string, country: string | null | undefined): string | null {
  const found = digits.length >= 11 ? withPlus(digits) : null
  const isOwn = found?.e164 && found.country === country && isMobileNumber(found.e164)
  return isOwn ? found.e164 : null
}

function repairDigits(digits: string, country: string | null | undefined): PhoneRepair {
  const plain = readPhone(digits, country)
  const own = ownMobile(digits, country)
  if (own && own !== plain.e164) return { e164: own, repaired: true, valid: true, kind: 'plus' }
  if (plain.e164 && country && plain.country === country) {
    const isRepair = dropped(digits, country)
    return {
      e164: plain.e164,
      repaired: isRepair,
      valid: plain.valid,
      kind: isRepair ? 'leading-zero' : null,
    }
  }
  const zero = withZero(digits, country)
  if (zero) return { e164: zero.e164, repaired: true, valid: true, kind: 'leading-zero' }
  const plus = digits.length >= 10 ? withPlus(digits) : null
  if (plus) return { e164: plus.e164, repaired: true, valid: true, kind: 'plus' }
  return { e164: plain.e164, repaired: false, valid: plain.valid, kind: null }
}

/**
 * Digits of a list that speaks of no country: only a calling code in front tells one. Eleven digits with a 1 may be
 * Chinese or German mobiles as well as American numbers, with an 8 Russian ones as they are dialled at home as well as
 * Vietnamese ones, and ten are a national number of many countries.
 */
const TWO_WAYS = /^(?:1|8[3489])/u

function repairWithoutCountry(digits: string): PhoneRepair {
  const isTelling = digits.length >= 12 || (digits.length === 11 && !TWO_WAYS.test(digits))
  const plus = isTelling ? withPlus(digits) : null
  return {
    e164: plus?.e164 ?? null,
    repaired: plus !== null,
    valid: plus !== null,
    kind: plus ? 'plus' : null,
  }
}

function repairBy(digits: string, country: string | null | undefined, isCertain: boolean): PhoneRepair {
  return isCertain ? repairDigits(digits, country) : repairWithoutCountry(digits)
}

function asTyped(raw: string, country: string | null | undefined): PhoneRepair {
  const { e164, valid } = readPhone(raw, country)
  return { e164, repaired: false, valid, kind: null }
}

/**
 * Reads a number that a spreadsheet may have damaged: a cell of digits that lost its 0 or +, or that was turned
 * into a floating-point number. Reads everything else as `readPhone` does. `repaired` says that the result rests
 * on a repair, which people may refuse. `isCertain` false says that the country is only where the user is at home: then
 * a damaged number is read by its calling code or not at all, because most digits make a fixed line of some home.
 */
export function repairPhone(raw: string, country?: string | null, isCertain = true): PhoneRepair {
  if (/^[+0]/.test(raw)) return asTyped(raw, country)
  const text = raw.normalize('NFKC').trim().replace(/\.0+$/, '')
  if (SCIENTIFIC.test(text)) {
    const digits = fromScientific(text)
    return digits
      ? { ...repairBy(digits, country, isCertain), repaired: true }
      : { e164: null, repaired: false, valid: false, kind: 'digits-lost' }
  }
  return WITHOUT_ZERO_OR_PLUS.test(text)
    ? repairBy(digitsOf(text), country, isCertain)
    : asTyped(raw, country)
}
