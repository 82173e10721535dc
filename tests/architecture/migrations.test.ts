import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { migrationViolations, type Shipped } from './migration-rules'
import { cloneRoot } from './program-copy'

const folder = path.join(cloneRoot, 'migrations')

function migrations(): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]),
  )
}

/** Written by `npm run freeze-migrations` when a version is released. */
function shippedMigrations(): Shipped {
  return JSON.parse(
    readFileSync(path.join(import.meta.dirname, 'shipped-migrations.json'), 'utf8'),
  ) as Shipped
}

const sumOf = (text: string) => createHash('sha256').update(text).digest('hex')

describe('migrations', () => {
  test('are numbered, and shipped ones are never touched again', () => {
    const files = migrations()
    expect(Object.keys(files).length).toBeGreaterThan(0)
    expect(migrationViolations(files, shippedMigrations())).toEqual([])
  })

  const shipped = { '0001-a.sql': sumOf('A'), '0002-b.sql': sumOf('B') }

  test.each([
    ['number-twice: 0001-b.sql', { '0001-a.sql': 'A', '0001-b.sql': 'B' }, {}],
    ['number-first: people.sql', { 'people.sql': 'A' }, {}],
    ['shipped-is-changed: 0002-b.sql', { '0001-a.sql': 'A', '0002-b.sql': 'B ' }, shipped],
    ['shipped-is-gone: 0002-b.sql', { '0001-a.sql': 'A' }, shipped],
    ['number-twice: 0002-c.sql', { '0001-a.sql': 'A', '0002-b.sql': 'B', '0002-c.sql': 'C' }, shipped],
    ['number-too-late: 0002-c.sql', { '0001-a.sql': 'A', '0002-c.sql': 'C' }, shipped],
  ] as const)('%s', (rule, files, before) => {
    expect(migrationViolations(files, before).join('\n')).toContain(rule)
  })

  test('a new one after those that are shipped is welcome', () => {
    expect(migrationViolations({ '0001-a.sql': 'A', '0002-b.sql': 'B', '0003-c.sql': 'C' }, shipped)).toEqual(
      [],
    )
  })
})
