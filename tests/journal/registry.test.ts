import { expect, test } from 'vitest'
import { compileRegistry } from '../../src-main/journal/registry'
import { defineTable, group, reference, text } from '../../src-shared/contract/define-table'
import { replicatedTables } from '../../src-shared/contract/replicated-tables'
import { openTestDatabase } from '../support/open-test-database'

const registry = compileRegistry(replicatedTables)

interface TableColumn {
  name: string
  type: string
  notnull: number
  pk: number
}

interface ForeignKey {
  table: string
  from: string
  to: string
}

test.each(registry.tables.map((table) => [table.sql, table] as const))(
  'the registry and the migrations agree on %s',
  (name, table) => {
    const { reader } = openTestDatabase()
    const columns = reader.pragma(`table_info('${name}')`) as TableColumn[]
    const own = columns.filter(({ name: column }) => column === 'id' || column === 'deleted_at')
    expect(own.map(({ name: column, type, pk }) => [column, type, pk])).toEqual([
      ['id', 'BLOB', 1],
      ['deleted_at', 'INTEGER', 0],
    ])
    const declared = table.columns.map(({ sql, storage }) => `${sql} ${storage.toUpperCase()}`)
    expect(
      columns
        .filter((column) => !own.includes(column))
        .map((column) => `${column.name} ${column.type}`)
        .sort(),
    ).toEqual(declared.sort())
    expect(columns.filter((column) => column.name !== 'id' && column.notnull === 1)).toEqual([])
    const keys = reader.pragma(`foreign_key_list('${name}')`) as ForeignKey[]
    const wanted = table.references.map(
      (column) => `${column.sql} -> ${registry.byName.get(column.references ?? '')?.sql} (id)`,
    )
    expect(keys.map(({ table: parent, from, to }) => `${from} -> ${parent} (${to})`).sort()).toEqual(
      wanted.sort(),
    )
    const sql = String(reader.prepare('SELECT sql FROM sqlite_schema WHERE name = ?').pluck().get(name))
    expect(sql).toMatch(/\) STRICT$/)
    expect(sql).not.toMatch(/\b(CHECK|UNIQUE)\b/)
    expect(sql.match(/DEFERRABLE INITIALLY DEFERRED/g) ?? []).toHaveLength(table.references.length)
  },
)

test('every reference has an index, which undo and lists need', () => {
  const { reader } = openTestDatabase()
  for (const table of registry.tables) {
    for (const column of table.references) {
      const plan = reader
        .prepare(`EXPLAIN QUERY PLAN SELECT id FROM ${table.sql} WHERE ${column.sql} = ?`)
        .all(null)
      expect(JSON.stringify(plan), `${table.sql}.${column.sql}`).toContain('USING INDEX')
    }
  }
})

test('no column has a digit after an underscore, which the camel-case conversion could not undo', () => {
  for (const table of registry.tables) {
    for (const { sql } of table.columns) expect(sql).not.toMatch(/_\d/)
  }
})

test('numbers that stand twice and references to nothing are refused', () => {
  const one = defineTable(1, 'one', { a: group(1, { a: text() }) })
  const same = defineTable(1, 'other', { a: group(1, { a: text() }) })
  const dangling = defineTable(2, 'dangling', { a: group(1, { a: reference('nowhere') }) })
  expect(() => compileRegistry({ one, same })).toThrow(/used twice/)
  expect(() => compileRegistry({ one, dangling })).toThrow(/unknown table/)
})
