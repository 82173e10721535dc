import { type Column, columnsOf, sqlName } from '../../src-shared/contract/define-table'
import { replicatedTables } from '../../src-shared/contract/replicated-tables'
import { opHash, type WireOp } from '../../src-main/journal/wire-op'

/**
 * An independent model of the merge rule: the state as a function of the set of entries, worked out from scratch.
 * Only for entries that every version understands.
 */
export function mergedState(ops: readonly WireOp[]): Map<string, Map<number, string>> {
  const admitted = admittedOps(firstRuns(ops))
  const rows = new Map<string, Map<number, string>>()
  for (const op of [...admitted].sort(compareKeys)) {
    const groups = rows.get(rowOf(op)) ?? new Map<number, string>()
    for (const [group, value] of groupsOf(op)) groups.set(group, value)
    rows.set(rowOf(op), groups)
  }
  return rows
}

/** What every device has up to its first missing number. */
function firstRuns(ops: readonly WireOp[]): WireOp[] {
  const numbers = new Map<string, Set<number>>()
  for (const op of ops) numbers.set(hex(op.device), (numbers.get(hex(op.device)) ?? new Set()).add(op.seq))
  const end = (device: string) => {
    let seq = 1
    while (numbers.get(device)?.has(seq)) seq += 1
    return seq
  }
  const ends = new Map([...numbers.keys()].map((device) => [device, end(device)]))
  return ops.filter((op) => op.seq < (ends.get(hex(op.device)) ?? 0))
}

/** Entries whose row has been made by an admitted insert, and whose parents have. */
function admittedOps(ops: readonly WireOp[]): WireOp[] {
  const made = new Set<string>()
  const admitted = new Set<WireOp>()
  let hasChanged = true
  while (hasChanged) {
    hasChanged = false
    for (const op of ops) {
      const needs = [...parentsOf(op), ...(op.kind === 0 ? [] : [rowOf(op)])]
      if (admitted.has(op) || !needs.every((row) => made.has(row))) continue
      admitted.add(op)
      if (op.kind === 0) made.add(rowOf(op))
      hasChanged = true
    }
  }
  return [...admitted]
}

function parentsOf(op: WireOp): string[] {
  const table = Object.values(replicatedTables).find((one) => one.id === op.table)
  if (!table) return []
  const groups = groupsOf(op)
  return Object.values(table.groups).flatMap((group) => {
    const columns = Object.values(group.columns)
    const parsed: unknown = JSON.parse(groups.get(group.id) ?? 'null')
    const values = columns.length === 1 ? [parsed] : ((parsed ?? []) as unknown[])
    return columns.flatMap((column, place) => {
      const value = values[place] as { b?: string } | null | undefined
      const parent = Object.values(replicatedTables).find((one) => one.name === (column as Column).references)
      return parent && value?.b ? [`${parent.id} ${hex(Buffer.from(value.b, 'base64url'))}`] : []
    })
  })
}

function groupsOf(op: WireOp): Map<number, string> {
  const body = JSON.parse(op.body) as Record<string, unknown>
  const groups = new Map(Object.entries(body).map(([group, value]) => [Number(group), JSON.stringify(value)]))
  return op.kind === 0 ? groups.set(0, 'null') : groups
}

function rowOf(op: WireOp): string {
  return `${op.table} ${hex(op.row)}`
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex')
}

function compareKeys(one: WireOp, other: WireOp): number {
  return (
    Buffer.compare(one.hlc, other.hlc) ||
    Buffer.compare(one.device, other.device) ||
    one.seq - other.seq ||
    Buffer.compare(opHash(one), opHash(other))
  )
}

/** The same shape out of a database: rows of all tables with their groups encoded, groups of nothing but null left out. */
export function storedState(
  read: (sql: string) => readonly Record<string, unknown>[],
): Map<string, Map<number, string>> {
  const rows = new Map<string, Map<number, string>>()
  for (const table of Object.values(replicatedTables)) {
    for (const row of read(`SELECT * FROM ${sqlName(table.name)}`)) {
      const groups = new Map<number, string>([[0, JSON.stringify(row.deleted_at)]])
      for (const group of Object.values(table.groups)) {
        const values = columnsOf(table)
          .filter((column) => column.groupId === group.id)
          .map(({ name, column }) => plain(row[sqlName(name)], column.storage))
        groups.set(group.id, JSON.stringify(values.length === 1 ? values[0] : values))
      }
      rows.set(`${table.id} ${hex(row.id as Buffer)}`, groups)
    }
  }
  return rows
}

function plain(value: unknown, storage: string): unknown {
  if (value instanceof Uint8Array) return { b: Buffer.from(value).toString('base64url') }
  if (storage !== 'real' || typeof value !== 'number') return value
  const bytes = Buffer.alloc(8)
  bytes.writeDoubleBE(value)
  return { f: bytes.toString('hex') }
}

/** Leaves out what says nothing, so that "never written" and "written as null" compare equal. */
export function withoutNulls(rows: Map<string, Map<number, string>>): Record<string, Record<string, string>> {
  const isNothing = (value: string) => /^(null|\[(null,)*null\])$/.test(value)
  return Object.fromEntries(
    [...rows]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([row, groups]) => [
        row,
        Object.fromEntries([...groups].filter(([, value]) => !isNothing(value))),
      ]),
  )
}
