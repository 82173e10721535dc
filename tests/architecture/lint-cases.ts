/** A file, and the rule that it breaks. */
export interface LintCase {
  readonly rule: string
  readonly file: string
  readonly text: string
}

const lines = (count: number, line: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => line(at)).join('\n')

/** A documented function in a feature of main, with this body. */
const inMain = (body: string, signature = 'judge(given: unknown)') =>
  `/** 판단한다. */\nexport function ${signature} {\n${body}\n}\n`

const inBrowser = (jsx: string, before = '') =>
  `import * as React from 'react'\n\nexport function Sample({ name }: { name: string }) {\n${before}\n  return ${jsx}\n}\n\nexport const used = React\n`

const at = (rule: string, file: string, text: string): LintCase => ({ rule, file, text })

const sizes: readonly LintCase[] = [
  at(
    'eslint(max-lines)',
    'src-shared/sizes/long-file.ts',
    `${lines(301, (n) => `export const n${n} = ${n}`)}\n`,
  ),
  at('eslint(max-lines)', 'tests/sizes/long.test.ts', `${lines(501, (n) => `export const n${n} = ${n}`)}\n`),
  at(
    'eslint(max-lines-per-function)',
    'src-main/sizes/long-function.ts',
    inMain(lines(61, (n) => `  void ${n}`)),
  ),
  at(
    'eslint(max-lines-per-function)',
    'src-renderer/sizes/LongPart.tsx',
    inBrowser(
      '<p>{name}</p>',
      lines(101, (n) => `  void ${n}`),
    ),
  ),
  at(
    'eslint(complexity)',
    'src-main/sizes/complex.ts',
    inMain(lines(10, (n) => `  if (given === ${n}) return ${n}`)),
  ),
  at(
    'eslint(max-params)',
    'src-main/sizes/params.ts',
    inMain('  return a + b + c + d', 'add(a: number, b: number, c: number, d: number)'),
  ),
  at(
    'eslint(max-depth)',
    'src-main/sizes/deep.ts',
    inMain(
      '  if (given) {\n    if (given === 1) {\n      if (given !== 2) {\n        if (given !== 3) return 4\n      }\n    }\n  }\n  return 5',
    ),
  ),
]

const doors: readonly LintCase[] = [
  at('import(no-default-export)', 'src-shared/doors/default-export.ts', 'export default 1\n'),
  at('house(clock)', 'src-main/doors/new-date.ts', 'export const now = new Date()\n'),
  at('house(clock)', 'src-renderer/doors/DateNow.tsx', 'export const now = Date.now()\n'),
  at('house(clock)', 'src-shared/doors/date-call.ts', 'export const now = Date()\n'),
  at('house(no-reexport)', 'src-shared/doors/index.ts', "export * from './default-export'\n"),
  at('house(no-reexport)', 'src-shared/doors/named.ts', "export { now } from './date-call'\n"),
  at('house(docstring)', 'src-main/doors/undescribed.ts', 'export function undescribed() {}\n'),
  at('house(docstring)', 'src-shared/doors/arrow.ts', 'export const undescribed = () => 1\n'),
  at(
    'house(zod-as-namespace)',
    'src-shared/doors/zod.ts',
    "import { z } from 'zod'\n\nexport const name = z.string()\n",
  ),
  at(
    'eslint(no-restricted-imports)',
    'src-main/doors/channel.ts',
    "import { ipcMain } from 'electron'\n\nexport const it = ipcMain\n",
  ),
  at(
    'eslint(no-restricted-imports)',
    'src-main/ipc/wrong.ts',
    "import { ipcRenderer } from 'electron'\n\nexport const it = ipcRenderer\n",
  ),
  at(
    'eslint(no-restricted-imports)',
    'src-main/preload/wrong.ts',
    "import { ipcMain } from 'electron'\n\nexport const it = ipcMain\n",
  ),
  at(
    'eslint(no-restricted-properties)',
    'src-main/desktop/link.ts',
    "import { shell } from 'electron'\n\n/** 연다. */\nexport const open = (url: string) => shell.openExternal(url)\n",
  ),
  at(
    'eslint(no-restricted-properties)',
    'src-main/doors/raw.ts',
    "import { sql } from 'kysely'\n\nexport const it = sql.raw('1')\n",
  ),
  at('eslint(no-restricted-globals)', 'src-renderer/doors/global.ts', 'export const it = event\n'),
  at('eslint(no-console)', 'src-main/doors/console.ts', "console.log('안녕')\n\nexport {}\n"),
  at('eslint(id-denylist)', 'src-shared/doors/names.ts', 'export const data = 1\n'),
]

const promises: readonly LintCase[] = [
  at(
    'typescript(no-floating-promises)',
    'src-main/promises/floating.ts',
    inMain('  work()', 'start(work: () => Promise<void>)'),
  ),
  at(
    'typescript(no-misused-promises)',
    'src-main/promises/misused.ts',
    inMain('  if (work()) return 1\n  return 2', 'start(work: () => Promise<void>)'),
  ),
  at(
    'typescript(switch-exhaustiveness-check)',
    'src-main/promises/switch.ts',
    inMain("  switch (kind) {\n    case 'a':\n      return 1\n  }\n  return 2", "pick(kind: 'a' | 'b')"),
  ),
]

