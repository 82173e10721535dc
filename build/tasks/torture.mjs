import { run as runUnit } from './unit.mjs'

/**
 * What takes too long for every day: ten thousand mutated files of each kind, ten thousand lives of devices that
 * exchange, a server killed fifty times. `given` goes to
 * vitest.
 */
export async function run(given) {
  process.env.TRADEWIND_MUTATIONS ??= '10000'
  process.env.SYNC_RUNS ??= '10000'
  process.env.TRADEWIND_KILLS ??= '50'
  const files = [
    'tests/import/reading/mutated.test.ts',
    'tests/sync/world',
    'tests/sync/server/killed.test.ts',
  ]
  return runUnit([...files, ...given])
}
