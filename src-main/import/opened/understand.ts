import { columnField, isImportField } from '../../../src-shared/imports/import-fields'
import type { DuplicatePolicy } from '../../../src-shared/imports/imports-contract'
import type { ReadDatabase } from '../../database/database-types'
import { ownPlace, Recogniser, type RowPlace } from '../recognising/recognise'
import { Tally } from '../recognising/tally'
import type { StagedPlace, StagingFile, UnderstoodRow } from '../staging/staging-file'
import { headerKey } from '../understanding/header-text'
import type { PlanInput } from '../understanding/plan-reading'
import { compileCorrections, type CorrectedRows, type Corrections } from './corrections'
import { ownWidth } from './mark-columns'
import type { Layout } from './opened-import'
import { type ReadingRules, RowReader, type ReadRowOfSheet } from './row-reader'
import { RowsHere, type RowSource } from './row-source'
import type { Turns } from './turns'

/** Rows that tell about whole columns: the order of day and month, the commonest country. */
export const sampledRows = 460

/** What rows are understood by. */
export interface Understanding {
  readonly staging: StagingFile
  readonly layout: Layout
  readonly constants: Readonly<Record<string, string>>
  readonly corrections: Corrections
  readonly db: ReadDatabase
  /** Two letters; numbers without a country are read in it. */
  readonly homeCountry: string | null
  readonly baseCurrency: string | null
}

/** What the rows of a sheet are read by. */
function readingRules(understanding: Understanding): ReadingRules {
  const { staging, layout, constants, corrections, homeCountry, baseCurrency } = understanding
  const { headers, columns, mergedDown, headings } = layout
  const corrected = compileCorrections(corrections)
  const sample = staging.rowsAfter(layout.firstDataRow - 1, sampledRows)
  const plan: PlanInput = {
    columns: columns
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
    rows: sample.map(({ row, cells }) => corrected.cells(row, cells)),
    refused: corrected.refused,
    country: homeCountry,
    ...(baseCurrency === null ? {} : { currency: baseCurrency }),
    constants: Object.fromEntries(Object.entries(constants).filter(([field]) => isImportField(field))),
  }
  return {
    plan,
    headerKeys: headers.map(headerKey),
    ownWidth: ownWidth(layout),
    layout: { columns, mergedDown, headings },
    corrections,
  }
}

function isError({ issues }: ReadRowOfSheet): boolean {
  return issues.some(({ severity }) => severity === 'error')
}

/** True for a row that the reader took for a heading between customers. */
function isHeading({ issues }: ReadRowOfSheet): boolean {
  return issues.some(({ code }) => code === 'group-heading')
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
  #done = 0
  readonly #staging: StagingFile
  readonly #source: RowSource
  readonly #recogniser: Recogniser
  readonly #corrections: CorrectedRows

  /** `elsewhere` makes what reads the rows in another thread; `here` goes on in its place, after the row that it is given. */
  constructor(
    understanding: Understanding,
    elsewhere?: (rules: ReadingRules, here: (last: number) => RowSource) => RowSource,
  ) {
    this.#staging = understanding.staging
    this.#recogniser = new Recogniser(understanding.db, understanding.staging.pairs.same())
    this.#corrections = compileCorrections(understanding.corrections)
    const rules = readingRules(understanding)
    const here = (last: number) => new RowsHere(understanding, { reader: new RowReader(rules), last })
    this.#source = elsewhere ? elsewhere(rules, here) : here(understanding.layout.firstDataRow - 1)
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
    const chunk = await this.#source.next(turns, isReadToEnd)
    if (!chunk) return false
    await this.#take(chunk.rows, turns)
    this.#done += chunk.count
    return true
  }

  #policyOf(row: number): DuplicatePolicy | null {
    const choice = this.#corrections.choiceOf(row)
    return choice === 'leave-out' ? null : choice
  }

  async #take(rows: readonly ReadRowOfSheet[], turns: Turns): Promise<void> {
    const ready = rows.filter((row) => !isError(row) && !isHeading(row) && !this.#isLeftOut(row))
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
    const { row, reading, issues, text } = readRow
    if (this.#isLeftOut(readRow)) {
      this.tally.addLeftOut()
      return { row, place: 'out', issues: [], reading: null }
    }
    if (isHeading(readRow)) {
      this.tally.addHeading(issues)
      return { row, place: 'out', issues, reading: null }
    }
    if (!place) {
      this.tally.addError(issues)
      return { row, place: 'error', issues, reading: null }
    }
    const hasDeal = reading.deal !== null
    this.tally.addRow(place, { issues, hasDeal, policy: this.#policyOf(row) })
    return { row, place: stagedPlace(place), issues, reading: text ?? JSON.stringify(reading) }
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
