import * as z from 'zod'
import { command, query } from '../contract/define-contract'
import { windowSchema } from '../contract/paging'
import { ownerCountsSchema, ownerMethods, ownerRuleSchema } from './owner-rule'
import {
  possibleCountsSchema,
  possibleDecisionSchema,
  possibleMethods,
  possibleTargetSchema,
} from './possible-contract'
import { roundTripMethods } from './round-trip-contract'

/**
 * What happens to a row whose record is already there (or stands in the file twice): blanks are filled, only contact
 * points, tags and notes are added, whoever changed last wins, the file wins, it is left alone, another one is made.
 */
export const duplicatePolicies = ['fill', 'append', 'newest', 'overwrite', 'skip', 'add'] as const
export const duplicatePolicySchema = z.enum(duplicatePolicies)
export type DuplicatePolicy = z.infer<typeof duplicatePolicySchema>

/** What somebody decided for one row. */
export const rowChoiceSchema = z.enum(['leave-out', ...duplicatePolicies])
export type RowChoice = z.infer<typeof rowChoiceSchema>

/** Columns that stand in no file: the colours of its rows, the comments of its cells. */
export const markSchema = z.enum(['colour', 'comments'])

export const importColumnSchema = z.strictObject({
  index: z.int(),
  header: z.string(),
  /** An id of import-fields, `custom` or `ignore`. */
  field: z.string(),
  /** A second field that the column feeds. */
  also: z.string().nullable(),
  confidence: z.number(),
  samples: z.array(z.string()),
  /** Null for a column of the file. */
  mark: markSchema.nullable(),
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
  /** Rows that somebody left out. */
  leftOut: z.int(),
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
  /** Filled rows that are hidden in the file; they are left out unless `includesHidden`. */
  hiddenRows: z.int(),
  includesHidden: z.boolean(),
  headerRow: z.int().nullable(),
  columns: z.array(importColumnSchema),
  /** Colours that rows are painted in, the commonest first; `text` is what stands for each of them, its name at first. */
  colours: z.array(z.strictObject({ colour: z.string(), name: z.string(), rows: z.int(), text: z.string() })),
  /** Colours or comments of the file were left out: there were too many, or they are damaged. */
  isMarksCut: z.boolean(),
  constants: z.record(z.string(), z.string()),
  policy: duplicatePolicySchema,
  /** Policies of single fields, by field id. */
  fieldPolicies: z.record(z.string(), duplicatePolicySchema),
  /** Codes of repairs that are not wanted. */
  refusedRepairs: z.array(z.string()),
  /** How often each kind of problem or repair stands in the list, the most frequent first. */
  found: z.array(
    z.strictObject({ code: z.string(), severity: importIssueSchema.shape.severity, count: z.int() }),
  ),
  /** Encodings to choose from where letters look wrong; empty for files that say theirs. */
  encodings: z.array(z.string()),
  /** Who looks after customers for whom the list names nobody; null: nobody. */
  ownerRule: ownerRuleSchema.nullable(),
  /** Whom the rule gives how many customers; null without a rule. */
  owners: ownerCountsSchema.nullable(),
  /** The rule of the last import that had one, to be offered again. */
  lastOwnerRule: ownerRuleSchema.nullable(),
  /** True when the meaning of the columns was taken over from an earlier import of such a list. */
  isRemembered: z.boolean(),
  /** The program whose export the list is, by its headers; null where it is not known. A name of its own. */
  recognisedAs: z.string().nullable(),
  counts: importCountsSchema,
  /** An exported workbook that came back: it is compared cell by cell, not imported. */
  isRoundTrip: z.boolean(),
})
export type ImportView = z.infer<typeof importViewSchema>

export const importRowSchema = z.strictObject({
  /** 0-based row of the sheet. */
  row: z.int(),
  cells: z.array(z.string()),
  issues: z.array(importIssueSchema),
  state: z.enum(['new', 'error', 'duplicate', 'left-out', ...duplicatePolicies]),
  /** Columns whose text somebody has corrected. */
  edited: z.array(z.int()),
  choice: rowChoiceSchema.nullable(),
  /** Whom the owner rule gives the row's customer; null where the row or the workspace names somebody. */
  assignedOwner: z.string().nullable(),
  /** `RRGGBB`, where the row is painted in a colour that tells it apart. */
  colour: z.string().nullable(),
})
export type ImportRowView = z.infer<typeof importRowSchema>

