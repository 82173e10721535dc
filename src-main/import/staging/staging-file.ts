import { openScratchDatabase } from '../../database/scratch-database'
import type { ImportIssue } from '../../../src-shared/imports/imports-contract'
import { type Cell, emptyCell } from '../reading/cell'
import type { RowBatch } from '../reading/sheet'

/** What became of a row when it was understood. */
export interface StagedState {
  readonly row: number
  /** `blank`, `heading` and `total` rows are no customer rows. */
  readonly state: 'new' | 'duplicate' | 'error'
  readonly issues: readonly ImportIssue[]
}

export interface StagedRow {
  readonly row: number
  readonly cells: readonly Cell[]
}

/**
 * The rows of an import in a file of its own, raw, outside the workspace database. Everything after reading is
 * worked out from here, so a corrected column needs no second reading of the foreign file.
 */
export interface StagingFile {
  add(batch: RowBatch): void
  /** The first rows of the sheet with something in them, for finding the header. */
  head(count: number): StagedRow[]
  /** Rows after `after` in order of the sheet, at most `count`. */
  rowsAfter(after: number, count: number): StagedRow[]
  /** Forgets what was understood. */
  clearStates(): void
  putStates(states: readonly StagedState[]): void
  countStates(onlyProblems: boolean): number
  /** Customer rows with their cells, in order of the sheet. */
  page(window: { offset: number; limit: number; onlyProblems: boolean }): (StagedRow & StagedState)[]
  rowCount(): number
  remove(): void
}

type PackedCell = string | [Cell['kind'], string, (number | boolean | null)?, string?]

/** Texts stay plain strings; other cells carry their kind, value and raw digits. Trailing empty cells do not come. */
function pack(cells: readonly Cell[]): string {
  return JSON.stringify(
    cells.map((cell): PackedCell => {
      if (cell.kind === 'text' || cell.kind === 'empty') return cell.text
      const value = cell.value ?? null
      return cell.raw === undefined ? [cell.kind, cell.text, value] : [cell.kind, cell.text, value, cell.raw]
    }),
  )
}

function unpackCell(packed: PackedCell): Cell {
  if (typeof packed === 'string') return packed === '' ? emptyCell : { kind: 'text', text: packed }
  const [kind, text, value, raw] = packed
  return {
    kind,
    text,
    ...(value === undefined || value === null ? {} : { value }),
    ...(raw === undefined ? {} : { raw }),
  }
}

function unpack(packed: string): Cell[] {
  return (JSON.parse(packed) as PackedCell[]).map(unpackCell)
}

interface RawRow {
  n: number
  cells: string
}

interface PageRow extends RawRow {
  state: StagedState['state']
  issues: string
}

const toRow = ({ n, cells }: RawRow): StagedRow => ({ row: n, cells: unpack(cells) })

/** Makes the staging file of an import. */
export function createStagingFile(file: string): StagingFile {
  const database = openScratchDatabase(file)
  database.exec(`
    CREATE TABLE raw (n INTEGER PRIMARY KEY, cells TEXT NOT NULL) STRICT;
    CREATE TABLE state (n INTEGER PRIMARY KEY, state TEXT NOT NULL, issues TEXT NOT NULL, problem INTEGER NOT NULL) STRICT;
    CREATE INDEX state_problem ON state (n) WHERE problem = 1;
  `)
  const where = (onlyProblems: boolean) => (onlyProblems ? 'WHERE problem = 1' : '')
  return {
    add: ({ first, rows }) =>
      database.transaction(() => {
        rows.forEach((cells, place) => {
          if (cells.length > 0)
            database.run('INSERT INTO raw (n, cells) VALUES (?, ?)', first + place, pack(cells))
        })
      }),
    head: (count) => database.all<RawRow>('SELECT n, cells FROM raw ORDER BY n LIMIT ?', count).map(toRow),
    rowsAfter: (after, count) =>
      database
        .all<RawRow>('SELECT n, cells FROM raw WHERE n > ? ORDER BY n LIMIT ?', after, count)
        .map(toRow),
    clearStates: () => database.run('DELETE FROM state'),
    putStates: (states) =>
      database.transaction(() => {
        for (const { row, state, issues } of states) {
          const isProblem = issues.length > 0 ? 1 : 0
          database.run(
            'INSERT OR REPLACE INTO state VALUES (?, ?, ?, ?)',
            row,
            state,
            JSON.stringify(issues),
            isProblem,
          )
        }
      }),
    countStates: (onlyProblems) =>
      database.get<{ count: number }>(`SELECT count(*) AS count FROM state ${where(onlyProblems)}`)?.count ??
      0,
    page: ({ offset, limit, onlyProblems }) =>
      database
        .all<PageRow>(
          `SELECT raw.n, cells, state, issues FROM
             (SELECT n FROM state ${where(onlyProblems)} ORDER BY n LIMIT ? OFFSET ?) AS wanted
             JOIN raw ON raw.n = wanted.n JOIN state ON state.n = wanted.n ORDER BY raw.n`,
          limit,
          offset,
        )
        .map((row) => ({ ...toRow(row), state: row.state, issues: JSON.parse(row.issues) as ImportIssue[] })),
    rowCount: () => database.get<{ count: number }>('SELECT count(*) AS count FROM raw')?.count ?? 0,
    remove: () => database.remove(),
  }
}
