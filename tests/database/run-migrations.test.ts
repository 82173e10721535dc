import path from 'node:path'
import { expect, test } from 'vitest'
import { applicationId, type Connection, connect } from '../../src-main/database/connection'
import { type Migration, migrations } from '../../src-main/database/migrations'
import { runMigrations } from '../../src-main/database/run-migrations'
import { temporaryFolder } from '../support/open-test-database'

function emptyDatabase(): Connection {
  return connect(path.join(temporaryFolder(), 'workspace.sqlite'), 'write', true)
}

function tablesOf(connection: Connection): string[] {
  const names = connection
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
    .pluck()
    .all()
  return names.map(String)
}

/** Every row of every ordinary table, so that a migration that loses some shows. */
function rowsOf(connection: Connection, tables: readonly string[]): Record<string, unknown[]> {
  return Object.fromEntries(
    tables.map((table) => [table, connection.prepare(`SELECT * FROM ${table}`).all()]),
  )
}

/** One row per table, as far as its columns allow. */
function seed(connection: Connection): void {
  connection.pragma('foreign_keys = OFF')
  const tables = connection
    .prepare(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%' AND name NOT LIKE '%fts%'",
    )
    .pluck()
    .all()
  for (const table of tables.map(String)) {
    const columns = connection
      .prepare(`SELECT name, type FROM pragma_table_xinfo('${table}') WHERE hidden = 0`)
      .all() as { name: string; type: string }[]
    const values = columns.map(
      ({ type }) => ({ BLOB: Buffer.alloc(16, 7), TEXT: '삼성', INTEGER: 7, REAL: 0.5 })[type] ?? 7,
    )
    connection
      .prepare(
        `INSERT OR IGNORE INTO ${table} (${columns.map(({ name }) => name).join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
      )
      .run(...values)
  }
}

test.each(migrations.slice(1).map(({ version, name }) => [version, name]))(
  'migration %i (%s) keeps every row of the version before it',
  (version) => {
    const connection = emptyDatabase()
    runMigrations(
      connection,
      migrations.filter((one) => one.version < Number(version)),
      applicationId,
    )
    seed(connection)
    const tables = tablesOf(connection).filter(
      (name) => !name.startsWith('search_') && !name.startsWith('sqlite_'),
    )
    const before = rowsOf(connection, tables)
    for (const { sql } of migrations.filter((one) => one.version === version)) connection.exec(sql)
    const after = rowsOf(connection, tables)
    for (const table of tables) expect(after[table]?.length, table).toBe(before[table]?.length)
    connection.close()
  },
)

test('steps are numbered, and a step that fails takes those before it along', () => {
  const connection = emptyDatabase()
  const good: Migration = {
    version: 1,
    name: 'good',
    sql: 'CREATE TABLE company (id INTEGER PRIMARY KEY) STRICT;',
  }
  const bad: Migration = {
    version: 2,
    name: 'bad',
    sql: 'CREATE TABLE deal (id INTEGER PRIMARY KEY) STRICT; SELECT nothing;',
  }
  expect(() => runMigrations(connection, [good, bad], applicationId)).toThrow(/nothing/)
  expect(tablesOf(connection)).toEqual([])
  expect(connection.pragma('user_version', { simple: true })).toBe(0)
  expect(connection.pragma('application_id', { simple: true })).toBe(0)
  runMigrations(connection, [good], applicationId)
  expect(tablesOf(connection)).toEqual(['company'])
  connection.close()
})

test('a table rebuild runs apart, with foreign keys off, and they are checked before it counts', () => {
  const connection = emptyDatabase()
  const tables = `CREATE TABLE company (id INTEGER PRIMARY KEY) STRICT;
    CREATE TABLE deal (id INTEGER PRIMARY KEY, company INTEGER REFERENCES company (id)) STRICT;
    INSERT INTO company VALUES (1), (2); INSERT INTO deal VALUES (1, 1);`
  const rebuild = (copied: string) => `-- foreign-keys: off
    CREATE TABLE company_new (id INTEGER PRIMARY KEY, name TEXT) STRICT;
    INSERT INTO company_new (id) SELECT id FROM company ${copied};
    DROP TABLE company; ALTER TABLE company_new RENAME TO company;`
  runMigrations(connection, [{ version: 1, name: 'tables', sql: tables }], applicationId)
  const losing = { version: 2, name: 'losing', sql: rebuild('WHERE id = 2') }
  expect(() => runMigrations(connection, [losing], applicationId)).toThrow(/point nowhere/)
  expect(connection.prepare('SELECT count(*) FROM company').pluck().get()).toBe(2)
  runMigrations(connection, [{ version: 2, name: 'keeping', sql: rebuild('') }], applicationId)
  expect(connection.pragma('foreign_keys', { simple: true })).toBe(1)
  expect(connection.pragma('user_version', { simple: true })).toBe(2)
  connection.close()
})
