import * as z from 'zod'
import { daySchema } from '../kernel/day'
import { idSchema } from '../kernel/ids'

export const activityKinds = [
  'note',
  'call',
  'email',
  'message',
  'meeting',
  'visit',
  'task',
  'sample',
] as const
export const activityKindSchema = z.enum(activityKinds)
export type ActivityKind = z.infer<typeof activityKindSchema>

/** Kinds that count as a touch once completed outwards. */
export const touchKinds: readonly ActivityKind[] = ['call', 'email', 'message', 'meeting', 'visit', 'sample']

/** When something is due: a day, or a wall time in a zone. The instant is computed by the workspace. */
export const dueSchema = z.strictObject({
  on: daySchema,
  time: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
    .nullable(),
  zone: z.string().max(64).optional(),
})
export type Due = z.infer<typeof dueSchema>

/** An activity as timelines, cards and the Today page show it. */
export const activitySchema = z.strictObject({
  id: idSchema<'activity'>(),
  kind: activityKindSchema,
  title: z.string(),
  body: z.string().nullable(),
  personId: idSchema<'person'>().nullable(),
  personName: z.string().nullable(),
  companyId: idSchema<'company'>().nullable(),
  companyName: z.string().nullable(),
  dealId: idSchema<'deal'>().nullable(),
  dealTitle: z.string().nullable(),
  dueAt: z.number().nullable(),
  dueLocal: z.string().nullable(),
  dueZone: z.string().nullable(),
  isAllDay: z.boolean(),
  doneAt: z.number().nullable(),
  happenedAt: z.number().nullable(),
  snoozedUntil: z.number().nullable(),
  remindMinutes: z.number().nullable(),
  createdAt: z.number().nullable(),
})
export type Activity = z.infer<typeof activitySchema>
