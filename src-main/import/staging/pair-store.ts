import type { ScratchDatabase } from '../../database/scratch-database'

/** The other side of a possible duplicate: an earlier row of the sheet, or a record of the workspace. */
export type PairTarget = { readonly row: number } | { readonly record: string }

/** What somebody decided about a pair. */
export type PairDecision = 'same' | 'different'

/** A row that may be its target, with the bits that speak for it and the names of the reasons. */
export interface FoundPair {
  readonly row: number
  readonly target: PairTarget
  readonly bits: number
  readonly reasons: readonly string[]
}

export interface DecidedPair extends FoundPair {
  readonly decision: PairDecision | null
}

export interface PairCounts {
  readonly total: number
  readonly undecided: number
  readonly same: number
  readonly different: number
}

/** Possible duplicates of an import and what was decided about them. Decisions outlive the search that found the pair. */
export interface PairStore {
  /** Forgets the pairs found before and keeps these; decisions stay. */
  replace(pairs: readonly FoundPair[]): void
  /** Pairs, the surest first. */
  page(window: { offset: number; limit: number }): DecidedPair[]
  counts(): PairCounts
  /** False when there is no such pair. A row can be the same as one target only: the last decision counts. */
  decide(row: number, target: PairTarget, decision: PairDecision): boolean
  /** Decides every undecided pair as different. */
  decideRest(): void
  /** Targets of the rows that were decided to be the same, by row. */
  same(): ReadonlyMap<number, PairTarget>
}

const tables = `
  CREATE TABLE IF NOT EXISTS pair (
    row INTEGER NOT NULL, target TEXT NOT NULL, bits REAL NOT NULL, reasons TEXT NOT NULL,
    PRIMARY KEY (row, target)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS pair_surest ON pair (bits DESC, row, target);
  CREATE TABLE IF NOT EXISTS decision (
    row INTEGER NOT NULL, target TEXT NOT NULL, decision TEXT NOT NULL,
    PRIMARY KEY (row, target)
  ) STRICT, WITHOUT ROWID;`

const ROW = 'row '

function targetText(target: PairTarget): string {
  return 'row' in target ? `${ROW}${target.row}` : target.record
}

function toTarget(text: string): PairTarget {
  return text.startsWith(ROW) ? { row: Number(text.slice(ROW.length)) } : { record: text }
}

interface PairRow {
  row: number
  target: string
  bits: number
  reasons: string
  decision: PairDecision | null
}

/** Makes the tables of pairs in a staging file. */
export function createPairStore(database: ScratchDatabase): PairStore {
  database.exec(tables)
  const joined = 'pair LEFT JOIN decision ON decision.row = pair.row AND decision.target = pair.target'
  return {
    replace: (pairs) =>
      database.transaction(() => {
        database.run('DELETE FROM pair')
        for (const { row, target, bits, reasons } of pairs) {
          const values = [row, targetText(target), bits, JSON.stringify(reasons)]
          database.run('INSERT INTO pair VALUES (?, ?, ?, ?)', ...values)
        }
      }),
    page: ({ offset, limit }) =>
      database
        .all<PairRow>(
          `SELECT pair.row, pair.target, bits, reasons, decision FROM ${joined}
           ORDER BY bits DESC, pair.row, pair.target LIMIT ? OFFSET ?`,
          limit,
          offset,
        )
        .map(({ target, reasons, ...pair }) => ({
          ...pair,
          target: toTarget(target),
          reasons: JSON.parse(reasons) as string[],
        })),
    counts: () => {
      const found = database.get<{ total: number; same: number; different: number }>(
        `SELECT count(*) AS total, count(*) FILTER (WHERE decision = 'same') AS same,
           count(*) FILTER (WHERE decision = 'different') AS different FROM ${joined}`,
      )
      const { total, same, different } = found ?? { total: 0, same: 0, different: 0 }
      return { total, same, different, undecided: total - same - different }
    },
    decide: (row, target, decision) => {
      const text = targetText(target)
      if (!database.get('SELECT 1 FROM pair WHERE row = ? AND target = ?', row, text)) return false
      if (decision === 'same') database.run("DELETE FROM decision WHERE row = ? AND decision = 'same'", row)
      database.run('INSERT OR REPLACE INTO decision VALUES (?, ?, ?)', row, text, decision)
      return true
    },
    decideRest: () =>
      database.run("INSERT OR IGNORE INTO decision SELECT row, target, 'different' FROM pair"),
    same: () =>
      new Map(
        database
          .all<{ row: number; target: string }>("SELECT row, target FROM decision WHERE decision = 'same'")
          .map(({ row, target }) => [row, toTarget(target)]),
      ),
  }
}
