import { countryOf } from '../../../src-shared/countries/country'
import { bareEmail, isEmail, splitEmails } from '../../../src-shared/emails/email'
import { digitsOf, isMobileNumber, readPhone } from '../../../src-shared/phones/phone'
import type { Cell } from '../reading/cell'
import {
  companyNameLikeness,
  isAddress,
  isDepartment,
  isJobTitle,
  isKnownCity,
  personNameLikeness,
} from './text-shapes'
import { isCode, isPaymentTerms, isSource } from './trade-shapes'
import { readAmount } from '../../../src-shared/amounts/amount-text'
import { currencyOf } from '../../../src-shared/amounts/currency'
import { looksLikeDay } from './values/day-text'
import { isWrittenAsTaxId, looksLikeTaxId } from './values/tax-id'
import {
  companyKindOf,
  gradeOf,
  incotermOf,
  isHonorific,
  isYesOrNo,
  languageOf,
  lifecycleOf,
} from './values/value-words'

const isoCurrencies = new Set(Intl.supportedValuesOf('currency'))

/** What one cell can look like; each gives 0 to 1. */
const shapes = {
  email: (text: string) => Number(splitEmails(text).some(isEmail)),
  roleEmail: (text: string) => Number(ROLE_MAILBOX.test(bareEmail(text))),
  phone: (text: string) => Number(isPhone(text)),
  url: (text: string) => Number(URL_SHAPE.test(text) && !text.includes('@')),
  linkedin: (text: string) => Number(/linkedin\.com/i.test(text)),
  country: (text: string) => Number(!/\d/.test(text) && countryOf(text) !== null),
  day: (text: string) => Number(looksLikeDay(text)),
  /** A day as a spreadsheet's serial number, or a year alone. */
  serialDay: (text: string) => Number(SERIAL_OR_YEAR.test(text)),
  /** 10.23, 3/14, 3월 14일: the year is left to the reader. */
  monthDay: (text: string) => Number(MONTH_AND_DAY.test(text) || namesMonth(text)),
  number: (text: string) => Number(NUMBER_SHAPE.test(text)),
  money: (text: string) => Number(isMoney(text)),
  currency: (text: string) =>
    Number(isoCurrencies.has(text) || (currencyOf(text) !== null && !/\d/.test(text))),
  taxId: (text: string) => Number(looksLikeTaxId(text) || isWrittenAsTaxId(text)),
  personName: personNameLikeness,
  companyName: companyNameLikeness,
  postalCode: (text: string) => Number(POSTAL_SHAPE.test(text)),
  incoterm: (text: string) => Number(text.length <= 25 && incotermOf(text) !== null),
  grade: (text: string) => Number(gradeOf(text) !== null),
  yesNo: (text: string) => Number(isYesOrNo(text)),
  lifecycle: (text: string) => Number(lifecycleOf(text) !== null),
  companyKind: (text: string) => Number(companyKindOf(text) !== null),
  honorific: (text: string) => Number(isHonorific(text)),
  language: (text: string) => Number(languageOf(text) !== null),
  jobTitle: (text: string) => Number(isJobTitle(text)),
  department: (text: string) => Number(isDepartment(text)),
  address: (text: string) => Number(isAddress(text)),
  city: (text: string) => Number(isKnownCity(text)),
  paymentTerms: (text: string) => Number(isPaymentTerms(text)),
  source: (text: string) => Number(isSource(text)),
  code: (text: string) => Number(isCode(text)),
} as const

export type Shape = keyof typeof shapes | 'mobile'

const ROLE_MAILBOX =
  /^(?:info|sales|contact|office|admin|export|import|support|help|service|marketing|mail|hello|team|trade|purchase|purchasing|order|orders|enquiry|inquiry|cs|webmaster|zakaz|zakupki|sale|opt|kontakt|contacto|ventas|comercial|vertrieb|einkauf|commercial|accounting|hr|general|customer|business|biz|overseas|global)\d*[@.]/i
const URL_SHAPE =
  /^(?:https?:\/\/|www\.)\S+$|^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|net|org|kr|cn|ru|jp|de|fr|es|it|uk|io|biz|info|eu|vn|tr|tw|hk|рф|kz|ua|us|in|id|th|br|mx|pl|nl|be|at|ch|se|no|dk|fi|cz|sk|hu|ro|bg|gr|pt|ie|by|uz|kg|am|ge|az|il|ae|sa|eg|za|ng|ke|ca|au|nz|sg|my|ph|com\.[a-z]{2}|co\.[a-z]{2}|asia|shop|store|online|company|group|global|trade|tech|pro|site|app|dev|ai|me|tv|cc|example)(?:\/\S*)?$/i
