import { tzOffset } from '@date-fns/tz'

/** When something is due, as people say it: a day and perhaps a wall time, in a zone. */
export interface WallTime {
  /** `YYYY-MM-DD`. */
  on: string
  /** `HH:mm`, or null for the whole day. */
  time: string | null
  /** IANA zone, for example `Asia/Seoul`. */
  zone: string
}

const MINUTE = 60_000

/**
 * The instant (ms UTC) of a wall time in a zone. A time that a clock change skips moves forward by the gap,
 * a time that comes twice means the first one (the "compatible" rule of RFC 5545 and ECMAScript Temporal).
 * Returns null for a zone or a day that does not exist.
 */
export function instantOf({ on, time, zone }: WallTime): number | null {
  const asUtc = Date.parse(`${on}T${time ?? '00:00'}:00Z`)
  if (Number.isNaN(asUtc)) return null
  const before = offsetAt(zone, asUtc - 24 * 60 * MINUTE)
  const after = offsetAt(zone, asUtc + 24 * 60 * MINUTE)
  if (before === null || after === null) return null
  const candidates = [asUtc - before, asUtc - after].filter(
    (instant) => asUtc - (offsetAt(zone, instant) ?? 0) === instant,
  )
  return candidates.length > 0 ? Math.min(...candidates) : asUtc - before
}

/** The day and the wall time that clocks in a zone show at an instant. */
export function wallTimeAt(instant: number, zone: string): { on: string; time: string } {
  const shown = new Date(instant + (offsetAt(zone, instant) ?? 0)).toISOString()
  return { on: shown.slice(0, 10), time: shown.slice(11, 16) }
}

/** The first and the last instant (exclusive) of a day in a zone; days of a clock change have 23 or 25 hours. */
export function boundsOfDay(on: string, zone: string): { start: number; end: number } | null {
  const start = instantOf({ on, time: '00:00', zone })
  const end = instantOf({ on: nextDay(on, 1), time: '00:00', zone })
  return start === null || end === null ? null : { start, end }
}

/** The day that is `count` days after (or before) a day. */
export function nextDay(on: string, count: number): string {
  return new Date(Date.parse(`${on}T00:00:00Z`) + count * 24 * 60 * MINUTE).toISOString().slice(0, 10)
}

/** True when Intl knows the zone. */
export function isZone(zone: string): boolean {
  return offsetAt(zone, 0) !== null
}

/** Milliseconds that a zone is ahead of UTC at an instant; null when the zone is unknown. */
function offsetAt(zone: string, instant: number): number | null {
  const minutes = tzOffset(zone, new Date(instant))
  return Number.isFinite(minutes) ? Math.round(minutes * MINUTE) : null
}
