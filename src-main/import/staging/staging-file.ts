import {
  openScratchDatabase,
  reopenScratchDatabase,
  type ScratchDatabase,
} from '../../database/scratch-database'
import type { ImportIssue } from '../../../src-shared/imports/imports-contract'
import { type TextBatch, unpackRows } from '../parser/packed-rows'
import type { Cell } from '../reading/cell'
import { createMarkStore, type MarkStore } from './mark-store'
import { createPairStore, type PairStore } from './pair-store'

/** Where the record of a row stands already: nowhere, earlier in the file, in the workspace. Rows with errors are not looked up, nor those left out. */
export type StagedPlace = 'new' | 'file' | 'base' | 'error' | 'out'

/** What became of a row when it was understood. */
export interface StagedState {
  /** 0-based row of the sheet. Blank rows, repeated headers and totals have no state. */
  readonly row: number
  readonly place: StagedPlace
  readonly issues: readonly ImportIssue[]
}

/** A state with what was read: JSON of the customer, null for a row with errors. */
export interface UnderstoodRow extends StagedState {
  readonly reading: string | null
}

export interface PlacedReading {
  readonly row: number
  readonly place: StagedPlace
  /** JSON of the customer. */
  readonly reading: string
}

export interface StagedRow {
  readonly row: number
  readonly cells: readonly Cell[]
}

/** A row as it is staged: its cells as one text. */
export interface StagedText {
  readonly row: number
  readonly cells: string
}

/** Which rows are asked for: all, those with issues, those with errors. */
export type RowChoice = 'all' | 'problems' | 'errors'

/**
 * The rows of an import in a file of its own, raw, outside the workspace database. Everything after reading is
 * worked out from here, so a corrected column needs no second reading of the foreign file.
 */
export interface StagingFile {
  readonly path: string
  /** Stages rows; those that are there already stay as they are. */
  add(batch: TextBatch): void
  /** The last staged row, -1 when there is none. */
  lastRow(): number
  /** Notes what is needed to go on after a crash, as JSON. */
  putMeta(name: string, json: string): void
  /** What was noted under a name; null when nothing was. */
  meta(name: string): string | null
  /** Rows after `after` in order of the sheet, at most `count`, without blank ones. -1 begins at the top. */
  rowsAfter(after: number, count: number): StagedRow[]
  /** The same rows as they are staged. */
  textsAfter(after: number, count: number): StagedText[]
  rowCount(): number
  /** Forgets what was understood. */
  clearStates(): void
  putStates(rows: readonly UnderstoodRow[]): void
  countStates(choice: RowChoice): number
  /** Readings after a row, in order of the sheet, at most `count`. Rows with errors have none. */
  readingsAfter(after: number, count: number): PlacedReading[]
  /** The readings of some rows; rows with errors have none. */
  readingsOf(rows: readonly number[]): PlacedReading[]
  /** All rows that were understood, in order of the sheet, at most `count` after a row. */
  statesAfter(after: number, count: number): UnderstoodRow[]
  /** Puts rows at other places. */
  putPlaces(rows: readonly { row: number; place: StagedPlace }[]): void
  /** Customer rows with their cells, in order of the sheet. */
  page(window: { offset: number; limit: number; choice: RowChoice }): (StagedRow & StagedState)[]
  /** Possible duplicates among the rows. */
  readonly pairs: PairStore
  /** Colours and comments of the rows. */
  readonly marks: MarkStore
  /** Closes the file, which stays so that the import can go on later. */
  close(): void
  /** Closes and removes the file. */
  remove(): void
}

interface RawRow {
  n: number
  cells: string
}

interface PageRow extends RawRow {
  place: StagedPlace
  issues: string
}

function toRows(raw: readonly RawRow[]): StagedRow[] {
  const cells = unpackRows(raw.map((row) => row.cells))
  return raw.map(({ n }, place) => ({ row: n, cells: cells[place] ?? [] }))
}

const conditions: Readonly<Record<RowChoice, string>> = {
  all: '',
  problems: 'WHERE problem > 0',
  errors: 'WHERE problem = 2',
}

const noIssues = '[]'

/** 0 without issues, 2 for a row that is left out. */
function problemOf({ place, issues }: StagedState): number {
  if (place === 'error') return 2
  return issues.length > 0 ? 1 : 0
}

const tables = `
  CREATE TABLE meta (name TEXT PRIMARY KEY, json TEXT NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE raw (n INTEGER PRIMARY KEY, cells TEXT NOT NULL) STRICT;
  CREATE TABLE state (
    n INTEGER PRIMARY KEY, place TEXT NOT NULL, issues TEXT NOT NULL, problem INTEGER NOT NULL, reading TEXT
  ) STRICT;
  CREATE INDEX state_problem ON state (problem, n) WHERE problem > 0;`

