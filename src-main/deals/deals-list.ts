import type * as z from 'zod'
import type { Deal, DealOutcome } from '../../src-shared/deals/deal'
import type { dealsContract } from '../../src-shared/deals/deals-contract'
import { foldText } from '../../src-shared/kernel/text-key'
import type { ReadDatabase } from '../database/database-types'
import { idBytes, idText } from '../database/ids'
import { dealRows, dealsOf, toDeal } from './deals-queries'

type DealListInput = z.output<(typeof dealsContract)['list']['input']>

const sortColumns = {
  title: 'deal.title',
  company: 'company.name',
  amount: 'deal.amountMinor',
  stage: 'stage.position',
  expectedCloseOn: 'deal.expectedCloseOn',
  stageEnteredAt: 'deal.stageEnteredAt',
} as const

/** A window of deals. There are thousands at most, so text is matched by substring on title and names. */
export async function dealPage(
  db: ReadDatabase,
  input: DealListInput,
  now: number,
): Promise<{ rows: Deal[]; total: number }> {
  let rows = dealRows(db)
  if (input.outcome === 'open')
    rows = rows.where((eb) => eb.or([eb('deal.outcome', 'is', null), eb('deal.outcome', '=', 'open')]))
  else if (input.outcome) rows = rows.where('deal.outcome', '=', input.outcome)
  if (input.companyId) rows = dealsOf(rows, { companyId: input.companyId })
  if (input.personId) rows = dealsOf(rows, { personId: input.personId })
  const column = sortColumns[input.sort]
  const direction = input.direction === 'ascending' ? 'asc' : 'desc'
  const sorted = await rows
    .orderBy((eb) => eb.case().when(column, 'is', null).then(1).else(0).end())
    .orderBy(column, direction)
    .orderBy('deal.id')
    .execute()
  const wanted = foldText(input.text ?? '').trim()
  const hits = wanted ? sorted.filter((row) => matches(row, wanted)) : sorted
  const page = hits.slice(input.window.offset, input.window.offset + input.window.limit)
  return { rows: page.map((row) => toDeal(row, now, 0)), total: hits.length }
}

function matches(
  row: { title: string | null; companyName: string | null; personName: string | null },
  wanted: string,
): boolean {
  return [row.title, row.companyName, row.personName].some(
    (text) => text !== null && foldText(text).includes(wanted),
  )
}

/** The moves of a deal, newest first. */
export async function stageHistory(db: ReadDatabase, dealId: string) {
  const rows = await db
    .selectFrom('stageChange')
    .where('dealId', '=', idBytes(dealId))
    .where('deletedAt', 'is', null)
    .orderBy('changedAt', 'desc')
    .orderBy('id', 'desc')
    .select(['fromStageId', 'toStageId', 'outcome', 'changedAt'])
    .execute()
  return rows.map((row) => ({
    fromStageId: row.fromStageId ? idText<'stage'>(row.fromStageId) : null,
    toStageId: row.toStageId ? idText<'stage'>(row.toStageId) : null,
    outcome: (row.outcome ?? 'open') as DealOutcome,
    changedAt: row.changedAt ?? 0,
  }))
}
