import { run as runUnit } from './unit.mjs'

/** What takes too long for every day: ten thousand mutated files of each kind. `given` goes to vitest. */
export async function run(given) {
  process.env.TRADEWIND_MUTATIONS ??= '10000'
  return runUnit(['tests/import/reading/mutated.test.ts', ...given])
}
