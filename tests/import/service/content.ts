import BetterSqlite from 'better-sqlite3'
import path from 'node:path'
import { sqlName } from '../../../src-shared/contract/define-table'
import { replicatedTables } from '../../../src-shared/contract/replicated-tables'

/** Derived tables whose rows name records by their ids, so that two states can be compared. */
const derived = ['person_overview', 'company_overview', 'match_key', 'reminder_due']

type Content = Record<string, string[]>

/** The live content of a workspace: every row of the replicated tables that is not in the trash, and what follows from them. */
export function contentOf(folder: string): Content {
  const database = new BetterSqlite(path.join(folder, 'workspace.sqlite'), { readonly: true })
  const rowsOf = (sql: string) =>
    database
      .prepare(sql)
      .raw(true)
      .all()
      .map((row) =>
        JSON.stringify(row, (_key, value: unknown) =>
          value && typeof value === 'object' && 'data' in value
            ? Buffer.from(value.data as number[]).toString('hex')
            : value,
        ),
      )
      .sort()
  try {
    const live = Object.keys(replicatedTables)
      .map(sqlName)
      .map((table) => [table, rowsOf(`SELECT * FROM ${table} WHERE deleted_at IS NULL`)] as const)
    return Object.fromEntries([
      ...live,
      ...derived.map((table) => [table, rowsOf(`SELECT * FROM ${table}`)] as const),
    ])
  } finally {
    database.close()
  }
}

/** How many live rows some tables have. */
export function countsOf(content: Content, ...tables: string[]): Record<string, number> {
  return Object.fromEntries(tables.map((table) => [table, content[table]?.length ?? 0]))
}

/** Values of one statement on the workspace, for looking at what was written. */
export function queryAll(folder: string, sql: string): unknown[][] {
  const database = new BetterSqlite(path.join(folder, 'workspace.sqlite'), { readonly: true })
  try {
    return database.prepare(sql).raw(true).all() as unknown[][]
  } finally {
    database.close()
  }
}
