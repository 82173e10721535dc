import type * as z from 'zod'
import { AppError } from '../../src-shared/contract/app-error'
import type { ServiceOf } from '../../src-shared/contract/define-contract'
import { type Message, message } from '../../src-shared/contract/message'
import type { Deal, DealCard } from '../../src-shared/deals/deal'
import type { dealsContract } from '../../src-shared/deals/deals-contract'
import type { ReadDatabase } from '../database/database-types'
import { idBytes, idText } from '../database/ids'
import type { Trx } from '../database/transaction'
import type { ServiceDeps } from '../service-deps'
import { tagsOf } from '../tags/tags-service'
import { timelineOf } from '../activities/activities-service'
import { getBoard } from './deals-board'
import { dealPage, stageHistory } from './deals-list'
import {
  dealRows,
  dealsOf,
  findDeal,
  countStageCards,
  findPipeline,
  ranksAround,
  stageCards,
  stagesOf,
  toCard,
} from './deals-queries'
import { rankBetween, spreadRanks } from './deal-rank'
import { presetStageId } from './trade-pipeline'

type DealRows = ReturnType<typeof dealRows>
type DealInput = z.output<(typeof dealsContract)['create']['input']>

type DealPatch = z.output<(typeof dealsContract)['update']['input']>['patch']

/** The stored columns of the fields that a form gives; what it leaves out stays out. */
function dealColumns(input: DealPatch) {
  const { amount, companyId, personId, ...plain } = input
  return {
    ...Object.fromEntries(Object.entries(plain).filter(([, value]) => value !== undefined)),
    ...(amount === undefined
      ? {}
      : { amountMinor: amount?.minor ?? null, amountCurrency: amount?.currency ?? null }),
    ...(companyId === undefined ? {} : { companyId: companyId && idBytes(companyId) }),
    ...(personId === undefined ? {} : { personId: personId && idBytes(personId) }),
  }
}

/** The deals of a person or a company: open ones first, then the newest. */
export async function dealCardsOf(
  db: ReadDatabase,
  of: { personId?: string; companyId?: string },
  now: number,
): Promise<DealCard[]> {
  const rows = await dealsOf(dealRows(db), of)
    .orderBy((eb) => eb.case().when('deal.outcome', 'in', ['won', 'lost']).then(1).else(0).end())
    .orderBy('deal.stageEnteredAt', 'desc')
    .limit(200)
    .execute()
  return rows.map((row) => toCard(row, now))
}

/** The cards of live deals, narrowed and ordered by the caller. */
export async function dealCards(
  db: ReadDatabase,
  now: number,
  narrow: (rows: DealRows) => DealRows,
): Promise<DealCard[]> {
  const rows = await narrow(dealRows(db)).execute()
  return rows.map((row) => toCard(row, now))
}

async function stageOf(trx: Trx, stageId: string) {
  const stage = await trx.db
    .selectFrom('stage')
    .where('id', '=', idBytes(stageId))
    .where('deletedAt', 'is', null)
    .select(['id', 'pipelineId'])
    .executeTakeFirst()
  if (!stage) throw new AppError('not-found', message('error.notFound'))
  return stage
}

async function firstStage(trx: Trx): Promise<string> {
  const pipeline = await findPipeline(trx.db, undefined)
  const [first] = pipeline ? await stagesOf(trx.db, pipeline.id) : []
  if (!first) throw new AppError('not-found', message('error.notFound'))
  return first.id
}

function logStageChange(
  deps: ServiceDeps,
  trx: Trx,
  change: { dealId: string; from: string | null; to: string; outcome: string },
): void {
  deps.journal.insert(trx, 'stageChange', {
    id: idBytes(deps.newId()),
    dealId: idBytes(change.dealId),
    fromStageId: change.from ? idBytes(change.from) : null,
    toStageId: idBytes(change.to),
    outcome: change.outcome,
    changedAt: deps.clock.now(),
  })
}

