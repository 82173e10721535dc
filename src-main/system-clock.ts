import type { Clock } from '../src-shared/kernel/clock'

/** Zone set by the person who started the program; it outranks the machine's. */
const fixedZone = process.env['TZ']

/**
 * The IANA zone that the machine stands in now. V8 remembers the zone it found at start; Node makes it look again
 * when TZ is written or deleted, so that a laptop carried from Seoul to Los Angeles is noticed without a restart.
 */
export function systemZone(): string {
  if (fixedZone === undefined && process.env['TZ'] === undefined) delete process.env['TZ']
  return new Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC'
}

/** Asking the system for its zone is slow, and an import asks for every row. */
const ZONE_KEPT_MILLISECONDS = 1000

/** The clock of this machine. `zone` may be given by who knows it better (main tells the workspace process). */
export function createSystemClock(zone?: () => string): Clock {
  let known = ''
  let askedAt = Number.NEGATIVE_INFINITY
  const machineZone = () => {
    const now = performance.now()
    if (now - askedAt > ZONE_KEPT_MILLISECONDS) {
      known = systemZone()
      askedAt = now
    }
    return known
  }
  return { now: () => Date.now(), zone: zone ?? machineZone }
}
