import { remember } from '../kernel/remember'
import { matchKey } from '../kernel/text-key'
import { countryAliases } from './country-aliases'
import { codeByThreeLetters, countryCodes } from './country-codes'

/** Languages whose country names are understood. */
const LANGUAGES = [
  'en',
  'ko',
  'zh-Hans',
  'zh-Hant',
  'ja',
  'ru',
  'de',
  'fr',
  'es',
  'pt',
  'it',
  'tr',
  'vi',
] as const

const namesByLanguage = new Map<string, Intl.DisplayNames>()

function namesIn(language: string): Intl.DisplayNames {
  const known =
    namesByLanguage.get(language) ?? new Intl.DisplayNames([language], { type: 'region', fallback: 'code' })
  namesByLanguage.set(language, known)
  return known
}

/** The name of a country (two-letter code) in a language, as the system's locale tables have it; the code where unknown. */
export function countryName(code: string, language: string): string {
  return isCountryCode(code) ? (namesIn(language).of(code) ?? code) : code
}

const codes = new Set(countryCodes)

/** True for an ISO 3166-1 two-letter code in capitals. */
export function isCountryCode(code: string): boolean {
  return codes.has(code)
}

let codeByName: Map<string, string> | undefined

/** Built on first use: about 3,000 names of 250 countries in 13 languages, then the everyday names over them. */
function names(): Map<string, string> {
  if (codeByName) return codeByName
  const built = new Map<string, string>()
  for (const language of LANGUAGES) {
    for (const code of countryCodes) {
      const key = matchKey(countryName(code, language))
      if (!built.has(key)) built.set(key, code)
    }
  }
  for (const [code, aliases] of Object.entries(countryAliases)) {
    for (const alias of aliases.split('|')) built.set(matchKey(alias), code)
  }
  codeByName = built
  return built
}

/** Flags are two regional letters. */
function fromFlag(text: string): string | null {
  const letters = [...text.trim()].map((sign) => (sign.codePointAt(0) ?? 0) - 0x1f1e6)
  if (letters.length !== 2 || letters.some((letter) => letter < 0 || letter > 25)) return null
  return String.fromCharCode(...letters.map((letter) => letter + 65))
}

function byKey(text: string): string {
  const letters = text.trim()
  const byCode = codes.has(letters) ? letters : codeByThreeLetters.get(letters)
  const found = byCode ?? names().get(matchKey(text))
  if (found) return found
  const upper = letters.toUpperCase()
  return codes.has(upper) && !WORDS_LIKE_CODES.has(letters) ? upper : ''
}

/** Small words that would be country codes in capitals; three-letter codes count in capitals only, and before names (`NGA`, not Vietnamese Nga). */
const WORDS_LIKE_CODES = new Set(
  'no No is Is it It in In me Me to To so So at At be Be by By do Do my My am Am as As la La de De'.split(
    ' ',
  ),
)

/** `한국(KR)`, `Korea / 한국` and `KR - Korea` name one country twice: any readable part counts. */
function compute(text: string): string {
  const whole = byKey(text) || fromFlag(text) || ''
  if (whole) return whole
  for (const part of text.split(/[()/,;:|–—-]+|\s{2,}/u)) {
    const found = part.trim() ? byKey(part) : ''
    if (found) return found
  }
  return ''
}

const remembered = remember(compute, 2048)

/**
 * The two-letter code of the country that a text names: a name in thirteen languages, an everyday name (`РФ`, `한국`),
 * a two- or three-letter code or a flag. Null where it names none.
 */
export function countryOf(text: string): string | null {
  return text.length > 80 ? null : remembered(text) || null
}
