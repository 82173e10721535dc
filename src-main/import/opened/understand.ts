import { columnField, isImportField } from '../../../src-shared/imports/import-fields'
import type { DuplicatePolicy, ImportIssue } from '../../../src-shared/imports/imports-contract'
import type { ReadDatabase } from '../../database/database-types'
import { ownPlace, Recogniser, type RowPlace } from '../recognising/recognise'
import { Tally } from '../recognising/tally'
import type { StagedPlace, StagedRow, StagingFile, UnderstoodRow } from '../staging/staging-file'
import { headerKey } from '../understanding/header-text'
import type { ImportRow } from '../understanding/import-row'
import { planReading, type ReadPlan } from '../understanding/plan-reading'
import { readRow } from '../understanding/read-row'
import { rowKind } from '../understanding/row-kinds'
import type { CorrectedRows } from './corrections'
import { ownWidth, withMarks } from './mark-columns'
import { mergedReader } from './merged-cells'
import type { Layout } from './opened-import'
import type { Turns } from './turns'

/** Rows that are understood and placed together. */
const chunkSize = 256
/** Rows that tell about whole columns: the order of day and month, the commonest country. */
export const sampledRows = 460
/** Rows after which others get a turn, when it is time for one. */
const rowsBetweenTurns = 32

/** What rows are understood by. */
export interface Understanding {
  readonly staging: StagingFile
  readonly layout: Layout
  readonly constants: Readonly<Record<string, string>>
  readonly corrections: CorrectedRows
  readonly db: ReadDatabase
  /** Two letters; numbers without a country are read in it. */
  readonly homeCountry: string | null
  readonly baseCurrency: string | null
}

function planOf(understanding: Understanding): ReadPlan {
  const { staging, layout, constants, corrections, homeCountry, baseCurrency } = understanding
  const sample = staging.rowsAfter(layout.firstDataRow - 1, sampledRows)
  return planReading({
    columns: layout.columns
      .flatMap(({ index, header, field, also, mark }) =>
        [field, also ?? 'ignore'].map((id, place) => ({
          index,
          // Among other notes a comment says by itself what it is about.
          header: mark === 'comments' && id === 'record.note' ? '' : header,
          field: columnField(id) ?? 'ignore',
          place,
        })),
      )
      .filter(({ field, place }) => place === 0 || field !== 'ignore'),
    rows: sample.map(({ row, cells }) => corrections.cells(row, cells)),
    refused: corrections.refused,
    country: homeCountry,
    ...(baseCurrency === null ? {} : { currency: baseCurrency }),
    constants: Object.fromEntries(Object.entries(constants).filter(([field]) => isImportField(field))),
  })
}

interface ReadRowOfSheet {
  readonly row: number
  readonly reading: ImportRow
  readonly issues: ImportIssue[]
}

function isError({ issues }: ReadRowOfSheet): boolean {
  return issues.some(({ severity }) => severity === 'error')
}

function read({ row, cells }: StagedRow, plan: ReadPlan): ReadRowOfSheet {
  const reading = readRow(cells, plan)
  const issues = reading.issues.map((issue) => ({ row, ...issue }))
  // Issues stand beside the reading already.
  return { row, reading: { ...reading, issues: [] }, issues }
}

/** Where the record of a row stands already. */
export function stagedPlace(place: RowPlace): StagedPlace {
  const own = ownPlace(place)
  if (own?.id) return 'base'
  return own?.isInFile ? 'file' : 'new'
}

/** Understands and places the rows of a sheet, one after the other. What was understood before is forgotten. */
export class Understander {
  readonly tally = new Tally()
  /** The last row that was looked at, and how many there were. */
  #last: number
  #done = 0
  readonly #staging: StagingFile
  readonly #layout: Layout
  readonly #ownWidth: number
  readonly #headings: ReadonlySet<number>
  readonly #withMerged: ReturnType<typeof mergedReader>
  readonly #plan: ReadPlan
  readonly #headerKeys: readonly string[]
  readonly #recogniser: Recogniser
  readonly #corrections: CorrectedRows

