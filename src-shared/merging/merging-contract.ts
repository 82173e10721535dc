import * as z from 'zod'
import { command, query } from '../contract/define-contract'
import { writtenSchema } from '../contract/paging'

export const mergeKindSchema = z.enum(['person', 'company'])
export type MergeKind = z.infer<typeof mergeKindSchema>

const pairShape = { kind: mergeKindSchema, keepId: z.string(), otherId: z.string() }

const columnSchema = z.strictObject({
  column: z.string(),
  keep: z.union([z.string(), z.number(), z.null()]),
  other: z.union([z.string(), z.number(), z.null()]),
})

/** Something that both records say differently, or the other one alone. What belongs together is taken together. */
const mergeFieldSchema = z.strictObject({
  /** Group of the table, or `custom:` and the id of one of the user's own fields. */
  field: z.string(),
  /** The name of one of the user's own fields; null for the others. */
  name: z.string().nullable(),
  columns: z.array(columnSchema).min(1),
  /** Which side is proposed: the one that stays, unless it is blank. */
  proposed: z.enum(['keep', 'other']),
})
export type MergeField = z.infer<typeof mergeFieldSchema>

/** What hangs on a record, by kind; shown are those that are more than none. */
const mergePartsSchema = z.strictObject({
  contactPoints: z.int(),
  affiliations: z.int(),
  deals: z.int(),
  tasks: z.int(),
  activities: z.int(),
  tags: z.int(),
  products: z.int(),
  customValues: z.int(),
})
export type MergeParts = z.infer<typeof mergePartsSchema>

const mergeSideSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  /** A line that tells it from others of its name: company, city, number. */
  detail: z.string().nullable(),
})
export type MergeSide = z.infer<typeof mergeSideSchema>

const comparisonSchema = z.strictObject({
  keep: mergeSideSchema,
  other: mergeSideSchema,
  fields: z.array(mergeFieldSchema),
  /** What of the other one will be seen on the card of the one that stays. */
  moves: mergePartsSchema,
})
export type Comparison = z.infer<typeof comparisonSchema>

const candidateSchema = z.strictObject({ id: z.string(), name: z.string(), detail: z.string().nullable() })
export type MergeCandidate = z.infer<typeof candidateSchema>

export const mergingContract = {
  /** Who may be the same: possible matches of the record itself, or, with a text, whatever that finds. Never itself. */
  candidates: query({
    input: z.strictObject({ kind: mergeKindSchema, id: z.string(), text: z.string().max(200) }),
    output: z.array(candidateSchema),
  }),
  /** Both side by side. AppError not-found when one is gone; invalid when both are one already. */
  compare: query({ input: z.strictObject(pairShape), output: comparisonSchema }),
  /** Makes both one card, that of `keepId`. `fromOther`: fields of which the value of the other one is taken. */
  merge: command({
    input: z.strictObject({ ...pairShape, fromOther: z.array(z.string()).max(200) }),
    output: writtenSchema,
  }),
  /**
   * The merge by which this record was merged, if it was made on this device and stands, so that undoing it brings
   * both back as they were; null when only `separate` can take them apart.
   */
  mergeOf: query({
    input: z.strictObject({ kind: mergeKindSchema, id: z.string() }),
    output: z.strictObject({ transactionId: z.string().nullable() }),
  }),
  /** Makes a merged record a card of its own again; values stay where they are. */
  separate: command({
    input: z.strictObject({ kind: mergeKindSchema, id: z.string() }),
    output: writtenSchema,
  }),
}