/** A new open deal at the end of a stage (the first one when none is given), inside a running transaction. Returns its id. */
export async function addDeal(
  deps: ServiceDeps,
  trx: Trx,
  input: DealInput & { externalId?: string | null },
): Promise<string> {
  const stageId = input.stageId ?? (await firstStage(trx))
  const stage = await stageOf(trx, stageId)
  const { previous } = await ranksAround(trx.db, stage.id, null)
  const { stageId: _stage, externalId, ...fields } = input
  const id = deps.newId()
  const now = deps.clock.now()
  deps.journal.insert(trx, 'deal', {
    id: idBytes(id),
    ...dealColumns(fields),
    pipelineId: stage.pipelineId,
    stageId: stage.id,
    stageEnteredAt: now,
    rank: rankBetween(previous, null),
    outcome: 'open',
    externalId: externalId ?? null,
    createdAt: now,
  })
  logStageChange(deps, trx, { dealId: id, from: null, to: stageId, outcome: 'open' })
  return id
}

async function viewOf(deps: ServiceDeps, trx: Trx, id: string): Promise<Deal> {
  const deal = await findDeal(trx.db, id, deps.clock.now())
  if (!deal) throw new AppError('not-found', message('error.notFound'))
  return deal
}

async function change(
  deps: ServiceDeps,
  id: string,
  {
    label,
    write,
  }: { label: (deal: Deal) => Message; write: (trx: Trx, before: Deal) => void | Promise<void> },
) {
  const named = await findDeal(deps.read, id, deps.clock.now())
  if (!named) throw new AppError('not-found', message('error.notFound'))
  return deps.inTransaction({ label: label(named) }, async (trx) => {
    await write(trx, await viewOf(deps, trx, id))
    return { transactionId: trx.id, deal: await viewOf(deps, trx, id) }
  })
}

/** Puts a deal into a stage in front of a card. When there is no room between two ranks the stage is spread anew. */
async function moveDeal(
  deps: ServiceDeps,
  trx: Trx,
  move: { deal: Deal; stageId: string; beforeId: string | null },
): Promise<void> {
  const { deal, stageId, beforeId } = move
  const stage = await stageOf(trx, stageId)
  let around = await ranksAround(trx.db, stage.id, beforeId)
  let rank = rankBetween(around.previous, around.next)
  if (rank === around.previous || rank === around.next) {
    await spreadRanks(deps, trx, stage.id)
    around = await ranksAround(trx.db, stage.id, beforeId)
    rank = rankBetween(around.previous, around.next)
  }
  const entersStage = deal.stageId !== stageId || deal.outcome !== 'open'
  deps.journal.update(trx, 'deal', idBytes(deal.id), {
    rank,
    ...(entersStage
      ? {
          pipelineId: stage.pipelineId,
          stageId: stage.id,
          stageEnteredAt: deps.clock.now(),
          outcome: 'open',
          closedAt: null,
          lostReason: null,
        }
      : {}),
  })
  if (entersStage)
    logStageChange(deps, trx, { dealId: deal.id, from: deal.stageId, to: stageId, outcome: 'open' })
}

/** Puts a deal at the end of a stage inside a running transaction. */
export async function moveDealToStage(
  deps: ServiceDeps,
  trx: Trx,
  { id, stageId }: { id: string; stageId: string },
): Promise<void> {
  await moveDeal(deps, trx, { deal: await viewOf(deps, trx, id), stageId, beforeId: null })
}

function close(
  deps: ServiceDeps,
  trx: Trx,
  closing: { deal: Deal; outcome: 'won' | 'lost'; reason: string | null },
): void {
  const { deal, outcome, reason } = closing
  deps.journal.update(trx, 'deal', idBytes(deal.id), {
    outcome,
    closedAt: deps.clock.now(),
    lostReason: reason,
  })
  logStageChange(deps, trx, { dealId: deal.id, from: deal.stageId, to: deal.stageId, outcome })
}

