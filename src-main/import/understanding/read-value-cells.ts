import { countryOf } from '../../../src-shared/countries/country'
import type { ImportFieldId } from '../../../src-shared/imports/import-fields'
import { moneyFromDecimal } from '../../../src-shared/kernel/money'
import type { RowIssueCode } from './import-row'
import type { CellInput } from './read-contact-cells'
import { addIssue, isRefused, keepLeftover, type RowDraft } from './row-draft'
import {
  type AmountReading,
  readAmount,
  readInteger,
  timesPowerOfTen,
} from '../../../src-shared/amounts/amount-text'
import { currencyOf } from '../../../src-shared/amounts/currency'
import { type DayReading, onlyDay, readDay } from './values/day-text'
import { isRussianTaxId } from './values/tax-id'
import {
  companyKindOf,
  gradeOf,
  incotermOf,
  isYes,
  isYesOrNo,
  languageOf,
  lifecycleOf,
} from './values/value-words'

/** Reads a cell into a draft; `field` is the id of the column's field. */
export type CellReader = (input: CellInput, draft: RowDraft, field: ImportFieldId) => void

function refuse(input: CellInput, draft: RowDraft, code: RowIssueCode): void {
  addIssue(draft, { column: input.column.index, code, text: input.text })
  keepLeftover(draft, input.column, input.text)
}

/** Sets a text field; what another column said first stays, and this text goes to the note. */
export const readTextCell: CellReader = (input, draft, field) => {
  if (draft.values[field] === undefined) draft.values[field] = input.text.replace(/[^\S\n]+/gu, ' ')
  else if (draft.values[field] !== input.text) keepLeftover(draft, input.column, input.text)
}

const DAY_AND_MONTH = /^\D*\d{1,2}\D\d{1,2}\D\d{2,4}/u

/** True for a typed day that the column would also allow the other way round. */
function isAmbiguous({ column, cell, text }: CellInput): boolean {
  const mayBeTwo = !column.dayOrderCertain && cell.kind === 'text' && DAY_AND_MONTH.test(text)
  return mayBeTwo && onlyDay(text) === null
}

/** The day of a cell in the order of its column, or the only one that it allows. */
function dayIn({ column, text, cell }: CellInput): DayReading | null {
  const ordered = readDay(cell.raw ?? text, column.dayOrder) ?? readDay(text, column.dayOrder)
  if (ordered) return ordered
  const day = onlyDay(text)
  return day === null ? null : { day, approximate: false }
}

/** Reads a day. Unreadable: a warning, and the text goes to the note. */
export const readDayCell: CellReader = (input, draft, field) => {
  const { column, text } = input
  const reading = dayIn(input)
  if (!reading || (reading.approximate && isRefused(draft, 'day-approximate')))
    return refuse(input, draft, 'day-unparsed')
  draft.values[field] ??= reading.day
  if (reading.approximate) {
    addIssue(draft, {
      column: column.index,
      code: 'day-approximate',
      severity: 'repair',
      text: `${text} → ${reading.day}`,
    })
  } else if (isAmbiguous(input)) {
    addIssue(draft, { column: column.index, code: 'day-ambiguous', text: `${text} → ${reading.day}` })
  }
}

/** The currency of an amount that names none: that of the header, of the row, of the list. */
function currencyBesideAmount(input: CellInput, draft: RowDraft, field: ImportFieldId): string | null {
  const own = field === 'deal.amount' ? draft.values['deal.currency'] : undefined
  return input.column.currency ?? own ?? draft.values['company.currency'] ?? draft.plan.currency
}

/** The amount as shown; of a number cell its digits, with the currency of its format. */
function amountOf({ cell, text }: CellInput, draft: RowDraft): AmountReading | null {
  const shown = readAmount(text, draft.country)
  if (cell.kind !== 'number' || cell.raw === undefined) return shown
  const exact = readAmount(cell.raw)
  return exact && { decimal: exact.decimal, currency: shown?.currency ?? null }
}