/** Identifiers and addresses of machines: `5550a101-aa01`, `203.0.113.5`, `LC30-55061`; an x may stand before an extension. */
const MACHINE_NUMBER =
  /\d[a-wyz]\d|^\d{1,3}(?:\.\d{1,3}){3}$|^(?!tel|mob|cel|fax|ph|hp|[tmfoh][-\d])[a-z]{1,5}[-\d]\d*-?\d/i
const SERIAL_OR_YEAR =
  /^(?:[2-6]\d{4}|(?:18|19|20)\d{2})(?:\.\d+)?$|^(?:(?:18|19|20)\d{2}\s?(?:年|년|г\.?|год)|(?:令和|平成|昭和|大正|明治|民[國国])\s?(?:\d{1,3}|元)年?)(?:\s?\d{1,2}[月월])?$/
const MONTH_AND_DAY =
  /^(?:(?:19|20)\d{2}[./-](?:0?[1-9]|1[0-2])|\d{1,2}\s?[월月]\s?(?:초|중|중순|말|初|中|底|末|上旬|中旬|下旬)?|(?:0?[1-9]|1[0-2])[./-](?:0?[1-9]|[12]\d|3[01])|(?:0?[1-9]|[12]\d|3[01])[./-](?:0?[1-9]|1[0-2])\.?|\d{1,2}\s?[月월]\s?\d{1,2}\s?[日号號일]?)$/