/** Closes a deal as won or lost inside a running transaction. */
export async function closeDeal(
  deps: ServiceDeps,
  trx: Trx,
  closing: { id: string; outcome: 'won' | 'lost'; reason: string | null },
): Promise<void> {
  const { id, outcome, reason } = closing
  close(deps, trx, { deal: await viewOf(deps, trx, id), outcome, reason })
}

/** Sets since when a deal stands in its stage, for deals that began before they came here. */
export async function setStageEntered(
  deps: ServiceDeps,
  trx: Trx,
  entered: { id: string; at: number },
): Promise<void> {
  deps.journal.update(trx, 'deal', idBytes(entered.id), { stageEnteredAt: entered.at })
  const changes = trx.db.selectFrom('stageChange').where('dealId', '=', idBytes(entered.id)).select('id')
  for (const { id } of await changes.execute())
    deps.journal.update(trx, 'stageChange', id, { changedAt: entered.at })
}

/** The id of a stage of the trade preset, for example `quote`. */
export function stageOfPreset(stage: string): string {
  return idText(presetStageId(stage))
}

/** The whole page of a deal. Throws AppError not-found. */
async function dealScreen(deps: ServiceDeps, id: string) {
  const deal = await findDeal(deps.read, id, deps.clock.now())
  if (!deal) throw new AppError('not-found', message('error.notFound'))
  return {
    deal,
    stages: await stagesOf(deps.read, idBytes(deal.pipelineId)),
    tags: await tagsOf(deps.read, { dealId: id }),
    stageHistory: await stageHistory(deps.read, id),
    timeline: await timelineOf(deps.read, { dealId: id }),
  }
}

/** Serves the deals contract: the board, moves with their history, and what became of a deal. */
export function createDealsService(deps: ServiceDeps): ServiceOf<typeof dealsContract> {
  const now = () => deps.clock.now()
  return {
    getBoard: (input) => getBoard(deps, input),
    column: async ({ stageId, window }) => ({
      rows: await stageCards(deps.read, idBytes(stageId), { ...window, now: now() }),
      total: await countStageCards(deps.read, idBytes(stageId)),
    }),
    list: (input) => dealPage(deps.read, input, now()),
    getScreen: ({ id }) => dealScreen(deps, id),
    create: (input) =>
      deps.inTransaction({ label: message('label.deal.create', { title: input.title }) }, async (trx) => {
        const id = await addDeal(deps, trx, input)
        return { transactionId: trx.id, deal: await viewOf(deps, trx, id) }
      }),
    update: ({ id, patch }) =>
      change(deps, id, {
        label: ({ title }) => message('label.deal.update', { title }),
        write: (trx) => void deps.journal.update(trx, 'deal', idBytes(id), dealColumns(patch)),
      }),
    move: ({ id, stageId, beforeId }) =>
      change(deps, id, {
        label: ({ title, ...deal }) =>
          message(deal.stageId === stageId ? 'label.deal.rank' : 'label.deal.move', { title }),
        write: (trx, deal) => moveDeal(deps, trx, { deal, stageId, beforeId }),
      }),
    win: ({ id }) =>
      change(deps, id, {
        label: ({ title }) => message('label.deal.win', { title }),
        write: (trx, deal) => close(deps, trx, { deal, outcome: 'won', reason: null }),
      }),
    lose: ({ id, reason }) =>
      change(deps, id, {
        label: ({ title }) => message('label.deal.lose', { title }),
        write: (trx, deal) => close(deps, trx, { deal, outcome: 'lost', reason }),
      }),
    reopen: ({ id }) =>
      change(deps, id, {
        label: ({ title }) => message('label.deal.reopen', { title }),
        write: (trx, deal) => moveDeal(deps, trx, { deal, stageId: deal.stageId, beforeId: null }),
      }),
    remove: ({ ids }) =>
      deps.inTransaction({ label: message('label.deal.remove', { count: ids.length }) }, async (trx) => {
        for (const id of ids) deps.journal.remove(trx, 'deal', idBytes(id))
        return { transactionId: trx.id }
      }),
  }
}
