import type { Clock } from '../../src-shared/kernel/clock'

/** A clock that stands until somebody moves it. */
export interface FixedClock extends Clock {
  /** Moves it by milliseconds, forwards or backwards. */
  move(milliseconds: number): void
  set(now: number): void
  setZone(zone: string): void
}

/** A clock at the given instant (default 2026-03-02T09:00 in Seoul). */
export function fixedClock(start = Date.UTC(2026, 2, 2, 0, 0), startZone = 'Asia/Seoul'): FixedClock {
  let now = start
  let zone = startZone
  return {
    now: () => now,
    zone: () => zone,
    move: (milliseconds) => {
      now += milliseconds
    },
    set: (instant) => {
      now = instant
    },
    setZone: (name) => {
      zone = name
    },
  }
}
