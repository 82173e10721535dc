import { createRequire } from 'node:module'
import path from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { checkCopy, cloneRoot, type Verdict } from './program-copy'

/** Rule -> the file that breaks it, and what it imports. */
const cases = [
  ['no-cycles', 'src-shared/deals/egg.ts', './hen'],
  ['everything-resolves', 'src-shared/deals/lost.ts', './nowhere'],
  ['shared-is-pure', 'src-shared/deals/reads-files.ts', 'node:fs'],
  ['shared-is-pure', 'src-shared/deals/shows-itself.ts', 'react'],
  ['shared-is-pure', 'src-shared/deals/knows-main.ts', '../../src-main/people/people-service'],
  ['shared-contracts-are-private', 'src-shared/deals/borrows-calls.ts', '../people/people-contract'],
  ['kernel-knows-no-feature', 'src-shared/kernel/knows-people.ts', '../people/person'],
  ['main-not-renderer', 'src-main/deals/draws.ts', '../../src-renderer/people/PersonScreen'],
  ['renderer-not-main', 'src-renderer/deals/DealList.tsx', '../../src-main/people/people-service'],
  ['renderer-has-no-electron', 'src-renderer/deals/Escape.tsx', 'electron'],
  ['renderer-has-no-node', 'src-renderer/deals/Files.tsx', 'node:fs'],
  ['electron-only-in-ipc-desktop-preload', 'src-main/deals/deals-service.ts', 'electron'],
  ['core-never-reaches-electron', 'src-main/cli.ts', './desktop/window'],
  ['processes-name-electron-only-as-a-type', 'src-main/workspace-process.ts', 'electron'],
  ['processes-know-no-window', 'src-main/backup-worker.ts', './desktop/window'],
  ['derived-tables-know-no-feature', 'src-main/overviews/favours.ts', '../people/person-rules'],
  ['parser-never-reaches-the-database', 'src-main/parser-process.ts', './database/open-database'],
  ['queries-are-private', 'src-main/deals/peeks.ts', '../people/people-queries'],
  ['features-meet-at-services', 'src-main/deals/reaches-in.ts', '../people/person-rules'],
  ['kysely-only-in-queries', 'src-main/deals/deal-sums.ts', 'kysely'],
  ['sqlite-only-in-database', 'src-main/deals/opens-itself.ts', 'better-sqlite3'],
  ['database-knows-no-feature', 'src-main/database/favours.ts', '../people/person-rules'],
  ['journal-knows-no-feature', 'src-main/journal/favours.ts', '../people/person-rules'],
  ['ipc-and-desktop-know-no-feature', 'src-main/ipc/favours.ts', '../people/people-service'],
  ['features-know-no-shell', 'src-main/deals/opens-window.ts', '../desktop/window'],
  ['preload-is-thin', 'src-main/preload/preload.ts', '../people/people-service'],
  ['stores-are-private', 'src-renderer/deals/Borrowed.tsx', '../people/people-store'],
  ['ui-knows-no-feature', 'src-renderer/ui/PersonButton.tsx', '../people/PersonScreen'],
  ['ui-stands-on-few-packages', 'src-renderer/ui/State.tsx', 'zustand'],
  ['state-knows-no-feature', 'src-renderer/state/everything.ts', '../people/PersonScreen'],
  ['react-aria-only-in-ui', 'src-renderer/deals/OwnButton.tsx', 'react-aria-components'],
  ['files-have-doors', 'src-main/deals/writes-files.ts', 'node:fs/promises'],
  ['no-network', 'src-main/backup/calls-home.ts', 'node:https'],
  ['no-network', 'src-main/sync/server/digs.ts', 'node:http'],
  ['server-stands-alone', 'src-server/segments/reads-journal.ts', '../../src-main/people/people-service'],
  ['program-not-server', 'src-main/sync/server/peeks.ts', '../../../src-server/segments/segments-queries'],
  ['server-stands-on-few-packages', 'src-server/http/dates.ts', 'date-fns'],
  ['server-sql-in-queries', 'src-server/segments/segments-routes.ts', 'kysely'],
  ['tests-are-imported-by-nobody', 'src-main/deals/cheats.ts', '../../tests/support/fake'],
  ['build-is-not-the-program', 'src-main/deals/builds.ts', '../../build/lock.mjs'],
] as const

