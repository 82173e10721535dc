/** Whole numbers from `first` to `last`, both included. */
export interface Range {
  readonly first: number
  readonly last: number
}

/** The same numbers as few ranges in ascending order that neither touch nor overlap. */
function merged(ranges: Iterable<Range>): Range[] {
  const result: { first: number; last: number }[] = []
  for (const { first, last } of [...ranges].sort((one, other) => one.first - other.first)) {
    const before = result.at(-1)
    if (before && first <= before.last + 1) before.last = Math.max(before.last, last)
    else result.push({ first, last })
  }
  return result
}

/** What of `whole` is in none of the ranges, in ascending order. */
export function without(whole: Range, ranges: Iterable<Range>): Range[] {
  const rest: Range[] = []
  let next = whole.first
  for (const { first, last } of merged(ranges)) {
    if (first > whole.last) break
    if (first > next) rest.push({ first: next, last: first - 1 })
    next = Math.max(next, last + 1)
  }
  if (next <= whole.last) rest.push({ first: next, last: whole.last })
  return rest
}

/** How many numbers stand in ranges that do not overlap. */
export function countOf(ranges: Iterable<Range>): number {
  let count = 0
  for (const { first, last } of ranges) count += last - first + 1
  return count
}
