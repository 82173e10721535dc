import type { ReplicatedName } from '../../src-shared/contract/replicated-tables'
import { asBuffer, idBytes, idText } from '../database/ids'
import type { StatementCache } from '../database/statement-cache'
import type { Trx } from '../database/transaction'
import { readableValue } from './history'
import { decodeStamp } from './hlc'
import type { LostValue } from './journal'
import { decodeDeleted, decodeGroup, deletedGroup, type SqlValue } from './op-codec'
import type { Registry, TableMeta } from './registry'
import type { RowWriter } from './row-writer'

interface StoredConflict {
  id: number
  tbl: number
  row: Buffer
  grp: number
  winner_hlc: Buffer
  winner_device: Buffer | null
  loser_hlc: Buffer
  loser_device: Buffer | null
  loser_value: string | null
  seen_at: number | null
}

interface Ground {
  readonly statements: StatementCache
  readonly registry: Registry
}

const conflictColumns = `c.id, c.tbl, c.row, c.grp, c.winner_hlc, c.loser_hlc, c.loser_value, c.seen_at,
  (SELECT uuid FROM sync_device d WHERE substr(d.uuid, 1, 8) = substr(c.winner_hlc, 9)) AS winner_device,
  (SELECT uuid FROM sync_device d WHERE substr(d.uuid, 1, 8) = substr(c.loser_hlc, 9)) AS loser_device`

/** Conflicts by their numbers, in that order; those of tables that this version does not know are left out. */
export function readLostValues({ statements, registry }: Ground, numbers: readonly number[]): LostValue[] {
  return numbers.flatMap((number) => {
    const stored = storedConflict(statements, number)
    const table = stored && registry.byId.get(stored.tbl)
    return stored && table ? [described(statements, table, stored)] : []
  })
}

function storedConflict(statements: StatementCache, number: number): StoredConflict | undefined {
  const found = statements(`SELECT ${conflictColumns} FROM sync_conflict c WHERE c.id = ?`).get(number)
  return found as StoredConflict | undefined
}

function described(statements: StatementCache, table: TableMeta, stored: StoredConflict): LostValue {
  const values = statements(table.statements.select, 'array').get(stored.row) as SqlValue[]
  const group = table.groupById.get(stored.grp)
  const lost = group ? decodeGroup(group, stored.loser_value ?? 'null') : []
  return {
    number: stored.id,
    table: table.name as ReplicatedName,
    id: idText(stored.row),
    isDeleted: values.at(-1) !== null,
    columns: (group?.columns ?? []).map((column, place) => ({
      column: column.name,
      current: readableValue(values[column.index] ?? null),
      lost: readableValue(lost[place] ?? null),
    })),
    winnerAt: decodeStamp(stored.winner_hlc).ms,
    winnerDevice: hex(stored.winner_device),
    loserAt: decodeStamp(stored.loser_hlc).ms,
    loserDevice: hex(stored.loser_device),
    seenAt: stored.seen_at ?? 0,
  }
}

function hex(bytes: Buffer | null): string | null {
  return bytes === null ? null : bytes.toString('hex')
}

/**
 * Writes the value that lost once more, as an edit of this device; a row in the trash comes back for it. Returns false
 * when there is no such conflict.
 */
export function putBack(
  { rows, ...ground }: Ground & { readonly rows: RowWriter },
  trx: Trx,
  number: number,
): boolean {
  const stored = storedConflict(ground.statements, number)
  const table = stored && ground.registry.byId.get(stored.tbl)
  if (!stored || !table) return false
  const id = idBytes(idText(asBuffer(stored.row)))
  const value = stored.loser_value ?? 'null'
  if (stored.grp === deletedGroup) {
    if (decodeDeleted(value) === null) rows.restore(trx, table.name, id)
    else rows.remove(trx, table.name, id)
    return true
  }
  const group = table.groupById.get(stored.grp)
  if (!group) return false
  const lost = decodeGroup(group, value)
  rows.restore(trx, table.name, id)
  rows.update(
    trx,
    table.name,
    id,
    Object.fromEntries(group.columns.map((column, place) => [column.name, lost[place] ?? null])),
  )
  return true
}
