import type { Words } from './translator'

interface LocalTime {
  /** `11:08`, with the weekday when it is another one than here. */
  readonly text: string
  readonly isWorking: boolean
}

function partsAt(instant: number, zone: string): { hour: number; weekday: string } {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone: zone,
    hour: 'numeric',
    weekday: 'short',
    hourCycle: 'h23',
  }).formatToParts(instant)
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? ''
  return { hour: Number(part('hour')), weekday: part('weekday') }
}

/** True for an IANA zone that this system knows. */
function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
    return true
  } catch (cause) {
    if (cause instanceof RangeError) return false
    throw cause
  }
}

/** What a customer's clock shows, and whether an office there is open: weekdays from 9 to 18 (Friday off is not known here). */
export function localTime(words: Words, zone: string | null, now: number): LocalTime | null {
  if (zone === null || !isZone(zone)) return null
  const there = partsAt(now, zone)
  const here = new Intl.DateTimeFormat('en', { weekday: 'short' }).format(now)
  const isWeekend = there.weekday === 'Sat' || there.weekday === 'Sun'
  return {
    text: here === there.weekday ? words.format.time(now, zone) : words.format.weekdayAndTime(now, zone),
    isWorking: !isWeekend && there.hour >= 9 && there.hour < 18,
  }
}
