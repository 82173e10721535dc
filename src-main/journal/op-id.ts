const streamSize = 2 ** 40

/** The key of an entry in this file: its stream and its number there, in one integer below 2^53. */
export function opId(stream: number, seq: number): number {
  return stream * streamSize + seq
}

/** Stream and number of an entry. */
export function opPlace(id: number): { stream: number; seq: number } {
  return { stream: Math.floor(id / streamSize), seq: id % streamSize }
}
