import type { Deal, DealCard, DealOutcome, Stage } from '../../src-shared/deals/deal'
import type { Id } from '../../src-shared/kernel/ids'
import type { Money } from '../../src-shared/kernel/money'
import type { ReadDatabase } from '../database/database-types'
import { idBytes, idText } from '../database/ids'
import { idsOf, standsFor } from '../database/merged'

const DAY = 24 * 60 * 60_000

/** Live deals with the names around them and their next planned activity. `now` decides what is stale. */
export function dealRows(db: ReadDatabase) {
  return db
    .selectFrom('deal')
    .innerJoin('stage', 'stage.id', 'deal.stageId')
    .leftJoin('company', (join) => join.on('company.id', '=', standsFor('deal.companyId')))
    .leftJoin('person', (join) => join.on('person.id', '=', standsFor('deal.personId')))
    .leftJoin('activity as next', (join) =>
      join.on((eb) =>
        eb(
          'next.id',
          '=',
          eb
            .selectFrom('activity')
            .select('activity.id')
            .whereRef('activity.dealId', '=', 'deal.id')
            .where('activity.deletedAt', 'is', null)
            .where('activity.doneAt', 'is', null)
            .where('activity.happenedAt', 'is', null)
            .orderBy((inner) => inner.case().when('activity.dueAt', 'is', null).then(1).else(0).end())
            .orderBy('activity.dueAt')
            .limit(1),
        ),
      ),
    )
    .where('deal.deletedAt', 'is', null)
    .select([
      'deal.id',
      'deal.title',
      'deal.amountMinor',
      'deal.amountCurrency',
      'deal.pipelineId',
      'deal.stageId',
      'deal.stageEnteredAt',
      'deal.rank',
      'company.id as companyId',
      'company.name as companyName',
      'person.id as personId',
      'person.fullName as personName',
      'deal.outcome',
      'deal.closedAt',
      'deal.lostReason',
      'deal.owner',
      'deal.source',
      'deal.expectedCloseOn',
      'deal.createdAt',
      'stage.staleDays',
      'next.id as nextId',
      'next.kind as nextKind',
      'next.title as nextTitle',
      'next.dueAt as nextDueAt',
      'next.dueLocal as nextDueLocal',
      'next.isAllDay as nextIsAllDay',
    ])
}

/** Those of a person or a company, and of what was merged into it. */
export function dealsOf(
  rows: ReturnType<typeof dealRows>,
  of: { personId?: string; companyId?: string },
): ReturnType<typeof dealRows> {
  return of.personId
    ? rows.where('deal.personId', 'in', idsOf(idBytes(of.personId)))
    : rows.where('deal.companyId', 'in', idsOf(idBytes(of.companyId ?? '')))
}

export type DealRow = Awaited<ReturnType<ReturnType<typeof dealRows>['executeTakeFirstOrThrow']>>

function optionalId<Entity extends string>(bytes: Uint8Array | null): Id<Entity> | null {
  return bytes ? idText<Entity>(bytes) : null
}

function nextStepOf(row: DealRow): DealCard['nextStep'] {
  if (!row.nextId) return null
  return {
    activityId: idText<'activity'>(row.nextId),
    kind: row.nextKind ?? 'task',
    title: row.nextTitle ?? '',
    dueAt: row.nextDueAt,
    dueLocal: row.nextDueLocal,
    isAllDay: row.nextIsAllDay === 1,
  }
}

/** True for an open deal that has stood in its stage for longer than the stage allows. */
function isStale(
  deal: { outcome: string | null; stageEnteredAt: number | null; staleDays: number | null },
  now: number,
): boolean {
  if ((deal.outcome ?? 'open') !== 'open' || deal.staleDays === null) return false
  return now - (deal.stageEnteredAt ?? now) > deal.staleDays * DAY
}

/** The card of a row, as the board shows it. */
export function toCard(row: DealRow, now: number): DealCard {
  return {
    id: idText<'deal'>(row.id),
    title: row.title ?? '',
    amount:
      row.amountMinor !== null && row.amountCurrency
        ? { minor: row.amountMinor, currency: row.amountCurrency }
        : null,
    stageId: idText<'stage'>(row.stageId ?? new Uint8Array(16)),
    rank: row.rank ?? 0,
    companyId: optionalId<'company'>(row.companyId),
    companyName: row.companyName,
    personId: optionalId<'person'>(row.personId),
    personName: row.personName,
    outcome: (row.outcome ?? 'open') as DealOutcome,
    stageEnteredAt: row.stageEnteredAt ?? row.createdAt ?? 0,
    isStale: isStale(row, now),
    nextStep: nextStepOf(row),
    expectedCloseOn: row.expectedCloseOn,
  }
}

/** The whole deal of a row. */
export function toDeal(row: DealRow, now: number, touchCount: number): Deal {
  return {
    ...toCard(row, now),
    pipelineId: idText<'pipeline'>(row.pipelineId ?? new Uint8Array(16)),
    lostReason: row.lostReason,
    closedAt: row.closedAt,
    owner: row.owner,
    source: row.source,
    createdAt: row.createdAt,
    touchCount,
  }
}

