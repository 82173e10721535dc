import { RateLimit } from '../http/rate-limit'
import type { ServerClock } from '../system-clock'

/** Who may ask how often. */
export interface RateLimits {
  /** Requests of a device. */
  readonly device: RateLimit
  /** Requests without a token, by where they come from. */
  readonly stranger: RateLimit
  /** Tries of a secret, by where they come from. */
  readonly guesser: RateLimit
  /** Tries of a secret on a workspace, wherever they come from. */
  readonly guessed: RateLimit
}

/** A passphrase behind scrypt stands against ten tries a minute for longer than anybody waits. */
export function createRateLimits(clock: ServerClock): RateLimits {
  return {
    device: new RateLimit({ burst: 1200, perMinute: 6000 }, clock),
    stranger: new RateLimit({ burst: 120, perMinute: 120 }, clock),
    guesser: new RateLimit({ burst: 10, perMinute: 5 }, clock),
    guessed: new RateLimit({ burst: 50, perMinute: 10 }, clock),
  }
}
