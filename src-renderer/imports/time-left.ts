import type { ProgressEvent } from '../../src-shared/contract/app-event'

export type ImportStep = 'reading' | 'writing'

/** How much of a step each of its phases takes, in their order: shares of the processor time of 50,000 rows. */
const phases: Readonly<Record<ImportStep, readonly (readonly [phase: string, share: number])[]>> = {
  reading: [
    ['reading', 0.3],
    ['understanding', 0.7],
    // The last moment: the counts of what is there already.
    ['matching', 0],
  ],
  writing: [
    ['writing', 0.6],
    ['finishing', 0.4],
  ],
}

/** True for what is told of a step; duplicates are looked for aside, while people look at the list or it is written. */
export function isOfStep(step: ImportStep, { task, phase }: ProgressEvent): boolean {
  return task === 'import' && phases[step].some(([name]) => name === phase)
}

/** How much of the step is done, 0 to 1; null while its size is not known, or for a phase of another step. */
export function shareDone(step: ImportStep, { phase, done, total }: ProgressEvent): number | null {
  let before = 0
  for (const [name, share] of phases[step]) {
    if (name === phase)
      return total === null || total === 0 ? null : before + share * Math.min(1, done / total)
    before += share
  }
  return null
}

export interface Moment {
  /** Milliseconds. */
  readonly at: number
  readonly share: number
}

/** Less than this says nothing about the rest. */
const LEAST_SHARE = 0.04
const LEAST_MS = 2000

/** Seconds that the rest will take at the pace since the first moment; null when it is too early to tell. */
export function secondsLeft(first: Moment, now: Moment): number | null {
  const [share, ms] = [now.share - first.share, now.at - first.at]
  if (share < LEAST_SHARE || ms < LEAST_MS) return null
  return ((1 - now.share) * ms) / share / 1000
}
