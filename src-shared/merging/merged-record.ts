import * as z from 'zod'

/** A record that another one stands for, as its card names it. */
export const mergedRecordSchema = z.strictObject({ id: z.string(), name: z.string() })
export type MergedRecord = z.infer<typeof mergedRecordSchema>
