import { buildApp } from '../build-app.mjs'
import { privately, runToEnd } from '../display.mjs'
import { inModules, inRoot } from '../project.mjs'

/** Where the reporter leaves what was counted. */
export const endToEndReport = inRoot('out/reports/e2e.json')

/** Journeys in a real window, on a screen and a session bus of their own. `given` goes to Playwright. */
export async function run(given) {
  await buildApp()
  const command = [process.execPath, inModules('@playwright/test/cli.js'), 'test', ...given]
  return runToEnd(privately(command), { stdout: 2 })
}
