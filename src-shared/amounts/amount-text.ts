import { currencyBeside } from './currency'

/** An amount as a decimal text (point as the separator) and the currency written with it. */
export interface AmountReading {
  readonly decimal: string
  readonly currency: string | null
}

/** Words that multiply, as a power of ten. */
const POWERS: readonly (readonly [RegExp, number])[] = [
  [/^(?:조|兆|трлн|trillion|tn)/iu, 12],
  [/^(?:십억|十亿|млрд\.?|миллиард\p{L}*|billion|bn|mrd|mld)/iu, 9],
  [/^(?:억|亿|億)/u, 8],
  [/^(?:천만|千万|千萬)/u, 7],
  [/^(?:백만|百万|百萬|млн\.?|миллион\p{L}*|million|mio|mln|mm|triệu|m(?!\p{L}))/iu, 6],
  [/^(?:만|万|萬)/u, 4],
  [/^(?:천|千|тыс\.?|тысяч\p{L}*|thousand|tsd|k(?!\p{L})|bin(?!\p{L})|nghìn|mil(?!\p{L}))/iu, 3],
  [/^(?:tỷ)/iu, 9],
]

/** The multiplier that a text begins with: `만원` 4, `млн руб.` 6; 0 where there is none. */
function powerOf(text: string): { power: number; length: number } {
  const plain = text.trimStart()
  for (const [word, power] of POWERS) {
    const match = word.exec(plain)
    if (match) return { power, length: text.length - plain.length + match[0].length }
  }
  return { power: 0, length: 0 }
}

/** The unit in a header such as `금액(만원)` or `Выручка, тыс. руб.`, as a power of ten. */
export function headerPower(header: string): number {
  const inside = /[([,]\s*([^()[\],]*)[)\]]?\s*$/u.exec(header.normalize('NFKC'))?.[1] ?? ''
  const unit = inside.replace(
    /^(?:단위|单位|單位|単位|unit|in|в|usd|us\$|\$|€|₩|¥|eur|rmb|krw)[\s:：]*/iu,
    '',
  )
  return powerOf(unit).power
}

