/**
 * A number in plain digits: at most 15 significant ones (what Excel keeps, so 0.30000000000000004 is 0.3) and never
 * an exponent. Not-a-number and infinities give an empty text.
 */
export function plainDigits(value: number): string {
  if (Number.isSafeInteger(value)) return Object.is(value, -0) ? '0' : String(value)
  if (!Number.isFinite(value)) return ''
  const rounded = Number(value.toPrecision(15))
  const short = String(Number.isFinite(rounded) ? rounded : value)
  return short.includes('e') ? withoutExponent(short) : short
}

function withoutExponent(text: string): string {
  const [, sign = '', whole = '', fraction = '', power = '0'] =
    /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text) ?? []
  if (whole === '') return text
  const digits = whole + fraction
  const point = 1 + Number(power)
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`
  if (point >= digits.length) return sign + digits + '0'.repeat(point - digits.length)
  return `${sign}${digits.slice(0, point)}.${digits.slice(point)}`
}
