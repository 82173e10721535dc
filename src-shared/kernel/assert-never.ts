/** Closes a switch over a union: compiles only when every case is handled, and throws if one slips through at run time. */
export function assertNever(value: never): never {
  throw new Error(`unhandled case: ${String(value)}`)
}
