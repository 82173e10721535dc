import type { ReadDatabase } from '../../database/database-types'
import type { PlacedReading, StagingFile } from '../staging/staging-file'
import type { ImportRow } from '../understanding/import-row'
import { Recogniser, type RowPlace } from './recognise'

/** Rows that are taken from the staging file at once. */
const chunkSize = 256

/** A row that can be written, and what it is about. */
export interface PlacedRow {
  /** 0-based row of the sheet. */
  readonly row: number
  readonly customer: ImportRow
  readonly place: RowPlace
}

/**
 * The rows of an import that can be written, in order of the sheet and some at a time, placed against the workspace as
 * it is now. Between two chunks nothing but `db` is awaited, so that a transaction may walk them, too.
 */
export async function* placedRows(
  db: ReadDatabase,
  staging: Pick<StagingFile, 'readingsAfter' | 'pairs'>,
): AsyncGenerator<readonly PlacedRow[]> {
  const recogniser = new Recogniser(db, staging.pairs.same())
  for (let after = -1; ; ) {
    const staged: PlacedReading[] = staging.readingsAfter(after, chunkSize)
    const last = staged.at(-1)
    if (!last) return
    after = last.row
    const customers = staged.map(({ reading }) => JSON.parse(reading) as ImportRow)
    const places = await recogniser.place(
      customers,
      staged.map(({ row }) => row),
    )
    yield staged.flatMap(({ row }, at) => {
      const [customer, place] = [customers[at], places[at]]
      return customer && place ? [{ row, customer, place }] : []
    })
  }
}
