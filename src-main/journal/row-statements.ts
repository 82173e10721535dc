import type { Connection } from '../database/connection'
import type { PreparedStatement, StatementCache } from '../database/statement-cache'
import type { GroupMeta, Registry, TableMeta } from './registry'

/** The statements that read and write rows of replicated tables. Writing ones work only while the guard is raised. */
export class RowStatements {
  readonly #statements: StatementCache
  readonly #inserts: readonly PreparedStatement[]
  readonly #selects: readonly PreparedStatement[]

  constructor(connection: Connection, { tables }: Registry, statements: StatementCache) {
    this.#statements = statements
    this.#inserts = tables.map((table) => connection.prepare(table.statements.insert))
    this.#selects = tables.map((table) =>
      connection.prepare(table.statements.select).raw(true).safeIntegers(true),
    )
  }

  /** Inserts a row: id, then all data columns. */
  insert(table: TableMeta): PreparedStatement {
    return this.#inserts[table.index] as PreparedStatement
  }

  /** Reads a row as an array: all data columns, then `deleted_at`. Whole numbers come as bigint, so that none is rounded. */
  select(table: TableMeta): PreparedStatement {
    return this.#selects[table.index] as PreparedStatement
  }

  /** Sets `deleted_at` of an id. */
  setDeleted(table: TableMeta): PreparedStatement {
    return this.#statements(table.statements.setDeleted)
  }

  /** Sets the columns of some groups, in their order, of an id. */
  updateGroups(table: TableMeta, groups: readonly GroupMeta[]): PreparedStatement {
    const assignments = groups.map((group) => group.assignments).join(', ')
    return this.#statements(`UPDATE OR FAIL ${table.sql} SET ${assignments} WHERE id = ?`)
  }
}
