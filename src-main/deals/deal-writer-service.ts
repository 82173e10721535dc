import { en } from '../../src-shared/i18n/en'
import { ko } from '../../src-shared/i18n/ko'
import { ru } from '../../src-shared/i18n/ru'
import { zh } from '../../src-shared/i18n/zh'
import { matchKey } from '../../src-shared/kernel/text-key'
import { idBytes, newIdBytes } from '../database/ids'
import type { Trx } from '../database/transaction'
import type { Patch } from '../journal/journal'
import type { ServiceDeps } from '../service-deps'
import { rankBetween } from './deal-rank'
import { findPipeline, stagesOf } from './deals-queries'

/** A deal whose values are ready to be stored. */
export interface NewDeal {
  readonly title: string
  readonly amountMinor: number | null
  readonly amountCurrency: string | null
  /** The word of the list; null or an unknown one means the first stage. */
  readonly stage: string | null
  readonly companyId: Uint8Array | null
  readonly personId: Uint8Array | null
  readonly expectedCloseOn: string | null
  readonly owner: string | null
  readonly source: string | null
}

interface StagePlace {
  readonly id: Uint8Array
  lastRank: number | null
}

/** The names of a stage in every language, and the one the user gave it. */
function namesOf(stage: { name: string | null; presetKey: string | null }): string[] {
  const presets = [en, ko, zh, ru].map(
    (texts) => (texts.deals.stage as Readonly<Record<string, string>>)[stage.presetKey ?? ''],
  )
  return [stage.name, stage.presetKey, ...presets].filter((name) => typeof name === 'string').map(matchKey)
}

/** Sets columns of a deal as they are to be stored. True when something changed. */
export function updateDealRow(
  deps: ServiceDeps,
  trx: Trx,
  change: { id: Uint8Array; patch: Patch<'deal'> },
): boolean {
  return deps.journal.update(trx, 'deal', change.id, change.patch)
}

/** Puts a deal into the trash inside a running transaction. */
export function removeDealRow(deps: ServiceDeps, trx: Trx, id: Uint8Array): void {
  deps.journal.remove(trx, 'deal', id)
}

/** Writes many deals in one transaction, each at the end of its stage, with its first entry in the stage history. */
export async function createDealWriter(deps: ServiceDeps, trx: Trx): Promise<(deal: NewDeal) => void> {
  const pipeline = await findPipeline(trx.db, undefined)
  const stages = pipeline ? await stagesOf(trx.db, pipeline.id) : []
  const lastRank = trx.statement<number | null>(
    "SELECT max(rank) FROM deal WHERE stage_id = ? AND deleted_at IS NULL AND coalesce(outcome, 'open') = 'open'",
    'value',
  )
  const places = new Map<string, StagePlace>()
  for (const stage of stages.toReversed()) {
    const id = idBytes(stage.id)
    const place = { id, lastRank: lastRank.get(id) ?? null }
    for (const name of namesOf(stage)) places.set(name, place)
    places.set('', place)
  }
  const now = deps.clock.now()

  return ({ stage, ...values }) => {
    const place = places.get(matchKey(stage ?? '')) ?? places.get('')
    if (!place || !pipeline) return
    const id = newIdBytes(deps.clock)
    place.lastRank = rankBetween(place.lastRank, null)
    deps.journal.insert(trx, 'deal', {
      id,
      ...values,
      pipelineId: pipeline.id,
      stageId: place.id,
      stageEnteredAt: now,
      rank: place.lastRank,
      outcome: 'open',
      createdAt: now,
    })
    deps.journal.insert(trx, 'stageChange', {
      id: newIdBytes(deps.clock),
      dealId: id,
      toStageId: place.id,
      outcome: 'open',
      changedAt: now,
    })
  }
}