/** Reading and moving rows that were understood. */
function stateAccess(
  database: ScratchDatabase,
): Pick<StagingFile, 'readingsAfter' | 'readingsOf' | 'statesAfter' | 'putPlaces'> {
  return {
    readingsAfter: (after, count) =>
      database.all<PlacedReading>(
        'SELECT n AS row, place, reading FROM state WHERE n > ? AND reading IS NOT NULL ORDER BY n LIMIT ?',
        after,
        count,
      ),
    readingsOf: (rows) =>
      database.all<PlacedReading>(
        `SELECT n AS row, place, reading FROM state
         WHERE n IN (SELECT value FROM json_each(?)) AND reading IS NOT NULL`,
        JSON.stringify(rows),
      ),
    statesAfter: (after, count) =>
      database
        .all<Omit<UnderstoodRow, 'issues'> & { issues: string }>(
          'SELECT n AS row, place, issues, reading FROM state WHERE n > ? ORDER BY n LIMIT ?',
          after,
          count,
        )
        .map((state) => ({ ...state, issues: JSON.parse(state.issues) as ImportIssue[] })),
    putPlaces: (rows) =>
      database.transaction(() => {
        for (const { row, place } of rows) database.run('UPDATE state SET place = ? WHERE n = ?', place, row)
      }),
  }
}

/** Makes the staging file of an import. */
export function createStagingFile(file: string): StagingFile {
  const database = openScratchDatabase(file)
  database.exec(tables)
  return stagingFile(file, database)
}

/** Opens the staging file of an import that was broken off; null when there is none that can be read. */
export function reopenStagingFile(file: string): StagingFile | null {
  const database = reopenScratchDatabase(file)
  return database && stagingFile(file, database)
}

type RawPart = Pick<StagingFile, 'lastRow' | 'add' | 'rowsAfter' | 'textsAfter' | 'rowCount'>

/** The rows as they were read. */
function rawPart(database: ScratchDatabase): RawPart {
  return {
    lastRow: () => database.get<{ last: number | null }>('SELECT max(n) AS last FROM raw')?.last ?? -1,
    add: ({ first, texts }) =>
      database.transaction(() => {
        for (const [place, text] of texts.entries())
          if (text !== '')
            database.run('INSERT OR IGNORE INTO raw (n, cells) VALUES (?, ?)', first + place, text)
      }),
    rowsAfter: (after, count) =>
      toRows(database.all<RawRow>('SELECT n, cells FROM raw WHERE n > ? ORDER BY n LIMIT ?', after, count)),
    textsAfter: (after, count) =>
      database.all<StagedText>(
        'SELECT n AS row, cells FROM raw WHERE n > ? ORDER BY n LIMIT ?',
        after,
        count,
      ),
    rowCount: () => database.get<{ count: number }>('SELECT count(*) AS count FROM raw')?.count ?? 0,
  }
}

type StatePart = Pick<
  StagingFile,
  | 'clearStates'
  | 'putStates'
  | 'countStates'
  | 'readingsAfter'
  | 'readingsOf'
  | 'statesAfter'
  | 'putPlaces'
  | 'page'
>

/** What was understood of them. */
function statePart(database: ScratchDatabase): StatePart {
  return {
    clearStates: () => database.run('DELETE FROM state'),
    putStates: (rows) =>
      database.transaction(() => {
        for (const one of rows) {
          const { row, place, issues, reading } = one
          const text = issues.length === 0 ? noIssues : JSON.stringify(issues)
          database.run('INSERT INTO state VALUES (?, ?, ?, ?, ?)', row, place, text, problemOf(one), reading)
        }
      }),
    countStates: (choice) =>
      database.get<{ count: number }>(`SELECT count(*) AS count FROM state ${conditions[choice]}`)?.count ??
      0,
    ...stateAccess(database),
    page: ({ offset, limit, choice }) => {
      const found = database.all<PageRow>(
        `SELECT raw.n, cells, place, issues FROM
           (SELECT n FROM state ${conditions[choice]} ORDER BY n LIMIT ? OFFSET ?) AS wanted
           JOIN raw ON raw.n = wanted.n JOIN state ON state.n = wanted.n ORDER BY raw.n`,
        limit,
        offset,
      )
      return toRows(found).map((row, at) => ({
        ...row,
        place: found[at]?.place ?? 'new',
        issues: JSON.parse(found[at]?.issues ?? noIssues) as ImportIssue[],
      }))
    },
  }
}

function stagingFile(file: string, database: ScratchDatabase): StagingFile {
  return {
    path: file,
    ...rawPart(database),
    ...statePart(database),
    pairs: createPairStore(database),
    marks: createMarkStore(database),
    putMeta: (name, json) =>
      database.run('INSERT OR REPLACE INTO meta (name, json) VALUES (?, ?)', name, json),
    meta: (name) =>
      database.get<{ json: string }>('SELECT json FROM meta WHERE name = ?', name)?.json ?? null,
    close: () => database.close(),
    remove: () => database.remove(),
  }
}
