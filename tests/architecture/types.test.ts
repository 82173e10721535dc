import { beforeAll, describe, expect, test } from 'vitest'
import { checkCopy, linesAbout, type Verdict } from './program-copy'

/** What must not compile -> where it stands, its text, and the error that it gives. */
const cases = [
  ['shared knows no Node', 'src-shared/people/node.ts', 'export const cwd = process.cwd()\n', 'TS2591'],
  ['shared knows no DOM', 'src-shared/people/dom.ts', 'export const title = document.title\n', 'TS2584'],
  ['main knows no DOM', 'src-main/people/dom.ts', 'export const title = document.title\n', 'TS2584'],
  [
    'the renderer knows no Node',
    'src-renderer/people/node.ts',
    'export const cwd = process.cwd()\n',
    'TS2591',
  ],
  ['the program knows no test globals', 'src-shared/people/globals.ts', "test('이름', () => {})\n", 'TS2593'],
  [
    'the preload sees no main',
    'src-main/preload/preload.ts',
    "import { title } from '../people/dom'\n\nvoid title\n",
    'TS6307',
  ],
  [
    'an index may miss',
    'src-shared/a/index-access.ts',
    'export const first = (all: string[]): string => all[0]\n',
    'TS2322',
  ],
  [
    'absent is not undefined',
    'src-shared/a/optional.ts',
    'export const one: { a?: string } = { a: undefined }\n',
    'TS2375',
  ],
  [
    'a catch knows nothing',
    'src-shared/a/caught.ts',
    'try {\n} catch (error) {\n  error.message\n}\nexport {}\n',
    'TS18046',
  ],
  [
    'types are imported as types',
    'src-shared/a/verbatim.ts',
    "import { Shape } from './shape'\n\nexport type S = Shape\n",
    'TS1484',
  ],
  [
    'overriding is said',
    'src-shared/a/override.ts',
    'export class A {\n  a() {}\n}\nexport class B extends A {\n  a() {}\n}\n',
    'TS4114',
  ],
  ['implicit any', 'src-shared/a/any.ts', 'export const same = (a) => a\n', 'TS7006'],
  ['null is not text', 'src-shared/a/null.ts', 'export const name: string = null\n', 'TS2322'],
  [
    'every case of a return',
    'src-shared/a/returns.ts',
    'export function f(a: boolean) {\n  if (a) return 1\n}\n',
    'TS7030',
  ],
] as const

const sources = {
  ...Object.fromEntries(cases.map(([, file, text]) => [file, text])),
  'src-main/people/path.ts': "import path from 'node:path'\n\nexport const one = path.join('가', '나')\n",
  'src-shared/a/shape.ts': 'export interface Shape {\n  a: string\n}\n',
  'src-renderer/people/dom.ts': 'export const title = document.title\n',
  'tests/people/a.test.ts': "import { test } from 'vitest'\n\ntest('이름', () => {})\n",
}

describe('each process compiles against what it has', () => {
  let verdict: Verdict
  beforeAll(async () => {
    verdict = await checkCopy('types', sources)
  }, 120_000)

  test.each(cases)('%s (%s)', (_what, file, _text, code) => {
    expect(verdict.isOk).toBe(false)
    expect(linesAbout(verdict, file)).toContain(`error ${code}`)
  })

  test.each([
    'src-main/people/path.ts',
    'src-shared/a/shape.ts',
    'src-renderer/people/dom.ts',
    'tests/people/a.test.ts',
  ])('%s compiles', (file) => {
    expect(verdict.said.split('\n').filter((line) => line.startsWith(file))).toEqual([])
  })
})