/** How many records an import wrote. `updated`: they were there before and got something. */
export const writtenCountsSchema = z.strictObject({
  companies: z.int(),
  people: z.int(),
  deals: z.int(),
  updated: z.int(),
})

/** What became of the file of an import: kept in the workspace folder, or why not. */
export const fileFateSchema = z.enum(['kept', 'too-large', 'changed', 'unreachable', 'not-written'])
export type FileFate = z.infer<typeof fileFateSchema>

const byId = z.strictObject({ importId: z.string() })

/** An import after decisions, with what is left to decide. */
const decidedSchema = z.strictObject({ view: importViewSchema, possible: possibleCountsSchema })

export const importsContract = {
  ...roundTripMethods,
  ...ownerMethods,
  /** Reads, stages and understands a file. Progress under task `import`; ends with `cancelled` after cancel. */
  open: command({
    input: z.strictObject({
      path: z.string().max(4000),
      encoding: z.string().optional(),
      sheet: z.int().min(0).optional(),
      /** For a protected file; never stored. */
      password: z.string().max(500).optional(),
    }),
    output: importViewSchema,
  }),
  getRows: query({
    input: byId.extend({ window: windowSchema, onlyProblems: z.boolean() }),
    output: z.strictObject({ rows: z.array(importRowSchema), total: z.int() }),
  }),
  /** Corrects what a column means; everything after reading is worked out again. */
  setColumn: command({
    input: byId.extend({ column: z.int(), field: z.string(), also: z.string().nullable().optional() }),
    output: importViewSchema,
  }),
  /** Takes another sheet or another header row (null: none), or the hidden rows as well. */
  setLayout: command({
    input: byId.extend({
      sheet: z.int(),
      headerRow: z.int().nullable().optional(),
      includeHidden: z.boolean().optional(),
    }),
    output: importViewSchema,
  }),
  /** Values that every row gets, by field id; an empty text takes one away. */
  setConstant: command({
    input: byId.extend({ field: z.string(), value: z.string() }),
    output: importViewSchema,
  }),
  /** Reads the file again with another encoding. */
  setEncoding: command({ input: byId.extend({ encoding: z.string().max(40) }), output: importViewSchema }),
  /**
   * Another text for a cell (null: the file's again), or with `everywhere` for all cells of the column that hold the
   * same text in the file. An empty text leaves the cell out.
   */
  setCell: command({
    input: byId.extend({
      row: z.int(),
      column: z.int(),
      text: z.string().max(32_767).nullable(),
      everywhere: z.boolean(),
    }),
    output: importViewSchema,
  }),
  /** Another text wherever one stands in a column of the file (null: the file's again): what a colour means. */
  setValue: command({
    input: byId.extend({
      column: z.int(),
      was: z.string().max(32_767),
      text: z.string().max(32_767).nullable(),
    }),
    output: importViewSchema,
  }),
  /** How many cells of the column hold the same text in the file as the one in this row. */
  countAlike: query({
    input: byId.extend({ row: z.int(), column: z.int() }),
    output: z.strictObject({ count: z.int() }),
  }),
  /** Leaves a row out, or writes it by another policy than the rest (null: like the rest). */
  setRow: command({
    input: byId.extend({ row: z.int(), choice: rowChoiceSchema.nullable() }),
    output: importViewSchema,
  }),
  /** Repairs that are not wanted, by their codes: the cells stay as they were typed. */
  setRefused: command({ input: byId.extend({ codes: z.array(z.string()) }), output: importViewSchema }),
  /** Another policy for one field (null: like the rest). */
  setFieldPolicy: command({
    input: byId.extend({ field: z.string(), policy: duplicatePolicySchema.nullable() }),
    output: importViewSchema,
  }),
  setPolicy: command({ input: byId.extend({ policy: duplicatePolicySchema }), output: importViewSchema }),
  /** Who looks after customers for whom the list names nobody (null: nobody). Owners that are there are never replaced. */
  setOwnerRule: command({
    input: byId.extend({ rule: ownerRuleSchema.nullable() }),
    output: importViewSchema,
  }),
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
    output: z.strictObject({
      batch: z.string(),
      transactionId: z.string(),
      written: writtenCountsSchema,
      file: fileFateSchema,
    }),
  }),
  /** Writes the rows with errors as a workbook: the original cells and a column with the reason. */
  writeErrors: command({
    input: byId.extend({ path: z.string().max(4000) }),
    output: z.strictObject({ rows: z.int() }),
  }),
  cancel: command({ input: z.strictObject({}), output: z.strictObject({}) }),
  discard: command({ input: byId, output: z.strictObject({}) }),
}
