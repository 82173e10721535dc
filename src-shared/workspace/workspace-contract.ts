import * as z from 'zod'
import { command, query } from '../contract/define-contract'

const workspaceStateSchema = z.strictObject({
  path: z.string(),
  counts: z.strictObject({
    people: z.int(),
    companies: z.int(),
    openDeals: z.int(),
    openActivities: z.int(),
    /** Planned for today or overdue, and not snoozed. */
    due: z.int(),
  }),
  schemaVersion: z.int(),
  sqliteVersion: z.string(),
  journalMode: z.string(),
  synchronous: z.string(),
  sampleLoaded: z.boolean(),
  isReadOnly: z.boolean(),
})

export const backupSchema = z.strictObject({
  file: z.string(),
  at: z.number(),
  size: z.number(),
  reason: z.string(),
})
export type Backup = z.infer<typeof backupSchema>

export const workspaceContract = {
  getState: query({ input: z.strictObject({}), output: workspaceStateSchema }),
  /** Writes the sample data as one transaction that can be undone or removed. Where it is there already nothing is written. */
  addSample: command({
    input: z.strictObject({}),
    output: z.strictObject({ transactionId: z.string(), isNew: z.boolean() }),
  }),
  removeSample: command({
    input: z.strictObject({}),
    output: z.strictObject({ keptCount: z.int() }),
  }),
  backupNow: command({ input: z.strictObject({}), output: backupSchema }),
  listBackups: query({ input: z.strictObject({}), output: z.array(backupSchema) }),
}
