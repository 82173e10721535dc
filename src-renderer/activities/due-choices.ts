import { addDays, formatISO, nextMonday } from 'date-fns'

export const dueChoices = ['today', 'tomorrow', 'in3days', 'nextMonday', 'in2weeks'] as const
export type DueChoice = (typeof dueChoices)[number]

const distances: Partial<Record<DueChoice, number>> = { today: 0, tomorrow: 1, in3days: 3, in2weeks: 14 }

/** The calendar day here of a quick choice. */
export function dueDayOf(choice: DueChoice, now: number): string {
  const date = choice === 'nextMonday' ? nextMonday(now) : addDays(now, distances[choice] ?? 0)
  return formatISO(date, { representation: 'date' })
}
