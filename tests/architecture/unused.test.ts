import { beforeAll, describe, expect, test } from 'vitest'
import { checkCopy, linesAbout, type Verdict } from './program-copy'

/** The command line is an entry; it uses one of two exports of `used.ts`, and a package that nobody named. */
const sources = {
  'src-main/cli.ts': "import 'nobody-named-this'\nimport { used } from './deals/used'\n\nused()\n",
  'src-main/deals/used.ts':
    'export function used() {}\nexport function unusedFunction() {}\nexport interface UnusedType {\n  a: 1\n}\n',
  'src-main/deals/forgotten-file.ts': 'export const forgotten = 1\n',
}

describe('what nobody uses', () => {
  let verdict: Verdict
  beforeAll(async () => {
    verdict = await checkCopy('unused', sources)
  }, 120_000)

  test.each([
    ['Unused files', 'src-main/deals/forgotten-file.ts'],
    ['Unused exports', 'unusedFunction'],
    ['Unused exported types', 'UnusedType'],
    ['Unlisted dependencies', 'nobody-named-this'],
    ['Unused devDependencies', 'react-aria-components'],
  ])('%s: %s', (heading, name) => {
    expect(verdict.isOk).toBe(false)
    expect(verdict.said).toMatch(new RegExp(`^${heading} `, 'm'))
    expect(linesAbout(verdict, name)).not.toBe('')
  })

  test('what is used is not named', () => {
    expect(verdict.said).not.toMatch(/^used /m)
  })
})
