import BetterSqlite from 'better-sqlite3'
import path from 'node:path'
import { derivers } from '../../../src-main/features'
import { type Content, readContent } from '../../../src-main/journal/content-of'
import { compileRegistry } from '../../../src-main/journal/registry'
import { replicatedTables } from '../../../src-shared/contract/replicated-tables'

function reading<Result>(folder: string, read: (database: BetterSqlite.Database) => Result): Result {
  const database = new BetterSqlite(path.join(folder, 'workspace.sqlite'), { readonly: true })
  try {
    return read(database)
  } finally {
    database.close()
  }
}

/** The content of a workspace as "back to the start" means it. */
export function contentOf(folder: string): Content {
  return reading(folder, (database) => readContent(database, compileRegistry(replicatedTables), derivers))
}

/** How many rows some tables of a content have. */
export function rowCounts(content: Content, ...tables: string[]): Record<string, number> {
  return Object.fromEntries(tables.map((table) => [table, content[table]?.length ?? 0]))
}

/** Values of one statement on the workspace, for looking at what was written. */
export function queryAll(folder: string, sql: string): unknown[][] {
  return reading(folder, (database) => database.prepare(sql).raw(true).all() as unknown[][])
}
