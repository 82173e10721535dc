/**
 * What a number format says about the meaning of a number:
 * `plain` digits, `date`, `datetime`, `time` of day or duration, `shaped` (a currency sign, percent, dashes or
 * leading zeros that a person sees and the digits lack), `text`.
 */
export type FormatKind = 'plain' | 'date' | 'datetime' | 'time' | 'shaped' | 'text'

const dates = new Set([14, 15, 16, 17, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58])
const times = new Set([18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47])

/** The kind of a format that has a number but no code in the file (ECMA-376 18.8.30, with the East Asian ids). */
export function builtinFormatKind(id: number): FormatKind {
  if (dates.has(id)) return 'date'
  if (times.has(id)) return 'time'
  if (id === 22) return 'datetime'
  if (id === 9 || id === 10) return 'shaped'
  return id === 49 ? 'text' : 'plain'
}

/** The codes of the built-in formats whose texts differ from plain digits. */
export const builtinFormatCodes: ReadonlyMap<number, string> = new Map([
  [9, '0%'],
  [10, '0.00%'],
  [18, 'h:mm AM/PM'],
  [19, 'h:mm:ss AM/PM'],
  [45, 'mm:ss'],
  [46, '[h]:mm:ss'],
  [47, 'mm:ss.0'],
])

/** Takes quoted texts, escapes, paddings and bracketed conditions out of a code; elapsed times `[h]` stay. */
function bareCode(code: string): { bare: string; hasLiteral: boolean } {
  const [section = ''] = code.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/, 1)
  let hasLiteral = false
  const bare = section
    .replace(/"([^"]*)"?/g, (_, text: string) => {
      if (text.trim() !== '') hasLiteral = true
      return ''
    })
    .replace(/\\(.)/g, (_, sign: string) => {
      if (sign.trim() !== '') hasLiteral = true
      return ''
    })
    .replace(/_./g, '')
    .replace(/\*./g, '')
    .replace(/\[\$([^\]-]*)[^\]]*\]/g, (_, sign: string) => {
      if (sign.trim() !== '') hasLiteral = true
      return ''
    })
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
  return { bare, hasLiteral }
}

function dateKind(bare: string): FormatKind | null {
  const signs = bare.toLowerCase().replace(/am\/pm|a\/p|上午\/下午|오전\/오후/g, 'h')
  if (/\[(?:h|m|s)+\]/.test(signs)) return 'time'
  if (/[0#?]/.test(signs.replace(/s\.0+/g, 's'))) return null
  const hasDay = /[yde]|g{1,3}|b{2,4}|m{3,5}/.test(signs)
  const hasClock = /[hs]/.test(signs)
  if (hasDay) return hasClock ? 'datetime' : 'date'
  if (hasClock) return 'time'
  return signs.includes('m') ? 'date' : null
}

/** The kind of a format code such as `yyyy-mm-dd`, `#,##0`, `"₩"#,##0` or `000-0000-0000`. */
export function formatKind(code: string): FormatKind {
  if (code.length > 1000) return 'plain'
  const trimmed = code.trim()
  if (trimmed === '' || /general|standard/i.test(trimmed)) return 'plain'
  if (trimmed === '@') return 'text'
  const { bare, hasLiteral } = bareCode(trimmed)
  return dateKind(bare) ?? (hasLiteral || isShaped(bare) ? 'shaped' : 'plain')
}

/** Whether a bare code shows signs of its own (dashes, percent) or leading zeros. */
function isShaped(bare: string): boolean {
  const [mantissa = ''] = bare.split(/e[+-]/i, 1)
  const leftover = mantissa.replace(/[0#?,.\s()]/g, '')
  const [whole = ''] = mantissa.split('.', 1)
  const paddedZeros = whole.replace(/[^0]/g, '').length > 1
  return leftover !== '' || paddedZeros
}
