import { readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { allowed, broken } from './lint-cases'
import { checkCopy, cloneRoot, linesAbout, type Verdict } from './program-copy'

const sources = Object.fromEntries([...broken, ...allowed].map(({ file, text }) => [file, text]))

interface LintConfig {
  readonly rules: Readonly<Record<string, unknown>>
  readonly overrides: readonly { readonly rules: Readonly<Record<string, unknown>> }[]
}

/** Names of all rules that are switched on by name, as the linter prints them: `plugin(rule)`. */
function namedRules(): string[] {
  const config = JSON.parse(readFileSync(path.join(cloneRoot, '.oxlintrc.json'), 'utf8')) as LintConfig
  const all = [config.rules, ...config.overrides.map((override) => override.rules)].flatMap((rules) =>
    Object.entries(rules),
  )
  const isOn = (setting: unknown) => (Array.isArray(setting) ? setting[0] : setting) === 'error'
  const names = all.filter(([, setting]) => isOn(setting)).map(([name]) => name)
  return names.map((name) => {
    const [rule, plugin = 'eslint'] = name.split('/').reverse()
    return `${plugin}(${rule})`
  })
}

describe('what the linter refuses', () => {
  let verdict: Verdict
  beforeAll(async () => {
    verdict = await checkCopy('lint', sources)
  }, 120_000)

  test.each(broken)('$rule: $file', ({ rule, file }) => {
    expect(verdict.isOk).toBe(false)
    expect(linesAbout(verdict, file)).toContain(rule)
  })

  test.each(allowed)('$file may', ({ file }) => {
    expect(linesAbout(verdict, file)).toBe('')
  })

  test('every rule that is switched on is broken above', () => {
    expect(broken.map((one) => one.rule)).toEqual(expect.arrayContaining(namedRules()))
  })
})
