import {
  type Column,
  columnsOf,
  type ReplicatedTable,
  type StorageType,
  sqlName,
} from '../../src-shared/contract/define-table'

/** A column as the journal needs it. `index` is its place in rows read or written by the journal. */
export interface ColumnMeta {
  readonly name: string
  readonly sql: string
  readonly storage: StorageType
  readonly references: string | null
  readonly index: number
  /** Place of its group among the table's. */
  readonly groupIndex: number
}

export interface GroupMeta {
  readonly id: number
  /** Place in the table's groups, which are in the order of their ids. */
  readonly index: number
  readonly name: string
  readonly columns: readonly ColumnMeta[]
  /** What stands before its value in a body: `"5":`. */
  readonly key: string
  /** The group's part of an UPDATE: `city = ?, street = ?`. */
  readonly assignments: string
  /** True when one of its columns is a foreign key. */
  readonly hasReferences: boolean
}

/** A foreign key that points to a table, seen from that table. */
export interface IncomingReference {
  readonly table: TableMeta
  readonly column: ColumnMeta
}

export interface TableMeta {
  readonly id: number
  readonly name: string
  readonly sql: string
  /** Place in the registry, for arrays indexed by table. */
  readonly index: number
  readonly columns: readonly ColumnMeta[]
  readonly columnByName: ReadonlyMap<string, ColumnMeta>
  /** By ascending id, which is the order of the journal's encoding. */
  readonly groups: readonly GroupMeta[]
  readonly groupById: ReadonlyMap<number, GroupMeta>
  readonly references: readonly ColumnMeta[]
  readonly referencedBy: IncomingReference[]
  readonly statements: TableStatements
}

interface TableStatements {
  /** All data columns, then `deleted_at`, of one id. */
  readonly select: string
  readonly exists: string
  readonly setDeleted: string
}

export interface Registry {
  readonly tables: readonly TableMeta[]
  readonly byName: ReadonlyMap<string, TableMeta>
  readonly byId: ReadonlyMap<number, TableMeta>
}

/** Everything that the journal derives from the declared tables, once per start. Throws on ids used twice. */
export function compileRegistry(declared: Readonly<Record<string, ReplicatedTable>>): Registry {
  const tables = Object.values(declared).map(compileTable)
  const byName = new Map(tables.map((table) => [table.name, table]))
  const byId = new Map(tables.map((table) => [table.id, table]))
  if (byId.size !== tables.length || byName.size !== tables.length)
    throw new Error('a table id or name is used twice')
  for (const table of tables) {
    for (const column of table.references) {
      const parent = byName.get(column.references ?? '')
      if (!parent) throw new Error(`${table.name}.${column.name} refers to an unknown table`)
      parent.referencedBy.push({ table, column })
    }
  }
  return { tables, byName, byId }
}

function compileTable(declared: ReplicatedTable, index: number): TableMeta {
  const inOrder = Object.entries(declared.groups).sort(([, one], [, other]) => one.id - other.id)
  const groupIndex = new Map(inOrder.map(([, group], place) => [group.id, place]))
  const columns = columnsOf(declared).map(({ name, column, groupId }, place) =>
    compileColumn(name, column, { index: place, groupIndex: groupIndex.get(groupId) ?? 0 }),
  )
  const groups = inOrder.map(([name, { id }], place) => {
    const own = columns.filter((column) => column.groupIndex === place)
    return compileGroup(own, { id, name, index: place })
  })
  return {
    id: declared.id,
    name: declared.name,
    sql: sqlName(declared.name),
    index,
    columns,
    columnByName: new Map(columns.map((column) => [column.name, column])),
    groups,
    groupById: new Map(groups.map((group) => [group.id, group])),
    references: columns.filter((column) => column.references !== null),
    referencedBy: [],
    statements: compileStatements(sqlName(declared.name), columns),
  }
}

function compileColumn(
  name: string,
  column: Column,
  place: Pick<ColumnMeta, 'index' | 'groupIndex'>,
): ColumnMeta {
  return {
    name,
    sql: sqlName(name),
    storage: column.storage,
    references: column.references ?? null,
    ...place,
  }
}

function compileGroup(
  columns: readonly ColumnMeta[],
  named: Pick<GroupMeta, 'id' | 'name' | 'index'>,
): GroupMeta {
  return {
    ...named,
    columns,
    key: `"${named.id}":`,
    assignments: columns.map((column) => `${column.sql} = ?`).join(', '),
    hasReferences: columns.some((column) => column.references !== null),
  }
}

function compileStatements(table: string, columns: readonly ColumnMeta[]): TableStatements {
  const names = columns.map((column) => column.sql)
  return {
    select: `SELECT ${[...names, 'deleted_at'].join(', ')} FROM ${table} WHERE id = ?`,
    exists: `SELECT 1 FROM ${table} WHERE id = ?`,
    setDeleted: `UPDATE OR FAIL ${table} SET deleted_at = ? WHERE id = ?`,
  }
}

/** The table of that camelCase name. Throws when the registry has none. */
export function tableNamed(registry: Registry, name: string): TableMeta {
  const table = registry.byName.get(name)
  if (!table) throw new Error(`${name} is no replicated table`)
  return table
}