  constructor(understanding: Understanding) {
    this.#staging = understanding.staging
    this.#layout = understanding.layout
    this.#ownWidth = ownWidth(understanding.layout)
    this.#headings = new Set(understanding.layout.headings)
    this.#withMerged = mergedReader(understanding.layout)
    this.#plan = planOf(understanding)
    this.#headerKeys = understanding.layout.headers.map(headerKey)
    this.#recogniser = new Recogniser(understanding.db, understanding.staging.pairs.same())
    this.#corrections = understanding.corrections
    this.#last = understanding.layout.firstDataRow - 1
    this.#staging.clearStates()
  }

  /** How many staged rows have been looked at. */
  get done(): number {
    return this.#done
  }

  /**
   * Understands some more of the staged rows; false when there are none. `isReadToEnd`: no more will be staged; until
   * then rows wait until there are enough of them.
   */
  async next(turns: Turns, isReadToEnd: boolean): Promise<boolean> {
    const staged = this.#staging.rowsAfter(this.#last, chunkSize)
    const last = staged.at(-1)
    if (!last || (!isReadToEnd && staged.length < chunkSize)) return false
    await this.#take(staged, turns)
    this.#last = last.row
    this.#done += staged.length
    return true
  }

  #policyOf(row: number): DuplicatePolicy | null {
    const choice = this.#corrections.choiceOf(row)
    return choice === 'leave-out' ? null : choice
  }

  async #take(staged: readonly StagedRow[], turns: Turns): Promise<void> {
    const rows: ReadRowOfSheet[] = []
    for (const [at, one] of withMarks(this.#staging, this.#layout, staged).entries()) {
      if (at % rowsBetweenTurns === 0) await turns.take()
      const { row } = one
      const cells = this.#corrections.cells(row, one.cells)
      // Colours and comments make no customer, and no total of a row of numbers.
      const own = cells.length > this.#ownWidth ? cells.slice(0, this.#ownWidth) : cells
      if (this.#headings.has(row) || rowKind(own, this.#headerKeys) !== 'data') continue
      const merged = this.#withMerged(one)
      const seen = merged === one ? cells : this.#corrections.cells(row, merged.cells)
      rows.push(read({ row, cells: seen }, this.#plan))
    }
    const ready = rows.filter((row) => !isError(row) && !this.#isLeftOut(row))
    const places = await this.#recogniser.place(
      ready.map(({ reading }) => reading),
      ready.map(({ row }) => row),
    )
    const placeOf = new Map(ready.map((row, at) => [row.row, places[at]]))
    await turns.take()
    this.#staging.putStates(rows.map((row) => this.#understood(row, placeOf.get(row.row))))
  }

  #isLeftOut({ row }: ReadRowOfSheet): boolean {
    return this.#corrections.choiceOf(row) === 'leave-out'
  }

  #understood(readRow: ReadRowOfSheet, place: RowPlace | undefined): UnderstoodRow {
    const { row, reading, issues } = readRow
    if (this.#isLeftOut(readRow)) {
      this.tally.addLeftOut()
      return { row, place: 'out', issues: [], reading: null }
    }
    if (!place) {
      this.tally.addError(issues)
      return { row, place: 'error', issues, reading: null }
    }
    const hasDeal = reading.deal !== null
    this.tally.addRow(place, { issues, hasDeal, policy: this.#policyOf(row) })
    return { row, place: stagedPlace(place), issues, reading: JSON.stringify(reading) }
  }
}

/**
 * Understands every staged row: what its cells say, what is wrong with them, and which record it is about.
 * Works in slices with turns of the event loop between, in this process and not in the
 * parser: the parser must never reach a database (it reads hostile files), and rows are understood again, without it,
 * after every correction.
 */
export async function understandRows(
  understander: Understander,
  turns: Turns,
  onProgress: (done: number) => void,
): Promise<Tally> {
  while (await understander.next(turns, true)) onProgress(understander.done)
  return understander.tally
}
