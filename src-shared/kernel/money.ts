import * as z from 'zod'

/** An amount in whole minor units (cents, fen; won has none) of an ISO 4217 currency. */
export interface Money {
  readonly minor: number
  readonly currency: string
}

export const currencySchema = z.string().regex(/^[A-Z]{3}$/)

export const moneySchema = z.strictObject({ minor: z.int(), currency: currencySchema })

const digitsByCurrency = new Map<string, number>()

/** How many digits a currency has after the point (ISO 4217 through Intl: USD 2, KRW 0, KWD 3). */
export function minorDigits(currency: string): number {
  const known = digitsByCurrency.get(currency)
  if (known !== undefined) return known
  const digits =
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2
  digitsByCurrency.set(currency, digits)
  return digits
}

/**
 * Money from a decimal text such as `1234.5` (point as the separator, no grouping). Digits beyond the currency's
 * are rounded half away from zero. Returns null when the text is no number or the amount is not exactly representable.
 */
export function moneyFromDecimal(decimal: string, currency: string): Money | null {
  const parts = /^(-?)(\d+)(?:\.(\d+))?$/.exec(decimal.trim())
  if (!parts) return null
  const digits = minorDigits(currency)
  const fraction = (parts[3] ?? '').padEnd(digits + 1, '0')
  const roundUp = Number(fraction.charAt(digits)) >= 5 ? 1n : 0n
  const minor = BigInt(`${parts[2]}${fraction.slice(0, digits)}`) + roundUp
  const signed = Number(parts[1] === '-' ? -minor : minor)
  return Number.isSafeInteger(signed) ? { minor: signed === 0 ? 0 : signed, currency } : null
}

/** The exact decimal text of an amount, for example `1234.50`. */
export function moneyToDecimal(money: Money): string {
  const digits = minorDigits(money.currency)
  const plain = Math.abs(money.minor)
    .toString()
    .padStart(digits + 1, '0')
  const whole = digits === 0 ? plain : `${plain.slice(0, -digits)}.${plain.slice(-digits)}`
  return money.minor < 0 ? `-${whole}` : whole
}

/** Sums amounts per currency, currencies in alphabetical order. Never converts. */
export function sumByCurrency(amounts: Iterable<Money>): Money[] {
  const sums = new Map<string, number>()
  for (const { minor, currency } of amounts) sums.set(currency, (sums.get(currency) ?? 0) + minor)
  return [...sums]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([currency, minor]) => ({ minor, currency }))
}