const types: readonly LintCase[] = [
  at('typescript(no-explicit-any)', 'src-shared/types-of/any.ts', 'export const it: any = 1\n'),
  at(
    'typescript(no-unsafe-function-type)',
    'src-shared/types-of/function.ts',
    'export type Act = Function\n',
  ),
  at(
    'typescript(consistent-type-imports)',
    'src-shared/types-of/imported.ts',
    "import { Shape } from './shape'\n\nexport const it: Shape = { a: 1 }\n",
  ),
  at('typescript(no-non-null-assertion)', 'src-shared/types-of/sure.ts', 'export const first = [1].at(0)!\n'),
  at('typescript(only-throw-error)', 'src-main/types-of/thrown.ts', inMain("  throw '실패'")),
  at(
    'typescript(ban-ts-comment)',
    'src-shared/types-of/comment.ts',
    `// @ts-${''}ignore\nexport const it = 1\n`,
  ),
  at(
    'typescript(no-namespace)',
    'src-shared/types-of/namespace.ts',
    'export namespace It {\n  export const a = 1\n}\n',
  ),
  at(
    'typescript(no-require-imports)',
    'src-main/types-of/require.ts',
    "export const fs = require('node:fs') as unknown\n",
  ),
  at(
    'typescript(restrict-template-expressions)',
    'src-main/types-of/template.ts',
    'export const it = `${{ a: 1 }}`\n',
  ),
  at(
    'typescript(no-misused-spread)',
    'src-main/types-of/spread.ts',
    'export const it = { ...new Map([[1, 2]]) }\n',
  ),
]

const everyday: readonly LintCase[] = [
  at('eslint(no-debugger)', 'src-main/everyday/debugger.ts', inMain('  debugger')),
  at('eslint(no-var)', 'src-main/everyday/var.ts', 'export var it = 1\n'),
  at('eslint(no-param-reassign)', 'src-main/everyday/param.ts', inMain('  given = 1\n  return given')),
  at('eslint(eqeqeq)', 'src-main/everyday/equal.ts', inMain('  return given == 1')),
  at(
    'eslint(no-empty)',
    'src-main/everyday/swallow.ts',
    inMain('  try {\n    given()\n  } catch {}', 'judge(given: () => void)'),
  ),
  at('eslint(no-eval)', 'src-main/everyday/eval.ts', "export const it: unknown = eval('1')\n"),
  at('eslint(prefer-const)', 'src-main/everyday/let.ts', inMain('  let one = 1\n  return one')),
  at('eslint(no-unused-vars)', 'src-main/everyday/unused.ts', inMain('  const unused = 1\n  return given')),
  at('unicorn(filename-case)', 'src-main/everyday/CamelCase.ts', 'export const it = 1\n'),
  at('unicorn(filename-case)', 'src-renderer/everyday/snake_case.tsx', 'export const it = 1\n'),
  at(
    'oxlint',
    'src-main/everyday/waived.ts',
    `// oxlint-${''}disable-next-line no-console\nexport const it = 1\n`,
  ),
]

const screens: readonly LintCase[] = [
  at(
    'react-hooks(rules-of-hooks)',
    'src-renderer/screens/Conditional.tsx',
    inBrowser('<p>{name}</p>', "  if (name === '이름') React.useId()"),
  ),
  at(
    'react-hooks(exhaustive-deps)',
    'src-renderer/screens/Stale.tsx',
    inBrowser('<p>{name}</p>', '  React.useEffect(() => {\n    document.title = name\n  }, [])'),
  ),
  at(
    'react(jsx-no-target-blank)',
    'src-renderer/screens/Blank.tsx',
    inBrowser('<a href={name} target="_blank">{name}</a>'),
  ),
  at(
    'react(no-danger)',
    'src-renderer/screens/Danger.tsx',
    inBrowser('<p dangerouslySetInnerHTML={{ __html: name }} />'),
  ),
  at(
    'react(no-unstable-nested-components)',
    'src-renderer/screens/Nested.tsx',
    inBrowser('<Inner />', '  function Inner() {\n    return <p>{name}</p>\n  }'),
  ),
  at('react(button-has-type)', 'src-renderer/screens/Typeless.tsx', inBrowser('<button>{name}</button>')),
  at('jsx-a11y(alt-text)', 'src-renderer/screens/Picture.tsx', inBrowser('<img src={name} />')),
  at(
    'jsx-a11y(click-events-have-key-events)',
    'src-renderer/screens/MouseOnly.tsx',
    inBrowser('<div onClick={() => name}>{name}</div>'),
  ),
]

/** What the linter must refuse. */
export const broken: readonly LintCase[] = [
  ...sizes,
  ...doors,
  ...promises,
  ...types,
  ...everyday,
  ...screens,
]

/** What looks alike and must pass: the doors themselves, and the exceptions. */
export const allowed: readonly LintCase[] = [
  at('', 'src-main/ipc/open-channel.ts', "import { ipcMain } from 'electron'\n\nexport const it = ipcMain\n"),
  at(
    '',
    'src-main/preload/preload.ts',
    "import { ipcRenderer } from 'electron'\n\nexport const it = ipcRenderer\n",
  ),
  at(
    '',
    'src-main/desktop/open-external.ts',
    "import { shell } from 'electron'\n\n/** 연다. */\nexport const open = (url: string) => shell.openExternal(url)\n",
  ),
  at('', 'src-main/system-clock.ts', '/** 지금. */\nexport const now = () => Date.now()\n'),
  at('', 'src-main/fine/date-of.ts', '/** 그때. */\nexport const dateOf = (at: number) => new Date(at)\n'),
  at('', 'src-shared/fine/zod.ts', "import * as z from 'zod'\n\nexport const name = z.string()\n"),
  at('', 'src-shared/types-of/shape.ts', 'export interface Shape {\n  a: number\n}\n'),
  at('', 'src-renderer/fine/undescribed.ts', 'export function undescribed() {}\n'),
  at('', 'tests/fine/data.test.ts', 'export const data = Date.now()\n'),
]
