/** The value below which `share` of the values lie (nearest rank). */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))] ?? Number.NaN
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2
}

/** Milliseconds that a piece of work takes. */
export async function timed(work: () => unknown): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** One way to do something: gives back what it cost, in any unit. */
type Way = () => Promise<number> | number

/** How often: `most` rounds, but no further one, beyond `least`, once so many milliseconds have gone. */
export interface Rounds {
  readonly most: number
  /** 3 when left out. */
  readonly least?: number
  readonly milliseconds?: number
}

/**
 * Runs several ways side by side: every round runs each once, and every other round backwards, so that what else the
 * machine does meets all of them alike. Gives back the costs by way, in the order of the rounds.
 */
export async function alternate<Name extends string>(
  { most, least = 3, milliseconds = 90_000 }: Rounds,
  ways: Readonly<Record<Name, Way>>,
): Promise<Record<Name, number[]>> {
  const names = Object.keys(ways) as Name[]
  const costs = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>
  const end = performance.now() + milliseconds
  for (let round = 0; round < most; round += 1) {
    if (round >= least && performance.now() > end) break
    for (const name of round % 2 === 0 ? names : names.toReversed()) costs[name].push(await ways[name]())
  }
  return costs
}

/** The median of the ratios of the rounds: what one round had to bear, both sides had to bear. */
export function ratioOf(ours: readonly number[], theirs: readonly number[]): number {
  return median(ours.map((cost, round) => cost / (theirs[round] ?? Number.NaN)))
}

/** How cost grows with size: the exponent between each step and the next; 1 is in proportion. */
export function exponents(steps: readonly { size: number; cost: number }[]): number[] {
  return steps.slice(1).map((step, index) => {
    const before = steps[index] ?? step
    return Math.log(step.cost / before.cost) / Math.log(step.size / before.size)
  })
}

/** Runs a step again and again until so many milliseconds have gone, at least `least` times; the cost of each. */
export async function repeated(
  work: () => unknown,
  { least, milliseconds }: { least: number; milliseconds: number },
) {
  const costs: number[] = []
  const end = performance.now() + milliseconds
  while (costs.length < least || performance.now() < end) costs.push(await timed(work))
  return costs
}
