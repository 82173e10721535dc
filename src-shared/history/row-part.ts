import * as z from 'zod'

/** A part of a record that has a row of its own, such as a phone number or a tag. */
export const rowPartSchema = z.strictObject({
  table: z.enum(['contactPoint', 'affiliation', 'tagging', 'productInterest', 'customValue', 'activity']),
  /** The kind of a contact point, the name of a field of one's own; else empty. */
  label: z.string(),
  text: z.string(),
})
export type RowPart = z.infer<typeof rowPartSchema>
