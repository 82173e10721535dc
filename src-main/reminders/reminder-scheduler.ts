import type { Clock } from '../../src-shared/kernel/clock'
import type { Ticker } from '../workspace-api'

/** A reminder that has just been claimed: it speaks now, and never again for this occurrence. */
export interface ClaimedReminder {
  activityId: string
  /** The instant at which it was meant to speak. */
  occurrence: number
}

export interface SchedulerDeps {
  readonly clock: Clock
  readonly ticker: Ticker
  /**
   * Marks every occurrence due up to `now` that has not spoken yet and returns them, oldest first. One SQL statement
   * that commits before it answers, so an occurrence is handed out once even when two ticks or two processes race.
   * Occurrences at or before `missedBefore` are kept as missed.
   */
  claim(now: number, missedBefore: number): Promise<ClaimedReminder[]>
  /** Speaks of one reminder. */
  speak(reminder: ClaimedReminder): Promise<void>
  /** Speaks once of everything that came due while nobody could hear it. */
  speakMissed(reminders: readonly ClaimedReminder[]): Promise<void>
  /** Told when a tick fails; the scheduler goes on. */
  onError(error: unknown): void
}

export interface ReminderScheduler {
  /** Something changed, the machine woke up or its clock moved: look now. Calls during a look lead to one more. */
  look(): Promise<void>
  stop(): void
}

/** Ticks are short because a long timer overflows and sleeps with the machine. */
export const TICK_MILLISECONDS = 30_000

/** A reminder later than this was not heard in time (program closed, machine asleep) and counts as missed. */
const MISSED_AFTER_MILLISECONDS = 2 * 60_000

/**
 * Starts the scheduler: looks at once (what was missed is gathered into one message), then every 30 s and whenever
 * `look` is called. It keeps no due times in memory: the database is asked each time, so changes, sleep, clock jumps
 * and zone changes need no special case.
 */
export function createReminderScheduler(deps: SchedulerDeps): ReminderScheduler {
  let running: Promise<void> | null = null
  let again = false
  let stopped = false

  const lookOnce = async (): Promise<void> => {
    const now = deps.clock.now()
    const missedBefore = now - MISSED_AFTER_MILLISECONDS
    const claimed = await deps.claim(now, missedBefore)
    const missed = claimed.filter((one) => one.occurrence <= missedBefore)
    if (missed.length > 0) await deps.speakMissed(missed)
    for (const one of claimed) if (one.occurrence > missedBefore) await deps.speak(one)
  }

  const run = async (): Promise<void> => {
    do {
      again = false
      try {
        await lookOnce()
      } catch (error) {
        deps.onError(error)
      }
    } while (again && !stopped)
    running = null
  }

  const look = (): Promise<void> => {
    if (stopped) return Promise.resolve()
    if (running) {
      again = true
      return running
    }
    running = run()
    return running
  }

  const stopTicking = deps.ticker.every(TICK_MILLISECONDS, () => void look())
  void look()
  return {
    look,
    stop: () => {
      stopped = true
      stopTicking()
    },
  }
}
