import type { ImportIssue } from '../../../src-shared/imports/imports-contract'
import type { StagedRow } from '../staging/staging-file'
import type { ImportRow } from '../understanding/import-row'
import { type PlanInput, planReading, type ReadPlan } from '../understanding/plan-reading'
import { readRow } from '../understanding/read-row'
import { rowKind } from '../understanding/row-kinds'
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
    const issues = reading.issues.map((issue) => ({ row, ...issue }))
    // Issues stand beside the reading already.
    return { row, reading: { ...reading, issues: [] }, issues }
  }
}
