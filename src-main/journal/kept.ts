import { setImmediate as nextTurn } from 'node:timers/promises'
import { AppError } from '../../src-shared/contract/app-error'
import { message } from '../../src-shared/contract/message'
import type { ReplicatedName } from '../../src-shared/contract/replicated-tables'
import { idBytes, idText } from '../database/ids'
import type { Kept, UndoResult } from './journal'
import { deletedGroup } from './op-codec'
import type { Registry, TableMeta } from './registry'
import { RowHistory } from './row-history'
import { excludedStates, membersOf, readOps, type WithStatements } from './undo-work'

/** So many are named; the count goes on. */
export const mostKept = 1000

const recordOf = (table: TableMeta, row: Buffer) => ({ table: table.name as ReplicatedName, id: idText(row) })
const nameOf = (table: TableMeta, id: number): string => table.groupById.get(id)?.name ?? String(id)

/** A row that stayed because something living refers to it. */
export function referredRow(table: TableMeta, row: Buffer, referrer: Buffer | null): Kept {
  const by = referrer && idText(referrer)
  return { ...recordOf(table, row), group: null, edited: [], reason: 'referred', by }
}

/** A row that stayed, whole, because somebody has edited it since. */
export function editedRow(table: TableMeta, row: Buffer, history: RowHistory): Kept {
  const groups = history.editedGroups.filter((id) => id !== deletedGroup)
  const edited = groups.map((id) => nameOf(table, id))
  return { ...recordOf(table, row), group: null, edited, reason: 'edited', by: null }
}

/** The groups of a row that stayed as somebody has written them since. */
export function editedGroups(table: TableMeta, row: Buffer, groups: readonly number[]): Kept[] {
  return groups.map((id) => ({
    ...recordOf(table, row),
    group: id === deletedGroup ? 'deleted' : nameOf(table, id),
    edited: [],
    reason: 'edited',
    by: null,
  }))
}

interface Ground extends WithStatements {
  readonly registry: Registry
}

interface UndoneTransaction {
  readonly n: number
  readonly excluded: number
  readonly undoes: number | null
  readonly first: number
  readonly last: number
}

/** Entries that are looked at once; between them others get a turn. */
const entriesAtOnce = 2000

/**
 * What the undo of a transaction left, as far as it still stands: worked out from the entries, so it can be asked at
 * any time. Nothing for a transaction that is not undone. Throws AppError not-found.
 */
export async function readKept(ground: Ground, id: string): Promise<Pick<UndoResult, 'kept' | 'keptCount'>> {
  const found = ground
    .statements('SELECT n, excluded, undoes, first_op AS first, last_op AS last FROM journal_tx WHERE id = ?')
    .get(idBytes(id)) as UndoneTransaction | undefined
  if (!found) throw new AppError('not-found', message('error.notFound'))
  if (found.excluded === 0 || found.undoes !== null) return { kept: [], keptCount: 0 }
  const states = excludedStates(ground)
  const kept: Kept[] = []
  for (let first = found.first; first <= found.last; first += entriesAtOnce) {
    for (const { row, table } of suspects(ground, found, first)) {
      const history = new RowHistory(table, readOps(ground, row, table.id), states)
      kept.push(...keptOf(table, row, { history, root: found.n }))
    }
    await nextTurn()
  }
  return { kept: kept.slice(0, mostKept), keptCount: kept.length }
}

function keptOf(
  table: TableMeta,
  row: Buffer,
  { history, root }: { history: RowHistory; root: number },
): Kept[] {
  if (!history.isProvisional) return editedGroups(table, row, history.editedSince(root))
  return [history.isEdited ? editedRow(table, row, history) : referredRow(table, row, null)]
}

interface Suspect {
  readonly row: Buffer
  readonly table: TableMeta
}

/** Living rows of some entries that the transaction made, or that somebody else has written since. In their order. */
function suspects(
  { statements, registry }: Ground,
  { n, last }: UndoneTransaction,
  first: number,
): Suspect[] {
  const members = membersOf({ statements }, n).join(', ')
  const isLater = `EXISTS (
    SELECT 1 FROM sync_op o WHERE o.row = op.row AND o.id <> op.id AND (o.tx IS NULL OR o.tx NOT IN (${members}))
      AND o.hlc > op.hlc)`
  const rows = registry.tables.flatMap((table) =>
    statements(
      `SELECT min(op.id) AS id, op.row FROM sync_op op JOIN ${table.sql} c ON c.id = op.row
       WHERE op.id BETWEEN ? AND ? AND op.tx = ? AND op.tbl = ? AND c.deleted_at IS NULL
         AND (op.kind IN (0, 3) OR ${isLater})
       GROUP BY op.row`,
    )
      .all(first, Math.min(first + entriesAtOnce - 1, last), n, table.id)
      .map((found) => ({ ...(found as { id: number; row: Buffer }), table })),
  )
  return rows.sort((one, other) => one.id - other.id)
}
