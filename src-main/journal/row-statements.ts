import type { Connection } from '../database/connection'
import type { PreparedStatement, StatementCache } from '../database/statement-cache'
import type { SqlValue } from './op-codec'
import type { ColumnMeta, GroupMeta, Registry, TableMeta } from './registry'

/** Statements that insert by filled columns, per table; beyond so many the one with all columns serves. */
const mostInserts = 64
/** Filled columns are told apart by the bits of one small integer. */
const mostColumns = 30

/** The statements that read and write rows of replicated tables. Writing ones work only while the guard is raised. */
export class RowStatements {
  readonly #statements: StatementCache
  readonly #connection: Connection
  readonly #inserts: readonly Map<number, PreparedStatement>[]
  readonly #selects: readonly PreparedStatement[]

  constructor(connection: Connection, { tables }: Registry, statements: StatementCache) {
    this.#statements = statements
    this.#connection = connection
    this.#inserts = tables.map(() => new Map())
    this.#selects = tables.map((table) =>
      connection.prepare(table.statements.select).raw(true).safeIntegers(true),
    )
  }

  /**
   * Inserts a row; `values` by column index. Names only the filled columns: most are empty, and handing SQLite a null
   * costs as much as handing it a value.
   */
  insert(table: TableMeta, row: Buffer, values: readonly SqlValue[]): void {
    const parameters: SqlValue[] = [row]
    let filled = 0
    for (let index = 0; index < values.length; index += 1) {
      const value = values[index] ?? null
      if (value === null) continue
      parameters.push(value)
      filled |= 1 << index
    }
    const known = this.#inserts[table.index] as Map<number, PreparedStatement>
    const statement =
      values.length <= mostColumns ? (known.get(filled) ?? this.#prepareInsert(table, filled)) : undefined
    if (statement) statement.run(parameters)
    else this.#statements(insertStatement(table, () => true)).run(row, ...values)
  }

  #prepareInsert(table: TableMeta, filled: number): PreparedStatement | undefined {
    const known = this.#inserts[table.index] as Map<number, PreparedStatement>
    if (known.size >= mostInserts) return undefined
    const statement = this.#connection.prepare(
      insertStatement(table, ({ index }) => (filled & (1 << index)) !== 0),
    )
    known.set(filled, statement)
    return statement
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

function insertStatement({ sql, columns }: TableMeta, isNamed: (column: ColumnMeta) => boolean): string {
  const names = ['id', ...columns.filter(isNamed).map((column) => column.sql)]
  return `INSERT OR FAIL INTO ${sql} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`
}
