import fs from 'node:fs'

const nothing = () => ({ passed: 0, failed: 0, skipped: 0 })

/** Sum of several counts. */
export function sum(counts) {
  const total = nothing()
  for (const count of counts) for (const kind of Object.keys(total)) total[kind] += count[kind]
  return total
}

function read(report) {
  return fs.existsSync(report) ? JSON.parse(fs.readFileSync(report, 'utf8')) : null
}

const vitestKinds = { passed: 'passed', failed: 'failed' }

/** Counts of vitest's JSON report by suite: components are the .tsx files, rules and storage the others. */
export function vitestCounts(report) {
  const counts = { unit: nothing(), component: nothing() }
  for (const file of read(report)?.testResults ?? []) {
    const count = counts[file.name.endsWith('.tsx') ? 'component' : 'unit']
    for (const test of file.assertionResults) count[vitestKinds[test.status] ?? 'skipped']++
    // A file that could not be loaded has no tests, and has failed.
    if (file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'))
      count.failed++
  }
  return counts
}

/** Counts of Playwright's JSON report. There are no retries, so a flaky test is a failed one. */
export function playwrightCounts(report) {
  const stats = read(report)?.stats ?? { expected: 0, unexpected: 0, flaky: 0, skipped: 0 }
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped }
}

/**
 * The count of a suite as it enters the sum: one failure more when it ran nothing, and one when its program
 * ended badly although no test is said to have failed. `complaint` says why.
 */
export function judge(count, code) {
  if (count.passed + count.failed === 0) return { ...count, failed: 1, complaint: 'ran nothing' }
  if (code !== 0 && count.failed === 0) return { ...count, failed: 1, complaint: `ended with code ${code}` }
  return { ...count, complaint: '' }
}
