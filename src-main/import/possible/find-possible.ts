import type { ReadDatabase } from '../../database/database-types'
import { FuzzyMatcher, type FuzzyPair } from '../../matching/fuzzy-matching-service'
import { isEmptyBase } from '../imports-queries'
import type { Turns } from '../opened/turns'
import { rowFacts } from '../recognising/row-facts'
import type { FoundPair, PairTarget } from '../staging/pair-store'
import type { PlacedReading, StagingFile } from '../staging/staging-file'
import type { ImportRow } from '../understanding/import-row'
import { storedCandidates, storedFacts, storedRecords } from './stored-candidates'

/** Rows that are read together. */
const chunkSize = 256
/** A row is shown with its likeliest candidates; more would not help to decide. */
const MOST_CANDIDATES = 3

/** People, or companies: what each place of the matcher is. Records of the workspace come before the rows. */
class Pool {
  readonly matcher = new FuzzyMatcher()
  readonly #targets: PairTarget[] = []
  readonly #placeOf = new Map<string, number>()

  async add(target: PairTarget, facts: Parameters<FuzzyMatcher['add']>[0]): Promise<void> {
    const name = nameOf(target)
    if (this.#placeOf.has(name)) return
    this.#placeOf.set(name, this.#targets.push(target) - 1)
    await this.matcher.add(facts)
  }

  /** The pair with the later row on one side; null for two records of the workspace. */
  toFound(pair: Pick<FuzzyPair, 'one' | 'other' | 'bits' | 'reasons'>): FoundPair | null {
    const [one, other] = [this.#targets[pair.one], this.#targets[pair.other]]
    if (!one || !other) return null
    const { bits, reasons } = pair
    if ('row' in other && (!('row' in one) || one.row < other.row))
      return { row: other.row, target: one, bits, reasons }
    return 'row' in one ? { row: one.row, target: other, bits, reasons } : null
  }

  /** The pair of a row and its target, likely or not; null when one of them is not here. */
  score(row: number, target: PairTarget): FoundPair | null {
    const [one, other] = [this.#placeOf.get(nameOf(target)), this.#placeOf.get(nameOf({ row }))]
    if (one === undefined || other === undefined) return null
    return { row, target, ...this.matcher.score(one, other) }
  }

  async found(turns: Turns): Promise<FoundPair[]> {
    const isRow = (place: number) => 'row' in (this.#targets[place] ?? {})
    const pairs = await this.matcher.find({
      isWanted: (one, other) => isRow(one) || isRow(other),
      turn: () => turns.take(),
    })
    return likeliest(pairs.map((pair) => this.toFound(pair)).filter((pair) => pair !== null))
  }
}

function nameOf(target: PairTarget): string {
  return 'row' in target ? `row ${target.row}` : target.record
}

function likeliest(pairs: readonly FoundPair[]): FoundPair[] {
  const byRow = new Map<number, FoundPair[]>()
  for (const pair of [...pairs].sort((one, other) => other.bits - one.bits)) {
    const own = byRow.get(pair.row) ?? []
    if (own.length < MOST_CANDIDATES) byRow.set(pair.row, [...own, pair])
  }
  return [...byRow.values()].flat()
}

/** Looks through an understood import for rows that may be each other or a record of the workspace. */
export class PossibleSearch {
  readonly #people = new Pool()
  readonly #companies = new Pool()
  readonly #db: ReadDatabase
  readonly #staging: StagingFile
  readonly #same: ReadonlyMap<number, PairTarget>

  constructor(db: ReadDatabase, staging: StagingFile) {
    this.#db = db
    this.#staging = staging
    this.#same = staging.pairs.same()
  }

  /** Finds the pairs and keeps them in the staging file. Pairs decided to be the same stay, likely or not. */
  async run(turns: Turns, onProgress: (done: number) => void): Promise<void> {
    const isBaseEmpty = await isEmptyBase(this.#db)
    let done = 0
    for (let after = -1; ; ) {
      const readings = this.#staging.readingsAfter(after, chunkSize)
      const last = readings.at(-1)
      if (!last) break
      await this.#take(readings, { isBaseEmpty, turns })
      after = last.row
      done += readings.length
      onProgress(done)
    }
    const found = [...(await this.#people.found(turns)), ...(await this.#companies.found(turns))]
    this.#staging.pairs.replace([...found, ...this.#decidedBefore(found)])
  }

  async #take(
    readings: readonly PlacedReading[],
    { isBaseEmpty, turns }: { isBaseEmpty: boolean; turns: Turns },
  ): Promise<void> {
    // Every record once, by the row that makes it; rows that were decided to be another are still looked at.
    const wanted = readings.filter(({ row, place }) => place === 'new' || this.#same.has(row))
    const rows = wanted.map(({ row, reading }) => ({ row, customer: JSON.parse(reading) as ImportRow }))
    if (!isBaseEmpty) await this.#addStored(rows.map(({ customer }) => customer))
    for (const { row, customer } of rows) {
      const facts = rowFacts(customer)
      if (facts) await this.#poolOf(facts.kind).add({ row }, facts)
      await turns.take()
    }
  }

  async #addStored(rows: readonly ImportRow[]): Promise<void> {
    for (const record of await storedRecords(this.#db, await storedCandidates(this.#db, rows))) {
      await this.#poolOf(record.kind).add({ record: record.id }, storedFacts(record))
    }
  }

  #poolOf(kind: 'person' | 'company'): Pool {
    return kind === 'person' ? this.#people : this.#companies
  }

  #decidedBefore(found: readonly FoundPair[]): FoundPair[] {
    const known = new Set(found.map(({ row, target }) => `${row} ${nameOf(target)}`))
    return [...this.#same].flatMap(([row, target]) => {
      const pair = this.#people.score(row, target) ?? this.#companies.score(row, target)
      return pair && !known.has(`${row} ${nameOf(target)}`) ? [pair] : []
    })
  }
}
