import { defineTable, group, instant, integer, text } from '../contract/define-table'

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
