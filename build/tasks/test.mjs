import fs from 'node:fs'
import { buildApp } from '../build-app.mjs'
import { say, since } from '../project.mjs'
import { judge, playwrightCounts, sum, vitestCounts } from '../tally.mjs'
import { runChecks } from './check.mjs'
import { endToEndReport, run as runEndToEnd } from './e2e.mjs'
import { run as runUnit, unitReport } from './unit.mjs'

async function checks() {
  const results = await runChecks()
  const failed = results.filter((result) => !result.isOk).length
  return { checks: judge({ passed: results.length - failed, failed, skipped: 0 }, 0) }
}

/** vitest runs both projects at once; when it ends badly, the suite with failures is to blame, else the first. */
async function unit() {
  fs.rmSync(unitReport, { force: true })
  const code = await runUnit([]).catch(() => 1)
  const counts = vitestCounts(unitReport)
  const isExplained = counts.unit.failed + counts.component.failed > 0
  return { unit: judge(counts.unit, isExplained ? 0 : code), component: judge(counts.component, 0) }
}

async function build() {
  try {
    await buildApp()
    return { build: judge({ passed: 1, failed: 0, skipped: 0 }, 0) }
  } catch (error) {
    say('test', error.message)
    return { build: { ...judge({ passed: 0, failed: 1, skipped: 0 }, 0), complaint: 'does not build' } }
  }
}

async function endToEnd() {
  fs.rmSync(endToEndReport, { force: true })
  const code = await runEndToEnd([]).catch(() => 1)
  return { 'end-to-end': judge(playwrightCounts(endToEndReport), code) }
}

const line = ({ passed, failed, skipped }) => `${passed} passed, ${failed} failed, ${skipped} skipped`

/**
 * Every check and every test. The last line, alone on stdout, is the sum over all suites; each step of
 * `npm run check` and the build count as one test. Fails when anything failed or a suite ran nothing.
 */
export async function run() {
  const start = performance.now()
  const results = {}
  for (const suite of [checks, build, unit, endToEnd]) Object.assign(results, await suite())
  for (const [name, result] of Object.entries(results))
    say('test', `${name}: ${line(result)}${result.complaint ? ` (${result.complaint})` : ''}`)
  say('test', `finished in ${since(start)}`)
  const total = sum(Object.values(results))
  process.stdout.write(`${line(total)}\n`)
  return total.failed === 0 ? 0 : 1
}
