import type {
  DuplicatePolicy,
  ImportColumn,
  ImportCounts,
  ImportView,
} from '../../../src-shared/imports/imports-contract'
import type { MergedRange, SheetEntry } from '../reading/sheet'
import type { StagingFile } from '../staging/staging-file'
import type { Fingerprint } from '../round-trip/fingerprint-file'
import type { Tally } from '../recognising/tally'
import { exportingProgram } from '../understanding/known-exports'
import { textEncodings } from '../reading/text/encodings'
import type { OwnerRule } from '../../../src-shared/imports/owner-rule'
import { assignmentOf, type OwnerPlan } from '../owners/owner-plan'
import type { NamedColour } from './colour-names'
import { colourTexts } from './colour-texts'
import type { Corrections } from './corrections'
import type { Merged } from './merged-cells'

/** The sheet that is being imported. */
export interface ReadSheet {
  readonly index: number
  readonly name: string
  readonly merges: readonly MergedRange[]
  /** 0-based columns that are hidden in the file. */
  readonly hiddenColumns: readonly number[]
  /** Columns up to that of the widest row. */
  readonly columnCount: number
  /** There were more colours and comments than are kept. */
  readonly isMarksCut: boolean
  /** Filled rows that are hidden in the file, and whether they are taken nevertheless. */
  readonly hiddenRows: number
  readonly includesHidden: boolean
}

/** Where the header stands and what the columns mean. */
export interface Layout extends Merged {
  readonly headerRow: number | null
  /** First row that can hold a customer. */
  readonly firstDataRow: number
  readonly headers: readonly string[]
  /** Those of the sheet; behind them those for the colours and comments of its rows. */
  readonly columns: readonly ImportColumn[]
  /** Colours of rows, the commonest first. */
  readonly colours: readonly NamedColour[]
}

/** An import between opening and applying: a staged file and what is known about it. */
export interface OpenedImport extends OwnerPlan {
  readonly id: string
  readonly path: string
  readonly fileName: string
  /** SHA-256 of the file, as hex. */
  readonly fileHash: string
  readonly format: string
  encoding: string | null
  /** Kept only as long as the import is open, for its other sheets. */
  readonly password: string | undefined
  readonly sheets: readonly SheetEntry[]
  staging: StagingFile
  sheet: ReadSheet
  layout: Layout
  /** Values for all rows, by field id. */
  constants: Readonly<Record<string, string>>
  policy: DuplicatePolicy
  corrections: Corrections
  /** The rule of the last import that had one. */
  readonly lastOwnerRule: OwnerRule | null
  /** When the file was last changed, milliseconds UTC. */
  readonly changedAt: number
  /** The columns' meaning was taken over from an earlier import. */
  isRemembered: boolean
  tally: Tally
  /** Where the file is a workbook that was exported from here. */
  readonly fingerprint: Fingerprint | null
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
  const { id, fileName, format, encoding, sheets, sheet, layout, constants, policy, corrections } = opened
  return {
    importId: id,
    fileName,
    format,
    encoding,
    sheets: sheets.map(({ index, name, hidden, approxRows }) => ({ index, name, hidden, rows: approxRows })),
    sheet: sheet.index,
    hiddenRows: sheet.hiddenRows,
    includesHidden: sheet.includesHidden,
    headerRow: layout.headerRow,
    columns: [...layout.columns],
    colours: colourTexts(opened),
    isMarksCut: sheet.isMarksCut,
    constants: { ...constants },
    policy,
    fieldPolicies: { ...corrections.fields },
    refusedRepairs: [...corrections.refused],
    found: opened.tally.found(),
    ownerRule: opened.ownerRule,
    owners: assignmentOf(opened)?.counts ?? null,
    lastOwnerRule: opened.lastOwnerRule,
    encodings: encoding === null ? [] : [...textEncodings],
    isRemembered: opened.isRemembered,
    recognisedAs: exportingProgram(opened.layout.headers),
    counts: countsOf(opened),
    isRoundTrip: opened.fingerprint !== null,
  }
}
