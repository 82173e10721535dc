import { addDays, addHours, nextMonday, set } from 'date-fns'

export const snoozeChoices = ['hour', 'tomorrow', 'nextWeek'] as const
export type SnoozeChoice = (typeof snoozeChoices)[number]

const nineOClock = { hours: 9, minutes: 0, seconds: 0, milliseconds: 0 }

/**
 * Until when something sleeps, on the clock of this device: an hour from now (to the full five minutes), tomorrow at
 * 9:00, or Monday of next week at 9:00.
 */
export function snoozeUntil(choice: SnoozeChoice, now: number): number {
  if (choice === 'tomorrow') return set(addDays(now, 1), nineOClock).getTime()
  if (choice === 'nextWeek') return set(nextMonday(now), nineOClock).getTime()
  const later = addHours(now, 1)
  return later.getTime() - (later.getTime() % 300_000)
}
