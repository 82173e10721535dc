import * as z from 'zod'
import { command, query } from '../contract/define-contract'
import { messageSchema } from '../contract/message'
import { rowPartSchema } from './row-part'

/** A field that an undo left as it is, because somebody has edited it since, or a record others now refer to. */
export const keptSchema = z.strictObject({
  table: z.string(),
  id: z.string(),
  /** The name of the record, as the user knows it. */
  name: z.string(),
  /** The part of that record which stayed; null when it is the record itself. */
  part: rowPartSchema.nullable(),
  group: z.string().nullable(),
  /** Of a record that stayed whole: its fields that were edited since. */
  edited: z.array(z.string()),
  reason: z.enum(['edited', 'referred']),
})
export type Kept = z.infer<typeof keptSchema>

export const transactionSchema = z.strictObject({
  id: z.string(),
  label: messageSchema,
  at: z.number(),
  actor: z.string().nullable(),
  batch: z.string().nullable(),
})
export type Transaction = z.infer<typeof transactionSchema>

/** The first of what stayed, and how much it is in all. */
const keptListSchema = z.strictObject({ kept: z.array(keptSchema), keptCount: z.int() })

const undoneSchema = keptListSchema.extend({ transaction: transactionSchema, undone: transactionSchema })

export const historyContract = {
  /** What the status line shows: the last thing done, and what can be redone. */
  getLast: query({
    input: z.strictObject({}),
    output: z.strictObject({
      undoable: transactionSchema.nullable(),
      redoable: transactionSchema.nullable(),
    }),
  }),
  /** Who changed what on a record, newest first. */
  ofRecord: query({
    input: z.strictObject({ id: z.string(), limit: z.int().min(1).max(1000) }),
    output: z.array(
      z.strictObject({
        transaction: transactionSchema,
        kind: z.enum(['insert', 'set', 'delete', 'undelete']),
        isUndone: z.boolean(),
        changes: z.array(
          z.strictObject({ column: z.string(), before: z.string().nullable(), after: z.string().nullable() }),
        ),
      }),
    ),
  }),
  /** What the undo of a transaction has left as it is and still stands; nothing while it is not undone. */
  keptBy: query({ input: z.strictObject({ transactionId: z.string() }), output: keptListSchema }),
  /** Takes back a transaction; without id the last one. Long ones report progress under task `undo`. */
  undo: command({ input: z.strictObject({ transactionId: z.string().optional() }), output: undoneSchema }),
  redo: command({ input: z.strictObject({ transactionId: z.string().optional() }), output: undoneSchema }),
}
