import { isDay } from '../../../../src-shared/kernel/day'
import { dayText } from '../../reading/serial-date'

/** The order of a date written in numbers whose year does not stand first with four digits. */
export type DayOrder = 'dmy' | 'mdy' | 'ymd'

const MONTHS: Record<string, number> = {}
const monthNames = `
jan january januar janvier janv enero ene janeiro gennaio gen ocak oca январь января янв
feb february februar fevrier fevr febrero fevereiro fev febbraio subat sub февраль февраля фев
mar march marz maerz mars marzo marco mrz mart март марта мар
apr april avril avr abril abr aprile nisan nis апрель апреля апр
may mai mayo maio maggio mag mayis май мая
jun june juni juin junio junho giugno giu haziran haz июнь июня июн
jul july juli juillet juil julio julho luglio lug temmuz tem июль июля июл
aug august aout agosto ago agu agustos август августа авг
sep sept september septembre septiembre setembro set settembre eylul eyl сентябрь сентября сен сент
oct october oktober okt octobre octubre outubro out ottobre ott ekim eki октябрь октября окт
nov november novembre noviembre novembro kasim kas ноябрь ноября ноя нояб
dec december dezember dez decembre diciembre dic dezembro dicembre aralik ara декабрь декабря дек`
for (const [index, line] of monthNames.trim().split('\n').entries()) {
  for (const name of line.trim().split(' ')) MONTHS[name] = index + 1
}

const pad = (value: number, length = 2): string => String(value).padStart(length, '0')

function fullYear(year: number, digits: number): number {
  if (digits > 2) return year
  return year < 70 ? 2000 + year : 1900 + year
}

function dayOf(year: number, month: number, day: number): string | null {
  const text = `${pad(year, 4)}-${pad(month)}-${pad(day)}`
  return year >= 1800 && year <= 2200 && isDay(text) ? text : null
}

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]\d{2}:\d{2}.*)?$/
const YEAR_FIRST = /^(\d{4})\s*[-./,년年]\s*(\d{1,2})\s*[-./,월月]\s*(\d{1,2})(?!\d)/
const EIGHT = /^(\d{4})(\d{2})(\d{2})$/
const THREE_NUMBERS = /^(\d{1,2})\s*[-./,]\s*(\d{1,2})\s*[-./,]\s*(\d{4}|\d{2})(?!\d)/
const SHORT_YEAR_CJK = /^['’]?(\d{2})\s*[년年]\s*(\d{1,2})\s*[월月]\s*(\d{1,2})/
const ERA = /^(令和|平成|昭和|大正|R|H|S|T)\s*(\d{1,2}|元)\s*[年./-]\s*(\d{1,2})\s*[月./-]\s*(\d{1,2})/
const ERA_YEAR = /^(令和|平成|昭和|大正|明治)\s*(\d{1,2}|元)\s*年?(?:\s*(\d{1,2})\s*月)?$/
/** Taiwan: `民國112年5月3日`, and 112/5/3, which no other calendar writes. */
const MINGUO = /^(?:民[國国]\s*(?=\d{2,3})|(?=1\d\d\D))(\d{2,3})\s*[年./-]\s*(\d{1,2})\s*[月./-]\s*(\d{1,2})/
const MINGUO_YEAR = /^民[國国]\s*(\d{2,3})\s*年?(?:\s*(\d{1,2})\s*月)?$/
const NAMED_DAY_FIRST =
  /^(?:\p{L}+,?\s+)?(\d{1,2})(?:st|nd|rd|th|º|\.)?[\s-]*(?:de\s+)?(\p{L}+)\.?,?[\s-]*(?:de\s+)?(\d{4}|\d{2})(?!\d)/u
const NAMED_MONTH_FIRST = /^(?:\p{L}+,\s+)?(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})/u
const VIETNAMESE = /^(?:ngay\s*)?(\d{1,2})\s*thang\s*(\d{1,2})\s*(?:nam\s*)?(\d{4})/
const YEAR_MONTH = /^(\d{4})\s*[-./년年]\s*(\d{1,2})\s*[월月]?$/
const YEAR_ONLY = /^(\d{4})\s*(?:년|年|г\.?|год|year)?$/

const eraStart: Readonly<Record<string, number>> = {
  令和: 2018,
  R: 2018,
  平成: 1988,
  H: 1988,
  昭和: 1925,
  S: 1925,
  大正: 1911,
  T: 1911,
  明治: 1867,
}

type Reader = (text: string) => string | null

function numbers(match: RegExpExecArray): [number, number, number] {
  return [Number(match[1]), Number(match[2]), Number(match[3])]
}

const inOrder =
  (shape: RegExp): Reader =>
  (text) => {
    const match = shape.exec(text)
    if (!match) return null
    const [year, month, day] = numbers(match)
    return dayOf(fullYear(year, match[1]?.length ?? 4), month, day)
  }

function readEra(text: string): string | null {
  const match = ERA.exec(text)
  const start = match?.[1] ? eraStart[match[1]] : undefined
  if (match && start !== undefined) {
    return dayOf(start + (match[2] === '元' ? 1 : Number(match[2])), Number(match[3]), Number(match[4]))
  }
  const minguo = MINGUO.exec(text)
  if (!minguo) return null
  const [year, month, day] = numbers(minguo)
  return dayOf(year + 1911, month, day)
}

function plainMonth(name: string): number | undefined {
  return MONTHS[
    name
      .normalize('NFD')
      .replace(/[\u0300-\u0306\u0308-\u036f]/g, '')
      .normalize('NFC')
      .replaceAll('ı', 'i')
  ]
}

