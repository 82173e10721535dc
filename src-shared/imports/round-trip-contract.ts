import * as z from 'zod'
import { command, query } from '../contract/define-contract'
import { pageOf, windowSchema } from '../contract/paging'

const byId = z.strictObject({ importId: z.string() })

/** What happens to a cell that was changed in the workbook: it is written, asked about, or cannot be written. */
export const roundTripStates = ['change', 'conflict', 'problem'] as const

export const roundTripCellSchema = z.strictObject({
  /** 0-based row and column of the sheet. */
  row: z.int(),
  column: z.int(),
  /** The person, company or deal. */
  name: z.string(),
  /** As the column is called in the workbook. */
  heading: z.string(),
  /** What the program says now. */
  before: z.string(),
  /** What the workbook says. */
  after: z.string(),
  state: z.enum(roundTripStates),
  /** Why it cannot be written: not understood, or a column that is for reading only. */
  reason: z.enum(['unreadable', 'readOnly']).nullable(),
})
export type RoundTripCell = z.infer<typeof roundTripCellSchema>

/** What an exported workbook would change now that it is back. */
export const roundTripViewSchema = z.strictObject({
  list: z.enum(['people', 'companies', 'deals']),
  exportedAt: z.number(),
  changes: z.int(),
  conflicts: z.int(),
  problems: z.int(),
  /** Rows without a record: they become new ones. */
  newRows: z.int(),
  /** Names of records whose rows were deleted in the workbook, the first hundred. */
  missing: z.array(z.string()),
  missingCount: z.int(),
  /** Records of the workbook that are in the trash of the program meanwhile; their rows are left alone. */
  gone: z.int(),
  /** Headings of columns that the export did not have; they are left alone. */
  unknownColumns: z.array(z.string()),
})
export type RoundTripView = z.infer<typeof roundTripViewSchema>

/** Calls about an import whose `isRoundTrip` is true. */
export const roundTripMethods = {
  getRoundTrip: query({ input: byId, output: roundTripViewSchema }),
  getRoundTripCells: query({
    input: byId.extend({ window: windowSchema, state: z.enum(roundTripStates).optional() }),
    output: pageOf(roundTripCellSchema),
  }),
  /**
   * Writes the changed cells, and nothing else, in one journal transaction. Of conflicts those named in `fromFile`
   * are written; the others keep what the program says.
   */
  applyRoundTrip: command({
    input: byId.extend({
      removeMissing: z.boolean(),
      fromFile: z.array(z.strictObject({ row: z.int(), column: z.int() })).max(1_000_000),
    }),
    output: z.strictObject({
      transactionId: z.string(),
      batch: z.string(),
      cells: z.int(),
      /** Records that those cells belong to. */
      records: z.int(),
      added: z.int(),
      removed: z.int(),
      /** New rows that name nobody. */
      leftOut: z.int(),
    }),
  }),
}
