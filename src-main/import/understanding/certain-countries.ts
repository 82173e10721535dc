import { countryOf } from '../../../src-shared/countries/country'
import { callingCodeOf, isMobileNumber, readPhone } from '../../../src-shared/phones/phone'
import { cellText, type Row } from './row-kinds'

const CHINESE: readonly string[] = ['CN', 'TW', 'HK', 'MO']

/** Letters by which a country's own names and addresses are known; countries that are not here write Latin ones. */
const SCRIPTS: readonly (readonly [readonly string[], RegExp])[] = [
  [['KR', 'KP'], /\p{Script=Hangul}/gu],
  [['JP'], /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/gu],
  [CHINESE, /\p{Script=Han}/gu],
  [['RU', 'BY', 'KZ', 'KG', 'UA', 'UZ', 'TJ', 'MN', 'BG', 'RS'], /\p{Script=Cyrillic}/gu],
  [['TH'], /\p{Script=Thai}/gu],
  [
    ['AE', 'SA', 'EG', 'IR', 'IQ', 'JO', 'KW', 'OM', 'QA', 'BH', 'LB', 'MA', 'DZ', 'TN'],
    /\p{Script=Arabic}/gu,
  ],
  [['IL'], /\p{Script=Hebrew}/gu],
  [['GR', 'CY'], /\p{Script=Greek}/gu],
]
const LATIN = /\p{Script=Latin}/gu
/** A list whose names are to this share in the country's letters is the country's. */
const ENOUGH = 0.3
/** So many rows tell. */
const LOOKED_AT = 200

const TOLD_BY_NAMES: ReadonlySet<string> = new Set([
  'company.name',
  'company.address',
  'company.city',
  'person.fullName',
  'person.familyName',
  'person.givenName',
  'person.address',
])

/** Columns with their fields, and some hundred rows below the header. */
interface FieldedList {
  readonly columns: readonly { readonly index: number; readonly field: string }[]
  readonly rows: readonly Row[]
  readonly constants?: Readonly<Record<string, string>>
}

function textsOf(input: FieldedList, fits: (field: string) => boolean): string[] {
  const columns = input.columns.filter(({ field }) => fits(field))
  const rows = input.rows.slice(0, LOOKED_AT)
  return rows.flatMap((row) => columns.map(({ index }) => cellText(row[index]))).filter((text) => text !== '')
}

const isNumberField = (field: string): boolean =>
  /^(?:company|person)\.(?:phone|mobile|fax|whatsapp)$/u.test(field)

/** Share of the numbers with + or 00 that are the country's; null where there are none. */
function shareOfWritten(numbers: readonly string[], country: string): number | null {
  const written = numbers.map((text) => text.replace(/[\s()-]/gu, '').replace(/^00/u, '+'))
  const international = written.filter((text) => /^\+[1-9]/u.test(text))
  if (international.length === 0) return null
  const own = international.filter((text) => text.startsWith(`+${callingCodeOf(country) ?? '?'}`))
  return own.length / international.length
}

/** True where names and addresses are in the letters of the country; null where there are none. */
function isInItsLetters(text: string, country: string): boolean | null {
  const script = SCRIPTS.find(([countries]) => countries.includes(country))?.[1] ?? LATIN
  // Kana among the Han characters is Japanese.
  if (CHINESE.includes(country) && /[\p{Script=Hiragana}\p{Script=Katakana}]{2}/u.test(text)) return false
  const all = text.match(/\p{L}/gu)?.length ?? 0
  return all === 0 ? null : (text.match(script)?.length ?? 0) >= all * ENOUGH
}

/** Share of the addresses of mails and sites that end in the country's letters; .com and the like are not counted. */
function shareOfDomains(addresses: readonly string[], country: string): number | null {
  const ends = addresses.flatMap((text) => /\.([a-z]{2})(?:\/|\s|$)/iu.exec(text)?.[1]?.toLowerCase() ?? [])
  const own = country === 'GB' ? 'uk' : country.toLowerCase()
  return ends.length === 0 ? null : ends.filter((end) => end === own).length / ends.length
}

/** Share of bare digits that are mobiles of the country once their 0 is back. */
function shareOfMobiles(numbers: readonly string[], country: string): number {
  const bare = numbers.filter((text) => /^[1-9]\d{6,}$/u.test(text))
  const mobiles = bare.filter((text) => {
    const { e164, valid } = readPhone(`0${text}`, country)
    return e164 !== null && valid && isMobileNumber(e164)
  })
  return bare.length === 0 ? 1 : mobiles.length / bare.length
}

