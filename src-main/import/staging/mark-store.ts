import type { ScratchDatabase } from '../../database/scratch-database'
import type { RowColours, SheetMarks } from '../reading/marks/sheet-marks'

/** What staged rows carry beside their cells. */
export interface RowMarks {
  readonly row: number
  /** `RRGGBB`, null for none. */
  readonly colour: string | null
  /** By column. */
  readonly comments: readonly { readonly column: number; readonly text: string }[]
}

/** Colours and comments of the staged rows of an import. */
export interface MarkStore {
  /** Keeps what a sheet says beside its cells, in place of what was kept before. Only staged rows have marks. */
  put(marks: SheetMarks): void
  /** Rows that have marks, by row; empty where the sheet has none. */
  between(first: number, last: number): ReadonlyMap<number, RowMarks>
  /** The colours of all rows from one on, the commonest first. */
  coloursFrom(row: number): { readonly colour: string; readonly rows: number }[]
  hasCommentsFrom(row: number): boolean
}

const tables = `
  CREATE TABLE IF NOT EXISTS row_colour (n INTEGER PRIMARY KEY, colour TEXT NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS cell_comment (
    n INTEGER NOT NULL, place INTEGER NOT NULL, text TEXT NOT NULL, PRIMARY KEY (n, place)
  ) STRICT, WITHOUT ROWID;`

function putColours(database: ScratchDatabase, { palette, runs }: RowColours): void {
  for (let at = 0; at < runs.length; at += 3) {
    const [first = 0, count = 0, place = 0] = runs.slice(at, at + 3)
    for (let row = first; row < first + count; row += 1)
      database.run('INSERT INTO row_colour (n, colour) VALUES (?, ?)', row, palette[place] ?? '')
  }
}

function putAll(database: ScratchDatabase, { colours, comments }: SheetMarks): void {
  database.run('DELETE FROM row_colour')
  database.run('DELETE FROM cell_comment')
  if (colours) putColours(database, colours)
  for (const { row, column, text } of comments) {
    // Conversations of some programs are several comments of one cell.
    database.run(
      `INSERT INTO cell_comment (n, place, text) VALUES (?, ?, ?)
       ON CONFLICT (n, place) DO UPDATE SET text = text || char(10) || excluded.text`,
      row,
      column,
      text,
    )
  }
  database.run('DELETE FROM row_colour WHERE n NOT IN (SELECT n FROM raw)')
  database.run('DELETE FROM cell_comment WHERE n NOT IN (SELECT n FROM raw)')
}

function between(database: ScratchDatabase, first: number, last: number): ReadonlyMap<number, RowMarks> {
  const found = new Map<number, { row: number; colour: string | null; comments: RowMarks['comments'] }>()
  const colours = 'SELECT n, colour FROM row_colour WHERE n BETWEEN ? AND ?'
  for (const { n, colour } of database.all<{ n: number; colour: string }>(colours, first, last))
    found.set(n, { row: n, colour, comments: [] })
  const comments =
    'SELECT n, place AS column, text FROM cell_comment WHERE n BETWEEN ? AND ? ORDER BY n, place'
  for (const { n, column, text } of database.all<{ n: number; column: number; text: string }>(
    comments,
    first,
    last,
  )) {
    const row = found.get(n) ?? { row: n, colour: null, comments: [] }
    found.set(n, { ...row, comments: [...row.comments, { column, text }] })
  }
  return found
}

/** The marks in a staging file. */
export function createMarkStore(database: ScratchDatabase): MarkStore {
  database.exec(tables)
  return {
    put: (marks) => database.transaction(() => putAll(database, marks)),
    between: (first, last) => between(database, first, last),
    coloursFrom: (row) =>
      database.all<{ colour: string; rows: number }>(
        `SELECT colour, count(*) AS rows FROM row_colour WHERE n >= ?
         GROUP BY colour ORDER BY count(*) DESC, min(n)`,
        row,
      ),
    hasCommentsFrom: (row) =>
      database.get<{ found: number }>('SELECT 1 AS found FROM cell_comment WHERE n >= ? LIMIT 1', row) !==
      undefined,
  }
}
