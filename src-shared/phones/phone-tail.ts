/** Trunk zeros and calling codes stand before the last nine digits in every country that trades here. */
const LAST_DIGITS = 9

/** The last digits of a number: the same however much of the calling code was written. */
export function phoneTail(number: string): string {
  return number.replace(/\D/g, '').slice(-LAST_DIGITS)
}
