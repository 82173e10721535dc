import type { Trx } from '../database/transaction'
import type { ServiceDeps } from '../service-deps'

const STEP = 1024

/** A rank between two others; null stands for the edge of the column. Equal to one of them when there is no room left. */
export function rankBetween(previous: number | null, next: number | null): number {
  if (previous === null && next === null) return STEP
  if (previous === null) return (next ?? 0) - STEP
  if (next === null) return previous + STEP
  return (previous + next) / 2
}

/** Gives the open deals of a stage even ranks again, in the order they have. */
export async function spreadRanks(deps: ServiceDeps, trx: Trx, stageId: Uint8Array): Promise<void> {
  const rows = await trx.db
    .selectFrom('deal')
    .where('stageId', '=', stageId)
    .where('deletedAt', 'is', null)
    .orderBy('rank')
    .orderBy('id')
    .select('id')
    .execute()
  rows.forEach((row, place) => {
    deps.journal.update(trx, 'deal', row.id, { rank: (place + 1) * STEP })
  })
}
