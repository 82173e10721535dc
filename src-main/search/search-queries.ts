import { sql } from 'kysely'
import { type SearchKind, searchKinds } from '../../src-shared/search/search-contract'
import type { ReadDatabase } from '../database/database-types'
import { numbersPerKind } from './search-index'

/** Numbers of records from `from` to `to`, both included. */
export interface NumberRange {
  readonly from: number
  readonly to: number
}

/** The numbers of a kind of record. */
export function rangeOf(kind: SearchKind): NumberRange {
  const place = searchKinds.indexOf(kind)
  return { from: place * numbersPerKind, to: (place + 1) * numbersPerKind - 1 }
}

/** The records of a kind that match an expression of `searchExpression`: a subquery of their numbers, ascending. */
export function matchingNumbers(db: ReadDatabase, kind: SearchKind, expression: string) {
  const { from, to } = rangeOf(kind)
  const table = kind === 'activity' ? 'search_activity_fts' : 'search_fts'
  return db
    .selectFrom(sql<{ rowid: number }>`${sql.ref(table)}`.as('fts'))
    .where(sql<boolean>`${sql.ref(`fts.${table}`)} match ${expression}`)
    .where('fts.rowid', '>=', from)
    .where('fts.rowid', '<=', to)
    .select('fts.rowid')
}

/** How many records of a kind match. */
export async function countMatching(db: ReadDatabase, kind: SearchKind, expression: string): Promise<number> {
  const { total } = await matchingNumbers(db, kind, expression)
    .clearSelect()
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  return total
}

/** The first numbers that match, ascending. `inName` looks at the names of the records only. */
export async function firstMatching(
  db: ReadDatabase,
  query: { kind: SearchKind; expression: string; inName: boolean; limit: number },
): Promise<number[]> {
  const expression = query.inName ? `{name} : (${query.expression})` : query.expression
  const rows = await matchingNumbers(db, query.kind, expression)
    .orderBy('fts.rowid')
    .limit(query.limit)
    .execute()
  return rows.map(({ rowid }) => rowid)
}

/** Behind every text that begins with the prefix, in the order of code points. */
const lastCharacter = '\u{10ffff}'

/** Numbers of records whose name begins with a key, those named exactly so first, then by name. */
export async function namesBeginning(
  db: ReadDatabase,
  query: { kind: SearchKind; key: string; limit: number },
): Promise<number[]> {
  const kind = searchKinds.indexOf(query.kind)
  const by = (column: 'nameKey' | 'otherKey') =>
    db
      .selectFrom('searchDocument')
      .where('kind', '=', kind)
      .where(column, '>=', query.key)
      .where(column, '<', query.key + lastCharacter)
      .orderBy(column)
      .limit(query.limit)
      .select(['doc', column])
  const [names, others] = [await by('nameKey').execute(), await by('otherKey').execute()]
  const found = [
    ...names.map(({ doc, nameKey }) => ({ doc, key: nameKey ?? '' })),
    ...others.map(({ doc, otherKey }) => ({ doc, key: otherKey ?? '' })),
  ]
  found.sort((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : one.doc - other.doc))
  return [...new Set(found.map(({ doc }) => doc))]
}
