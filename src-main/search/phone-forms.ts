import { digitsOf } from '../../src-shared/phones/phone'

/** Calling codes of two digits; 1 and 7 have one digit, all others three (ITU-T E.164 list of assigned codes). */
const TWO_DIGITS = /^(?:2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58])/

/** What is dialled at home in front of the national number where it is not 0. */
const HOME_PREFIX: Readonly<Record<string, string>> = { '1': '', '7': '8' }

function callingCodeLength(digits: string): number {
  if (/^[17]/.test(digits)) return 1
  return TWO_DIGITS.test(digits) ? 2 : 3
}

/**
 * The ways a phone number is looked for, as digits only: as typed, with calling code, and as dialled at home
 * (`+82 10 1234 5678` is found by `01012345678`). Forms that are a part of another are left out.
 */
export function phoneForms(rawText: string, e164: string | null): string[] {
  const forms = [digitsOf(rawText)]
  if (e164) {
    const digits = e164.slice(1)
    const length = callingCodeLength(digits)
    forms.push(digits, `${HOME_PREFIX[digits.slice(0, length)] ?? '0'}${digits.slice(length)}`)
  }
  const distinct = [...new Set(forms)].filter((form) => form !== '')
  return distinct.filter((form) => !distinct.some((other) => other !== form && other.includes(form)))
}
