import * as z from 'zod'
import { idSchema } from '../kernel/ids'

/** What people and companies share as customers. */
export const lifecycles = ['lead', 'prospect', 'customer', 'dormant', 'lost'] as const
export const lifecycleSchema = z.enum(lifecycles)
export type Lifecycle = z.infer<typeof lifecycleSchema>

export const grades = ['A', 'B', 'C', 'D'] as const
export const gradeSchema = z.enum(grades)
export type Grade = z.infer<typeof gradeSchema>

export const tagSchema = z.strictObject({
  id: idSchema<'tag'>(),
  name: z.string(),
  colour: z.string().nullable(),
})
export type Tag = z.infer<typeof tagSchema>

/** A custom field with its value on one record, null where the record has none. */
export const customValueSchema = z.strictObject({
  fieldId: idSchema<'customField'>(),
  name: z.string(),
  value: z.string().nullable(),
})
export type CustomValue = z.infer<typeof customValueSchema>

/** A custom value as a card hands it over. */
export const customDraftSchema = z.strictObject({
  fieldId: idSchema<'customField'>(),
  value: z.string().trim().max(10_000).nullable(),
})

/** A short text field of a form; empty means none. */
export const shortText = z.string().trim().max(500).nullable()

/** Which records a list shows. */
export const customerFilterSchema = z.strictObject({
  text: z.string().max(200).optional(),
  lifecycle: lifecycleSchema.optional(),
  grade: z.array(gradeSchema).optional(),
  tagId: idSchema<'tag'>().optional(),
  country: z.string().max(2).optional(),
  withoutNextStep: z.boolean().optional(),
  /** Only what that import made and nobody has looked at. */
  unreviewedFrom: idSchema<'importBatch'>().optional(),
})
export type CustomerFilter = z.infer<typeof customerFilterSchema>

/** The next planned activity of a record, as lists and cards show it. */
export const nextStepSchema = z.strictObject({
  activityId: idSchema<'activity'>(),
  kind: z.string(),
  title: z.string(),
  dueAt: z.number().nullable(),
  dueLocal: z.string().nullable(),
  isAllDay: z.boolean(),
})
export type NextStep = z.infer<typeof nextStepSchema>

export const lastTouchSchema = z.strictObject({ kind: z.string(), at: z.number() })
