import { rowFacts } from '../../../src-main/import/recognising/row-facts'
import type { Cell } from '../../../src-main/import/reading/cell'
import { emptyCell } from '../../../src-main/import/reading/cell'
import { planReading } from '../../../src-main/import/understanding/plan-reading'
import { readRow } from '../../../src-main/import/understanding/read-row'
import { FuzzyMatcher, type FuzzyPair } from '../../../src-main/matching/fuzzy-matching-service'
import type { ColumnField } from '../../../src-shared/imports/import-fields'
import { type MadeRow, makeCustomers } from './make-customers'

const columns = [
  ['name', 'person.fullName'],
  ['company', 'company.name'],
  ['country', 'company.country'],
  ['city', 'company.city'],
  ['street', 'company.address'],
  ['postalCode', 'company.postalCode'],
  ['mobile', 'person.mobile'],
  ['phone', 'company.phone'],
  ['email', 'person.email'],
] as const satisfies readonly (readonly [keyof MadeRow, ColumnField])[]

function cellsOf(row: MadeRow): Cell[] {
  return columns.map(([column]) => (row[column] === '' ? emptyCell : { kind: 'text', text: row[column] }))
}

export interface Measured {
  readonly rows: readonly MadeRow[]
  readonly truePairs: number
  readonly candidates: number
  readonly found: number
  readonly wrong: readonly (readonly [MadeRow, MadeRow, FuzzyPair])[]
  readonly missed: readonly (readonly [MadeRow, MadeRow, number])[]
  readonly keptByBlocking: number
  /** Seconds of processor time for adding and finding. */
  readonly seconds: number
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

function truePairsOf(rows: readonly MadeRow[]): Set<string> {
  const byTruth = new Map<number, number[]>()
  rows.forEach(({ truth }, at) => byTruth.set(truth, [...(byTruth.get(truth) ?? []), at]))
  const pairs = [...byTruth.values()].flatMap((group) =>
    group.flatMap((one, at) => group.slice(at + 1).map((other) => `${one} ${other}`)),
  )
  return new Set(pairs)
}

/** Reads rows as an import does. */
function factsOfRows(rows: readonly MadeRow[]) {
  const cells = rows.map(cellsOf)
  const plan = planReading({
    columns: columns.map(([header, field], index) => ({ index, header, field })),
    rows: cells.slice(0, 400),
    country: 'KR',
  })
  return cells.map((row) => rowFacts(readRow(row, plan)))
}

/** Makes a list, looks for pairs, and compares with what is true. */
export async function measure(options: { rows: number; seed: number }): Promise<Measured> {
  const rows = makeCustomers(options)
  const facts = factsOfRows(rows)
  const before = process.cpuUsage()
  const matcher = new FuzzyMatcher()
  for (const one of facts) if (one) await matcher.add(one)
  const expected = truePairsOf(rows)
  const pairs = await matcher.find({ isWanted: () => true, turn: () => Promise.resolve() })
  const { user, system } = process.cpuUsage(before)
  const candidates = new Set<string>()
  await matcher.find({
    isWanted: (one, other) => {
      candidates.add(`${one} ${other}`)
      return false
    },
    turn: () => Promise.resolve(),
  })
  const at = (place: number) => rows[place] as MadeRow
  const found = new Set(pairs.map(({ one, other }) => `${one} ${other}`))
  const right = [...found].filter((pair) => expected.has(pair)).length
  const [precision, recall] = [right / found.size, right / expected.size]
  return {
    rows,
    truePairs: expected.size,
    candidates: candidates.size,
    found: found.size,
    keptByBlocking: [...expected].filter((pair) => candidates.has(pair)).length,
    wrong: pairs
      .filter(({ one, other }) => !expected.has(`${one} ${other}`))
      .map((pair) => [at(pair.one), at(pair.other), pair]),
    missed: [...expected]
      .filter((pair) => !found.has(pair))
      .map((pair) => {
        const [one = 0, other = 0] = pair.split(' ').map(Number)
        return [at(one), at(other), matcher.score(one, other).bits]
      }),
    seconds: (user + system) / 1e6,
    precision,
    recall,
    f1: (2 * precision * recall) / (precision + recall),
  }
}
