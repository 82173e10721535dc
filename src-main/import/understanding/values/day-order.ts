import { isDay } from '../../../../src-shared/kernel/day'
import { type DayOrder, threeNumbers } from './day-text'

/** In which order a column writes its dates, and whether its cells prove it. */
export interface DayOrderReading {
  readonly order: DayOrder
  readonly certain: boolean
}

function fits(
  order: DayOrder,
  [one, two, three]: readonly [number, number, number],
  yearDigits: number,
): boolean {
  const day = (month: number, dayOfMonth: number) =>
    isDay(`2024-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`)
  if (order === 'ymd') return yearDigits === 2 && day(two, three)
  return order === 'mdy' ? day(one, two) : day(two, one)
}

/** Countries whose short dates begin with the year, and those that put the month first. */
const yearFirst = new Set(['KR', 'CN', 'JP', 'TW', 'HU', 'MN'])
const monthFirst = new Set(['US', 'PH'])

function usual(country: string | null, shortYears: boolean, signs: ReadonlySet<string>): DayOrder[] {
  const isYearFirst = country !== null && yearFirst.has(country)
  if (shortYears && isYearFirst) return ['ymd', 'dmy', 'mdy']
  const american = country !== null && (monthFirst.has(country) || isYearFirst) && signs.has('/')
  return american ? ['mdy', 'dmy', 'ymd'] : ['dmy', 'mdy', 'ymd']
}

/**
 * Decides by consensus: the order that most cells allow; where several allow all cells, the usual one of `country`
 * (two letters, null when unknown). `certain` is false when another order would fit as well.
 */
export function dayOrderOf(cells: readonly string[], country: string | null): DayOrderReading {
  const dates = cells.map(threeNumbers).filter((found) => found !== null)
  const shortYears = dates.some((found) => found.yearDigits === 2)
  const orders = usual(country, shortYears, new Set(dates.map((found) => found.sign)))
  const counts = orders.map(
    (order) => dates.filter((found) => fits(order, found.parts, found.yearDigits)).length,
  )
  const most = Math.max(...counts)
  const best = orders[counts.indexOf(most)] ?? 'dmy'
  // 13/02 beside 02/14: the column has no one order, and 03/04 may be either.
  const isMixed = dates.some(
    ({ parts, yearDigits }) =>
      !fits(best, parts, yearDigits) && orders.some((order) => fits(order, parts, yearDigits)),
  )
  const certain = dates.length === 0 || (!isMixed && counts.filter((count) => count === most).length === 1)
  return { order: best, certain: certain || isUnambiguous(dates, best, country) }
}

/** With a full stop as the sign the day stands first everywhere, save for short years in countries that write them first. */
function isUnambiguous(
  dates: readonly { sign: string; yearDigits: number }[],
  best: DayOrder,
  country: string | null,
): boolean {
  return dates.every(
    ({ sign, yearDigits }) => sign === '.' && (yearDigits === 4 ? best === 'dmy' : country !== null),
  )
}
