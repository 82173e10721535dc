import { deterministicId } from '../database/ids'

/** A stage of the preset; its name is the text `deals.stage.<key>` until the user renames it. */
export interface PresetStage {
  readonly key: string
  readonly probability: number
  readonly staleDays: number
  readonly colour: string
}

/** The trade pipeline that a new workspace starts with: from the enquiry to the next order. */
export const tradePipeline: { readonly key: string; readonly stages: readonly PresetStage[] } = {
  key: 'trade',
  stages: [
    { key: 'enquiry', probability: 10, staleDays: 7, colour: 'slate' },
    { key: 'sample', probability: 25, staleDays: 14, colour: 'blue' },
    { key: 'quote', probability: 40, staleDays: 10, colour: 'violet' },
    { key: 'deposit', probability: 70, staleDays: 7, colour: 'amber' },
    { key: 'production', probability: 85, staleDays: 30, colour: 'orange' },
    { key: 'shipped', probability: 90, staleDays: 30, colour: 'teal' },
    { key: 'balance', probability: 97, staleDays: 14, colour: 'green' },
    { key: 'repeat', probability: 50, staleDays: 60, colour: 'cyan' },
  ],
}

/** The id of the trade pipeline: the same on every device, so that two first starts make one pipeline. */
export function presetPipelineId(): Buffer {
  return deterministicId('pipeline', `preset:${tradePipeline.key}`)
}

/** The id of a stage of the trade pipeline, for example `quote`: the same on every device. */
export function presetStageId(stage: string): Buffer {
  return deterministicId('stage', `preset:${tradePipeline.key}:${stage}`)
}
