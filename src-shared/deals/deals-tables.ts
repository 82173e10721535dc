import { day, defineTable, group, instant, integer, real, reference, text } from '../contract/define-table'

export const pipelineTable = defineTable(8, 'pipeline', {
  name: group(1, { name: text(), presetKey: text() }),
  position: group(2, { position: integer() }),
})

/** A step of a pipeline. `presetKey` names the text of a preset stage until somebody renames it. */
export const stageTable = defineTable(9, 'stage', {
  pipeline: group(1, { pipelineId: reference('pipeline') }),
  name: group(2, { name: text(), presetKey: text() }),
  position: group(3, { position: integer() }),
  probability: group(4, { probability: integer() }),
  staleDays: group(5, { staleDays: integer() }),
  colour: group(6, { colour: text() }),
})

export const dealTable = defineTable(10, 'deal', {
  title: group(1, { title: text() }),
  amount: group(2, { amountMinor: integer(), amountCurrency: text() }),
  place: group(3, {
    pipelineId: reference('pipeline'),
    stageId: reference('stage'),
    stageEnteredAt: instant(),
  }),
  rank: group(4, { rank: real() }),
  company: group(5, { companyId: reference('company') }),
  person: group(6, { personId: reference('person') }),
  expectedCloseOn: group(7, { expectedCloseOn: day() }),
  outcome: group(8, { outcome: text(), closedAt: instant(), lostReason: text() }),
  owner: group(9, { owner: text() }),
  source: group(10, { source: text() }),
  externalId: group(11, { externalId: text() }),
  createdAt: group(12, { createdAt: instant() }),
})

/** The stage history: one row per move, never edited. */
export const stageChangeTable = defineTable(11, 'stageChange', {
  change: group(1, {
    dealId: reference('deal'),
    fromStageId: reference('stage'),
    toStageId: reference('stage'),
    outcome: text(),
    changedAt: instant(),
  }),
})
