import * as z from 'zod'
import { command, query } from '../contract/define-contract'
import { windowSchema } from '../contract/paging'
import {
  possibleCountsSchema,
  possibleDecisionSchema,
  possibleMethods,
  possibleTargetSchema,
} from './possible-contract'

/** What happens to a row whose record is already there (or stands in the file twice). */
export const duplicatePolicies = ['skip', 'fill', 'overwrite', 'add'] as const
export const duplicatePolicySchema = z.enum(duplicatePolicies)
export type DuplicatePolicy = z.infer<typeof duplicatePolicySchema>

export const importColumnSchema = z.strictObject({
  index: z.int(),
  header: z.string(),
  /** An id of import-fields, `custom` or `ignore`. */
  field: z.string(),
  confidence: z.number(),
  samples: z.array(z.string()),
})
export type ImportColumn = z.infer<typeof importColumnSchema>

/** A problem (or a repair) in a cell. `row` is the 0-based row of the sheet. */
export const importIssueSchema = z.strictObject({
  row: z.int(),
  column: z.int().nullable(),
  code: z.string(),
  severity: z.enum(['error', 'warning', 'repair']),
  text: z.string(),
})
export type ImportIssue = z.infer<typeof importIssueSchema>

export const importCountsSchema = z.strictObject({
  total: z.int(),
  ready: z.int(),
  warnings: z.int(),
  errors: z.int(),
  duplicatesInFile: z.int(),
  duplicatesInBase: z.int(),
  newCompanies: z.int(),
  newPeople: z.int(),
  newDeals: z.int(),
  repairs: z.int(),
})
export type ImportCounts = z.infer<typeof importCountsSchema>

/** An import that has been read and understood and waits for a decision. */
export const importViewSchema = z.strictObject({
  importId: z.string(),
  fileName: z.string(),
  format: z.string(),
  encoding: z.string().nullable(),
  sheets: z.array(
    z.strictObject({ index: z.int(), name: z.string(), hidden: z.boolean(), rows: z.int().nullable() }),
  ),
  sheet: z.int(),
  headerRow: z.int().nullable(),
  columns: z.array(importColumnSchema),
  constants: z.record(z.string(), z.string()),
  policy: duplicatePolicySchema,
  counts: importCountsSchema,
})
export type ImportView = z.infer<typeof importViewSchema>

export const importRowSchema = z.strictObject({
  /** 0-based row of the sheet. */
  row: z.int(),
  cells: z.array(z.string()),
  issues: z.array(importIssueSchema),
  state: z.enum(['new', 'fill', 'overwrite', 'skip', 'error', 'duplicate']),
})
export type ImportRowView = z.infer<typeof importRowSchema>

const writtenCountsSchema = z.strictObject({
  companies: z.int(),
  people: z.int(),
  deals: z.int(),
  updated: z.int(),
})

const byId = z.strictObject({ importId: z.string() })

/** An import after decisions, with what is left to decide. */
const decidedSchema = z.strictObject({ view: importViewSchema, possible: possibleCountsSchema })

export const importsContract = {
  /** Reads, stages and understands a file. Progress under task `import`; ends with `cancelled` after cancel. */
  open: command({
    input: z.strictObject({
      path: z.string().max(4000),
      encoding: z.string().optional(),
      sheet: z.int().min(0).optional(),
    }),
    output: importViewSchema,
  }),
  getRows: query({
    input: byId.extend({ window: windowSchema, onlyProblems: z.boolean() }),
    output: z.strictObject({ rows: z.array(importRowSchema), total: z.int() }),
  }),
  /** Corrects what a column means; everything after reading is worked out again. */
  setColumn: command({
    input: byId.extend({ column: z.int(), field: z.string() }),
    output: importViewSchema,
  }),
  /** Takes another sheet or another header row (null: none). */
  setLayout: command({
    input: byId.extend({ sheet: z.int(), headerRow: z.int().nullable().optional() }),
    output: importViewSchema,
  }),
  /** Values that every row gets, by field id; an empty text takes one away. */
  setConstant: command({
    input: byId.extend({ field: z.string(), value: z.string() }),
    output: importViewSchema,
  }),
  setPolicy: command({ input: byId.extend({ policy: duplicatePolicySchema }), output: importViewSchema }),
  ...possibleMethods,
  /**
   * Decides a possible duplicate: `same` makes the row use the record of the other side under the policy. A row is the
   * same as one other side at most. What is not decided counts as different.
   */
  decide: command({
    input: byId.extend({ row: z.int(), with: possibleTargetSchema, decision: possibleDecisionSchema }),
    output: decidedSchema,
  }),
  /** Decides all that is left as different. */
  decideRest: command({ input: byId, output: decidedSchema }),
  /** Writes everything in one journal transaction. Progress under task `import`. */
  apply: command({
    input: byId,
    output: z.strictObject({ batch: z.string(), transactionId: z.string(), written: writtenCountsSchema }),
  }),
  /** Writes the rows with errors as a workbook: the original cells and a column with the reason. */
  writeErrors: command({
    input: byId.extend({ path: z.string().max(4000) }),
    output: z.strictObject({ rows: z.int() }),
  }),
  cancel: command({ input: z.strictObject({}), output: z.strictObject({}) }),
  discard: command({ input: byId, output: z.strictObject({}) }),
  /** Past imports, newest first. */
  listBatches: query({
    input: z.strictObject({}),
    output: z.array(
      z.strictObject({
        id: z.string(),
        fileName: z.string(),
        importedAt: z.number(),
        written: writtenCountsSchema,
        transactionId: z.string().nullable(),
        isUndone: z.boolean(),
      }),
    ),
  }),
}
