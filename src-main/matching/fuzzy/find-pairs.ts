import { blockingKeys, Blocks } from './blocking'
import type { FuzzyRecord } from './fuzzy-record'
import { type FuzzyScore, scoreCompanies, scorePeople, THRESHOLD } from './score'

/** Two records that may be one, by their places in the list that was looked through; `one` is the earlier. */
export interface FuzzyPair extends FuzzyScore {
  readonly one: number
  readonly other: number
}

export interface PairSearch {
  /** Pairs that are scored; others are known to be two, or stand in the workspace both. */
  isWanted(one: number, other: number): boolean
  /** Called between short pieces of work; gives other work a turn. */
  turn(): Promise<void>
}

/** Pairs between two turns. */
const BETWEEN_TURNS = 512

function valuesOf({ facts, mobiles, lines, names, ownEmails }: FuzzyRecord): Set<string> {
  const shared = facts.kind === 'company' ? [...lines, ...facts.emails] : []
  return new Set([
    ...mobiles,
    ...ownEmails,
    ...facts.handles,
    ...shared,
    ...names.map(({ joined }) => joined),
  ])
}

/** Looks through people, or companies, for pairs that may be one. One list holds records of one kind. */
export class PairFinder {
  readonly #records: FuzzyRecord[] = []
  readonly #blocks = new Blocks()
  readonly #counts = new Map<string, number>()

  /** Adds a record; its place is the number of records before it. */
  add(record: FuzzyRecord): void {
    this.#blocks.add(blockingKeys(record))
    this.#records.push(record)
    for (const value of valuesOf(record)) this.#counts.set(value, (this.#counts.get(value) ?? 0) + 1)
  }

  /** Bits and reasons of one pair, whether it reaches the threshold or not. */
  score(one: number, other: number): FuzzyScore {
    const [first, second] = [this.#records[one], this.#records[other]]
    if (!first || !second) throw new Error(`no record ${one} or ${other}`)
    const score = first.facts.kind === 'company' ? scoreCompanies : scorePeople
    return score(first, second, (value) => this.#counts.get(value) ?? 1)
  }

  /** All pairs from the threshold on, in no order. */
  async find(search: PairSearch): Promise<FuzzyPair[]> {
    const found: FuzzyPair[] = []
    await this.eachCandidate(search, (one, other) => {
      const { bits, reasons } = this.score(one, other)
      if (bits >= THRESHOLD) found.push({ one, other, bits, reasons })
    })
    return found
  }

  /** Visits the pairs that share a blocking key, each once. */
  async eachCandidate(
    { isWanted, turn }: PairSearch,
    visit: (one: number, other: number) => void,
  ): Promise<void> {
    let untilTurn = 0
    for (const [one, others] of this.#blocks.candidates()) {
      untilTurn -= others.length
      if (untilTurn < 0) {
        await turn()
        untilTurn = BETWEEN_TURNS
      }
      for (const other of others) if (isWanted(one, other)) visit(one, other)
    }
  }
}