function scale(decimal: string, power: number): string {
  const scaled = timesPowerOfTen(decimal.replace('-', ''), power)
  return decimal.startsWith('-') ? `-${scaled}` : scaled
}

/** Reads an amount of money. Read after the currency columns of its row. */
export const readMoneyCell: CellReader = (input, draft, field) => {
  const amount = amountOf(input, draft)
  if (!amount) return refuse(input, draft, 'money-unparsed')
  const currency = amount.currency ?? currencyBesideAmount(input, draft, field)
  if (currency === null) return refuse(input, draft, 'currency-unknown')
  const money = moneyFromDecimal(scale(amount.decimal, input.column.power), currency)
  if (!money) return refuse(input, draft, 'money-unparsed')
  draft.money[field] ??= money
}

/** Reads a head count; of a range the lower end. */
export const readIntegerCell: CellReader = (input, draft) => {
  const reading = readInteger(input.cell.raw ?? input.text)
  if (!reading || (reading.isRange && isRefused(draft, 'number-range')))
    return refuse(input, draft, 'number-unparsed')
  draft.employees ??= reading.value
  if (reading.isRange) {
    const text = `${input.text} → ${reading.value}`
    addIssue(draft, { column: input.column.index, code: 'number-range', severity: 'repair', text })
  }
}

/** Reads the currency of a row; the code, or a warning. */
export const readCurrencyCell: CellReader = (input, draft, field) => {
  const code = currencyOf(input.text, draft.country)
  if (code === null) return refuse(input, draft, 'currency-unknown')
  draft.values[field] ??= code
}

/** Reads a country. Read before the phones of its row. `베트남 호치민` names a city behind it. */
export const readCountryCell: CellReader = (input, draft, field) => {
  const words = input.text.split(/\s+/u)
  const [first = '', ...rest] = words
  const code = countryOf(input.text) ?? countryOf(first)
  if (code === null) return refuse(input, draft, 'country-unknown')
  draft.values[field] ??= code
  if (countryOf(input.text) === null && rest.length > 0) draft.values['company.city'] ??= rest.join(' ')
}

/** Reads a language: its two-letter code, or the text where it is none. */
export const readLanguageCell: CellReader = (input, draft, field) => {
  draft.values[field] ??= languageOf(input.text) ?? input.text
}

/** An Incoterm keeps the place behind it: `fob busan` becomes `FOB busan`. */
export const readIncotermCell: CellReader = (input, draft, field) => {
  const code = incotermOf(input.text)
  const isCode = code !== null && input.text.toUpperCase().startsWith(code)
  draft.values[field] ??= isCode ? `${code}${input.text.slice(code.length)}` : input.text
}

function unknownValue(input: CellInput, draft: RowDraft): void {
  addIssue(draft, { column: input.column.index, code: 'value-unknown', text: input.text })
  draft.tags.push(input.text)
}

/** Reads a grade; an unknown word becomes a tag. */
export const readGradeCell: CellReader = (input, draft) => {
  const grade = gradeOf(input.text)
  if (grade === null) unknownValue(input, draft)
  draft.grade ??= grade
}

/** Reads where a customer stands; an unknown word becomes a tag. */
export const readLifecycleCell: CellReader = (input, draft) => {
  const lifecycle = lifecycleOf(input.text)
  if (lifecycle === null) unknownValue(input, draft)
  draft.lifecycle ??= lifecycle
}

/** Reads one or several kinds of company; an unknown word becomes a tag. */
export const readKindsCell: CellReader = (input, draft) => {
  for (const word of input.text.split(/[,;/·|、，；+&]+/u).map((part) => part.trim())) {
    const kind = word === '' ? undefined : companyKindOf(word)
    if (kind) draft.kinds.add(kind)
    else if (kind === null) unknownValue({ ...input, text: word }, draft)
  }
}

const MARKERS = /^\*\s*|^#/u

