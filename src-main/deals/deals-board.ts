import type * as z from 'zod'
import { AppError } from '../../src-shared/contract/app-error'
import { message } from '../../src-shared/contract/message'
import type { dealsContract } from '../../src-shared/deals/deals-contract'
import { sumByCurrency } from '../../src-shared/kernel/money'
import { idBytes, idText } from '../database/ids'
import type { ServiceDeps } from '../service-deps'
import { findPipeline, outcomeCounts, stageCards, stageSums, stagesOf } from './deals-queries'

type Board = z.input<(typeof dealsContract)['getBoard']['output']>

/** The board of a pipeline: one call per screen, sums over all open deals, cards up to the wished number per column. */
export async function getBoard(
  deps: ServiceDeps,
  input: { pipelineId?: string | undefined; cardsPerColumn: number },
): Promise<Board> {
  const pipeline = await findPipeline(deps.read, input.pipelineId)
  if (!pipeline) throw new AppError('not-found', message('error.notFound'))
  const [stages, sums, counts] = await Promise.all([
    stagesOf(deps.read, pipeline.id),
    stageSums(deps.read, pipeline.id),
    outcomeCounts(deps.read, pipeline.id),
  ])
  const now = deps.clock.now()
  const columns = await Promise.all(
    stages.map(async (stage) => ({
      stage,
      count: sums.get(stage.id)?.count ?? 0,
      sums: sumByCurrency(sums.get(stage.id)?.amounts ?? []),
      cards: await stageCards(deps.read, idBytes(stage.id), { offset: 0, limit: input.cardsPerColumn, now }),
    })),
  )
  return {
    pipeline: { id: idText<'pipeline'>(pipeline.id), name: pipeline.name, presetKey: pipeline.presetKey },
    columns,
    sums: sumByCurrency(columns.flatMap((column) => column.sums)),
    openCount: counts.open,
    wonCount: counts.won,
    lostCount: counts.lost,
  }
}
