import type { Connection } from '../database/connection'
import type { Registry } from './registry'

const events = ['INSERT', 'UPDATE', 'DELETE'] as const
const prefix = 'journal_guard_'

/** The name of the trigger that guards one kind of write to a table. */
function guardName(table: string, event: string): string {
  return `${prefix}${table}_${event.toLowerCase()}`
}

/**
 * Makes the triggers of the file exactly those of the registry; they fail every write to a replicated table that did
 * not come through the journal. RAISE(FAIL), not ABORT: with ABORT SQLite must be able to undo each single statement,
 * which nearly doubles the cost of a bulk insert; the price is that the journal's own statements say OR FAIL. Done at
 * every open, so that a removed or altered guard does not outlive a start.
 */
export function installGuards(connection: Connection, registry: Registry): void {
  const wanted = guardsOf(registry)
  connection.exec('BEGIN IMMEDIATE')
  try {
    connection.exec('UPDATE sync_ctx SET active = 0 WHERE active <> 0')
    const present = presentGuards(connection)
    for (const [name, sql] of present) if (wanted.get(name) !== sql) connection.exec(`DROP TRIGGER ${name}`)
    putMissing(connection, wanted, present)
    connection.exec('COMMIT')
  } finally {
    if (connection.inTransaction) connection.exec('ROLLBACK')
  }
}

function putMissing(
  connection: Connection,
  wanted: ReadonlyMap<string, string>,
  present: ReadonlyMap<string, string>,
): void {
  for (const [name, sql] of wanted) if (present.get(name) !== sql) connection.exec(sql)
}

/**
 * Takes the guards of inserts away inside a running transaction that inserts very many rows: asking for the flag
 * costs a third of writing a row. Whoever does so puts them back before anybody else's statement and before COMMIT;
 * a rollback puts them back by itself.
 */
export function liftInsertGuards(connection: Connection, { tables }: Registry): void {
  for (const { sql } of tables) connection.exec(`DROP TRIGGER IF EXISTS ${guardName(sql, 'INSERT')}`)
}

/** Puts all guards in their place again, inside a running transaction. */
export function putGuards(connection: Connection, registry: Registry): void {
  putMissing(connection, guardsOf(registry), presentGuards(connection))
}

function guardsOf(registry: Registry): Map<string, string> {
  const guards = registry.tables.flatMap(({ sql }) =>
    events.map((event) => [guardName(sql, event), guardStatement(sql, event)] as const),
  )
  return new Map(guards)
}

function guardStatement(table: string, event: string): string {
  return `CREATE TRIGGER ${guardName(table, event)} BEFORE ${event} ON ${table}
    WHEN (SELECT active FROM sync_ctx) IS NOT 1
    BEGIN SELECT RAISE(FAIL, 'only the journal writes ${table}'); END`
}

function presentGuards(connection: Connection): Map<string, string> {
  const rows = connection
    .prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND name LIKE ? ESCAPE '!'")
    .raw(true)
    .all(`${prefix.replaceAll('_', '!_')}%`) as [string, string][]
  return new Map(rows)
}

/** The guards that the registry asks for and the file does not have as they must be. Works on a read-only connection. */
export function missingGuards(connection: Connection, registry: Registry): string[] {
  const present = presentGuards(connection)
  return [...guardsOf(registry)].filter(([name, sql]) => present.get(name) !== sql).map(([name]) => name)
}
