import { randomInt } from 'node:crypto'

/** Crockford's alphabet: no I, L, O and U, which are taken for other characters. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const secretLength = 26
const checkLength = 2
/** The greatest prime below 32²: every single wrong character and every swap of neighbours changes the remainder. */
const checkModulus = 1021n

/** What people read or type in place of a character of the alphabet, Cyrillic letters of the same look among them. */
const lookAlikes: Readonly<Record<string, string>> = {
  O: '0',
  I: '1',
  L: '1',
  U: 'V',
  О: '0',
  А: 'A',
  В: 'B',
  Е: 'E',
  К: 'K',
  М: 'M',
  Н: 'H',
  Р: 'P',
  С: 'C',
  Т: 'T',
  У: 'Y',
  Х: 'X',
}

/** A new recovery code, to be printed: 130 random bits and a checksum in seven groups, `K7QM-2H9D-…`. */
export function newRecoveryCode(): string {
  const secret = Array.from({ length: secretLength }, () => alphabet.charAt(randomInt(32))).join('')
  return (secret + checkOf(secret)).replace(/.{4}(?=.)/g, `$&-`)
}

/**
 * The secret of a code as somebody typed it, whatever its case, gaps, hyphens and look-alikes. Null when it has not the
 * length of a code or its checksum does not agree: then it was copied wrongly.
 */
export function readRecoveryCode(typed: string): string | null {
  const characters = [...typed.normalize('NFKC').toUpperCase()]
    .filter((one) => !/[\s\p{Dash}_.·]/u.test(one))
    .map((one) => lookAlikes[one] ?? one)
  const isOurs = characters.every((one) => alphabet.includes(one))
  if (!isOurs || characters.length !== secretLength + checkLength) return null
  const secret = characters.slice(0, secretLength).join('')
  return checkOf(secret) === characters.slice(secretLength).join('') ? secret : null
}

function checkOf(secret: string): string {
  let value = 0n
  for (const one of secret) value = value * 32n + BigInt(alphabet.indexOf(one))
  const check = Number(value % checkModulus)
  return alphabet.charAt(check >> 5) + alphabet.charAt(check & 31)
}
