import { type CalendarDate, parseDate, parseTime, type Time } from '@internationalized/date'

/** 'YYYY-MM-DD' to a calendar day; null for empty or impossible text. */
export function dayFromText(text: string | null): CalendarDate | null {
  return text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text) ? attempt(() => parseDate(text)) : null
}

/** 'HH:MM' to a wall-clock time; null for empty or impossible text. */
export function timeFromText(text: string | null): Time | null {
  return text !== null && /^\d{2}:\d{2}$/.test(text) ? attempt(() => parseTime(text)) : null
}

// Values come from stored records: a day such as 2026-02-30 shows as an empty field instead of breaking the form.
function attempt<T>(parse: () => T): T | null {
  try {
    return parse()
  } catch (cause) {
    if (cause instanceof Error) return null
    throw cause
  }
}
