import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { sqlName } from '../../src-shared/contract/define-table'
import { replicatedTables } from '../../src-shared/contract/replicated-tables'
import { cloneRoot } from './program-copy'
import { ownershipViolations, tableWrites } from './table-writes'

const replicated = Object.keys(replicatedTables).map(sqlName)

function sourcesOfMain(): Record<string, string> {
  const base = path.join(cloneRoot, 'src-main')
  const found = readdirSync(base, { recursive: true, withFileTypes: true })
  const files = found.filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  return Object.fromEntries(
    files.map((entry) => {
      const file = path.join(entry.parentPath, entry.name)
      return [path.relative(base, file).split(path.sep).join('/'), readFileSync(file, 'utf8')]
    }),
  )
}

describe('each table is written by exactly one feature', () => {
  const sources = sourcesOfMain()

  test('in the program as it stands', () => {
    expect(ownershipViolations(sources, replicated)).toEqual([])
  })

  test('and writes are seen at all', () => {
    const tables = Object.values(sources).flatMap((text) => tableWrites(text).map((write) => write.table))
    expect(tables).toEqual(expect.arrayContaining(['person', 'company', 'deal', 'activity', 'tagging']))
  })

  test.each([
    [
      'one-owner: person',
      {
        'people/a.ts': "journal.insert(trx, 'person', {})",
        'deals/b.ts': "deps.journal.update(\n  trx,\n  'person', id, {})",
      },
    ],
    [
      'one-owner: match_key',
      { 'matching/a.ts': "trx.db.insertInto('matchKey')", 'deals/b.ts': '`DELETE FROM match_key`' },
    ],
    ['journal-only: deals/b.ts', { 'deals/b.ts': "trx.statement('UPDATE deal SET title = ?')" }],
    [
      'journal-only: deals/b.ts',
      { 'deals/b.ts': "trx.statement('INSERT OR REPLACE INTO contact_point (id) VALUES (?)')" },
    ],
    ['table-is-named: deals/b.ts', { 'deals/b.ts': 'journal.insert(trx, anyTable, {})' }],
    ['table-is-named: deals/b.ts', { 'deals/b.ts': 'trx.statement(`UPDATE ${table} SET a = 1`)' }],
  ])('%s', (rule, broken) => {
    expect(ownershipViolations(broken as unknown as Record<string, string>, replicated).join('\n')).toContain(
      rule,
    )
  })

  test('reading, comments and the journal itself break nothing', () => {
    const innocent = {
      'deals/a.ts': "// UPDATE person SET a = 1\n/* DELETE FROM person */\ntrx.db.selectFrom('person')",
      'journal/b.ts': 'connection.prepare(`INSERT OR FAIL INTO ${table} (id) VALUES (?)`)',
      'deals/c.ts': "'INSERT INTO deal_view (id) VALUES (?) ON CONFLICT (id) DO UPDATE SET a = 1'",
    }
    expect(ownershipViolations(innocent, replicated)).toEqual([])
  })
})
