import { hash } from 'node:crypto'
import type { Trx } from '../../../src-main/database/transaction'
import type { Storage } from '../../../src-main/journal/create-storage'
import { type Column, columnsOf, type ReplicatedTable } from '../../../src-shared/contract/define-table'
import { AppError } from '../../../src-shared/contract/app-error'
import { message } from '../../../src-shared/contract/message'
import { replicatedTables } from '../../../src-shared/contract/replicated-tables'

const label = message('error.cancelled')
const words = ['김민준 «무역풍»', '深圳市华强', 'ООО Ромашка']

/** Tables as the registry of some version of the program declares them. */
export type Tables = Readonly<Record<string, ReplicatedTable>>

export const allTables: Tables = replicatedTables

type LooseVerbs = {
  insert(trx: Trx, table: string, row: object): void
  update(trx: Trx, table: string, id: Uint8Array, patch: object): boolean
  remove(trx: Trx, table: string, id: Uint8Array): boolean
  restore(trx: Trx, table: string, id: Uint8Array): boolean
}

/** The id of the one row of a table that `writeWholeRows` makes. */
function rowOf(table: string): Buffer {
  return hash('sha256', `row of ${table}`, 'buffer').subarray(0, 16)
}

function valueOf(name: string, { storage, references }: Column, round: number): unknown {
  if (references) return rowOf(references)
  if (storage === 'blob') return rowOf(`somewhere ${round}`)
  if (storage === 'real') return 1.5 + round
  if (storage === 'integer') return 1_772_409_600_000 + round
  return `${words[round % words.length] ?? ''} ${name}`
}

/** Every column of a table with a value of its kind, another one in each round; references lead to `rowOf` their table. */
function wholeRow(table: ReplicatedTable, round: number): Record<string, unknown> {
  return Object.fromEntries(columnsOf(table).map(({ name, column }) => [name, valueOf(name, column, round)]))
}

/**
 * One row in every table with every column set, then an edit of every group, a row put into the trash, one taken out
 * again: whatever an entry can say, of everything that the program knows.
 */
export async function writeWholeRows(
  { journal, inTransaction }: Pick<Storage, 'inTransaction' | 'journal'>,
  tables: Tables = allTables,
): Promise<void> {
  const verbs = journal as unknown as LooseVerbs
  const names = Object.keys(tables)
  const each = (work: (trx: Trx, name: string, table: ReplicatedTable) => void) =>
    inTransaction({ label }, (trx) => {
      for (const [name, table] of Object.entries(tables)) work(trx, name, table)
    })
  await each((trx, name, table) => verbs.insert(trx, name, { id: rowOf(name), ...wholeRow(table, 0) }))
  await each((trx, name, table) => void verbs.update(trx, name, rowOf(name), wholeRow(table, 1)))
  await inTransaction({ label }, (trx) => {
    for (const name of names.slice(-4)) verbs.remove(trx, name, rowOf(name))
  })
  await inTransaction({ label }, (trx) => {
    for (const name of names.slice(-2)) verbs.restore(trx, name, rowOf(name))
  })
}

/** Edits one group of every table that these tables declare, as a device that knows no others would. */
export async function editWhatIsKnown(
  { journal, inTransaction }: Pick<Storage, 'inTransaction' | 'journal'>,
  tables: Tables,
): Promise<void> {
  const verbs = journal as unknown as LooseVerbs
  await inTransaction({ label }, (trx) => {
    for (const [name, table] of Object.entries(tables).slice(0, 8)) {
      const [group] = Object.values(table.groups)
      if (!group) continue
      const patch = Object.entries(group.columns).map(([column, kind]) => [column, valueOf(column, kind, 2)])
      verbs.update(trx, name, rowOf(name), Object.fromEntries(patch))
    }
  })
}

/** Edits, deletes or restores one row as somebody does whose program has these tables; nothing where there is no such row. */
export async function editAnything(
  { journal, inTransaction }: Pick<Storage, 'inTransaction' | 'journal'>,
  tables: Tables,
  { table: pick, group: pickGroup, round }: { table: number; group: number; round: number },
): Promise<void> {
  const verbs = journal as unknown as LooseVerbs
  const [name, table] = Object.entries(tables)[pick % Object.keys(tables).length] ?? []
  if (!name || !table) return
  const groups = Object.values(table.groups)
  const group = groups[pickGroup % Math.max(1, groups.length)]
  const write = (trx: Trx) => {
    if (round % 7 === 5) verbs.remove(trx, name, rowOf(name))
    else if (round % 7 === 6) verbs.restore(trx, name, rowOf(name))
    else if (group) {
      const patch = Object.entries(group.columns).map(([key, kind]) => [key, valueOf(key, kind, round)])
      verbs.update(trx, name, rowOf(name), Object.fromEntries(patch))
    }
  }
  await inTransaction({ label }, write).catch((error: unknown) => {
    // Not here yet, or in the trash.
    if (!(error instanceof AppError) || error.code !== 'not-found') throw error
  })
}

/** What a version did not have yet: a table, or some of its groups. */
export interface Lack {
  readonly table: string
  readonly groups: readonly string[] | null
}

/** What a later version could have brought to a table: all of it, and each of its groups beside others that stood already. */
export function lacksOf(table: string): Lack[] {
  const groups = Object.keys(allTables[table]?.groups ?? {})
  const halves = [0, 1].map((rest) => groups.filter((_, place) => place % 2 === rest))
  return [
    { table, groups: null },
    ...halves.filter((half) => half.length > 0).map((half) => ({ table, groups: half })),
  ]
}

/** The tables of a version without something; groups that refer to a table that is not there cannot be there either. */
export function tablesWithout({ table: lacking, groups: lackingGroups }: Lack): Tables {
  const tables = Object.entries(allTables).filter(([name]) => lackingGroups !== null || name !== lacking)
  return Object.fromEntries(
    tables.map(([name, table]) => {
      const groups = Object.entries(table.groups).filter(([group, { columns }]) => {
        const refers = Object.values(columns).some(({ references }) => references === lacking)
        return lackingGroups === null ? !refers : name !== lacking || !lackingGroups.includes(group)
      })
      return [name, { ...table, groups: Object.fromEntries(groups) }]
    }),
  )
}
