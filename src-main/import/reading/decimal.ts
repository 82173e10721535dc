const powers = Array.from({ length: 16 }, (_, power) => 10 ** power)
const exactDigits = 15
/** A point as a digit: `.` lies two below `0`. */
const point = -2

/**
 * The number that the bytes spell, parsed in place; NaN when they spell none. Up to 15 digits are exact: the digits
 * fit into a double and one division by a power of ten rounds correctly. Longer ones go through `Number`.
 */
export function decimalAt(bytes: Buffer, start: number, end: number): number {
  const isNegative = bytes[start] === 0x2d
  const value = unsignedAt(bytes, isNegative ? start + 1 : start, end)
  if (Number.isNaN(value)) return spelled(bytes, start, end)
  return isNegative ? -value : value
}

/** NaN for everything that is not digits with at most one point among them, or has too many digits. */
function unsignedAt(bytes: Buffer, start: number, end: number): number {
  let digits = 0
  let count = 0
  let whole = -1
  for (let at = start; at < end; at += 1) {
    const digit = (bytes[at] ?? 0) - 0x30
    if (digit >= 0 && digit <= 9) {
      digits = digits * 10 + digit
      count += 1
    } else if (digit === point && whole < 0) whole = count
    else return Number.NaN
  }
  if (count === 0 || count > exactDigits) return Number.NaN
  return whole < 0 ? digits : scaled(digits, count - whole)
}

function scaled(digits: number, decimals: number): number {
  return digits / (powers[decimals] ?? 1)
}

function spelled(bytes: Buffer, start: number, end: number): number {
  const text = bytes.toString('latin1', start, end).trim()
  return text === '' ? Number.NaN : Number(text)
}

/** The whole number that the bytes spell, -1 when they spell none. */
export function indexAt(bytes: Buffer, start: number, end: number): number {
  let value = 0
  for (let at = start; at < end; at += 1) {
    const digit = (bytes[at] ?? 0) - 0x30
    if (digit < 0 || digit > 9) {
      const slow = spelled(bytes, start, end)
      return Number.isInteger(slow) && slow >= 0 ? slow : -1
    }
    value = value * 10 + digit
  }
  return end > start ? value : -1
}
