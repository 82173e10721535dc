import { message } from '../../src-shared/contract/message'
import type { ServiceDeps } from '../service-deps'
import { presetPipelineId, presetStageId, tradePipeline } from './trade-pipeline'

/** Start-up task: a workspace without any pipeline gets the trade pipeline. Does nothing afterwards, also when it was removed. */
export async function ensureTradePipeline(deps: ServiceDeps): Promise<void> {
  const known = await deps.read.selectFrom('pipeline').select('id').limit(1).executeTakeFirst()
  if (known) return
  const pipelineId = presetPipelineId()
  await deps.inTransaction({ label: message('label.deal.pipeline'), actor: 'system' }, async (trx) => {
    deps.journal.insert(trx, 'pipeline', { id: pipelineId, presetKey: tradePipeline.key, position: 0 })
    tradePipeline.stages.forEach((stage, position) => {
      deps.journal.insert(trx, 'stage', {
        id: presetStageId(stage.key),
        pipelineId,
        presetKey: stage.key,
        position,
        probability: stage.probability,
        staleDays: stage.staleDays,
        colour: stage.colour,
      })
    })
  })
}
