import * as z from 'zod'
import { nextStepSchema } from '../contract/customer'
import { daySchema } from '../kernel/day'
import { idSchema } from '../kernel/ids'
import { moneySchema } from '../kernel/money'

const dealOutcomes = ['open', 'won', 'lost'] as const
export const dealOutcomeSchema = z.enum(dealOutcomes)
export type DealOutcome = z.infer<typeof dealOutcomeSchema>

/** A name that is either the user's own or a preset that is translated (`deals.stage.<presetKey>`). */
export const presetNameShape = { name: z.string().nullable(), presetKey: z.string().nullable() }

export const stageSchema = z.strictObject({
  id: idSchema<'stage'>(),
  ...presetNameShape,
  position: z.number(),
  probability: z.number(),
  staleDays: z.number().nullable(),
  colour: z.string().nullable(),
})
export type Stage = z.infer<typeof stageSchema>

export const dealCardSchema = z.strictObject({
  id: idSchema<'deal'>(),
  title: z.string(),
  amount: moneySchema.nullable(),
  stageId: idSchema<'stage'>(),
  rank: z.number(),
  companyId: idSchema<'company'>().nullable(),
  companyName: z.string().nullable(),
  personId: idSchema<'person'>().nullable(),
  personName: z.string().nullable(),
  outcome: dealOutcomeSchema,
  stageEnteredAt: z.number(),
  isStale: z.boolean(),
  nextStep: nextStepSchema.nullable(),
  expectedCloseOn: daySchema.nullable(),
})
export type DealCard = z.infer<typeof dealCardSchema>

export const dealSchema = dealCardSchema.extend({
  pipelineId: idSchema<'pipeline'>(),
  lostReason: z.string().nullable(),
  closedAt: z.number().nullable(),
  owner: z.string().nullable(),
  source: z.string().nullable(),
  createdAt: z.number().nullable(),
  touchCount: z.number(),
})
export type Deal = z.infer<typeof dealSchema>
