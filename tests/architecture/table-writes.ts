import { sqlName } from '../../src-shared/contract/define-table'

/** A place in the code that writes a table. `table` is its SQL name; null when the code does not say it. */
export interface TableWrite {
  readonly table: string | null
  readonly isJournalled: boolean
}

const journalCall = /\bjournal\s*\.\s*(?:insert|update|remove|restore)\(\s*[\w.]+,\s*(?:'(\w+)'|\S)/g
const builderCall = /\.(?:insertInto|updateTable|deleteFrom|replaceInto)\(\s*(?:'(\w+)'|\S)/g
const statement =
  /\b(?:(?:INSERT(?: OR [A-Z]+)?|REPLACE)\s+INTO|UPDATE(?: OR [A-Z]+)?|DELETE\s+FROM)\s+(?:([a-z][a-z_]*)|\$\{)/g

const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')

/** All writes to tables in a source file of main: through the journal, by Kysely and as SQL. */
export function tableWrites(source: string): TableWrite[] {
  const text = withoutComments(source)
  const found = (pattern: RegExp, isJournalled: boolean): TableWrite[] =>
    [...text.matchAll(pattern)].map(([, name]) => ({ table: name ? sqlName(name) : null, isJournalled }))
  return [...found(journalCall, true), ...found(builderCall, false), ...found(statement, false)]
}

/** Writers that choose the table at run time; what they write is theirs by construction. */
const choosesAtRunTime = ['journal', 'search', 'overviews']
/** The journal's own tables, which copying and opening a database touch as well. */
const isJournalTable = (table: string) => /^(sync|journal)_/.test(table)

interface PlacedWrite extends TableWrite {
  readonly file: string
  readonly feature: string
}

function placedWrites(sources: Readonly<Record<string, string>>): PlacedWrite[] {
  return Object.entries(sources).flatMap(([file, text]) =>
    tableWrites(text).map((write) => ({ ...write, file, feature: file.split('/')[0] ?? file })),
  )
}

function* judgeWrite(write: PlacedWrite, replicated: readonly string[]): Generator<string> {
  const { table, feature, file, isJournalled } = write
  if (table === null && !choosesAtRunTime.includes(feature))
    yield `table-is-named: ${file} does not say what it writes`
  if (table !== null && !isJournalled && replicated.includes(table) && feature !== 'journal')
    yield `journal-only: ${file} writes ${table} past the journal`
}

function* judgeOwners(writes: readonly PlacedWrite[]): Generator<string> {
  const tables = new Set(
    writes.flatMap(({ table }) => (table === null || isJournalTable(table) ? [] : [table])),
  )
  for (const table of tables) {
    const features = new Set(writes.filter((write) => write.table === table).map((write) => write.feature))
    if (features.size > 1) yield `one-owner: ${table} is written by ${[...features].sort().join(', ')}`
  }
}

/** Judges the sources of main (path below src-main -> text): who writes what. A line for each thing that is wrong. */
export function ownershipViolations(
  sources: Readonly<Record<string, string>>,
  replicated: readonly string[],
): string[] {
  const writes = placedWrites(sources)
  const broken = writes.flatMap((write) => [...judgeWrite(write, replicated)])
  return [...broken, ...judgeOwners(writes)].sort()
}
