import { sql } from 'kysely'
import { type SearchKind, searchKinds } from '../../src-shared/search/search-contract'
import type { ReadDatabase } from '../database/database-types'
import { numbersPerKind } from './search-index'

/** Where to look: a full-text table, and the numbers in it from `from` to `to`, both included. */
export interface Scope {
  readonly table: 'search_fts' | 'search_activity_fts'
  readonly from: number
  readonly to: number
}

function scopeOf(kind: SearchKind): Scope {
  const place = searchKinds.indexOf(kind)
  return {
    table: kind === 'activity' ? 'search_activity_fts' : 'search_fts',
    from: place * numbersPerKind,
    to: (place + 1) * numbersPerKind - 1,
  }
}

/** The places to look for some kinds; kinds that stand together in a table are one place. */
export function scopesOf(kinds: readonly SearchKind[]): Scope[] {
  const scopes: Scope[] = []
  for (const scope of searchKinds.filter((kind) => kinds.includes(kind)).map(scopeOf)) {
    const last = scopes.at(-1)
    if (last?.table === scope.table && last.to + 1 === scope.from)
      scopes[scopes.length - 1] = { ...last, to: scope.to }
    else scopes.push(scope)
  }
  return scopes
}

/** The kind of record that a number belongs to. */
export function kindOf(doc: number): SearchKind {
  return searchKinds[Math.floor(doc / numbersPerKind)] ?? 'activity'
}

/** The records that match an expression of `searchExpression`: a subquery of their numbers, ascending. */
export function matchingNumbers(db: ReadDatabase, { table, from, to }: Scope, expression: string) {
  return db
    .selectFrom(sql<{ rowid: number }>`${sql.ref(table)}`.as('fts'))
    .where(sql<boolean>`${sql.ref(`fts.${table}`)} match ${expression}`)
    .where('fts.rowid', '>=', from)
    .where('fts.rowid', '<=', to)
    .select('fts.rowid as doc')
}

/** How many records match. */
export async function countMatching(db: ReadDatabase, scope: Scope, expression: string): Promise<number> {
  const { total } = await matchingNumbers(db, scope, expression)
    .clearSelect()
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  return total
}

/** The first numbers that match, ascending, so that people stand before companies and those before deals. */
export async function firstMatching(
  db: ReadDatabase,
  scope: Scope,
  query: { expression: string; limit: number },
): Promise<number[]> {
  const rows = await matchingNumbers(db, scope, query.expression)
    .orderBy('fts.rowid')
    .limit(query.limit)
    .execute()
  return rows.map(({ doc }) => doc)
}

/** The same expression, asked of the names of records alone. */
export function inNames(expression: string): string {
  return `{name} : (${expression})`
}

/** Behind every text that begins with the prefix, in the order of code points. */
const lastCharacter = '\u{10ffff}'

const overviews = { person: 'person_overview', company: 'company_overview' } as const

/**
 * Numbers of records whose name (also the one in another script) begins with a key, as lists sort it: by name, so that
 * those named exactly so stand first.
 */
export async function namesBeginning(
  db: ReadDatabase,
  query: { kind: 'person' | 'company'; key: string; limit: number },
): Promise<number[]> {
  const table = sql<{
    doc: number
    nameSort: string
    localSort: string
  }>`${sql.ref(overviews[query.kind])}`.as('o')
  const by = (column: 'nameSort' | 'localSort') =>
    db
      .selectFrom(table)
      .where(column, '>=', query.key)
      .where(column, '<', query.key + lastCharacter)
      .orderBy(column)
      .limit(query.limit)
      .select(['doc', `${column} as key`])
  const rows = await db
    .selectFrom(by('nameSort').as('names'))
    .selectAll()
    .unionAll(db.selectFrom(by('localSort').as('others')).selectAll())
    .orderBy('key')
    .orderBy('doc')
    .execute()
  return [...new Set(rows.map(({ doc }) => doc))].slice(0, query.limit)
}