const readWords: CellReader = (input, draft, field) => {
  const separators =
    field === 'record.productsOfInterest' ? /[,;|、，；\n]+|\s\/\s/u : /[,;|/·、，；\n]+|:::/u
  const words = input.text.split(separators).map((part) => part.trim().replace(MARKERS, ''))
  const target = field === 'record.tags' ? draft.tags : draft.products
  for (const word of words)
    if (word !== '' && word !== 'myContacts' && !target.includes(word)) target.push(word)
}

/** Reads tags: separated by commas, semicolons, bars, dots, slashes, lines, or Google's `:::`. `VIP: yes` is the tag VIP. */
export const readTagsCell: CellReader = (input, draft, field) => {
  const { header } = input.column
  const isTicked = field === 'record.tags' && header !== '' && isYesOrNo(input.text)
  if (!isTicked) readWords(input, draft, field)
  else if (isYes(input.text) && !draft.tags.includes(header)) draft.tags.push(header)
}

/** Keeps a remark. */
export const readNoteCell: CellReader = (input, draft) => {
  draft.notes.push({ header: input.column.header, text: input.text })
}

/** Keeps an address, leaving out what another address of the row holds already. */
export const readAddressCell: CellReader = (input, draft, field) => {
  const addresses = draft.addresses[field === 'person.address' ? 'person' : 'company']
  const text = input.text.replace(/\s*\n\s*/gu, ', ')
  const holds = (one: string, other: string) => one.includes(other)
  if (addresses.some((known) => holds(known, text))) return
  const longer = addresses.findIndex((known) => holds(text, known))
  if (longer >= 0) addresses[longer] = text
  else addresses.push(text)
}

const POSTAL_DIGITS: Readonly<Record<string, number>> = {
  KR: 5,
  CN: 6,
  RU: 6,
  JP: 7,
  US: 5,
  DE: 5,
  FR: 5,
  IT: 5,
  ES: 5,
  TR: 5,
  KZ: 6,
  UA: 5,
  VN: 6,
  IN: 6,
  TH: 5,
  MY: 5,
  ID: 5,
  MX: 5,
  PL: 5,
}

/** The digits with the zeros that the code of a country lacks; null where it lacks none, or too many. */
function withLostZeros(digits: string, country: string): string | null {
  const length = POSTAL_DIGITS[country] ?? 0
  const missing = /^\d{3,6}$/.test(digits) ? length - digits.length : 0
  return missing > 0 && missing <= 2 ? digits.padStart(length, '0') : null
}

/** A post code that a spreadsheet made a number gets its zeros back, by the length that its country uses. */
export const readPostalCodeCell: CellReader = (input, draft, field) => {
  const digits = (input.cell.raw ?? input.text).replace(/\.0$/, '')
  const repaired = withLostZeros(digits, draft.country ?? draft.countries[0] ?? '')
  const isRepair = repaired !== null && !isRefused(draft, 'postal-code-repaired')
  draft.values[field] ??= isRepair ? repaired : input.text
  if (isRepair) {
    const text = `${input.text} → ${repaired}`
    addIssue(draft, { column: input.column.index, code: 'postal-code-repaired', severity: 'repair', text })
  }
}

/** A Russian ИНН whose zero in front was lost gets it back when the check digits then fit. */
export const readTaxIdCell: CellReader = (input, draft, field) => {
  const digits = input.cell.raw ?? input.text
  const padded = `0${digits}`
  const isRepair =
    /^(?:\d{9}|\d{11})$/.test(digits) &&
    isRussianTaxId(padded) &&
    draft.countries[0] === 'RU' &&
    !isRefused(draft, 'tax-id-repaired')
  draft.values[field] ??= isRepair ? padded : digits
  if (isRepair) {
    const text = `${digits} → ${padded}`
    addIssue(draft, { column: input.column.index, code: 'tax-id-repaired', severity: 'repair', text })
  }
}
