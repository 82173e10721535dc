/** After so many rows at most the colours of a striped list come again: five colours in turn, or two in bands of five. */
const longestPeriod = 10
/** So many rounds must be there to see. */
const fewestRounds = 3
/** So many rows must have the colour of the row one round before. */
const alikeShare = 0.9
/** How often at least the colour changes within one round. */
const changesInRound = 1.5

/** Colours that are common enough to be one of `period` that take turns; what is rarer was painted over them. */
function commonColours(colours: readonly number[], period: number): ReadonlySet<number> {
  const counts = new Map<number, number>()
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1)
  const enough = colours.length / (2 * period)
  return new Set([...counts].filter(([, count]) => count >= enough).map(([colour]) => colour))
}

/** How many of the rows with a common colour also have one `distance` rows above, and how many the same one. */
function compare(
  colours: readonly number[],
  common: ReadonlySet<number>,
  distance: number,
): { pairs: number; same: number } {
  let [pairs, same] = [0, 0]
  for (const [at, colour] of colours.entries()) {
    const above = colours[at - distance]
    if (above === undefined || !common.has(colour) || !common.has(above)) continue
    pairs += 1
    if (colour === above) same += 1
  }
  return { pairs, same }
}

function takesTurns(colours: readonly number[], common: ReadonlySet<number>, period: number): boolean {
  const round = compare(colours, common, period)
  const next = compare(colours, common, 1)
  const changes = next.pairs - next.same
  const isMost = round.pairs >= (colours.length - period) / 2
  return isMost && round.same >= round.pairs * alikeShare && changes >= (next.pairs * changesInRound) / period
}

/**
 * Takes the stripes off a list that was painted to be read more easily: colours, or one and none, that take turns in a
 * fixed order. What is painted over them (a customer in red) stays. One colour for each filled row, 0 is none.
 */
export function withoutStripes(colours: readonly number[]): readonly number[] {
  for (let period = 2; period <= longestPeriod && period * fewestRounds <= colours.length; period += 1) {
    const common = commonColours(colours, period)
    if (common.size > 1 && takesTurns(colours, common, period))
      return colours.map((colour) => (common.has(colour) ? 0 : colour))
  }
  return colours
}