function readNamed(text: string): string | null {
  const lower = text.toLowerCase()
  return readDayFirst(lower) ?? readMonthFirst(lower) ?? readVietnamese(lower)
}

function readDayFirst(text: string): string | null {
  const [, day, name = '', year = ''] = NAMED_DAY_FIRST.exec(text) ?? []
  const month = plainMonth(name)
  return month ? dayOf(fullYear(Number(year), year.length), month, Number(day)) : null
}

function readMonthFirst(text: string): string | null {
  const [, name = '', day, year] = NAMED_MONTH_FIRST.exec(text) ?? []
  const month = plainMonth(name)
  return month ? dayOf(Number(year), month, Number(day)) : null
}

function readVietnamese(text: string): string | null {
  const match = VIETNAMESE.exec(text.normalize('NFD').replace(/[\u0300-\u036f]/g, ''))
  return match ? dayOf(Number(match[3]), Number(match[2]), Number(match[1])) : null
}

/** The three numbers of `02.03.2024` or `24.11.19` before anybody has said what they are; null for other texts. */
export function threeNumbers(
  text: string,
): { parts: [number, number, number]; yearDigits: number; sign: string } | null {
  const match = THREE_NUMBERS.exec(text.normalize('NFKC').trim().replace(/^['’]/, ''))
  if (!match) return null
  return { parts: numbers(match), yearDigits: match[3]?.length ?? 4, sign: /[-./,]/.exec(text)?.[0] ?? '.' }
}

function readOrdered(text: string, order: DayOrder): string | null {
  const found = threeNumbers(text)
  if (!found) return null
  const [one, two, three] = found.parts
  if (order === 'ymd' && found.yearDigits === 2) return dayOf(fullYear(one, 2), two, three)
  const year = fullYear(three, found.yearDigits)
  return order === 'mdy' ? dayOf(year, one, two) : dayOf(year, two, one)
}

const readYearFirst = inOrder(/^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/)

const readers: readonly Reader[] = [
  inOrder(ISO),
  inOrder(YEAR_FIRST),
  inOrder(EIGHT),
  inOrder(SHORT_YEAR_CJK),
  readEra,
  readNamed,
]

/** A day from a serial number of a spreadsheet (1900 system), as five digits in a text: 20000 (1954) to 73000 (2099). */
function fromSerial(text: string): string | null {
  const match = /^(\d{5})(?:[.,]\d+)?$/.exec(text)
  const serial = match ? Number(match[1]) : 0
  if (serial < 20_000 || serial > 73_000) return null
  return dayText(serial)
}

function eraYear(text: string): string | null {
  const [, name = '', year = '', month = '1'] = ERA_YEAR.exec(text) ?? []
  const start = eraStart[name]
  if (start !== undefined) return dayOf(start + (year === '元' ? 1 : Number(year)), Number(month), 1)
  const minguo = MINGUO_YEAR.exec(text)
  return minguo ? dayOf(Number(minguo[1]) + 1911, Number(minguo[2] ?? 1), 1) : null
}

function approximate(text: string): string | null {
  const month = YEAR_MONTH.exec(text)
  if (month) return dayOf(Number(month[1]), Number(month[2]), 1)
  const year = YEAR_ONLY.exec(text)
  return year ? dayOf(Number(year[1]), 1, 1) : eraYear(text)
}

export interface DayReading {
  /** `YYYY-MM-DD`. */
  readonly day: string
  /** True where only a month or a year was written; the day is the first of it. */
  readonly approximate: boolean
}

/**
 * Reads a day as lists write it: `2024.11.19`, `2024년 3월 2일`, `02.03.2024`, `2 марта 2024`, `Mar 2, 2024`, `令和6年3月2日`,
 * a serial number. `order` decides numbers that leave it open. A clock time behind it is dropped. Null: no day.
 */
export function readDay(raw: string, order: DayOrder): DayReading | null {
  const plain = readYearFirst(raw)
  if (plain) return { day: plain, approximate: false }
  const text = raw
    .normalize('NFKC')
    .trim()
    .replace(/^['’]/, '')
    .replace(/^[([]\s*|\s*[)\]]$/g, '')
  for (const read of readers) {
    const day = read(text)
    if (day) return { day, approximate: false }
  }
  const day = readOrdered(text, order) ?? fromSerial(text)
  if (day) return { day, approximate: false }
  const rough = approximate(text)
  return rough ? { day: rough, approximate: true } : null
}

const orders: readonly DayOrder[] = ['dmy', 'mdy']

/** The only day that three numbers allow (`13/02/2024`, `02/14/2024`); null where they allow two, none, or are no such numbers. */
export function onlyDay(text: string): string | null {
  if (threeNumbers(text) === null) return null
  const days = new Set(orders.map((order) => readOrdered(text.normalize('NFKC').trim(), order)))
  days.delete(null)
  const [day] = days
  return days.size === 1 && day ? day : null
}

/** True where the text looks like a whole date in some order (not a bare number). */
export function looksLikeDay(text: string): boolean {
  if (text.length > 40 || !/\d/.test(text)) return false
  if (/^\d+$/.test(text.trim()) && text.trim().length !== 8) return false
  const reading = readDay(text, 'dmy') ?? readDay(text, 'mdy') ?? readDay(text, 'ymd')
  return reading !== null && !reading.approximate && !/^\d{5}([.,]\d+)?$/.test(text.trim())
}
