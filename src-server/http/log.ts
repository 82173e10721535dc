/** Writes one line of JSON per event. What goes in holds no names, addresses, tokens or contents. */
export type Log = (event: string, details?: Readonly<Record<string, string | number>>) => void

/** A log with a stamp on each line. `write` gets whole lines. */
export function createLog(now: () => number, write: (line: string) => void): Log {
  return (event, details = {}) => {
    write(`${JSON.stringify({ at: new Date(now()).toISOString(), event, ...details })}\n`)
  }
}
