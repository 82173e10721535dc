import { dayAt, daysBetween } from './formats'
import type { Words } from './translator'

export interface DueText {
  readonly text: string
  /** bad: overdue or now; warn: today; neutral: later. */
  readonly tone: 'bad' | 'warn' | 'neutral'
}

interface Due {
  readonly dueAt: number | null
  readonly dueLocal: string | null
  readonly isAllDay: boolean
}

/** The calendar day of something due: as it was written down, otherwise as the wall here shows it. */
function dueDay(due: Due): string | null {
  if (due.dueLocal !== null) return due.dueLocal.slice(0, 10)
  return due.dueAt === null ? null : dayAt(due.dueAt)
}

/**
 * When something is due, in words and with its meaning: `overdue 2 d`, `today 10:00`, `tomorrow`, `24 Nov`. Lists
 * (`day`) leave out the time of days to come.
 */
export function dueText(
  words: Words,
  due: Due,
  now: number,
  detail: 'time' | 'day' = 'time',
): DueText | null {
  const day = dueDay(due)
  if (day === null) return null
  const days = daysBetween(dayAt(now), day)
  const isPast = due.isAllDay || due.dueAt === null ? days < 0 : due.dueAt < now
  const hour = !due.isAllDay && due.dueAt !== null ? words.format.time(due.dueAt) : null
  if (days < 0) return { text: overdueText(words, days, day), tone: 'bad' }
  if (days === 0) {
    const today = words.format.relativeDays(0)
    return { text: hour === null ? today : `${today} ${hour}`, tone: isPast ? 'bad' : 'warn' }
  }
  const near = days === 1 ? words.format.relativeDays(1) : words.format.day(day)
  return { text: hour === null || detail === 'day' ? near : `${near} ${hour}`, tone: 'neutral' }
}

function overdueText(words: Words, days: number, day: string): string {
  return days >= -30 ? words.t('activities.overdueBy', { count: -days }) : words.format.day(day)
}
