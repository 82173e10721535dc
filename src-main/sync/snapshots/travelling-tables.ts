import { sqlName } from '../../../src-shared/contract/define-table'
import { replicatedTables } from '../../../src-shared/contract/replicated-tables'
import type { Connection } from '../../database/connection'

/** The journal as far as it says the same on every device. */
const journalTables = [
  'sync_ctx',
  'sync_device',
  'sync_stream',
  'sync_op',
  'sync_cell',
  'sync_frontier',
  'sync_gap',
  'sync_parked',
  'sync_quarantine',
  'sync_conflict',
]

/** What follows from replicated tables: it would cost a new device minutes to make it anew. */
const derivedTables = [
  'search_document',
  'search_fts',
  'search_activity_fts',
  'match_key',
  'match_record',
  'person_overview',
  'company_overview',
  'merged_record',
  'overview_left',
  'reminder_due',
]

const travelling: ReadonlySet<string> = new Set([
  ...Object.values(replicatedTables).map(({ name }) => sqlName(name)),
  ...journalTables,
  ...derivedTables,
])

/**
 * The tables of a database whose rows stay on their device: all that are not named above, so that a table that somebody
 * adds stays at home until somebody says otherwise.
 */
export function tablesOfThisDevice(connection: Connection): string[] {
  const tables = connection
    .prepare("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type IN ('table', 'virtual')")
    .pluck()
    .all() as string[]
  return tables.filter((table) => !travelling.has(table) && !table.startsWith('sqlite_'))
}

/**
 * Takes out of a copy of a workspace what is only of the device that it was copied from: local tables, transactions
 * (labels, actors, values before) and the identity of the device. What is left is the entries and what follows from them.
 */
export function removeLocalFacts(connection: Connection): void {
  connection.pragma('foreign_keys = OFF')
  // The copy is thrown away when this is broken off.
  connection.pragma('synchronous = OFF')
  connection.exec('BEGIN')
  for (const table of tablesOfThisDevice(connection)) connection.exec(`DELETE FROM "${table}"`)
  connection.exec('UPDATE sync_device SET last_seen = NULL, is_own = 0')
  withoutIndex(connection, 'sync_op_row', () => {
    connection.exec('UPDATE sync_op SET tx = NULL, before = NULL WHERE tx IS NOT NULL OR before IS NOT NULL')
  })
  connection.exec('COMMIT')
}

/** Every entry changes its place in the index, so it is made anew afterwards. */
function withoutIndex(connection: Connection, index: string, work: () => void): void {
  const sql = connection.prepare('SELECT sql FROM sqlite_schema WHERE name = ?').pluck().get(index)
  connection.exec(`DROP INDEX ${index}`)
  work()
  connection.exec(String(sql))
}