const NUMBER_SHAPE = /^[-+(]?\d[\d\s.,'’]*\)?%?$/u
const POSTAL_SHAPE =
  /^(?:\d{5}(?:-\d{4})?|\d{6}|〒?\s?\d{3}-\d{4}|\d{3}-\d{3}|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d|\d{4} ?[A-Z]{2}|\d{2}-\d{3})$/i
const MONEY_SIGN = /[₩￦$€£¥￥₽₸₴₺₹₫]|(?:USD|EUR|KRW|CNY|RMB|JPY|RUB|руб|원|元|円|万|億|亿|млн|тыс)/iu

/** Months by name in the languages of the dictionary. */
const months = new Set(
  ['en', 'de', 'fr', 'es', 'pt', 'it', 'tr', 'ru', 'uk'].flatMap((language) => {
    const named = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' })
    return Array.from({ length: 12 }, (_, month) => named.format(Date.UTC(2024, month, 1)).toLowerCase())
  }),
)

/** `aprile`, `fine marzo`, `конец апрель`: at most three words, one of them a month. */
function namesMonth(text: string): boolean {
  if (text.length > 24 || /\d{1,2}[./]/.test(text)) return false
  const words = text.toLowerCase().split(/\s+/u)
  return words.length <= 3 && words.some((word) => months.has(word))
}

/** An hour (`6/10 10:30`) or a sum (`LED 500 (USD 3500.50)`): digits enough for a phone, and none. */
const HOUR_OR_SUM =
  /(?<!\d)(?:[01]?\d|2[0-3]):[0-5]\d(?!\d)|(?:USD|EUR|KRW|CNY|RMB|JPY|RUB|[$€£₩￦¥￥₽])\s?\d/u

function isPhone(text: string): boolean {
  if (HOUR_OR_SUM.test(text)) return false
  const digits = digitsOf(text).length
  if (digits < 7 || digits > 40 || text.includes('@') || looksLikeDay(text) || MACHINE_NUMBER.test(text))
    return false
  const signs = text.replace(/[\d\s+().,\-–—−/~;*#]|[０-９（）－＋]/gu, '').length
  if (signs > 18) return false
  return /^[+(0]|[-)\s.]\d{2,}/.test(text.trim()) || digits >= 9
}

function isMobile(text: string, homes: readonly string[]): boolean {
  const first = /[+(]?[\d(][\d\s().-]{6,}/.exec(text)?.[0] ?? text
  for (const country of homes) {
    const { e164 } = readPhone(first, country)
    if (e164 && isMobileNumber(e164) && (country !== 'CN' || /^\D*(?:86)?1[3-9]/.test(first))) return true
  }
  return false
}

function isMoney(text: string): boolean {
  return MONEY_SIGN.test(text) && readAmount(text) !== null
}

/** What the cells of one column look like. `shares` are 0 to 1 over the filled cells that were looked at. */
export interface ColumnContent {
  /** Filled cells looked at. */
  readonly count: number
  readonly shares: Readonly<Record<Shape, number>>
  /** Different texts divided by filled cells. */
  readonly distinctness: number
  readonly averageLength: number
  /** Words to a cell; text without spaces counts a word for every three letters. */
  readonly averageWords: number
  /** Share of the rows whose cell is filled. */
  readonly filled: number
  /** 1, 2, 3, ... down the page. */
  readonly isRunningNumber: boolean
  /** Share of cells that are numbers or dates by their type. */
  readonly typedDates: number
  readonly samples: readonly string[]
}

/** So many filled cells tell enough about a column. */
const LOOKED_AT = 120
const SHOWN_SAMPLES = 5

/** A list begins to count near 1; 1001, 1002, ... are numbers that somebody gave. */
const FIRST_NUMBER = 20

function isRunning(texts: readonly string[]): boolean {
  if (texts.length < 2) return false
  const numbers = texts.map((text) => (/^\d{1,7}[.)]?$/.test(text) ? Number.parseInt(text, 10) : Number.NaN))
  const steps = numbers.slice(1).filter((number, index) => number - (numbers[index] ?? 0) === 1).length
  return steps >= (numbers.length - 1) * 0.8 && (numbers[0] ?? 0) <= FIRST_NUMBER
}

/** Shapes that take a letter, and no address of a mailbox. */
const ofWords: ReadonlySet<Shape> = new Set<Shape>([
  'personName',
  'companyName',
  'incoterm',
  'lifecycle',
  'companyKind',
  'honorific',
  'language',
  'jobTitle',
  'department',
  'address',
  'city',
  'source',
  'code',
])

const shapeNames = Object.keys(shapes) as (keyof typeof shapes)[]
const plainShapes = shapeNames.filter((name) => !ofWords.has(name))

/** The shapes that a text may have: what one is reached by is none of the words that the slower ones look for. */
function possibleShapes(text: string): readonly (keyof typeof shapes)[] {
  return !text.includes('@') && /\p{L}/u.test(text) ? shapeNames : plainShapes
}

function timesEach(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
  return counts
}

/** Shares over all texts; each different text is looked at once. */
function sharesOf(texts: readonly string[], homes: readonly string[]): Record<Shape, number> {
  const names = [...shapeNames, 'mobile'] as const
  const sums = Object.fromEntries(names.map((name) => [name, 0])) as Record<Shape, number>
  for (const [text, count] of timesEach(texts)) {
    for (const name of possibleShapes(text)) sums[name] += shapes[name](text) * count
    if (isPhone(text) && isMobile(text, homes)) sums.mobile += count
  }
  const total = Math.max(1, texts.length)
  for (const name of names) sums[name] /= total
  return sums
}

function wordsIn(text: string): number {
  const words = text.split(/\s+/u)
  return words.length === 1 && /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)
    ? text.length / 3
    : words.length
}

/** Whose mobiles are known without a calling code in every list. */
const USUAL_HOMES: readonly string[] = ['KR', 'CN', 'RU', 'JP']

/** Looks at the filled cells of a column, at most 120 of them. Numbers without + may be of one of the `homes`. */
export function lookAtColumn(
  cells: readonly (Cell | undefined)[],
  homes: readonly string[] = USUAL_HOMES,
): ColumnContent {
  const all = cells.filter((cell) => cell !== undefined && cell.kind !== 'empty' && cell.text.trim() !== '')
  const filled = all.slice(0, LOOKED_AT)
  const texts = filled.map((cell) => (cell?.text ?? '').normalize('NFKC').trim())
  return {
    count: texts.length,
    shares: sharesOf(texts, homes),
    distinctness: texts.length === 0 ? 0 : new Set(texts).size / texts.length,
    averageLength: texts.reduce((sum, text) => sum + text.length, 0) / Math.max(1, texts.length),
    averageWords: texts.reduce((sum, text) => sum + wordsIn(text), 0) / Math.max(1, texts.length),
    filled: cells.length === 0 ? 0 : all.length / cells.length,
    isRunningNumber: isRunning(texts),
    typedDates: filled.filter((cell) => cell?.kind === 'date').length / Math.max(1, texts.length),
    samples: [...new Set(filled.map((cell) => (cell?.text ?? '').trim()))].slice(0, SHOWN_SAMPLES),
  }
}
