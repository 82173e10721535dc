import * as z from 'zod'
import { command, query } from '../contract/define-contract'
import { windowSchema } from '../contract/paging'

/** The other side of a possible duplicate: an earlier row of the sheet (0-based), or a record of the workspace. */
export const possibleTargetSchema = z.union([
  z.strictObject({ row: z.int().min(0) }),
  z.strictObject({ record: z.string().min(1).max(100) }),
])

export const possibleDecisionSchema = z.enum(['same', 'different'])

/** Why two records may be one. */
export const possibleReasons = [
  'same-mobile',
  'same-email',
  'similar-email',
  'same-handle',
  'same-name',
  'name-sounds-alike',
  'name-part',
  'similar-name',
  'same-company',
  'similar-company',
  'same-phone',
  'same-address',
  'same-tax-id',
] as const

/** A row beside the record that it may be. `row` is the 0-based row of the sheet. */
export const possiblePairSchema = z.strictObject({
  row: z.int(),
  with: possibleTargetSchema,
  kind: z.enum(['person', 'company']),
  /** Bits that speak for one record, those against taken off; from 7 on a pair is shown. */
  score: z.number(),
  reasons: z.array(z.enum(possibleReasons)),
  decision: possibleDecisionSchema.nullable(),
  /** Both sides by import field; `differs` where both say something and not the same. */
  fields: z.array(
    z.strictObject({
      field: z.string(),
      row: z.array(z.string()),
      other: z.array(z.string()),
      differs: z.boolean(),
    }),
  ),
})
export type PossiblePair = z.infer<typeof possiblePairSchema>

export const possibleCountsSchema = z.strictObject({
  total: z.int(),
  undecided: z.int(),
  same: z.int(),
  different: z.int(),
})
export type PossibleCounts = z.infer<typeof possibleCountsSchema>

const byId = z.strictObject({ importId: z.string() })

/** Methods of the imports contract about rows that may be duplicates. Nothing is ever merged unasked. */
export const possibleMethods = {
  /**
   * Looks for possible duplicates among the rows and against the workspace, unless that was done since the last
   * correction. Makes way for other work: ends with `cancelled` then.
   */
  findPossible: command({ input: byId, output: possibleCountsSchema }),
  /** Pairs that were found, the surest first. */
  getPossible: query({
    input: byId.extend({ window: windowSchema }),
    output: z.strictObject({ rows: z.array(possiblePairSchema), total: z.int() }),
  }),
}
