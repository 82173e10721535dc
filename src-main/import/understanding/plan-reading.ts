import { countryOf } from '../../../src-shared/countries/country'
import { type ColumnField, importFields, isImportField } from '../../../src-shared/imports/import-fields'
import { certainCountries, countryOfLetters } from './certain-countries'
import type { HeaderLanguage } from './dictionary'
import { readHeader, weighLanguages } from './read-header'
import { cellText, type Row } from './row-kinds'
import { headerPower } from '../../../src-shared/amounts/amount-text'
import { currencyBeside, currencyOfCountry } from '../../../src-shared/amounts/currency'
import { dayOrderOf } from './values/day-order'
import type { DayOrder } from './values/day-text'

/** How one column is read. */
export interface ColumnPlan {
  readonly index: number
  readonly header: string
  readonly field: ColumnField
  readonly dayOrder: DayOrder
  /** False when the cells of the column would allow another order of day and month. */
  readonly dayOrderCertain: boolean
  /** The unit in the header as a power of ten: 4 for 만원. */
  readonly power: number
  /** The currency in the header. */
  readonly currency: string | null
  /** The label that the header gives its contact points (`home`, `work`, `direct`). */
  readonly label: string | null
  /** The column that labels this one (`Phone 1 - Label`). */
  readonly labelColumn: number | null
}

/** How every row of a list is read. */
export interface ReadPlan {
  readonly columns: readonly ColumnPlan[]
  /** Countries by whose forms a number without + is tried, after that of the row. */
  readonly countries: readonly string[]
  /** Those of them that the list itself speaks for: by theirs a damaged number may be read. */
  readonly certain: ReadonlySet<string>
  /** The currency of an amount that names none; null: such an amount is a warning. */
  readonly currency: string | null
  /** Values that every row gets, by field id, as typed. */
  readonly constants: ReadonlyMap<ColumnField, string>
  /** True where no column and no constant names a company or a person: then people are named by their addresses. */
  readonly isNameless: boolean
  /** Codes of repairs that somebody has refused: such a cell stays as it was typed. */
  readonly refused: ReadonlySet<string>
}

export interface PlanInput {
  readonly columns: readonly {
    readonly index: number
    readonly header: string
    readonly field: ColumnField
  }[]
  /** Some hundred rows below the header, for what only a whole column tells. */
  readonly rows: readonly Row[]
  /** The two-letter home country of the workspace. */
  readonly country?: string | null
  /** The currency of amounts that name none; the home country's when absent. */
  readonly currency?: string | null
  readonly constants?: Readonly<Record<string, string>>
  readonly refused?: ReadonlySet<string>
}

const COUNTRY_OF_LANGUAGE: { readonly [Language in HeaderLanguage]?: string } = {
  ko: 'KR',
  zh: 'CN',
  ja: 'JP',
  ru: 'RU',
  de: 'DE',
  fr: 'FR',
  it: 'IT',
  tr: 'TR',
  vi: 'VN',
  uk: 'UA',
  kk: 'KZ',
}
const TRADITIONAL = /[電話聯絡國業務編號備註單稱職員]/gu
const SIMPLIFIED = /[电话联络国业务编号备注单称职员]/gu

function chineseCountry(text: string): string {
  const traditional = text.match(TRADITIONAL)?.length ?? 0
  return traditional > (text.match(SIMPLIFIED)?.length ?? 0) ? 'TW' : 'CN'
}

/** The country in whose language the headers are written, where the language tells. */
function countryOfHeaders(headers: readonly string[]): string | null {
  const weights = [...weighLanguages(headers)].toSorted(([, one], [, other]) => other - one)
  const [first, second] = weights
  if (!first || first[1] < 0.9 || (second && second[1] > 0.7)) return null
  return first[0] === 'zh' ? chineseCountry(headers.join('')) : (COUNTRY_OF_LANGUAGE[first[0]] ?? null)
}

/** The country that most rows name, for lists of one country. */
function commonCountry(input: PlanInput): string | null {
  const column = input.columns.find((one) => one.field === 'company.country')
  if (!column) return null
  const counts = new Map<string, number>()
  for (const row of input.rows) {
    const code = countryOf(cellText(row[column.index]))
    if (code) counts.set(code, (counts.get(code) ?? 0) + 1)
  }
  const [most] = [...counts].toSorted(([, one], [, other]) => other - one)
  return most && most[1] >= input.rows.length * 0.5 ? most[0] : null
}

