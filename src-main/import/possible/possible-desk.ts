import { AppError } from '../../../src-shared/contract/app-error'
import type { ServiceOf } from '../../../src-shared/contract/define-contract'
import { message } from '../../../src-shared/contract/message'
import type { importsContract } from '../../../src-shared/imports/imports-contract'
import { type PossiblePair, possibleReasons } from '../../../src-shared/imports/possible-contract'
import type { ServiceDeps } from '../../service-deps'
import type { ImportDesk } from '../opened/import-desk'
import { type OpenedImport, viewOf } from '../opened/opened-import'
import { createTurns } from '../opened/turns'
import { ownerRowsFor } from '../owners/owner-plan'
import type { DecidedPair, PairTarget } from '../staging/pair-store'
import type { ImportRow } from '../understanding/import-row'
import { PossibleSearch } from './find-possible'
import { compareSides, type Side, sideOfRecord, sideOfRow } from './pair-sides'
import { placeAgain } from './place-again'
import { storedRecords } from './stored-candidates'

type PossibleService = Pick<
  ServiceOf<typeof importsContract>,
  'findPossible' | 'getPossible' | 'decide' | 'decideRest'
>

const isReason = (text: string) => possibleReasons.find((reason) => reason === text)

/** Both sides of pairs, read together: rows from the staging file, records from the workspace. */
class Sides {
  readonly #rows: ReadonlyMap<number, ImportRow>
  readonly #records: ReadonlyMap<string, Side>

  private constructor(rows: ReadonlyMap<number, ImportRow>, records: ReadonlyMap<string, Side>) {
    this.#rows = rows
    this.#records = records
  }

  static async read(deps: ServiceDeps, opened: OpenedImport, pairs: readonly DecidedPair[]): Promise<Sides> {
    const rows = pairs.flatMap(({ row, target }) => ('row' in target ? [row, target.row] : [row]))
    const ids = pairs.flatMap(({ target }) => ('record' in target ? [target.record] : []))
    const readings = opened.staging.readingsOf([...new Set(rows)])
    const records = await storedRecords(deps.read, { people: ids, companies: ids })
    return new Sides(
      new Map(readings.map(({ row, reading }) => [row, JSON.parse(reading) as ImportRow])),
      new Map(records.map((record) => [record.id, sideOfRecord(record)])),
    )
  }

  show({ row, target, bits, reasons, decision }: DecidedPair): PossiblePair {
    const customer = this.#rows.get(row)
    const none: Side = new Map()
    return {
      row,
      with: target,
      kind: customer?.person ? 'person' : 'company',
      score: bits,
      reasons: reasons.map(isReason).filter((reason) => reason !== undefined),
      decision,
      fields: compareSides(customer ? sideOfRow(customer) : none, this.#other(target) ?? none),
    }
  }

  #other(target: PairTarget): Side | undefined {
    if ('record' in target) return this.#records.get(target.record)
    const customer = this.#rows.get(target.row)
    return customer && sideOfRow(customer)
  }
}

/** Serves the part of the imports contract that is about possible duplicates. */
export function createPossibleDesk(deps: ServiceDeps, desk: ImportDesk): PossibleService {
  const searched = async (opened: OpenedImport, signal: AbortSignal) => {
    const { staging, tally } = opened
    if (opened.searched !== tally) {
      const { total } = tally.counts(opened.policy)
      await new PossibleSearch(deps.read, staging).run(createTurns(signal), (done) =>
        deps.emit({ type: 'progress', task: 'import', phase: 'matching', done, total }),
      )
      opened.searched = tally
    }
    return staging.pairs.counts()
  }
  /** Counts anew once for all decisions that have come in since the last count. */
  const decided = (importId: string) => {
    desk.get(importId).isRecountDue = true
    return desk.run(importId, async (opened, signal) => {
      if (opened.isRecountDue) {
        opened.isRecountDue = false
        const turns = createTurns(signal)
        opened.tally = await placeAgain(deps.read, opened, turns)
        opened.ownerRows = await ownerRowsFor(deps.read, opened, turns)
        opened.searched = opened.tally
      }
      return { view: viewOf(opened), possible: opened.staging.pairs.counts() }
    })
  }
  return {
    findPossible: ({ importId }) => desk.runAside(importId, searched),
    getPossible: async ({ importId, window }) => {
      const opened = desk.get(importId)
      const { pairs } = opened.staging
      const page = pairs.page(window)
      const sides = await Sides.read(deps, opened, page)
      return { rows: page.map((pair) => sides.show(pair)), total: pairs.counts().total }
    },
    decide: async ({ importId, row, with: target, decision }) => {
      if (!desk.get(importId).staging.pairs.decide(row, target, decision))
        throw new AppError('not-found', message('error.notFound'))
      return decided(importId)
    },
    decideRest: async ({ importId }) => {
      desk.get(importId).staging.pairs.decideRest()
      return decided(importId)
    },
  }
}
