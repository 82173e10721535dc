import * as z from 'zod'
import { command, query } from '../contract/define-contract'
import { pageOf, windowSchema, writtenSchema } from '../contract/paging'
import { rowPartSchema } from '../history/row-part'
import { idSchema } from '../kernel/ids'
import { ownerRuleSchema } from './owner-rule'
import { duplicatePolicySchema, importViewSchema, writtenCountsSchema } from './imports-contract'

const batchId = idSchema<'importBatch'>()
const byId = z.strictObject({ id: batchId })

export const pastImportSchema = z.strictObject({
  id: batchId,
  fileName: z.string(),
  importedAt: z.number(),
  /** Of the list, as many as were imported. */
  rows: z.int(),
  /** Null: it was done here, by whoever uses this device. */
  actor: z.string().nullable(),
  written: writtenCountsSchema,
  /** Null when another device imported the list: only there it can be undone. */
  transactionId: z.string().nullable(),
  isUndone: z.boolean(),
})
export type PastImport = z.infer<typeof pastImportSchema>

export const importDetailSchema = pastImportSchema.extend({
  format: z.string(),
  encoding: z.string().nullable(),
  sheet: z.string().nullable(),
  policy: duplicatePolicySchema.nullable(),
  /** 0-based; null where the list had none. */
  headerRow: z.int().nullable(),
  columns: z.array(z.strictObject({ index: z.int(), header: z.string(), field: z.string() })),
  constants: z.record(z.string(), z.string()),
  ownerRule: ownerRuleSchema.nullable(),
  /** Bytes of the kept file; null when it is not kept on this device. */
  fileSize: z.int().nullable(),
  /** Living records that it made and nobody has looked at. */
  unreviewed: z.int(),
})
export type ImportDetail = z.infer<typeof importDetailSchema>

export const touchedRecordSchema = z.strictObject({
  kind: z.enum(['person', 'company', 'deal']),
  id: z.string(),
  name: z.string(),
  isNew: z.boolean(),
  /** False: it stands in the trash now. */
  isLive: z.boolean(),
  /** What the import changed on a record that was there before. */
  changes: z.array(
    z.strictObject({ column: z.string(), before: z.string().nullable(), after: z.string().nullable() }),
  ),
  /** What it added to one. */
  parts: z.array(rowPartSchema),
})
export type TouchedRecord = z.infer<typeof touchedRecordSchema>

/** An import that was broken off before it was written. */
export const unfinishedImportSchema = z.strictObject({
  importId: z.string(),
  fileName: z.string(),
  rowsRead: z.int(),
  /** Null where the file does not say. */
  rowsInAll: z.int().nullable(),
})
export type UnfinishedImport = z.infer<typeof unfinishedImportSchema>

export const touchedChoices = ['all', 'new', 'changed'] as const
export type TouchedChoice = (typeof touchedChoices)[number]

export const importHistoryContract = {
  /** Past imports, newest first; for ever. */
  list: query({ input: z.strictObject({ window: windowSchema }), output: pageOf(pastImportSchema) }),
  get: query({ input: byId, output: importDetailSchema }),
  /** Every record that an import touched, in the order of the list. */
  listRecords: query({
    input: byId.extend({ choice: z.enum(touchedChoices), window: windowSchema }),
    output: pageOf(touchedRecordSchema),
  }),
  /** Lists whose import was broken off before it was written, by a crash or by quitting. */
  listUnfinished: query({ input: z.strictObject({}), output: z.array(unfinishedImportSchema) }),
  /**
   * Goes on where such an import stopped. `isReadAnew`: the file has changed since and was read from the start. Throws
   * AppError unreadable when it is half read and gone, or protected: then it wants its password again. Progress as when
   * a file is opened.
   */
  resume: command({
    input: z.strictObject({
      importId: z.string().max(36),
      /** Never stored. */
      password: z.string().max(500).optional(),
    }),
    output: z.strictObject({ view: importViewSchema, isReadAnew: z.boolean() }),
  }),
  /** Imports with records that nobody has looked at yet, newest first, with how many. */
  listUnreviewed: query({
    input: z.strictObject({ kind: z.enum(['person', 'company']) }),
    output: z.array(z.strictObject({ id: batchId, fileName: z.string(), count: z.int() })),
  }),
  /** The import that made a record, if one did and it stands. */
  reviewOf: query({
    input: z.strictObject({ kind: z.enum(['person', 'company']), recordId: z.string().max(36) }),
    output: z
      .strictObject({ id: batchId, fileName: z.string(), importedAt: z.number(), isReviewed: z.boolean() })
      .nullable(),
  }),
  /** Ticks a record, or all that an import made, as looked at. */
  review: command({
    input: byId.extend({ recordId: z.string().max(36).optional() }),
    output: writtenSchema,
  }),
  /** Writes the file of an import, byte for byte as it was read. */
  saveFile: command({ input: byId.extend({ path: z.string().max(4000) }), output: z.strictObject({}) }),
  /** Deletes the kept file for good; what was imported stays. */
  removeFile: command({ input: byId, output: z.strictObject({}) }),
}