/** One deal with its touches counted, or undefined. */
export async function findDeal(db: ReadDatabase, id: string, now: number): Promise<Deal | undefined> {
  const row = await dealRows(db).where('deal.id', '=', idBytes(id)).executeTakeFirst()
  if (!row) return undefined
  const { touches } = await db
    .selectFrom('activity')
    .where('dealId', '=', idBytes(id))
    .where('deletedAt', 'is', null)
    .where('happenedAt', 'is not', null)
    .where('kind', 'in', ['call', 'email', 'message', 'meeting', 'visit', 'sample'])
    .select((eb) => eb.fn.countAll<number>().as('touches'))
    .executeTakeFirstOrThrow()
  return toDeal(row, now, touches)
}

/** The stages of a pipeline in board order. */
export async function stagesOf(db: ReadDatabase, pipelineId: Uint8Array): Promise<Stage[]> {
  const rows = await db
    .selectFrom('stage')
    .where('pipelineId', '=', pipelineId)
    .where('deletedAt', 'is', null)
    .orderBy('position')
    .orderBy('id')
    .select(['id', 'name', 'presetKey', 'position', 'probability', 'staleDays', 'colour'])
    .execute()
  return rows.map((row) => ({
    ...row,
    id: idText<'stage'>(row.id),
    position: row.position ?? 0,
    probability: row.probability ?? 0,
  }))
}

/** The pipeline named, else the first one; undefined when there is none. */
export async function findPipeline(db: ReadDatabase, id: string | undefined) {
  let rows = db.selectFrom('pipeline').where('deletedAt', 'is', null).select(['id', 'name', 'presetKey'])
  if (id) rows = rows.where('id', '=', idBytes(id))
  return rows.orderBy('position').orderBy('id').executeTakeFirst()
}

/** Count and sums per currency of the open deals of each stage of a pipeline. */
export async function stageSums(
  db: ReadDatabase,
  pipelineId: Uint8Array,
): Promise<Map<string, { count: number; amounts: Money[] }>> {
  const rows = await db
    .selectFrom('deal')
    .where('pipelineId', '=', pipelineId)
    .where('deletedAt', 'is', null)
    .where((eb) => eb.or([eb('outcome', 'is', null), eb('outcome', '=', 'open')]))
    .groupBy(['stageId', 'amountCurrency'])
    .select(['stageId', 'amountCurrency'])
    .select((eb) => [eb.fn.countAll<number>().as('count'), eb.fn.sum<number>('amountMinor').as('minor')])
    .execute()
  const sums = new Map<string, { count: number; amounts: Money[] }>()
  for (const row of rows) {
    if (!row.stageId) continue
    const key = idText(row.stageId)
    const sum = sums.get(key) ?? { count: 0, amounts: [] }
    sum.count += row.count
    if (row.amountCurrency && row.minor !== null)
      sum.amounts.push({ minor: row.minor, currency: row.amountCurrency })
    sums.set(key, sum)
  }
  return sums
}

/** Open deals of a stage by rank. */
export async function stageCards(
  db: ReadDatabase,
  stageId: Uint8Array,
  page: { offset: number; limit: number; now: number },
): Promise<DealCard[]> {
  const rows = await dealRows(db)
    .where('deal.stageId', '=', stageId)
    .where((eb) => eb.or([eb('deal.outcome', 'is', null), eb('deal.outcome', '=', 'open')]))
    .orderBy('deal.rank')
    .orderBy('deal.id')
    .limit(page.limit)
    .offset(page.offset)
    .execute()
  return rows.map((row) => toCard(row, page.now))
}

/** How many open deals stand in a stage. */
export async function countStageCards(db: ReadDatabase, stageId: Uint8Array): Promise<number> {
  const { total } = await db
    .selectFrom('deal')
    .where('stageId', '=', stageId)
    .where('deletedAt', 'is', null)
    .where((eb) => eb.or([eb('outcome', 'is', null), eb('outcome', '=', 'open')]))
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  return total
}

/** The ranks around the place in front of a card (or at the end), for putting a card between two others. */
export async function ranksAround(
  db: ReadDatabase,
  stageId: Uint8Array,
  beforeId: string | null,
): Promise<{ previous: number | null; next: number | null }> {
  const ranks = db
    .selectFrom('deal')
    .where('stageId', '=', stageId)
    .where('deletedAt', 'is', null)
    .where((eb) => eb.or([eb('outcome', 'is', null), eb('outcome', '=', 'open')]))
  if (!beforeId) {
    const last = await ranks.select((eb) => eb.fn.max<number | null>('rank').as('rank')).executeTakeFirst()
    return { previous: last?.rank ?? null, next: null }
  }
  const next = await ranks.where('id', '=', idBytes(beforeId)).select('rank').executeTakeFirst()
  const previous = await ranks
    .where('rank', '<', next?.rank ?? 0)
    .select((eb) => eb.fn.max<number | null>('rank').as('rank'))
    .executeTakeFirst()
  return { previous: previous?.rank ?? null, next: next?.rank ?? null }
}

/** Open, won and lost deals of a pipeline. */
export async function outcomeCounts(
  db: ReadDatabase,
  pipelineId: Uint8Array,
): Promise<Record<DealOutcome, number>> {
  const rows = await db
    .selectFrom('deal')
    .where('pipelineId', '=', pipelineId)
    .where('deletedAt', 'is', null)
    .groupBy('outcome')
    .select('outcome')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .execute()
  const counts = { open: 0, won: 0, lost: 0 }
  for (const row of rows) counts[(row.outcome ?? 'open') as DealOutcome] += row.count
  return counts
}
