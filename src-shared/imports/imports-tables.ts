import { defineTable, group, instant, integer, looseReference, text } from '../contract/define-table'

/** One import: its file, how its columns were read, and what it wrote. The records it touched are in the journal. */
export const importBatchTable = defineTable(13, 'importBatch', {
  file: group(1, { fileName: text(), fileHash: text(), format: text(), encoding: text(), sheet: text() }),
  mapping: group(2, { mapping: text() }),
  result: group(3, {
    rows: integer(),
    companies: integer(),
    people: integer(),
    deals: integer(),
    updated: integer(),
  }),
  importedAt: group(4, { importedAt: instant() }),
})

/**
 * Somebody has looked at a record that an import made, or (record null) at all of them. A row of its own, so that a
 * tick is no edit of the record: undoing the import still takes the record away. The id is deterministic.
 */
export const importReviewTable = defineTable(20, 'importReview', {
  review: group(1, { batch: looseReference(), record: looseReference(), reviewedAt: instant() }),
})
