/** Company numbers by their check digits: the surest sign of what a column holds. */

function weighted(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * Number(digits[index] ?? 0), 0)
}

/** Korean 사업자등록번호, 10 digits (National Tax Service check digit). */
export function isKoreanTaxId(text: string): boolean {
  const digits = text.replace(/[-\s]/g, '')
  if (!/^\d{10}$/.test(digits)) return false
  const sum = weighted(digits, [1, 3, 7, 1, 3, 7, 1, 3, 5]) + Math.floor((Number(digits[8]) * 5) / 10)
  return (10 - (sum % 10)) % 10 === Number(digits[9])
}

/** Russian ИНН, 10 digits (companies) or 12 (people); order ММ-3-09/178. */
export function isRussianTaxId(text: string): boolean {
  const digits = text.trim()
  const check = (weights: readonly number[]) => (weighted(digits, weights) % 11) % 10
  if (/^\d{10}$/.test(digits)) return check([2, 4, 10, 3, 5, 9, 4, 6, 8]) === Number(digits[9])
  if (!/^\d{12}$/.test(digits)) return false
  const eleventh = check([7, 2, 4, 10, 3, 5, 9, 4, 6, 8])
  return eleventh === Number(digits[10]) && check([3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) === Number(digits[11])
}

const USCC_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const USCC_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]

/** Chinese unified social credit code, 18 characters (GB 32100-2015). */
export function isChineseTaxId(text: string): boolean {
  const code = text.trim().toUpperCase()
  if (!/^[0-9A-HJ-NPQRTUWXY]{18}$/.test(code)) return false
  const sum = USCC_WEIGHTS.reduce(
    (total, weight, index) => total + weight * USCC_ALPHABET.indexOf(code[index] ?? ''),
    0,
  )
  return USCC_ALPHABET[(31 - (sum % 31)) % 31] === code[17]
}

const TAIWANESE_WEIGHTS = [1, 2, 1, 2, 1, 2, 4, 1]

/** Taiwanese 統一編號, 8 digits (Ministry of Finance, check by fives since 2023); never a day such as 20260901. */
export function isTaiwaneseTaxId(text: string): boolean {
  const digits = text.trim()
  if (!/^\d{8}$/.test(digits) || /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(digits))
    return false
  const sum = TAIWANESE_WEIGHTS.reduce((total, weight, index) => {
    const product = weight * Number(digits[index])
    return total + Math.floor(product / 10) + (product % 10)
  }, 0)
  return sum % 5 === 0 || (digits[6] === '7' && (sum + 1) % 5 === 0)
}

/** European VAT numbers and other shapes with letters in front. */
const VAT =
  /^(?:ATU\d{8}|BE[01]?\d{9}|BG\d{9,10}|CHE[-.\d]{9,12}|CZ\d{8,10}|DE\d{9}|DK\d{8}|EE\d{9}|EL\d{9}|ES[A-Z0-9]\d{7}[A-Z0-9]|FI\d{8}|FR[A-Z0-9]{2}\d{9}|GB\d{9}|HU\d{8}|IE\d[A-Z0-9]\d{5}[A-Z]{1,2}|IT\d{11}|LT\d{9,12}|LU\d{8}|LV\d{11}|NL\d{9}B\d{2}|PL\d{10}|PT\d{9}|RO\d{2,10}|SE\d{12}|SI\d{8}|SK\d{10})$/

/** True for a text whose check digits or shape make it a company number of Korea, Russia, China, Taiwan or the EU. */
export function looksLikeTaxId(text: string): boolean {
  const plain = text.normalize('NFKC').trim()
  if (plain.length < 8 || plain.length > 20) return false
  return (
    isKoreanTaxId(plain) ||
    isTaiwaneseTaxId(plain) ||
    isRussianTaxId(plain) ||
    isChineseTaxId(plain) ||
    VAT.test(plain.toUpperCase().replace(/[\s.]/g, ''))
  )
}

/** True for 3-2-5, as a Korean 사업자등록번호 is written: no phone is cut so, whatever the check digit. */
export function isWrittenAsTaxId(text: string): boolean {
  return /^[1-9]\d{2}-\d{2}-\d{5}$/.test(text.normalize('NFKC').trim())
}

/** The key by which two spellings of one company number meet: digits and capitals only; null for less than six signs. */
export function taxIdKey(text: string): string | null {
  const key = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
  return key.length >= 6 && /\d/.test(key) ? key : null
}