/** Numbers are written the same at home and in a spreadsheet that drops zeros. */
const WITHOUT_TRUNK: ReadonlySet<string> = new Set([
  'US',
  'CA',
  'ES',
  'IT',
  'PT',
  'PL',
  'CZ',
  'NO',
  'DK',
  'SG',
  'HK',
])

/** Latin letters are half the world's: beside them the numbers must look like the country's own. */
function isOfItsNames(text: string, numbers: readonly string[], country: string): boolean {
  const isIts = isInItsLetters(text, country) ?? shareOfMobiles(numbers, country) >= 0.6
  const isLatin = !SCRIPTS.some(([countries]) => countries.includes(country))
  if (!isIts || !isLatin || WITHOUT_TRUNK.has(country)) return isIts
  return shareOfMobiles(numbers, country) >= 0.6
}

/** What a list says of where its numbers are from. */
interface Signs {
  readonly numbers: readonly string[]
  readonly addresses: readonly string[]
  readonly names: string
  /** The country in whose language the header is. */
  readonly listed: string | null
}

/** By the numbers that are written with +; null where they leave it open. */
function byWritten({ numbers }: Signs, country: string): boolean | null {
  const share = shareOfWritten(numbers, country)
  if (share === null || (share >= ENOUGH && share < 0.7)) return null
  return share >= 0.7
}

/** By the ends of mail and web addresses; null where they leave it open. */
function byDomains({ addresses, listed }: Signs, country: string): boolean | null {
  const share = shareOfDomains(addresses, country)
  if (share === null) return null
  if (share >= 0.5) return true
  return share < 0.1 && country !== listed ? false : null
}

function speaksFor(signs: Signs, country: string): boolean {
  const said = byWritten(signs, country) ?? byDomains(signs, country)
  return said ?? (country === signs.listed || isOfItsNames(signs.names, signs.numbers, country))
}

/** Characters that only Taiwan and Hong Kong, or only the mainland, write in the names of firms and places. */
const TRADITIONAL = /[國業貿際電產實區縣廠興華東龍義慶灣號樓]/gu
const SIMPLIFIED = /[国业贸际电产实区县厂兴华东龙义庆湾号楼]/gu

function cyrillicCountry(text: string): string {
  if (/[әғқңөұүһ]/iu.test(text)) return 'KZ'
  return /[їєґ]/iu.test(text) ? 'UA' : 'RU'
}

function hanCountry(text: string): string {
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]{2}/u.test(text)) return 'JP'
  return (text.match(TRADITIONAL)?.length ?? 0) > (text.match(SIMPLIFIED)?.length ?? 0) ? 'TW' : 'CN'
}

/** Scripts that stand for one country or a few, with what tells these apart. */
const COUNTRY_OF_SCRIPT: readonly (readonly [RegExp, (text: string) => string])[] = [
  [/\p{Script=Hangul}/gu, () => 'KR'],
  [/\p{Script=Cyrillic}/gu, cyrillicCountry],
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu, hanCountry],
]

/**
 * The country whose letters the names and addresses of a list are in, whatever language its headers are in; null for
 * Latin and rarer letters. It proposes how bare numbers are read; whether it is certain, `certainCountries` says.
 */
export function countryOfLetters(input: FieldedList): string | null {
  const text = textsOf(input, (field) => TOLD_BY_NAMES.has(field)).join(' ')
  const least = Math.max(1, (text.match(/\p{L}/gu)?.length ?? 0) * MOSTLY)
  const found = COUNTRY_OF_SCRIPT.find(([script]) => (text.match(script)?.length ?? 0) >= least)
  return found?.[1](text) ?? null
}
/** A list of one country has hardly any other letters. */
const MOSTLY = 0.6

/**
 * Which of some countries a list itself speaks for: by the country that somebody gave all rows, by the numbers that
 * are written with +, by the ends of mail addresses, by the letters of its names and addresses, or by the language of
 * its header (`listed`). Home alone is no reason to take digits for a number of home.
 */
export function certainCountries(
  input: FieldedList,
  countries: readonly string[],
  listed: string | null,
): ReadonlySet<string> {
  const signs: Signs = {
    numbers: textsOf(input, isNumberField),
    addresses: textsOf(input, (field) => /\.(?:email|website)$/u.test(field)),
    names: textsOf(input, (field) => TOLD_BY_NAMES.has(field)).join(' '),
    listed,
  }
  const given = countryOf(input.constants?.['company.country'] ?? '')
  const certain = countries.filter((country) => speaksFor(signs, country))
  return new Set(given === null ? certain : [...certain, given])
}
