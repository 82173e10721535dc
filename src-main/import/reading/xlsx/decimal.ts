const powers = Array.from({ length: 16 }, (_, power) => 10 ** power)
const exactDigits = 15

/**
 * The number that the bytes spell, parsed in place; NaN when they spell none. Up to 15 digits are exact: the digits
 * fit into a double and one division by a power of ten rounds correctly. Longer ones go through `Number`.
 */
export function decimalAt(bytes: Buffer, start: number, end: number): number {
  const negative = bytes[start] === 0x2d
  let digits = 0
  let count = 0
  let point = -1
  for (let at = negative ? start + 1 : start; at < end; at += 1) {
    const digit = (bytes[at] ?? 0) - 0x30
    if (digit >= 0 && digit <= 9) {
      digits = digits * 10 + digit
      count += 1
    } else if (digit === -2 && point < 0) point = count
    else return spelled(bytes, start, end)
  }
  if (count === 0 || count > exactDigits) return spelled(bytes, start, end)
  const value = point < 0 ? digits : digits / (powers[count - point] ?? 1)
  return negative ? -value : value
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
