import { AppError } from '../../src-shared/contract/app-error'
import { message } from '../../src-shared/contract/message'
import type { SyncConflict } from '../../src-shared/sync/sync-contract'
import { namedValue, rowName } from '../history/row-names-service'
import type { LostValue } from '../journal/journal'
import type { ServiceDeps } from '../service-deps'
import { deviceNames } from './device-names-service'
import { noteSettled, openConflicts } from './sync-queries'

/** Tables whose rows have a card of their own. */
const cards = ['person', 'company', 'deal', 'activity'] as const

/** A window of conflicts that nobody has looked at, newest first, with the names that people know. */
export async function readConflicts(
  deps: ServiceDeps,
  window: { offset: number; limit: number },
  ownName: string | null,
): Promise<{ rows: SyncConflict[]; total: number }> {
  const { numbers, total } = await openConflicts(deps.read, window)
  const lost = await deps.journal.lostValues(numbers)
  const names = new Map<string, string | null>(await deviceNames(deps.read))
  names.set(deps.journal.device(), ownName)
  const nameOf = (device: string | null) => (device && names.get(device)) ?? null
  return { rows: await Promise.all(lost.map((one) => toConflict(deps, one, nameOf))), total }
}

async function toConflict(
  deps: ServiceDeps,
  lost: LostValue,
  nameOf: (device: string | null) => string | null,
): Promise<SyncConflict> {
  const { name } = await rowName(deps.read, lost.table, lost.id)
  const card = cards.find((one) => one === lost.table)
  return {
    id: lost.number,
    table: lost.table,
    recordId: lost.id,
    record: { kind: card ?? 'other', id: card && !lost.isDeleted ? lost.id : null, name },
    values: await Promise.all(
      lost.columns.map(async ({ column, current, lost: loser }) => {
        const at = { table: lost.table, column }
        return {
          column,
          winner: await namedValue(deps.read, at, current),
          loser: await namedValue(deps.read, at, loser),
        }
      }),
    ),
    isDeletion: lost.isDeleted,
    winnerAt: lost.winnerAt,
    winnerDevice: nameOf(lost.winnerDevice),
    loserAt: lost.loserAt,
    loserDevice: nameOf(lost.loserDevice),
    seenAt: lost.seenAt,
  }
}

/** Puts the value that lost back, as an edit that can be undone. Throws AppError not-found. */
export async function putConflictBack(deps: ServiceDeps, id: number): Promise<void> {
  await deps.inTransaction({ label: message('sync.label.putBack') }, (trx) => {
    if (!deps.journal.putBack(trx, id)) throw new AppError('not-found', message('error.notFound'))
    noteSettled(trx, id, trx.at)
  })
}

/** What holds is right. */
export async function settleConflict(deps: ServiceDeps, id: number): Promise<void> {
  await deps.writeLocal((trx) => noteSettled(trx, id, deps.clock.now()))
}
