import * as z from 'zod'

/** The part of a list that a view asks for. Views ask for windows of at most 500 rows. */
export const windowSchema = z.strictObject({
  offset: z.int().min(0).max(10_000_000),
  limit: z.int().min(0).max(500),
})

export const directionSchema = z.enum(['ascending', 'descending'])

/** A window of rows and how many there are in all. */
export function pageOf<Row extends z.ZodType>(row: Row) {
  return z.strictObject({ rows: z.array(row), total: z.int() })
}

/** The answer of every write: the journal transaction that can be undone, null when nothing changed. */
export const writtenSchema = z.strictObject({ transactionId: z.string().nullable() })
