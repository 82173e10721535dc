import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cloneRoot } from './program-copy'

interface Count {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

interface Tally {
  sum(counts: readonly Count[]): Count
  vitestCounts(report: string): { unit: Count; component: Count }
  playwrightCounts(report: string): Count
  judge(count: Count, code: number): Count & { complaint: string }
}

let tally: Tally
let folder: string

beforeAll(async () => {
  tally = (await import(pathToFileURL(path.join(cloneRoot, 'build/tally.mjs')).href)) as Tally
  folder = mkdtempSync(path.join(os.tmpdir(), 'tradewind-tally-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function report(content: unknown): string {
  const file = path.join(folder, 'report.json')
  writeFileSync(file, JSON.stringify(content))
  return file
}

describe('the last line of npm test', () => {
  test('adds up all suites', () => {
    const one = { passed: 1, failed: 2, skipped: 3 }
    expect(tally.sum([one, one, { passed: 10, failed: 0, skipped: 0 }])).toEqual({
      passed: 12,
      failed: 4,
      skipped: 6,
    })
  })

  test('a suite that ran nothing has failed', () => {
    expect(tally.judge({ passed: 0, failed: 0, skipped: 5 }, 0)).toMatchObject({
      failed: 1,
      skipped: 5,
      complaint: 'ran nothing',
    })
    expect(tally.judge(tally.playwrightCounts(path.join(folder, 'absent.json')), 0).failed).toBe(1)
  })

  test('a program that ended badly has failed, whatever it reports', () => {
    expect(tally.judge({ passed: 5, failed: 0, skipped: 0 }, 1).failed).toBe(1)
    expect(tally.judge({ passed: 5, failed: 2, skipped: 0 }, 1).failed).toBe(2)
    expect(tally.judge({ passed: 5, failed: 0, skipped: 0 }, 0).failed).toBe(0)
  })

  test('components are counted apart, and a file that does not load has failed', () => {
    const assertions = (...kinds: string[]) => kinds.map((status) => ({ status }))
    const file = report({
      testResults: [
        {
          name: '/a.test.ts',
          status: 'failed',
          assertionResults: assertions('passed', 'failed', 'skipped', 'todo'),
        },
        { name: '/b.test.ts', status: 'failed', assertionResults: [] },
        { name: '/c.test.tsx', status: 'passed', assertionResults: assertions('passed', 'passed') },
      ],
    })
    expect(tally.vitestCounts(file)).toEqual({
      unit: { passed: 1, failed: 2, skipped: 2 },
      component: { passed: 2, failed: 0, skipped: 0 },
    })
  })

  test('a flaky journey is a failed one', () => {
    const file = report({ stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 2 } })
    expect(tally.playwrightCounts(file)).toEqual({ passed: 3, failed: 2, skipped: 2 })
  })
})
