import * as z from 'zod'

const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/

/** True when the text is a day that exists in the calendar, as `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  if (!DAY.test(text)) return false
  const [year, month, day] = text.split('-').map(Number) as [number, number, number]
  const last = [
    31,
    year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28,
    31,
    30,
    31,
    30,
    31,
    31,
    30,
    31,
    30,
    31,
  ]
  return day <= (last[month - 1] ?? 0)
}

/** Schema of a calendar day, `YYYY-MM-DD`. */
export const daySchema = z.string().refine(isDay, { error: 'not-a-day' })
