import { message } from '../../src-shared/contract/message'
import { deterministicId } from '../database/ids'
import type { ServiceDeps } from '../service-deps'
import { tradePipeline } from './trade-pipeline'

/** Natural keys of the preset: the same on every device, so that two first starts make one pipeline. */
const pipelineKey = (key: string): string => `preset:${key}`
const stageKey = (key: string, stage: string): string => `preset:${key}:${stage}`

/** The id of a stage of the trade preset, for example `quote`. */
export function presetStageId(stage: string): Uint8Array {
  return deterministicId('stage', stageKey(tradePipeline.key, stage))
}

/** Start-up task: a workspace without any pipeline gets the trade pipeline. Does nothing afterwards, also when it was removed. */
export async function ensureTradePipeline(deps: ServiceDeps): Promise<void> {
  const known = await deps.read.selectFrom('pipeline').select('id').limit(1).executeTakeFirst()
  if (known) return
  const pipelineId = deterministicId('pipeline', pipelineKey(tradePipeline.key))
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
