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

/** What was typed as money: null when empty, undefined when it is no amount. Spaces and commas group digits. */
export function readAmount(typed: string, currency: string): Money | null | undefined {
  const plain = typed.normalize('NFKC').replace(/[\s,']/g, '')
  if (plain === '') return null
  return moneyFromDecimal(plain, currency) ?? undefined
}
