/** What the watch looks at. */
export interface WatchedClock {
  /** Wall clock, milliseconds. */
  now(): number
  /** Milliseconds of a clock that nobody sets. */
  elapsed(): number
  zone(): string
}

/** The wall clock may drift this far from the steady one between two looks, in milliseconds. */
const tolerance = 2000

/**
 * Gives a function that says whether, since it was called last, the wall clock was set, the machine slept, or it
 * came into another zone. The scheduler then looks at once instead of at its next tick.
 */
export function createClockWatch(clock: WatchedClock): () => boolean {
  let zone = clock.zone()
  let offset = clock.now() - clock.elapsed()
  return () => {
    const zoneNow = clock.zone()
    const offsetNow = clock.now() - clock.elapsed()
    const hasChanged = zoneNow !== zone || Math.abs(offsetNow - offset) > tolerance
    zone = zoneNow
    offset = offsetNow
    return hasChanged
  }
}
