import { beforeAll, describe, expect, test } from 'vitest'
import { checkCopy, linesAbout, type Verdict } from './program-copy'

const dash = '-'
const cases = [
  [
    'no-waiver',
    'src-main/deals/waived.ts',
    `// oxlint${dash}disable-next-line no-console\nexport const one = 1\n`,
  ],
  [
    'no-waiver',
    'src-renderer/deals/Waived.tsx',
    `// biome${dash}ignore format: mine\nexport const two = 2\n`,
  ],
  [
    'no-waiver',
    'src-shared/deals/expected.ts',
    `// @ts-expect${dash}error wrong\nexport const three: string = 3\n`,
  ],
  ['no-left-over', 'src-shared/deals/later.ts', `// TO${''}DO: 나중에\nexport const four = 4\n`],
  ['telling-names', 'src-shared/utils/five.ts', 'export const five = 5\n'],
  ['telling-names', 'migrations/6-six.sql', 'SELECT 6;\n'],
] as const

const sources = {
  ...Object.fromEntries(cases.map(([, file, text]) => [file, text])),
  'src-shared/deals/numbered.ts': `// TO${''}DO(#12): 나중에\nexport const seven = 7\n`,
  'migrations/0007-seven.sql': 'SELECT 7;\n',
}

describe('what no linter says', () => {
  let verdict: Verdict
  beforeAll(async () => {
    verdict = await checkCopy('files', sources)
  }, 120_000)

  test.each(cases)('%s: %s', (rule, file) => {
    expect(verdict.isOk).toBe(false)
    expect(linesAbout(verdict, file)).toContain(`${rule}: `)
  })

  test.each(['src-shared/deals/numbered.ts', 'migrations/0007-seven.sql'])('%s is in order', (file) => {
    expect(linesAbout(verdict, file)).toBe('')
  })
})
