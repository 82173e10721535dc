/**
 * The schema registry: every replicated table declares its columns, its groups and its foreign keys once.
 * The Kysely types, the journal, the guard triggers and the import's target fields follow from it.
 *
 * A group is a set of columns that only make sense together (an amount and its currency); it is the unit
 * of merging, undo and history. Table and group ids are written into the journal: never change or re-use one.
 * Group 0 is the deleted register (`deleted_at`) that every table has.
 */
export type StorageType = 'text' | 'integer' | 'real' | 'blob'

export interface Column<Value = unknown> {
  readonly storage: StorageType
  /** The table that this column refers to, for foreign keys. */
  readonly references?: string
  /** Only for the compiler: the type of a value of this column. */
  readonly __value?: Value
}

/** Any text, NFC as typed. */
export const text = (): Column<string | null> => ({ storage: 'text' })
/** A whole number; also money in minor units. */
export const integer = (): Column<number | null> => ({ storage: 'integer' })
/** A number with a fraction; never money. */
export const real = (): Column<number | null> => ({ storage: 'real' })
/** An instant: integer milliseconds UTC. */
export const instant = (): Column<number | null> => ({ storage: 'integer' })
/** A calendar day: `YYYY-MM-DD`. */
export const day = (): Column<string | null> => ({ storage: 'text' })
/** Yes or no, stored as 1 or 0. */
export const flag = (): Column<number | null> => ({ storage: 'integer' })
/** The id of a row of another replicated table (16 bytes), checked by SQLite when the transaction commits. */
export const reference = (table: string): Column<Uint8Array | null> => ({
  storage: 'blob',
  references: table,
})

/** The id of a row that may be gone one day (16 bytes): it holds nobody back, and nothing checks it. */
export const looseReference = (): Column<Uint8Array | null> => ({ storage: 'blob' })

export interface Group<Columns extends Record<string, Column> = Record<string, Column>> {
  readonly id: number
  readonly columns: Columns
}

/** Declares a group by its permanent id (1 or more) and its columns. */
export function group<Columns extends Record<string, Column>>(id: number, columns: Columns): Group<Columns> {
  return { id, columns }
}

export interface ReplicatedTable<
  Name extends string = string,
  Groups extends Record<string, Group> = Record<string, Group>,
> {
  /** Permanent number of the table in the journal. */
  readonly id: number
  /** camelCase name; the SQL name is its snake_case. */
  readonly name: Name
  readonly groups: Groups
}

/** Declares a replicated table. Throws when a group id or a column name is used twice. */
export function defineTable<Name extends string, Groups extends Record<string, Group>>(
  id: number,
  name: Name,
  groups: Groups,
): ReplicatedTable<Name, Groups> {
  const ids = Object.values(groups).map((one) => one.id)
  const columns = Object.values(groups).flatMap((one) => Object.keys(one.columns))
  if (ids.includes(0) || new Set(ids).size !== ids.length)
    throw new Error(`${name}: group ids must be unique and above 0`)
  if (new Set(columns).size !== columns.length) throw new Error(`${name}: a column stands in two groups`)
  return { id, name, groups }
}

type UnionToIntersection<Union> = (Union extends unknown ? (value: Union) => void : never) extends (
  value: infer Intersection,
) => void
  ? Intersection
  : never

type ValueOf<C> = C extends Column<infer Value> ? Value : never

type ColumnsOf<T extends ReplicatedTable> = UnionToIntersection<T['groups'][keyof T['groups']]['columns']>

/** The data columns of a row, without `id` and `deletedAt`. */
export type ValuesOf<T extends ReplicatedTable> = { [C in keyof ColumnsOf<T>]: ValueOf<ColumnsOf<T>[C]> }

/** A row as it stands in the database. */
export type RowOf<T extends ReplicatedTable> = ValuesOf<T> & { id: Uint8Array; deletedAt: number | null }

/** The SQL name of a camelCase name. */
export function sqlName(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}

/** All columns of a table with their group, in declaration order. */
export function columnsOf(table: ReplicatedTable): { name: string; groupId: number; column: Column }[] {
  return Object.values(table.groups).flatMap((one) =>
    Object.entries(one.columns).map(([name, column]) => ({ name, groupId: one.id, column })),
  )
}
