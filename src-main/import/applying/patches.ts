import { isEmail } from '../../../src-shared/emails/email'
import { matchKey } from '../../../src-shared/kernel/text-key'

/** Values by column. */
export type Values = Readonly<Record<string, string | number | null>>

/** Columns that only make sense together: the first says whether there is a value. */
const amounts: Readonly<Record<string, string>> = {
  revenueMinor: 'revenueCurrency',
  creditLimitMinor: 'creditLimitCurrency',
}
const currencies = new Set(Object.values(amounts))
const address = ['country', 'region', 'city', 'street', 'postalCode'] as const
const addressColumns: ReadonlySet<string> = new Set(address)

/** True when both have an address and they say different things: then one is no completion of the other. */
function addressesDiffer(current: Values, wanted: Values): boolean {
  return address.some((column) => {
    const [one, other] = [current[column] ?? null, wanted[column] ?? null]
    return one !== null && other !== null && matchKey(String(one)) !== matchKey(String(other))
  })
}

/** An address that stands for a name gives way to a name and never takes its place. */
function standsForName(column: string, value: string | number | null | undefined): boolean {
  return column === 'fullName' && typeof value === 'string' && isEmail(value)
}

/** True when a stored value is blank, or stands for a name that comes now. */
function givesWay(column: string, stored: Values[string] | undefined, value: Values[string]): boolean {
  return (stored ?? null) === null || (standsForName(column, stored) && !standsForName(column, value))
}

/** The columns of `wanted` that are blank in `current`. An address completes only one that it agrees with. */
export function blanksToFill(current: Values, wanted: Values): Values | null {
  const patch: Record<string, string | number | null> = {}
  let differs: boolean | null = null
  for (const column in wanted) {
    const value = wanted[column] ?? null
    if (value === null || currencies.has(column)) continue
    if (!givesWay(column, current[column], value)) continue
    if (addressColumns.has(column)) {
      differs ??= addressesDiffer(current, wanted)
      if (differs) continue
    }
    addColumn(patch, wanted, column)
  }
  return orNothing(patch)
}

/** The columns of `wanted` that say something else than `current`. Blank ones take nothing away. */
export function valuesToOverwrite(current: Values, wanted: Values): Values | null {
  const patch: Record<string, string | number | null> = {}
  for (const column in wanted) {
    const value = wanted[column] ?? null
    if (value === null || currencies.has(column) || standsForName(column, value)) continue
    const amount = amounts[column]
    const isSame = value === (current[column] ?? null)
    if (isSame && (amount === undefined || wanted[amount] === current[amount])) continue
    addColumn(patch, wanted, column)
  }
  return orNothing(patch)
}

function addColumn(patch: Record<string, string | number | null>, wanted: Values, column: string): void {
  patch[column] = wanted[column] ?? null
  const currency = amounts[column]
  if (currency !== undefined) patch[currency] = wanted[currency] ?? null
}

function orNothing(patch: Values): Values | null {
  for (const _column in patch) return patch
  return null
}

/** `wanted` without its blank columns. */
export function withoutBlanks(wanted: Values): Values {
  const filled: Record<string, string | number> = {}
  for (const column in wanted) {
    const value = wanted[column]
    if (value !== null && value !== undefined) filled[column] = value
  }
  return filled
}
