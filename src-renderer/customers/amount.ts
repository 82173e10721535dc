import { readTypedAmount } from '../../src-shared/amounts/amount-text'
import { type Money, minorDigits, moneyFromDecimal, moneyToDecimal } from '../../src-shared/kernel/money'

/** Currencies that traders here meet; the workspace's own stands first. */
const usual = ['USD', 'EUR', 'CNY', 'KRW', 'RUB', 'JPY', 'VND', 'KZT', 'AED', 'GBP'] as const

/** The currencies to choose from, the workspace's own and the deal's first. */
export function currencyChoices(...first: (string | null | undefined)[]): string[] {
  return [...new Set([...first.filter((one) => one !== null && one !== undefined), ...usual])]
}

/** The amount as it stands in a field: `38400` or `1234.50`. */
export function amountText(money: Money | null): string {
  return money ? moneyToDecimal(money).replace(/\.0+$/, '') : ''
}

/** `USD 212K`, `KRW 820만`: sums at a glance, to three digits. */
export function shortMoney(locale: string, { minor, currency }: Money): string {
  const format = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'code',
    notation: 'compact',
    maximumSignificantDigits: 3,
  })
  return format.format(minor / 10 ** minorDigits(currency))
}

/**
 * The digits with a point: one or two digits after the last point or comma are decimals, whichever sign a country
 * uses; all other signs group digits. A lone point before three digits could be either and is left to be refused.
 */
function plainDecimal(typed: string): string {
  const text = typed.normalize('NFKC').replace(/[\s']/g, '')
  const [, whole, decimals] = /^(.*)[.,](\d{1,2})$/.exec(text) ?? []
  if (whole !== undefined) return `${whole.replace(/[.,]/g, '')}.${decimals}`
  return /^[^.,]*\.[^.,]*$/.test(text) ? text : text.replace(/[.,]/g, '')
}

/**
 * What was typed as money: null when empty, undefined when it is no amount. Multipliers are understood (`5만`,
 * `2,5 млн`, `12k`); a currency written beside the number stands above the chosen one.
 */
export function readAmount(typed: string, currency: string): Money | null | undefined {
  if (/\p{L}|\p{Sc}/u.test(typed)) {
    const read = readTypedAmount(typed)
    return (read && moneyFromDecimal(read.decimal, read.currency ?? currency)) ?? undefined
  }
  const plain = plainDecimal(typed)
  if (plain === '') return null
  if (minorDigits(currency) < 3 && /\.\d{3,}$/.test(plain)) return undefined
  return moneyFromDecimal(plain, currency) ?? undefined
}
