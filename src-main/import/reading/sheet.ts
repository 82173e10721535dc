import type { Cell } from './cell'
import type { SheetMarks } from './marks/sheet-marks'

export type SpreadsheetFormat =
  | 'xlsx'
  | 'xlsb'
  | 'xls'
  | 'ods'
  | 'fods'
  | 'xml'
  | 'html'
  | 'numbers'
  | 'csv'
  | 'vcf'

/** One sheet of a file as it is offered for choice. */
export interface SheetEntry {
  /** 0-based place in the workbook; what `readSheet` is given. */
  readonly index: number
  readonly name: string
  readonly hidden: boolean
  /** Rows as the file claims or as its size suggests; null where nothing is known. */
  readonly approxRows: number | null
}

export interface SheetList {
  readonly format: SpreadsheetFormat
  /** The encoding of a text file (an iconv-lite name), null for the others. */
  readonly encoding: string | null
  readonly sheets: readonly SheetEntry[]
}

/**
 * Rows that follow each other. Rows have no trailing empty cells; a blank row is an empty array. Between two batches
 * rows may be missing: those are blank. Blank rows at the end of a sheet never come.
 */
export interface RowBatch {
  /** 0-based row of the sheet (for text files: the record) that `rows[0]` is. */
  readonly first: number
  readonly rows: readonly (readonly Cell[])[]
  /** 0-based sheet rows of this batch that are hidden. */
  readonly hiddenRows: readonly number[]
}

/** Receives rows; the reader waits for the promise before it goes on. */
export type OnRows = (batch: RowBatch) => Promise<void> | void

export interface ReadProgress {
  readonly done: number
  /** Zero where the total is not known. */
  readonly total: number
  readonly unit: 'bytes' | 'rows'
}

/** What the caller holds while a sheet is read. */
export interface ReadControl {
  /** Asked between steps; true makes the reading end with the error `cancelled`. */
  cancelled?(): boolean
  progress?(progress: ReadProgress): void
}

/** What a person knows about a file and the file does not say. */
export interface FileHints {
  /** The encoding that a person chose for a text file; guessed when absent. */
  readonly encoding?: string | undefined
  /** For a protected file. */
  readonly password?: string | undefined
}

export interface ReadRequest extends FileHints {
  readonly path: string
  /** Index of the sheet in the list. */
  readonly sheet: number
}

/** A merged range, 0-based and inclusive. */
export interface MergedRange {
  readonly firstRow: number
  readonly firstColumn: number
  readonly lastRow: number
  readonly lastColumn: number
}

/** What is known once a sheet has been read to its end. */
export interface SheetSummary {
  readonly format: SpreadsheetFormat
  readonly encoding: string | null
  /** The separator of a text file, null for the others. */
  readonly delimiter: string | null
  readonly sheetName: string
  /** Rows up to the last one with a cell, columns up to the widest row. */
  readonly rowCount: number
  readonly columnCount: number
  /** Filled cells. */
  readonly cellCount: number
  readonly merges: readonly MergedRange[]
  /** 0-based columns that are hidden. */
  readonly hiddenColumns: readonly number[]
  /** True when our own scanner gave up and the second reader took over. */
  readonly secondReader: boolean
  /** Things to tell, for example `unclosed-quote`. */
  readonly warnings: readonly string[]
  /** Colours of rows and comments of cells, where the format has them. */
  readonly marks: SheetMarks
}
