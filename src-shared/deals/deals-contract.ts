import * as z from 'zod'
import { activitySchema } from '../activities/activity'
import { tagSchema } from '../contract/customer'
import { command, query } from '../contract/define-contract'
import { pageOf, directionSchema, windowSchema, writtenSchema } from '../contract/paging'
import { daySchema } from '../kernel/day'
import { idSchema } from '../kernel/ids'
import { moneySchema } from '../kernel/money'
import { dealCardSchema, dealOutcomeSchema, dealSchema, presetNameShape, stageSchema } from './deal'

const dealShape = {
  title: z.string().trim().min(1).max(300),
  amount: moneySchema.nullable().optional(),
  companyId: idSchema<'company'>().nullable().optional(),
  personId: idSchema<'person'>().nullable().optional(),
  expectedCloseOn: daySchema.nullable().optional(),
  owner: z.string().trim().max(200).nullable().optional(),
  source: z.string().trim().max(200).nullable().optional(),
}

const dealWritten = writtenSchema.extend({ deal: dealSchema })

const boardColumnSchema = z.strictObject({
  stage: stageSchema,
  count: z.int(),
  /** Sums per currency of all open deals in the stage, not only of the cards sent. */
  sums: z.array(moneySchema),
  /** The first cards by rank; the rest through `column`. */
  cards: z.array(dealCardSchema),
})

export const dealsContract = {
  /** The whole board of a pipeline (the first one when none is named): one call per screen. */
  getBoard: query({
    input: z.strictObject({
      pipelineId: idSchema<'pipeline'>().optional(),
      cardsPerColumn: z.int().min(1).max(500),
    }),
    output: z.strictObject({
      pipeline: z.strictObject({ id: idSchema<'pipeline'>(), ...presetNameShape }),
      columns: z.array(boardColumnSchema),
      sums: z.array(moneySchema),
      openCount: z.int(),
      wonCount: z.int(),
      lostCount: z.int(),
    }),
  }),
  /** More cards of one stage. */
  column: query({
    input: z.strictObject({ stageId: idSchema<'stage'>(), window: windowSchema }),
    output: pageOf(dealCardSchema),
  }),
  list: query({
    input: z.strictObject({
      outcome: dealOutcomeSchema.optional(),
      companyId: idSchema<'company'>().optional(),
      personId: idSchema<'person'>().optional(),
      text: z.string().max(200).optional(),
      sort: z.enum(['title', 'company', 'amount', 'stage', 'expectedCloseOn', 'stageEnteredAt']),
      direction: directionSchema,
      window: windowSchema,
    }),
    output: pageOf(dealSchema),
  }),
  getScreen: query({
    input: z.strictObject({ id: idSchema<'deal'>() }),
    output: z.strictObject({
      deal: dealSchema,
      stages: z.array(stageSchema),
      tags: z.array(tagSchema),
      stageHistory: z.array(
        z.strictObject({
          fromStageId: idSchema<'stage'>().nullable(),
          toStageId: idSchema<'stage'>().nullable(),
          outcome: dealOutcomeSchema,
          changedAt: z.number(),
        }),
      ),
      timeline: z.array(activitySchema),
    }),
  }),
  create: command({
    input: z.strictObject({ ...dealShape, stageId: idSchema<'stage'>().optional() }),
    output: dealWritten,
  }),
  update: command({
    input: z.strictObject({ id: idSchema<'deal'>(), patch: z.strictObject(dealShape).partial() }),
    output: dealWritten,
  }),
  /** Puts a deal into a stage, between two cards (null: at the top or the end). Reopens a closed deal. */
  move: command({
    input: z.strictObject({
      id: idSchema<'deal'>(),
      stageId: idSchema<'stage'>(),
      beforeId: idSchema<'deal'>().nullable(),
    }),
    output: dealWritten,
  }),
  win: command({ input: z.strictObject({ id: idSchema<'deal'>() }), output: dealWritten }),
  lose: command({
    input: z.strictObject({ id: idSchema<'deal'>(), reason: z.string().trim().min(1).max(300) }),
    output: dealWritten,
  }),
  reopen: command({ input: z.strictObject({ id: idSchema<'deal'>() }), output: dealWritten }),
  remove: command({
    input: z.strictObject({ ids: z.array(idSchema<'deal'>()).min(1).max(500) }),
    output: writtenSchema,
  }),
}
