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

interface Moment {
  /** Whole days from today; negative when past. */
  readonly days: number
  readonly day: string
  /** The hour on the wall here; null when the whole day counts. */
  readonly hour: string | null
  readonly isPast: boolean
}

/** The calendar day of something due: as it was written down, otherwise as the wall here shows it. */
function dueDay(due: Due): string | null {
  if (due.dueLocal !== null) return due.dueLocal.slice(0, 10)
  return due.dueAt === null ? null : dayAt(due.dueAt)
}

function momentOf({ format }: Words, due: Due, now: number): Moment | null {
  const day = dueDay(due)
  if (day === null) return null
  const days = daysBetween(dayAt(now), day)
  const at = due.isAllDay ? null : due.dueAt
  return {
    days,
    day,
    hour: at === null ? null : format.time(at),
    isPast: at === null ? days < 0 : at < now,
  }
}

/** Today's things are bad once their hour is past. */
function todayText({ format }: Words, { hour, isPast }: Moment): DueText {
  const today = format.relativeDays(0)
  return { text: hour === null ? today : `${today} ${hour}`, tone: isPast ? 'bad' : 'warn' }
}

/** `overdue 2 d`; after a month the day itself says more. */
function overdueText({ t, format }: Words, { days, day }: Moment): DueText {
  return { text: days >= -30 ? t('activities.overdueBy', { count: -days }) : format.day(day), tone: 'bad' }
}

function comingDay({ format }: Words, { days, day }: Moment): string {
  return days === 1 ? format.relativeDays(1) : format.day(day)
}

/** When something is due, in words and with its meaning: `overdue 2 d`, `today 10:00`, `tomorrow 9:00`, `24 Nov`. */
export function dueText(words: Words, due: Due, now: number): DueText | null {
  const moment = momentOf(words, due, now)
  if (moment === null) return null
  if (moment.days < 0) return overdueText(words, moment)
  if (moment.days === 0) return todayText(words, moment)
  const day = comingDay(words, moment)
  return { text: moment.hour === null ? day : `${day} ${moment.hour}`, tone: 'neutral' }
}

/** The same for lists, where room is short and the hour only matters today: `2 d late`, `tomorrow`, `24 Nov`. */
export function dueDayText(words: Words, due: Due, now: number): DueText | null {
  const moment = momentOf(words, due, now)
  if (moment !== null && moment.days < 0 && moment.days >= -30)
    return { text: words.t('activities.lateBy', { count: -moment.days }), tone: 'bad' }
  if (moment === null || moment.days <= 0) return dueText(words, due, now)
  return { text: comingDay(words, moment), tone: 'neutral' }
}
