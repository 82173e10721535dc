import { run as runBench } from './bench.mjs'
import { run as runUnit } from './unit.mjs'

/**
 * What takes too long for every day: ten thousand mutated files of each kind, ten thousand lives of devices that
 * exchange, a server killed fifty times; at last a firm of twenty devices with half a million rows, whose figures are
 * printed. `given` goes to vitest, and then the firm is left out.
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
  const code = await runUnit([...files, ...given])
  if (code || given.length > 0) return code
  return runBench(['sync-world', '--large'])
}
