import type { HeldOutList } from './held-out-list'

/** Mulberry32: numbers in 0..1 that are the same at every run. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Two halves of a set by a fixed seed: the first to learn from, the second not to be looked at until the end. */
export function halves(lists: readonly HeldOutList[], seed: number): [HeldOutList[], HeldOutList[]] {
  const random = seeded(seed)
  const drawn = lists
    .map((list) => ({ list, draw: random() }))
    .sort((one, other) => one.draw - other.draw)
    .map(({ list }) => list)
  const middle = Math.ceil(drawn.length / 2)
  return [drawn.slice(0, middle), drawn.slice(middle)]
}
