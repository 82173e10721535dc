import { runToEnd } from '../display.mjs'
import { inModules, inRoot } from '../project.mjs'

/** Where the reporter leaves what was counted. */
export const unitReport = inRoot('out/reports/unit.json')

/** Unit, property and component tests (two vitest projects). `given` goes to vitest: names of files, `-t`. */
export function run(given) {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`]
  return runToEnd([process.execPath, inModules('vitest/vitest.mjs'), 'run', ...reporters, ...given], { stdout: 2 })
}
