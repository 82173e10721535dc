import { addDays, addHours, nextMonday, set } from 'date-fns'

const nineOClock = { hours: 9, minutes: 0, seconds: 0, milliseconds: 0 }

/** A time until which something may sleep, with the word for it. */
export interface SnoozeOffer {
  readonly choice: 'hour' | 'tomorrow' | 'nextWeek'
  /** Milliseconds UTC. */
  readonly until: number
}

function inAnHour(now: number): number {
  const later = addHours(now, 1).getTime()
  return later - (later % 300_000)
}

/**
 * Until when something may sleep, on the clock of this device: an hour from now (to the full five minutes), tomorrow at
 * 9:00, Monday of next week at 9:00. Each moment is offered once: on Sundays that Monday is tomorrow.
 */
export function snoozeOffers(now: number): SnoozeOffer[] {
  const offers: SnoozeOffer[] = [
    { choice: 'hour', until: inAnHour(now) },
    { choice: 'tomorrow', until: set(addDays(now, 1), nineOClock).getTime() },
    { choice: 'nextWeek', until: set(nextMonday(now), nineOClock).getTime() },
  ]
  return offers.filter((offer, index) => offers.findIndex(({ until }) => until === offer.until) === index)
}
