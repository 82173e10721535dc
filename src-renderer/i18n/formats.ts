import type { Money } from '../../src-shared/kernel/money'
import { minorDigits } from '../../src-shared/kernel/money'

/** Numbers, days and times in the words of one locale. Instants are milliseconds UTC, days are `YYYY-MM-DD`. */
export interface Formats {
  number(value: number): string
  /** `25 %` out of 0.25. */
  percent(share: number): string
  /** `USD 38,400`; the code instead of a sign, because dollars are many. Whole amounts without decimals. */
  money(money: Money): string
  /** `19 Nov`; with the year when it is another one. */
  day(day: string): string
  /** `Sunday 22 November`, as a title begins: with a capital in every language that has them. */
  longDay(day: string): string
  /** `19 Nov`, at the wall of a zone. */
  dayOf(instant: number, zone?: string): string
  time(instant: number, zone?: string): string
  /** `19 Nov 16:20`. */
  dayAndTime(instant: number, zone?: string): string
  /** `Sun 11:08`, as a customer's clock shows it. */
  weekdayAndTime(instant: number, zone: string): string
  /** `3 days ago`, `in 2 hours`, `now`. */
  relative(from: number, to: number): string
  /** `in 3 days`, `yesterday`, `today`: whole days between two days. */
  relativeDays(days: number): string
  /** `today`, `3d ago`: as short as a cell of a list needs it. */
  daysAgo(days: number): string
  /** `12 minutes`, `3 hours`, `4 days`: a length of time in its largest whole unit. */
  duration(milliseconds: number): string
  country(code: string): string
  currency(code: string): string
  fileSize(bytes: number): string
  list(parts: readonly string[]): string
}

const DAY = 86_400_000

/** The day on the wall at an instant in a zone, as `YYYY-MM-DD`. */
export function dayAt(instant: number, zone?: string): string {
  const parts = new Intl.DateTimeFormat('en-CA', { ...zoneOption(zone), dateStyle: 'short' })
  return parts.format(instant)
}

/** Whole days from one day to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00Z`) - Date.parse(`${from}T00:00Z`)) / DAY)
}

function zoneOption(zone: string | undefined): { timeZone?: string } {
  return zone === undefined ? {} : { timeZone: zone }
}

/** A day is formatted as midnight UTC, so that no zone can move it. */
function utcOf(day: string): number {
  return Date.parse(`${day}T00:00Z`)
}

const units: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['year', 365 * DAY],
  ['month', 30 * DAY],
  ['day', DAY],
  ['hour', 3_600_000],
  ['minute', 60_000],
]

function remembered<Key extends string, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>()
  return (key) => {
    const old = known.get(key)
    if (old !== undefined) return old
    const made = make(key)
    known.set(key, made)
    return made
  }
}

type Shape = 'day' | 'dayYear' | 'long' | 'time' | 'dayTime' | 'weekdayTime'

const shapes: Record<Shape, Intl.DateTimeFormatOptions> = {
  day: { day: 'numeric', month: 'short' },
  dayYear: { day: 'numeric', month: 'short', year: 'numeric' },
  long: { weekday: 'long', day: 'numeric', month: 'long' },
  time: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  dayTime: { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  weekdayTime: { weekday: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
}

function moneyIn(locale: string) {
  const formatOf = remembered<string, Intl.NumberFormat>((key) => {
    const [currency = 'USD', digits = '0'] = key.split(' ')
    return new Intl.NumberFormat(locale, {
      style: 'currency',
      currency,
      currencyDisplay: 'code',
      minimumFractionDigits: Number(digits),
      maximumFractionDigits: Number(digits),
    })
  })
  return ({ minor, currency }: Money) => {
    const digits = minorDigits(currency)
    const isWhole = minor % 10 ** digits === 0
    return formatOf(`${currency} ${isWhole ? 0 : digits}`).format(minor / 10 ** digits)
  }
}

function sizeIn(locale: string) {
  const steps = ['byte', 'kilobyte', 'megabyte', 'gigabyte']
  return (bytes: number) => {
    const step = Math.min(steps.length - 1, bytes < 1 ? 0 : Math.floor(Math.log10(bytes) / 3))
    const shown = new Intl.NumberFormat(locale, {
      style: 'unit',
      unit: steps[step] ?? 'byte',
      // Short, English has no plural for it: "163 byte".
      unitDisplay: step === 0 ? 'long' : 'short',
      maximumFractionDigits: step < 2 ? 0 : 1,
    })
    return shown.format(bytes / 1000 ** step)
  }
}

function durationIn(locale: string) {
  const formatOf = remembered(
    (unit) => new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }),
  )
  return (milliseconds: number) => {
    const unit = units.find(([, length]) => milliseconds >= length) ?? (['minute', 60_000] as const)
    return formatOf(unit[0]).format(Math.max(1, Math.trunc(milliseconds / unit[1])))
  }
}

/** The formats of a locale (BCP 47). `thisYear` tells which year needs no saying. */
export function createFormats(locale: string, thisYear: number): Formats {
  const shape = remembered<string, Intl.DateTimeFormat>((key) => {
    const [name, zone] = key.split('|')
    return new Intl.DateTimeFormat(locale, { ...shapes[name as Shape], ...zoneOption(zone || undefined) })
  })
  const at = (name: Shape, instant: number, zone?: string) => shape(`${name}|${zone ?? ''}`).format(instant)
  const number = new Intl.NumberFormat(locale)
  const percent = new Intl.NumberFormat(locale, { style: 'percent' })
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
  const regions = new Intl.DisplayNames([locale], { type: 'region', fallback: 'code' })
  const currencies = new Intl.DisplayNames([locale], { type: 'currency', fallback: 'code' })
  // English is short only where it is narrow, and not in Britain; narrow Russian is "-3 дн.".
  const isEnglish = locale.startsWith('en')
  const style = isEnglish ? 'narrow' : 'short'
  const ago = new Intl.RelativeTimeFormat(isEnglish ? 'en' : locale, { numeric: 'auto', style })
  const title = (text: string) => text.charAt(0).toLocaleUpperCase(locale) + text.slice(1)
  const list = new Intl.ListFormat(locale, { type: 'conjunction' })
  const dayShape = (day: string): Shape => (Number(day.slice(0, 4)) === thisYear ? 'day' : 'dayYear')
  return {
    number: (value) => number.format(value),
    percent: (share) => percent.format(share),
    money: moneyIn(locale),
    day: (day) => at(dayShape(day), utcOf(day), 'UTC'),
    longDay: (day) => title(at('long', utcOf(day), 'UTC')),
    dayOf: (instant, zone) => at(dayShape(dayAt(instant, zone)), instant, zone),
    time: (instant, zone) => at('time', instant, zone),
    dayAndTime: (instant, zone) =>
      `${at(dayShape(dayAt(instant, zone)), instant, zone)} ${at('time', instant, zone)}`,
    weekdayAndTime: (instant, zone) => at('weekdayTime', instant, zone),
    relative(from, to) {
      const distance = to - from
      const unit = units.find(([, length]) => Math.abs(distance) >= length)
      return unit ? relative.format(Math.trunc(distance / unit[1]), unit[0]) : relative.format(0, 'second')
    },
    relativeDays: (days) => relative.format(days, 'day'),
    daysAgo: (days) => ago.format(-days, 'day'),
    duration: durationIn(locale),
    country: (code) => (/^[A-Z]{2}$/.test(code) ? (regions.of(code) ?? code) : code),
    currency: (code) => currencies.of(code) ?? code,
    fileSize: sizeIn(locale),
    list: (parts) => list.format(parts),
  }
}
