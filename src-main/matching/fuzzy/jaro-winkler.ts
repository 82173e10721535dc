/** Share of the alphabet's agreement that a common prefix adds, and the longest prefix that counts (Winkler 1990). */
const PREFIX_WEIGHT = 0.1
const LONGEST_PREFIX = 4

/** Matching letters within the window, as two strings of the matched letters in their own order. */
function matchedLetters(shorter: string, longer: string): { mine: number[]; theirs: number[] } {
  const reach = Math.max(0, Math.floor(longer.length / 2) - 1)
  const isTaken = new Uint8Array(longer.length)
  const mine: number[] = []
  for (let at = 0; at < shorter.length; at++) {
    const letter = shorter.charCodeAt(at)
    const last = Math.min(longer.length - 1, at + reach)
    for (let other = Math.max(0, at - reach); other <= last; other++) {
      if (isTaken[other] === 1 || longer.charCodeAt(other) !== letter) continue
      isTaken[other] = 1
      mine.push(letter)
      break
    }
  }
  const theirs: number[] = []
  for (let at = 0; at < longer.length; at++) if (isTaken[at] === 1) theirs.push(longer.charCodeAt(at))
  return { mine, theirs }
}

function jaro(shorter: string, longer: string): number {
  const { mine, theirs } = matchedLetters(shorter, longer)
  const count = mine.length
  if (count === 0) return 0
  let crossed = 0
  for (let at = 0; at < count; at++) if (mine[at] !== theirs[at]) crossed++
  return (count / shorter.length + count / longer.length + (count - crossed / 2) / count) / 3
}

/** Shorter first, equal lengths by code point: greedy matching depends on the order, a likeness must not. */
function isBefore(one: string, other: string): boolean {
  return one.length === other.length ? one < other : one.length < other.length
}

/**
 * Likeness of two texts, 0 to 1, the same both ways. Jaro 1989 (matches within half the longer text, half the
 * transpositions) with the prefix of Winkler 1990. Two blank texts are alike, a blank and a filled one are not.
 */
export function jaroWinkler(one: string, other: string): number {
  if (one === other) return 1
  if (one === '' || other === '') return 0
  const [shorter, longer] = isBefore(one, other) ? [one, other] : [other, one]
  const plain = jaro(shorter, longer)
  let prefix = 0
  while (prefix < LONGEST_PREFIX && prefix < shorter.length && shorter[prefix] === longer[prefix]) prefix++
  return plain + prefix * PREFIX_WEIGHT * (1 - plain)
}

/** Edits (insert, delete, replace: Levenshtein 1966) that turn one list of letters into the other. */
export function editDistance(one: readonly string[], other: readonly string[]): number {
  let row = Array.from({ length: other.length + 1 }, (_none, at) => at)
  for (const [at, letter] of one.entries()) {
    const next = [at + 1]
    for (const [there, second] of other.entries()) {
      const replaced = (row[there] ?? 0) + (letter === second ? 0 : 1)
      next.push(Math.min(replaced, (row[there + 1] ?? 0) + 1, (next[there] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}
