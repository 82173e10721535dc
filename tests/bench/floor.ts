import BetterSqlite from 'better-sqlite3'
import { createSpreadsheetReader } from '../../src-main/import/reading/spreadsheet-reader'
import { writeTerms } from '../../src-main/search/document-terms'
import { noChinese } from '../../src-main/search/pinyin'
import { TermWriter } from '../../src-main/search/term-writer'

/** The columns by which somebody is found: company, name, mobile, phone, e-mail. */
const searched = [1, 6, 9, 10, 11]
const named = new Set([1, 6])
const indexed = [1, 6, 9, 11]

/**
 * The least that an import can be: our scanner, one insert a row into one table, four indexes, and one full-text row
 * with n-grams, committed with an fsync. No mapping, no normalising, no duplicates, no journal. Milliseconds.
 */
export async function importFloor(file: string, database: string): Promise<{ wall: number; cpu: number }> {
  const start = performance.now()
  const before = process.cpuUsage()
  const db = new BetterSqlite(database)
  db.pragma('journal_mode = WAL')
  db.pragma('synchronous = FULL')
  const columns = Array.from({ length: 20 }, (_, index) => `c${index}`)
  db.exec(
    `CREATE TABLE list (id INTEGER PRIMARY KEY, ${columns.map((column) => `${column} TEXT`).join(', ')}) STRICT`,
  )
  db.exec(
    "CREATE VIRTUAL TABLE fts USING fts5 (words, content = '', contentless_delete = 1, tokenize = 'ascii')",
  )
  db.exec("INSERT INTO fts (fts, rank) VALUES ('hashsize', 33554432)")
  const insert = db.prepare(`INSERT INTO list VALUES (?${', ?'.repeat(columns.length)})`)
  const index = db.prepare('INSERT INTO fts (rowid, words) VALUES (?, ?)')
  const terms = new TermWriter()
  let id = 0
  db.exec('BEGIN IMMEDIATE')
  await createSpreadsheetReader().readSheet({ path: file, sheet: 0 }, ({ rows }) => {
    for (const row of rows) {
      const cells = columns.map((_, place) => row[place]?.text ?? '')
      id += 1
      insert.run(id, ...cells)
      const fields = searched.map((place) => ({
        text: cells[place] ?? '',
        as: named.has(place) ? ('name' as const) : ('text' as const),
      }))
      writeTerms(fields, noChinese, terms)
      index.run(id, terms.take())
    }
  })
  for (const place of indexed) db.exec(`CREATE INDEX list_${place} ON list (c${place})`)
  db.exec('COMMIT')
  db.close()
  const { user, system } = process.cpuUsage(before)
  return { wall: performance.now() - start, cpu: (user + system) / 1000 }
}