const LABELS: readonly (readonly [string, RegExp])[] = [
  ['home', /\b(?:home|privat|private|domicile|casa)\b|자택|집전화|집 전화|家庭|住宅|自宅|домашн/iu],
  ['work', /\b(?:work|business|office|bureau|oficina)\b|직장|사무실|办公|勤務先|рабоч/iu],
  ['direct', /\b(?:direct|durchwahl)\b|직통|直线|直通|прямой/iu],
]

function labelOf(header: string): string | null {
  return LABELS.find(([, shape]) => shape.test(header))?.[0] ?? null
}

const ADDRESS_BOOK = /^(.*?\d*)\s*-\s*[^-]+$/u

/** `Phone 1 - Label` labels `Phone 1 - Value`: the same words in front of the last hyphen. */
function labelColumnOf(input: PlanInput, header: string, index: number): number | null {
  const stem = ADDRESS_BOOK.exec(header)?.[1]
  const neighbours = input.columns.filter((one) => one.field === 'ignore' && readHeader(one.header).isLabel)
  const byStem = stem ? neighbours.find((one) => ADDRESS_BOOK.exec(one.header)?.[1] === stem) : undefined
  return (
    byStem?.index ?? neighbours.find((one) => one.index === index - 1 && stem === undefined)?.index ?? null
  )
}

/**
 * `Custom Field 1 - Value` is named by `Custom Field 1 - Label` where that says the same in every row; null where it
 * does not, or where there is no such column.
 */
function nameByLabel(input: PlanInput, header: string): string | null {
  const stem = /^(.+?)\s*-\s*Value$/iu.exec(header)?.[1]
  const labels =
    stem && input.columns.find((one) => one.header.toLowerCase() === `${stem} - label`.toLowerCase())
  if (!labels) return null
  const said = new Set(
    input.rows.map((row) => cellText(row[labels.index]).trim()).filter((text) => text !== ''),
  )
  const [only] = said
  return said.size === 1 && only !== undefined ? only : null
}

function planColumn(
  input: PlanInput,
  column: PlanInput['columns'][number],
  country: string | null,
): ColumnPlan {
  const { index, header, field } = column
  const kind = isImportField(field) ? importFields[field].kind : null
  const isDay = kind === 'day'
  const days = isDay ? input.rows.map((row) => cellText(row[index])) : []
  const order = dayOrderOf(days, country)
  const isPoint = isImportField(field) && importFields[field].target.table === 'contactPoint'
  return {
    index,
    header: (field === 'custom' ? nameByLabel(input, header) : null) ?? header,
    field,
    dayOrder: order.order,
    dayOrderCertain: order.certain,
    power: kind === 'money' ? headerPower(header) : 0,
    currency: kind === 'money' ? currencyBeside(header, country) : null,
    label: isPoint ? labelOf(header) : null,
    labelColumn: isPoint ? labelColumnOf(input, header, index) : null,
  }
}

const NAMES: readonly ColumnField[] = [
  'company.name',
  'person.fullName',
  'person.familyName',
  'person.givenName',
  'person.middleName',
]

function isText(value: string | null | undefined): value is string {
  return Boolean(value)
}

const nothingRefused: ReadonlySet<string> = new Set()

/**
 * Works out, once for a list, what single rows cannot tell: the order of day and month per column, units and
 * currencies in headers, labels, and by which countries' forms phone numbers are read.
 */
export function planReading(input: PlanInput): ReadPlan {
  const listed = countryOfHeaders(input.columns.map((column) => column.header))
  const letters = countryOfLetters(input)
  const countries = [...new Set([commonCountry(input), listed, letters, input.country].filter(isText))]
  const home = listed ?? input.country ?? countries[0] ?? null
  const filled = Object.entries(input.constants ?? {}).filter(([, value]) => value.trim() !== '')
  const constants = new Map(filled as [ColumnField, string][])
  return {
    columns: input.columns
      .filter((column) => column.field !== 'ignore')
      .map((column) => planColumn(input, column, home)),
    countries,
    certain: certainCountries(input, countries, listed),
    currency: input.currency ?? currencyOfCountry(input.country ?? listed),
    constants,
    refused: input.refused ?? nothingRefused,
    isNameless: !NAMES.some(
      (name) => constants.has(name) || input.columns.some(({ field }) => field === name),
    ),
  }
}
