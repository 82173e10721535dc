import { buildApp } from '../build-app.mjs'
import { runToEnd } from '../display.mjs'
import { inModules, inRoot, say } from '../project.mjs'

/** Where the reporter leaves what was counted. */
export const unitReport = inRoot('out/reports/unit.json')

/**
 * Unit, property and component tests (two vitest projects). Main and the server are built first: some start their processes.
 * `given` goes to vitest: names of files, `-t`.
 */
export async function run(given) {
  await buildApp(['main', 'server']).catch((error) => say('unit', error.message))
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`]
  return runToEnd([process.execPath, inModules('vitest/vitest.mjs'), 'run', ...reporters, ...given], {
    stdout: 2,
  })
}