const NUMBER = /\d[\d\s.,'’٬]*\d|\d/u

/** The sign that is a decimal one even with three digits behind it, where a multiplier follows. */
type DecimalBeforeThree = '.' | 'any' | null

/** `1,250 млн` and `1.25 million` have decimals, `3,500만` has thousands. */
function decimalBefore(multiplier: string): DecimalBeforeThree {
  return /^\s*\p{Script=Cyrillic}/u.test(multiplier) ? 'any' : '.'
}

/** Which of the signs between the digits is the decimal one. `1.234,5` comma, `1,234` none, `1,5` comma, `1.234.567` none. */
function decimalSign(digits: string, behindThree: DecimalBeforeThree): string | null {
  const found = digits.match(/[.,]/g) ?? []
  const last = found.at(-1)
  if (!last) return null
  if (new Set(found).size === 2) return last
  if (found.length > 1) return null
  const behind = digits.length - digits.lastIndexOf(last) - 1
  const before = digits.indexOf(last)
  if (behind !== 3 || before > 3 || digits.startsWith('0')) return last
  return behindThree === last || behindThree === 'any' ? last : null
}

function plainDecimal(digits: string, behindThree: DecimalBeforeThree): string {
  const compact = digits.replace(/[\s'’٬]/gu, '')
  const sign = decimalSign(compact, behindThree)
  if (!sign) return compact.replace(/[.,]/g, '')
  const point = compact.lastIndexOf(sign)
  return `${compact.slice(0, point).replace(/[.,]/g, '')}.${compact.slice(point + 1)}`
}

/** Moves the decimal point of a plain decimal text to the right. Exact: no floating point. */
export function timesPowerOfTen(decimal: string, power: number): string {
  if (power === 0) return decimal
  const [whole = '0', fraction = ''] = decimal.split('.')
  const moved = fraction.padEnd(power, '0')
  const digits = `${whole}${moved.slice(0, power)}`.replace(/^0+(?=\d)/, '')
  const rest = moved.slice(power)
  return rest === '' ? digits : `${digits}.${rest}`
}

function addDecimals(one: string, other: string): string {
  const places = Math.max(...[one, other].map((decimal) => (decimal.split('.')[1] ?? '').length))
  const scaled = (decimal: string) => BigInt(timesPowerOfTen(decimal, places).split('.')[0] ?? '0')
  const sum = String(scaled(one) + scaled(other)).padStart(places + 1, '0')
  return places === 0 ? sum : `${sum.slice(0, -places)}.${sum.slice(-places)}`
}

interface Terms {
  readonly sum: string
  readonly rest: string
}

/** `3억 5천만` is a sum of terms, each with its own multiplier. */
function readTerms(text: string): Terms | null {
  let sum: string | null = null
  let rest = text
  let around = ''
  for (let match = NUMBER.exec(rest); match; match = NUMBER.exec(rest)) {
    const before = rest.slice(0, match.index)
    if (sum !== null && before.trim() !== '') break
    const after = rest.slice(match.index + match[0].length)
    const { power, length } = powerOf(after)
    const decimal = timesPowerOfTen(
      plainDecimal(match[0].trim(), power === 0 ? null : decimalBefore(after)),
      power,
    )
    sum = sum === null ? decimal : addDecimals(sum, decimal)
    around += ` ${before}`
    rest = after.slice(length)
    if (power === 0) break
  }
  return sum === null ? null : { sum, rest: `${around} ${rest}` }
}

/**
 * Reads an amount as lists write it: `₩1,200,000`, `1.200,50 €`, `USD 12k`, `3억 5천만원`, `1.5亿`, `2,5 млн руб.`, `(1,200)`.
 * Null where there is no number, or where so much text stands around it that it is no amount. `country` only
 * tells the two meanings of ¥ apart.
 */
export function readAmount(raw: string, country?: string | null): AmountReading | null {
  const read = readLoosely(raw, country)
  if (!read) return null
  const { letters, ...reading } = read
  return letters > (reading.currency ? 24 : 6) ? null : reading
}

/** The same for what somebody types into a field: nothing but a currency may stand beside the number. */
export function readTypedAmount(typed: string): AmountReading | null {
  const read = readLoosely(typed)
  if (!read) return null
  const { letters, ...reading } = read
  return letters > 0 && reading.currency === null ? null : reading
}

/** An amount with the number of letters around it that are no multiplier. */
function readLoosely(raw: string, country?: string | null): (AmountReading & { letters: number }) | null {
  const text = raw.normalize('NFKC').trim()
  if (text.length > 60) return null
  const terms = readTerms(text)
  if (!terms) return null
  const letters = terms.rest.match(/\p{L}/gu)?.length ?? 0
  const currency = currencyBeside(terms.rest, country)
  const isNegative =
    /^\(.*\)$/.test(text) || /^[-−–]\s*[^\d]{0,3}\d/u.test(text) || /^[^\d]{1,3}[-−]\d/u.test(text)
  return { decimal: isNegative ? `-${terms.sum}` : terms.sum, currency, letters }
}

/** A whole number such as a head count (`50명`, `1 200`, `100~200`: the lower end); null where there is none. */
export function readInteger(raw: string): { value: number; isRange: boolean } | null {
  const text = raw.normalize('NFKC').trim()
  const range = /^\D{0,4}?(\d[\d,. ]*?)\s*(?:[-~–—∼〜]|to|до|至)\s*\d/iu.exec(text)
  const amount = readAmount(range?.[1] ?? text)
  const value = amount ? Number(amount.decimal) : Number.NaN
  return Number.isSafeInteger(Math.round(value))
    ? { value: Math.round(value), isRange: Boolean(range) }
    : null
}
