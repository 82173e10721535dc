import type { ReadDatabase } from '../../database/database-types'
import { compileCorrections } from '../opened/corrections'
import type { OpenedImport } from '../opened/opened-import'
import type { Turns } from '../opened/turns'
import { stagedPlace } from '../opened/understand'
import { Recogniser } from '../recognising/recognise'
import { Tally } from '../recognising/tally'
import type { ImportRow } from '../understanding/import-row'

/** Rows that are placed together. */
const chunkSize = 128

/** Places the understood rows again, after decisions about possible duplicates, and counts them anew. */
export async function placeAgain(
  db: ReadDatabase,
  { staging, corrections }: Pick<OpenedImport, 'staging' | 'corrections'>,
  turns: Turns,
): Promise<Tally> {
  const corrected = compileCorrections(corrections)
  const tally = new Tally()
  const recogniser = new Recogniser(db, staging.pairs.same())
  for (let after = -1; ; ) {
    const states = staging.statesAfter(after, chunkSize)
    const last = states.at(-1)
    if (!last) return tally
    after = last.row
    const ready = states.flatMap(({ row, reading }) =>
      reading === null ? [] : [{ row, customer: JSON.parse(reading) as ImportRow }],
    )
    const places = await recogniser.place(
      ready.map(({ customer }) => customer),
      ready.map(({ row }) => row),
    )
    const byRow = new Map(ready.map(({ row, customer }, at) => [row, { customer, place: places[at] }]))
    for (const { row, issues } of states) {
      const { customer, place } = byRow.get(row) ?? {}
      const choice = corrected.choiceOf(row)
      if (choice === 'leave-out') tally.addLeftOut()
      else if (customer && place)
        tally.addRow(place, { issues, hasDeal: customer.deal !== null, policy: choice })
      else tally.addError(issues)
    }
    staging.putPlaces(
      [...byRow].flatMap(([row, { place }]) => (place ? [{ row, place: stagedPlace(place) }] : [])),
    )
    await turns.take()
  }
}
