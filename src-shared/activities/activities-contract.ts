import * as z from 'zod'
import { command, query } from '../contract/define-contract'
import { pageOf, windowSchema, writtenSchema } from '../contract/paging'
import { idSchema } from '../kernel/ids'
import { activityKindSchema, activitySchema, dueSchema } from './activity'

const linksShape = {
  personId: idSchema<'person'>().nullable().optional(),
  companyId: idSchema<'company'>().nullable().optional(),
  dealId: idSchema<'deal'>().nullable().optional(),
}

const contentShape = {
  kind: activityKindSchema,
  title: z.string().trim().min(1).max(500),
  body: z.string().max(20_000).nullable().optional(),
  due: dueSchema.nullable().optional(),
  /** Minutes before the due time at which a reminder speaks; null: none. Default 0 when there is a time. */
  remindMinutes: z.int().min(0).max(40_320).nullable().optional(),
}

const oneWritten = writtenSchema.extend({ activity: activitySchema })

export const activitiesContract = {
  /** The timeline of a record, newest first; planned ones stand before done ones. */
  timeline: query({
    input: z.strictObject({
      personId: idSchema<'person'>().optional(),
      companyId: idSchema<'company'>().optional(),
      dealId: idSchema<'deal'>().optional(),
      window: windowSchema,
    }),
    output: pageOf(activitySchema),
  }),
  /** Open tasks and other planned activities by due time. */
  listOpen: query({ input: z.strictObject({ window: windowSchema }), output: pageOf(activitySchema) }),
  /** Logs something that happened (no due) or plans something (due given). */
  create: command({
    input: z.strictObject({ ...contentShape, ...linksShape, happenedAt: z.number().optional() }),
    output: oneWritten,
  }),
  update: command({
    input: z.strictObject({
      id: idSchema<'activity'>(),
      patch: z.strictObject({ ...contentShape, ...linksShape }).partial(),
    }),
    output: oneWritten,
  }),
  /** Marks as done, and plans the next step in the same transaction when one is given. */
  complete: command({
    input: z.strictObject({
      id: idSchema<'activity'>(),
      next: z.strictObject(contentShape).nullable().optional(),
    }),
    output: oneWritten,
  }),
  reopen: command({ input: z.strictObject({ id: idSchema<'activity'>() }), output: oneWritten }),
  /** Hides a due activity until an instant; a journalled change of the activity. */
  snooze: command({
    input: z.strictObject({ id: idSchema<'activity'>(), until: z.number() }),
    output: oneWritten,
  }),
  remove: command({
    input: z.strictObject({ ids: z.array(idSchema<'activity'>()).min(1).max(500) }),
    output: writtenSchema,
  }),
}
