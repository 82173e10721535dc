import { buildApp } from '../build-app.mjs'
import { runToEnd } from '../display.mjs'
import { inModules, inRoot } from '../project.mjs'

/** Where the reporter leaves what was counted. */
export const endToEndReport = inRoot('out/reports/e2e.json')

/** Journeys in real windows, on screens of their own (tests/e2e/support/test.ts). `given` goes to Playwright. */
export async function run(given) {
  await buildApp()
  const command = [process.execPath, inModules('@playwright/test/cli.js'), 'test', ...given]
  return runToEnd(command, { stdout: 2 })
}
