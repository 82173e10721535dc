import { addDays, formatISO, nextMonday } from 'date-fns'

/** A day on which the next step may be due, with the word for it. */
export interface DueOffer {
  readonly choice: 'today' | 'tomorrow' | 'in3days' | 'nextMonday' | 'in2weeks'
  /** `YYYY-MM-DD` on the calendar here. */
  readonly on: string
}

const dayOf = (date: Date) => formatISO(date, { representation: 'date' })

/** The day that many days from now on the calendar here. */
export function dayIn(days: number, now: number): string {
  return dayOf(addDays(now, days))
}

/** Quick choices of a day. Each day is offered once: next Monday may be tomorrow or the day in three days. */
export function dueOffers(now: number): DueOffer[] {
  const offers: DueOffer[] = [
    { choice: 'today', on: dayIn(0, now) },
    { choice: 'tomorrow', on: dayIn(1, now) },
    { choice: 'in3days', on: dayIn(3, now) },
    { choice: 'nextMonday', on: dayOf(nextMonday(now)) },
    { choice: 'in2weeks', on: dayIn(14, now) },
  ]
  return offers.filter((offer, index) => offers.findIndex(({ on }) => on === offer.on) === index)
}
