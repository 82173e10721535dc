const secondsOfDay = 86_400
/** 9999-12-31, the last day that a spreadsheet knows. */
const lastSerial = 2_958_465
/** Days between 0000-03-01 (proleptic) and 1970-01-01. */
const daysToEpoch = 719_468
/** Serial 25569 is 1970-01-01. */
const serialOfEpoch = 25_569

/** Days between the 1904 system and the 1900 system. */
export const days1904 = 1462

/** Whether a serial stands for a moment that a spreadsheet can show. */
export function isDateSerial(serial: number): boolean {
  return serial >= 0 && serial < lastSerial + 1
}

function two(value: number): string {
  return value < 10 ? `0${value}` : String(value)
}

/** The day of a serial of the 1900 system as `YYYY-MM-DD`; serial 60, a day that never was, is 1900-02-28. */
export function dayText(serial: number): string {
  let day = Math.floor(serial)
  if (day < 60) day += 1
  const shifted = day - serialOfEpoch + daysToEpoch
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const month = Math.floor((5 * dayOfYear + 2) / 153)
  const dayOfMonth = dayOfYear - Math.floor((153 * month + 2) / 5) + 1
  const calendarMonth = month < 10 ? month + 3 : month - 9
  const year = yearOfEra + era * 400 + (calendarMonth <= 2 ? 1 : 0)
  return `${String(year).padStart(4, '0')}-${two(calendarMonth)}-${two(dayOfMonth)}`
}

/** The clock time within a day, `seconds` since midnight, as `HH:MM` or `HH:MM:SS`. */
export function timeText(seconds: number, withSeconds: boolean): string {
  const hours = Math.floor(seconds / 3600)
  const minutes = Math.floor((seconds % 3600) / 60)
  const shortText = `${two(hours)}:${two(minutes)}`
  return withSeconds ? `${shortText}:${two(seconds % 60)}` : shortText
}

/** Day and seconds since midnight of a serial, rounded to the nearest second. */
export function splitSerial(serial: number): { day: number; seconds: number } {
  const day = Math.floor(serial)
  const seconds = Math.round((serial - day) * secondsOfDay)
  return seconds === secondsOfDay ? { day: day + 1, seconds: 0 } : { day, seconds }
}

/** A serial of the 1900 system as a day (`YYYY-MM-DD`) or, with a clock time, `YYYY-MM-DDTHH:MM:SS`. */
export function serialText(serial: number, withTime: boolean): string {
  if (!withTime) return dayText(serial)
  const { day, seconds } = splitSerial(serial)
  return seconds === 0 ? dayText(day) : `${dayText(day)}T${timeText(seconds, true)}`
}

/** The serial of an ISO day or date-time, or null. Dates before March 1900 are not judged. */
export function serialOfIso(text: string): number | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?/.exec(text)
  if (!parts) return null
  const [year, month, day, hour, minute, second] = parts.slice(1).map((part) => Number(part ?? 0))
  const midnight = Date.UTC(year ?? 0, (month ?? 1) - 1, day ?? 1)
  const days = midnight / (secondsOfDay * 1000) + serialOfEpoch
  return days + ((hour ?? 0) * 3600 + (minute ?? 0) * 60 + (second ?? 0)) / secondsOfDay
}
