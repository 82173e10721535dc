import type * as z from 'zod'
import type { ServiceOf } from '../../src-shared/contract/define-contract'
import { sortKey } from '../../src-shared/kernel/text-key'
import {
  type SearchHit,
  type SearchKind,
  type searchContract,
  searchKinds,
} from '../../src-shared/search/search-contract'
import type { ReadDatabase } from '../database/database-types'
import type { ServiceDeps } from '../service-deps'
import { searchHits } from './hit-queries'
import {
  countMatching,
  firstMatching,
  inNames,
  kindOf,
  matchingNumbers,
  namesBeginning,
  type Scope,
  scopesOf,
} from './search-queries'
import { searchExpression } from './search-text'

type FindInput = z.output<(typeof searchContract)['find']['input']>

interface Search {
  readonly db: ReadDatabase
  readonly text: string
  readonly expression: string
  readonly kinds: readonly SearchKind[]
  readonly scopes: readonly Scope[]
  readonly limit: number
}

/** One way to find numbers of records, best first. Later ways add what earlier ones have not found. */
type Way = (search: Search) => Promise<number[]>

const byBeginning: Way = async ({ db, text, kinds, limit }) => {
  const key = sortKey(text)
  const found: number[] = []
  for (const kind of ['person', 'company'] as const) {
    if (key !== '' && kinds.includes(kind)) found.push(...(await namesBeginning(db, { kind, key, limit })))
  }
  return found
}

async function inScopes({ db, scopes, limit }: Search, expression: string): Promise<number[]> {
  const found: number[] = []
  for (const scope of scopes) {
    if (found.length < limit) found.push(...(await firstMatching(db, scope, { expression, limit })))
  }
  return found
}

const HAS_LETTER = /\p{L}/u

/** Names have no digits worth the walk through all phone numbers. */
const byName: Way = async (search) =>
  HAS_LETTER.test(search.text) ? inScopes(search, inNames(search.expression)) : []

const anywhere: Way = (search) => inScopes(search, search.expression)

/** Names that begin with the text, then names that contain it, then everything else; in each, people stand first. */
async function rankedNumbers(search: Search): Promise<number[]> {
  const ranked = new Set<number>()
  for (const way of [byBeginning, byName, anywhere]) {
    if (ranked.size < search.limit) for (const doc of await way(search)) ranked.add(doc)
  }
  return [...ranked].slice(0, search.limit)
}

/** The hits of some numbers, in their order; numbers of one kind are read together. */
async function hitsOf(db: ReadDatabase, docs: readonly number[]): Promise<SearchHit[]> {
  const hits = new Map<number, SearchHit>()
  for (const kind of searchKinds) {
    const own = docs.filter((doc) => kindOf(doc) === kind)
    for (const [doc, hit] of await searchHits(db, kind, own)) hits.set(doc, hit)
  }
  return docs.flatMap((doc) => hits.get(doc) ?? [])
}

async function find(deps: ServiceDeps, { text, kinds = [...searchKinds], limit }: FindInput) {
  const expression = searchExpression(text)
  if (expression === null) return { items: [], total: 0 }
  const scopes = scopesOf(kinds)
  const items = await hitsOf(
    deps.read,
    await rankedNumbers({ db: deps.read, text, expression, kinds, scopes, limit }),
  )
  let total = 0
  for (const scope of scopes) total += await countMatching(deps.read, scope, expression)
  return { items, total }
}

/**
 * The records of a kind that a text finds, as a subquery of their numbers (`doc` of `search_document`) for a list to
 * filter by; null when the text has no letter or digit.
 */
export function hitNumbers(db: ReadDatabase, kind: SearchKind, text: string) {
  const expression = searchExpression(text)
  const [scope] = scopesOf([kind])
  return expression === null || !scope ? null : matchingNumbers(db, scope, expression)
}

/** Ids of the first records of a kind that a text finds, oldest first. */
export async function firstOfKind(
  db: ReadDatabase,
  query: { kind: SearchKind; text: string; limit: number },
): Promise<string[]> {
  const numbers = hitNumbers(db, query.kind, query.text)
  if (numbers === null) return []
  const rows = await numbers.orderBy('fts.rowid').limit(query.limit).execute()
  return (
    await hitsOf(
      db,
      rows.map(({ doc }) => doc),
    )
  ).map(({ id }) => id)
}

/** Serves the search contract. A text without letter or digit finds nothing. */
export function createSearchService(deps: ServiceDeps): ServiceOf<typeof searchContract> {
  return { find: (input) => find(deps, input) }
}
