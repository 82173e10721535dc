import { idText } from '../database/ids'
import type { StatementCache } from '../database/statement-cache'
import type { HistoryEntry, HistoryValue } from './journal'
import { decodeStamp } from './hlc'
import { decodeBody, decodeDeleted, decodeGroup, deletedGroup, type SqlValue } from './op-codec'
import type { Registry, TableMeta } from './registry'
import { compareOps, decodeOp, type RowOp, type StoredOp } from './row-history'
import { toSummary, transactionColumns, type TransactionRow } from './transactions'

const kindNames = ['insert', 'set', 'delete', 'undelete'] as const

interface Ground {
  readonly statements: StatementCache
  readonly registry: Registry
}

/**
 * What happened to a record, newest first. What stood there before a change is what the entry before it in the order
 * of stamps had written, so entries that arrived late stand where they belong.
 */
export function readHistory({ statements, registry }: Ground, id: Buffer, limit: number): HistoryEntry[] {
  const ops = statements(
    `SELECT o.id AS op, o.hlc, d.uuid AS device, o.tbl, o.row, o.kind, o.body, o.base, o.before, o.tx, ${transactionColumns},
       coalesce(t.excluded = 1 AND t.undoes IS NULL, 0) AS undone
     FROM sync_op o JOIN sync_stream s ON s.dev = o.dev JOIN sync_device d ON d.id = s.device
     LEFT JOIN journal_tx t ON t.n = o.tx
     WHERE o.row = ? AND o.held = 0`,
  ).all(id) as (Omit<StoredOp, 'id'> & { op: number; undone: number } & TransactionRow)[]
  const table = registry.byId.get(ops[0]?.tbl ?? 0)
  if (!table) return []
  const inOrder = ops
    .map((op) => ({ ...op, ...decodeOp({ ...op, id: op.op }), transaction: op }))
    .sort(compareOps)
  return entriesOf(table, inOrder).reverse().slice(0, limit)
}

type OrderedOp = RowOp & { readonly undone: number; readonly transaction: TransactionRow }

/** One entry per transaction, or per entry of another device. */
function entriesOf(table: TableMeta, ops: readonly OrderedOp[]): HistoryEntry[] {
  const current = new Map<number, string>()
  const entries = new Map<number | string, HistoryEntry>()
  for (const op of ops) {
    const key = op.tx ?? `foreign ${op.id}`
    const entry = entries.get(key) ?? openEntry(op)
    entries.set(key, { ...entry, changes: [...entry.changes, ...changesOf(table, op, current)] })
    for (const [group, value] of op.groups) current.set(group, value)
  }
  return [...entries.values()]
}

function openEntry(op: OrderedOp): HistoryEntry {
  const transaction = op.tx === null ? null : toSummary(op.transaction)
  return {
    transaction,
    device: transaction ? null : op.device.toString('hex'),
    at: transaction?.at ?? decodeStamp(op.hlc).ms,
    kind: kindNames[op.kind] ?? 'set',
    isUndone: op.undone === 1,
    changes: [],
  }
}

function changesOf(
  table: TableMeta,
  op: RowOp,
  current: ReadonlyMap<number, string>,
): HistoryEntry['changes'] {
  const before = op.before ? decodeBody(op.before) : new Map<number, string>()
  return [...op.groups].flatMap(([id, after]) =>
    columnChanges(table, id, [current.get(id) ?? before.get(id), after]),
  )
}

function columnChanges(
  table: TableMeta,
  id: number,
  [before, after]: [string | undefined, string],
): HistoryEntry['changes'] {
  if (before === after) return []
  if (id === deletedGroup) {
    const [was, is] = [before === undefined ? null : decodeDeleted(before), decodeDeleted(after)]
    return was === is ? [] : [{ group: 'deleted', column: 'deletedAt', before: was, after: is }]
  }
  const group = table.groupById.get(id)
  if (!group) return []
  const old = before === undefined ? [] : decodeGroup(group, before)
  return decodeGroup(group, after).flatMap((value, place) => {
    const [was, is] = [readableValue(old[place] ?? null), readableValue(value)]
    return was === is
      ? []
      : [{ group: group.name, column: group.columns[place]?.name ?? '', before: was, after: is }]
  })
}

/** A value as people read it: ids as text. */
export function readableValue(value: SqlValue): HistoryValue {
  if (value instanceof Uint8Array)
    return value.length === 16 ? idText(value) : Buffer.from(value).toString('hex')
  return typeof value === 'bigint' ? value.toString() : value
}
