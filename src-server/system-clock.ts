import type { Clock } from '../src-shared/kernel/clock'

/** Of a clock the server needs the time only. */
export type ServerClock = Pick<Clock, 'now'>

/** The clock of this machine. */
export const systemClock: ServerClock = { now: () => Date.now() }
