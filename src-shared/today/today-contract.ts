import * as z from 'zod'
import { activitySchema } from '../activities/activity'
import { query } from '../contract/define-contract'
import { dealCardSchema } from '../deals/deal'
import { daySchema } from '../kernel/day'

/** One line of the Today page: a planned activity with the customer's local time. */
export const todayItemSchema = z.strictObject({
  activity: activitySchema,
  /** IANA zone of the customer, when the country tells. */
  customerZone: z.string().nullable(),
  customerPlace: z.string().nullable(),
  touchCount: z.number(),
})
export type TodayItem = z.infer<typeof todayItemSchema>

export const todayContract = {
  /** Everything in the order to do it. `missed`: reminders that came due while the program was closed. */
  getScreen: query({
    input: z.strictObject({}),
    output: z.strictObject({
      day: daySchema,
      now: z.number(),
      overdue: z.array(todayItemSchema),
      due: z.array(todayItemSchema),
      missed: z.array(todayItemSchema),
      missedSince: z.number().nullable(),
      staleDeals: z.array(dealCardSchema),
      dealsWithoutNextStep: z.array(dealCardSchema),
      upcoming: z.array(todayItemSchema),
      doneCount: z.int(),
      counts: z.strictObject({
        overdue: z.int(),
        due: z.int(),
        missed: z.int(),
        stale: z.int(),
        withoutNextStep: z.int(),
      }),
    }),
  }),
}