const importing = (name: string) => `import * as one from '${name}'\n\nexport const it = one\n`

/** What is imported by the files above and breaks nothing itself. */
const innocent = {
  'src-shared/deals/hen.ts': importing('./egg'),
  'src-shared/people/person.ts': importing('zod'),
  'src-shared/people/people-contract.ts': importing('./person'),
  'src-shared/contract/app-contract.ts': importing('../people/people-contract'),
  'src-main/people/people-service.ts': importing('./people-queries'),
  'src-main/people/people-queries.ts': importing('kysely'),
  'src-main/people/person-rules.ts': importing('../../src-shared/people/person'),
  'src-main/companies/companies-service.ts': importing('../people/people-service'),
  'src-main/database/open-database.ts': importing('better-sqlite3'),
  'src-main/overviews/overview-queries.ts': importing('../matching/record-keys'),
  'src-main/matching/record-keys.ts': importing('../../src-shared/people/person'),
  'src-main/command-line/run.ts': importing('../create-workspace'),
  'src-main/create-workspace.ts': importing('./companies/companies-service'),
  'src-renderer/app/App.tsx': importing('../people/people-store'),
  'src-main/export/write-table.ts': importing('node:fs'),
  'src-main/desktop/window.ts': importing('electron'),
  'src-main/main.ts': "import './desktop/window'\nimport './people/people-queries'\n",
  'src-renderer/people/PersonScreen.tsx': "import '../ui/Button'\nimport './people-store'\n",
  'src-renderer/people/people-store.ts': importing('../state/create-view-store'),
  'src-renderer/state/create-view-store.ts': importing('zustand'),
  'src-renderer/ui/Button.tsx': importing('react-aria-components'),
  'src-server/segments/segments-queries.ts': importing('kysely'),
  'src-server/database/open-postgres.ts': importing('pg'),
  'src-server/start-server.ts': importing('node:http'),
  'tests/support/fake.ts': importing('../../src-main/people/people-service'),
}

const sources = {
  ...innocent,
  ...Object.fromEntries(cases.map(([, file, name]) => [file, importing(name)])),
  // Types are dependencies as well.
  'src-shared/deals/type-only.ts': "import type { Stats } from 'node:fs'\n\nexport type S = Stats\n",
}

describe('who may import what', () => {
  let verdict: Verdict
  beforeAll(async () => {
    verdict = await checkCopy('dependencies', sources)
  }, 120_000)

  test.each(cases)('%s: %s must not import %s', (rule, file) => {
    expect(verdict.isOk).toBe(false)
    expect(verdict.said).toContain(`${rule}: ${file} → `)
  })

  test('an import of types counts', () => {
    expect(verdict.said).toContain('shared-is-pure: src-shared/deals/type-only.ts → ')
  })

  test.each(Object.keys(innocent).filter((file) => !file.endsWith('hen.ts')))('%s breaks nothing', (file) => {
    expect(verdict.said).not.toMatch(new RegExp(`^\\S+: ${file} → `, 'm'))
  })

  test('every rule is broken above', () => {
    const config: unknown = createRequire(import.meta.url)(
      path.join(cloneRoot, 'build/dependency-cruiser.cjs'),
    )
    const { forbidden } = config as { forbidden: { name: string; comment: string }[] }
    expect(cases.map(([rule]) => rule)).toEqual(expect.arrayContaining(forbidden.map((rule) => rule.name)))
    for (const rule of forbidden) expect(rule.comment).toMatch(/\w{3}/)
  })
})

test('reading nothing is a failure, not a success', { timeout: 120_000 }, async () => {
  const verdict = await checkCopy('dependencies', { 'src-main/notes.md': '비어 있음\n' })
  expect(verdict.isOk).toBe(false)
  expect(verdict.said).toContain('files-are-read: no source file was found')
})
