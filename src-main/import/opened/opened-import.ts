import type {
  DuplicatePolicy,
  ImportColumn,
  ImportCounts,
  ImportView,
} from '../../../src-shared/imports/imports-contract'
import type { MergedRange, SheetEntry } from '../reading/sheet'
import type { StagingFile } from '../staging/staging-file'
import type { Tally } from '../recognising/tally'

/** The sheet that is being imported. */
export interface ReadSheet {
  readonly index: number
  readonly name: string
  readonly merges: readonly MergedRange[]
}

/** Where the header stands and what the columns mean. */
export interface Layout {
  readonly headerRow: number | null
  /** First row that can hold a customer. */
  readonly firstDataRow: number
  readonly headers: readonly string[]
  readonly columns: readonly ImportColumn[]
}

/** An import between opening and applying: a staged file and what is known about it. */
export interface OpenedImport {
  readonly id: string
  readonly path: string
  readonly fileName: string
  /** SHA-256 of the file, as hex. */
  readonly fileHash: string
  readonly format: string
  readonly encoding: string | null
  readonly sheets: readonly SheetEntry[]
  staging: StagingFile
  sheet: ReadSheet
  layout: Layout
  /** Values for all rows, by field id. */
  constants: Readonly<Record<string, string>>
  policy: DuplicatePolicy
  tally: Tally
  /** The tally of the understanding that was searched for possible duplicates; null before. */
  searched: Tally | null
  /** True when decisions about possible duplicates came in after the tally. */
  isRecountDue: boolean
}

/** Counts of an import under its policy. */
export function countsOf(opened: OpenedImport): ImportCounts {
  return opened.tally.counts(opened.policy)
}

/** What the wizard and the command line see of an import. */
export function viewOf(opened: OpenedImport): ImportView {
  const { id, fileName, format, encoding, sheets, sheet, layout, constants, policy } = opened
  return {
    importId: id,
    fileName,
    format,
    encoding,
    sheets: sheets.map(({ index, name, hidden, approxRows }) => ({ index, name, hidden, rows: approxRows })),
    sheet: sheet.index,
    headerRow: layout.headerRow,
    columns: [...layout.columns],
    constants: { ...constants },
    policy,
    counts: countsOf(opened),
  }
}
