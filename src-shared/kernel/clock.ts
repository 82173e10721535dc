/** Where time comes from. Features never ask the system themselves, so tests and the scheduler own the clock. */
export interface Clock {
  /** Milliseconds since 1970-01-01T00:00Z. */
  now(): number
  /** The IANA name of the zone this machine stands in, for example `Asia/Seoul`. */
  zone(): string
}
