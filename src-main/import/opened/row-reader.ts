import type { ImportIssue } from '../../../src-shared/imports/imports-contract'
import type { StagedRow } from '../staging/staging-file'
import { isGroupHeading } from '../understanding/group-heading'
import type { ImportRow } from '../understanding/import-row'
import { type PlanInput, planReading, type ReadPlan } from '../understanding/plan-reading'
import { readRow } from '../understanding/read-row'
import { cellText, filledColumns, type Row, rowKind } from '../understanding/row-kinds'
import { compileCorrections, type CorrectedRows, type Corrections } from './corrections'
import { mergedReader } from './merged-cells'
import type { Layout } from './opened-import'

/** What rows are read by, as plain data that can go to another thread. */
export interface ReadingRules {
  readonly plan: PlanInput
  readonly headerKeys: readonly string[]
  /** Cells before this column are the sheet's own: they tell what a row is. */
  readonly ownWidth: number
  readonly layout: Pick<Layout, 'columns' | 'mergedDown' | 'headings'>
  readonly corrections: Corrections
}

/** What a row of the sheet says, and what is wrong with it. */
export interface ReadRowOfSheet {
  readonly row: number
  readonly reading: ImportRow
  /** The reading as it is staged, where it came as text. */
  readonly text?: string
  readonly issues: ImportIssue[]
}

/** The name of a region alone in its row: it is left out, and this says why. */
function headingIssue(row: number, cells: Row): ImportIssue {
  const [column = 0] = filledColumns(cells)
  return { row, column, code: 'group-heading', severity: 'warning', text: cellText(cells[column]) }
}

/** Reads the rows of a sheet, each by itself: it needs no database. */
export class RowReader {
  readonly #plan: ReadPlan
  readonly #rules: ReadingRules
  readonly #headings: ReadonlySet<number>
  readonly #withMerged: ReturnType<typeof mergedReader>
  readonly #corrections: CorrectedRows

  constructor(rules: ReadingRules) {
    this.#plan = planReading(rules.plan)
    this.#rules = rules
    this.#headings = new Set(rules.layout.headings)
    this.#withMerged = mergedReader(rules.layout)
    this.#corrections = compileCorrections(rules.corrections)
  }

  /** Null for a row that is no customer: a heading, a total, a header that comes again. */
  read(one: StagedRow): ReadRowOfSheet | null {
    const { row } = one
    const { headerKeys, ownWidth } = this.#rules
    const cells = this.#corrections.cells(row, one.cells)
    // Colours and comments make no customer, and no total of a row of numbers.
    const own = cells.length > ownWidth ? cells.slice(0, ownWidth) : cells
    if (this.#headings.has(row) || rowKind(own, headerKeys) !== 'data') return null
    const merged = this.#withMerged(one)
    const reading = readRow(merged === one ? cells : this.#corrections.cells(row, merged.cells), this.#plan)
    // Somebody who said what is to become of the row takes it for a customer.
    const isHeading = isGroupHeading(own, headerKeys) && this.#corrections.choiceOf(row) === null
    const issues = isHeading ? [headingIssue(row, own)] : reading.issues.map((issue) => ({ row, ...issue }))
    // Issues stand beside the reading already.
    return { row, reading: { ...reading, issues: [] }, issues }
  }
}
