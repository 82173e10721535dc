import {
  type CountryCode,
  getCountryCallingCode,
  isSupportedCountry,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/min'
import { readFast } from './phone-fast'

/** What could be read from a phone cell. `raw` is the text as typed; all else is null where it is not known. */
export interface Phone {
  raw: string
  /** `+` and at most 15 digits. */
  e164: string | null
  /** Two-letter code of the country that the number belongs to. */
  country: string | null
  extension: string | null
  /** False for a number whose length fits but whose area or carrier does not exist. */
  valid: boolean
}

const EXTENSION =
  /[\s,;(（]*(?:ext(?:ension|n)?|доб(?:авочный)?|вн(?:утр)?|내선(?:번호)?|구내|교환|转|轉|分机|分機|内線|x|#)[\s.:：-]*(?:#\s*)?(\d{1,6})\s*[)）]?\s*$/iu
const NO_DIGIT = /^\D*$/u
/** `(0)` after a calling code is a reminder for callers at home, not part of the number. */
const TRUNK_REMINDER = /^(\+\d{1,3})[\s-]*\(0\)/

/** Digits of any width as ASCII, full-width signs as plain ones, every dash a hyphen, `00` in front as `+`. */
function plainSigns(raw: string): string {
  const text = raw
    .normalize('NFKC')
    .replace(/[‐-―−ー－]/gu, '-')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060\ufeff']/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
  return text.replace(/^\(\+\s*(\d{1,3})\)/, '+$1').replace(/^\+\s+/, '+')
}

function takeExtension(text: string): { rest: string; extension: string | null } {
  const found = EXTENSION.exec(text)
  if (!found?.[1] || NO_DIGIT.test(text.slice(0, found.index))) return { rest: text, extension: null }
  return { rest: text.slice(0, found.index), extension: found[1] }
}

/** `02-123-4567~9` and `02-123-4567/8` name neighbouring lines: the first one counts. */
const OTHER_LINES = /\s*[~/∼〜]\s*\d{1,4}$/u
/** The same with a hyphen or comma, tried only where the whole is no number. */
const OTHER_LINES_LOOSE = /(\d{4})\s*[-,]\s*\d{1,2}$/u

function knownCountry(country: string | null | undefined): CountryCode | undefined {
  return country && isSupportedCountry(country) ? country : undefined
}

/** The calling code of a two-letter country (`82`); null for an unknown one. */
export function callingCodeOf(country: string): string | null {
  const known = knownCountry(country)
  return known ? getCountryCallingCode(known) : null
}

/**
 * The same question put to libphonenumber-js alone, which is what `readPhone` must agree with. A number counts
 * when it is valid, or when it was written with + and has a possible length.
 */
export function readByLibrary(text: string, country?: string | null): Omit<Phone, 'raw'> {
  const parsed = parsePhoneNumberFromString(text, knownCountry(country))
  const valid = parsed?.isValid() ?? false
  const counts = parsed && (valid || (text.startsWith('+') && parsed.isPossible()))
  if (!counts) return { e164: null, country: null, extension: null, valid: false }
  return { e164: parsed.number, country: parsed.country ?? null, extension: parsed.ext ?? null, valid }
}

function read(text: string, country: string | null | undefined): Omit<Phone, 'raw'> {
  const fast = readFast(text, country ?? undefined)
  if (fast) return { ...fast, extension: null, valid: true }
  const found = readByLibrary(text, country)
  if (found.e164 || !/^00[1-9]/.test(text)) return found
  return readByLibrary(`+${text.slice(2)}`, country)
}

/**
 * Reads one phone number. `defaultCountry` (two letters) is the country whose way of writing is assumed where no
 * + is given. Never throws and never blocks: what cannot be read has `e164` null and keeps its raw text.
 */
export function readPhone(raw: string, defaultCountry?: string | null): Phone {
  const plain = readFast(raw, defaultCountry ?? undefined)
  if (plain) return { raw, ...plain, extension: null, valid: true }
  const { rest, extension } = takeExtension(plainSigns(raw))
  const text = rest.replace(TRUNK_REMINDER, '$1 ').replace(OTHER_LINES, '')
  const found = read(text, defaultCountry)
  const shorter = found.e164 ? text : text.replace(OTHER_LINES_LOOSE, '$1')
  const result = shorter === text ? found : read(shorter, defaultCountry)
  return { raw, ...result, extension: extension ?? result.extension }
}

const ASCII = /^[ -~]*$/

/** All digits of a text, full-width ones included; for search and for comparing numbers that could not be read. */
export function digitsOf(text: string): string {
  const plain = ASCII.test(text) ? text : text.normalize('NFKC')
  return plain.replace(/\D/g, '')
}

/** The last four digits, the way people name a number on the phone; null where there are fewer. */
export function lastFour(text: string): string | null {
  const digits = digitsOf(text)
  return digits.length >= 4 ? digits.slice(-4) : null
}

/** An E.164 number for reading: in national form at home (`homeCountry`), otherwise in international form. */
export function displayPhone(e164: string, homeCountry?: string | null): string {
  const parsed = parsePhoneNumberFromString(e164)
  if (!parsed) return e164
  return parsed.country && parsed.country === homeCountry
    ? parsed.formatNational()
    : parsed.formatInternational()
}

/** Mobile ranges by calling code. Absent where mobiles cannot be told from fixed lines (US, Canada, Denmark). */
const MOBILE = new RegExp(
  `^\\+(?:${[
    '821[016789]|861[3-9]|79|77[04-7]|81[789]0|8869|852[4-79]|8536|9768|9769|84[35789]|66[689]|601|65[89]|628|639',
    '91[6-9]|923|8801|947|9715|9665|9725|905|989|9647|9627|201|234[789]|2547|27[678]|2126|2135|21[4-9]9',
    '491[567]|33[67]|447[1-9]|393|34[67]|3519|316|324|436|417|467|47[49]|358(?:4|50)|3538|306|407|3598|3816|3859',
    '48(?:45|5[0137]|6[069]|7[2389]|88)|420[67]|4219|36[237]0|3706|3712|3725',
    '380(?:39|50|6[3678]|73|9[1-9])|375(?:25|29|33|44)|998(?:9|33|77|88)|996[57]|994(?:5|7|10|99)|9955|9929|993[67]',
    '55\\d\\d9|573|569|519|5939|614|642',
  ].join('|')})`,
)

/** True where the plan of its country makes the E.164 number a mobile; false where it does not or cannot say. */
export function isMobileNumber(e164: string): boolean {
  return MOBILE.test(e164)
}
