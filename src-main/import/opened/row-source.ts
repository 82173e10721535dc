import type { StagedRow, StagingFile } from '../staging/staging-file'
import { withMarks } from './mark-columns'
import type { Layout } from './opened-import'
import type { ReadRowOfSheet, RowReader } from './row-reader'
import type { Turns } from './turns'

/** Rows that are read and placed together. */
export const chunkSize = 256
/** Rows after which others get a turn, when it is time for one. */
const rowsBetweenTurns = 32

/** Some rows of a sheet that were read. */
export interface ReadChunk {
  /** Those that are customers, in the order of the sheet. */
  readonly rows: readonly ReadRowOfSheet[]
  /** How many staged rows were looked at. */
  readonly count: number
}

/** The rows of a sheet, read one chunk after the other. */
export interface RowSource {
  /**
   * Some more of them; null when there are none. `isReadToEnd`: no more will be staged; until then rows wait until there
   * are enough of them. Throws AppError cancelled.
   */
  next(turns: Turns, isReadToEnd: boolean): Promise<ReadChunk | null>
}

/** What is taken from a staging file: nothing, while rows may yet come and there are too few of them. */
export function chunkOf<Row>(staged: readonly Row[], isReadToEnd: boolean): readonly Row[] | null {
  return staged.length === 0 || (!isReadToEnd && staged.length < chunkSize) ? null : staged
}

/** Reads the rows after `last` in this thread, in slices with turns of the event loop between. */
export class RowsHere implements RowSource {
  readonly #staging: StagingFile
  readonly #layout: Pick<Layout, 'columns' | 'colours'>
  readonly #reader: RowReader
  #last: number

  constructor(
    { staging, layout }: { staging: StagingFile; layout: Pick<Layout, 'columns' | 'colours'> },
    { reader, last }: { reader: RowReader; last: number },
  ) {
    this.#staging = staging
    this.#layout = layout
    this.#reader = reader
    this.#last = last
  }

  async next(turns: Turns, isReadToEnd: boolean): Promise<ReadChunk | null> {
    const staged: readonly StagedRow[] | null = chunkOf(
      this.#staging.rowsAfter(this.#last, chunkSize),
      isReadToEnd,
    )
    if (!staged) return null
    const rows: ReadRowOfSheet[] = []
    for (const [at, one] of withMarks(this.#staging, this.#layout, staged).entries()) {
      if (at % rowsBetweenTurns === 0) await turns.take()
      const read = this.#reader.read(one)
      if (read) rows.push(read)
    }
    this.#last = staged.at(-1)?.row ?? this.#last
    return { rows, count: staged.length }
  }
}
