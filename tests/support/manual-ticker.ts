import type { Ticker } from '../../src-main/workspace-api'

/** A ticker whose ticks a test makes by hand. */
export interface ManualTicker extends Ticker {
  /** Runs every action that is still wanted, once. */
  tick(): void
  /** How many actions are running, and how long the shortest pause between ticks is. */
  readonly running: number
  readonly shortest: number
}

/** A ticker that only moves when told. */
export function manualTicker(): ManualTicker {
  const actions = new Map<() => void, number>()
  return {
    every(milliseconds, action) {
      actions.set(action, milliseconds)
      return () => void actions.delete(action)
    },
    tick() {
      for (const action of Array.from(actions.keys())) action()
    },
    get running() {
      return actions.size
    },
    get shortest() {
      return Math.min(...actions.values())
    },
  }
}
