import type { Connection } from './connection'
import type { Migration } from './migrations'

/** A table rebuild says this in its first line: SQLite can only then rename and drop what others refer to. */
const needsForeignKeysOff = /^--\s*foreign-keys:\s*off\b/

/** The number of the newest migration, which is what `user_version` says on an up-to-date file. */
export function latestVersion(migrations: readonly Migration[]): number {
  return Math.max(0, ...migrations.map((one) => one.version))
}

/**
 * Brings the file from its `user_version` to the newest, all steps in one transaction; a step that needs
 * foreign keys off gets a transaction of its own. Every transaction checks its foreign keys before COMMIT.
 * Throws what SQLite throws; then the file stands at the version before the failed transaction.
 */
export function runMigrations(
  connection: Connection,
  migrations: readonly Migration[],
  application: number,
): void {
  const found = Number(connection.pragma('user_version', { simple: true }))
  for (const group of groupsOf(migrations.filter((one) => one.version > found))) {
    const isApart = group.some((one) => needsForeignKeysOff.test(one.sql))
    if (isApart) connection.pragma('foreign_keys = OFF')
    try {
      runGroup(connection, group, application)
    } finally {
      if (isApart) connection.pragma('foreign_keys = ON')
    }
  }
}

/** Neighbouring steps share a transaction unless one of them must run apart. */
function groupsOf(pending: readonly Migration[]): Migration[][] {
  const groups: Migration[][] = []
  let wasApart = true
  for (const migration of pending) {
    const isApart = needsForeignKeysOff.test(migration.sql)
    if (isApart || wasApart) groups.push([])
    groups.at(-1)?.push(migration)
    wasApart = isApart
  }
  return groups
}

function runGroup(connection: Connection, group: readonly Migration[], application: number): void {
  connection.exec('BEGIN IMMEDIATE')
  try {
    for (const { sql, version } of group) {
      connection.exec(sql)
      connection.pragma(`user_version = ${version}`)
    }
    connection.pragma(`application_id = ${application}`)
    const broken = connection.pragma('foreign_key_check') as unknown[]
    if (broken.length > 0) throw new Error(`migration leaves ${broken.length} references that point nowhere`)
    connection.exec('COMMIT')
  } finally {
    if (connection.inTransaction) connection.exec('ROLLBACK')
  }
}
