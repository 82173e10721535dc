import type * as z from 'zod'
import type { ServiceOf } from '../../src-shared/contract/define-contract'
import { sortKey } from '../../src-shared/kernel/text-key'
import { type SearchKind, type searchContract, searchKinds } from '../../src-shared/search/search-contract'
import type { ReadDatabase } from '../database/database-types'
import type { ServiceDeps } from '../service-deps'
import { type RankedHit, searchHits } from './hit-queries'
import { loadChinese, type ReadChinese } from './pinyin'
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

async function byBeginning({ db, text, kinds, limit }: Search): Promise<number[]> {
  const key = sortKey(text)
  const found: number[] = []
  for (const kind of ['person', 'company'] as const) {
    if (key !== '' && kinds.includes(kind)) found.push(...(await namesBeginning(db, { kind, key, limit })))
  }
  return found
}

async function inScopes({ db, scopes }: Search, expression: string, limit: number): Promise<number[]> {
  const found: number[] = []
  for (const scope of scopes) {
    if (found.length < limit) found.push(...(await firstMatching(db, scope, { expression, limit })))
  }
  return found.slice(0, limit)
}

const HAS_LETTER = /\p{L}/u

/** Names have no digits worth the walk through all phone numbers. */
async function byName(search: Search, limit: number): Promise<number[]> {
  return HAS_LETTER.test(search.text) ? inScopes(search, inNames(search.expression), limit) : []
}

/** What is read of some numbers; numbers of one kind are read together. */
async function hitsOf(db: ReadDatabase, docs: readonly number[]): Promise<Map<number, RankedHit>> {
  const hits = new Map<number, RankedHit>()
  for (const kind of searchKinds) {
    const own = docs.filter((doc) => kindOf(doc) === kind)
    for (const [doc, hit] of own.length > 0 ? await searchHits(db, kind, own) : []) hits.set(doc, hit)
  }
  return hits
}

/** Names that begin with the text, then names that contain it, then everything else; in each, people stand first. */
async function findFirst(search: Search, docs: readonly number[]) {
  const { db, scopes, expression, limit } = search
  const ranked = new Set(await byBeginning(search))
  if (ranked.size < limit) for (const doc of await byName(search, limit)) ranked.add(doc)
  for (const doc of docs) ranked.add(doc)
  const first = [...ranked].slice(0, limit)
  const hits = await hitsOf(db, first)
  let total = 0
  for (const scope of scopes) total += await countMatching(db, scope, expression)
  return { items: first.flatMap((doc) => hits.get(doc)?.hit ?? []), total }
}

/** The same order when all are shown anyway: they are read once and ranked here. */
async function findAll(search: Search, docs: readonly number[]) {
  const key = sortKey(search.text)
  const named = new Set(await byName(search, search.limit))
  const hits = await hitsOf(search.db, docs)
  const placed = docs.map((doc) => {
    const beginning = hits.get(doc)?.keys.find((one) => key !== '' && one?.startsWith(key)) ?? null
    return { doc, beginning, tier: beginning === null ? (named.has(doc) ? 1 : 2) : 0 }
  })
  placed.sort((one, other) => one.tier - other.tier || byKindAndKey(one, other) || one.doc - other.doc)
  return { items: placed.flatMap(({ doc }) => hits.get(doc)?.hit ?? []), total: docs.length }
}

interface Placed {
  readonly doc: number
  readonly beginning: string | null
}

function byKindAndKey(one: Placed, other: Placed): number {
  if (one.beginning === null || other.beginning === null) return 0
  const kinds = searchKinds.indexOf(kindOf(one.doc)) - searchKinds.indexOf(kindOf(other.doc))
  return kinds || (one.beginning < other.beginning ? -1 : one.beginning > other.beginning ? 1 : 0)
}

async function find(deps: ServiceDeps, { text, kinds = [...searchKinds], limit }: FindInput) {
  const expression = searchExpression(text)
  if (expression === null) return { items: [], total: 0 }
  const search: Search = { db: deps.read, text, expression, kinds, scopes: scopesOf(kinds), limit }
  const docs = await inScopes(search, expression, limit + 1)
  return docs.length > limit ? findFirst(search, docs) : findAll(search, docs)
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
  const docs = rows.map(({ doc }) => doc)
  const hits = await hitsOf(db, docs)
  return docs.flatMap((doc) => hits.get(doc)?.hit.id ?? [])
}

/** Serves the search contract. A text without letter or digit finds nothing. */
export function createSearchService(deps: ServiceDeps): ServiceOf<typeof searchContract> {
  return { find: (input) => find(deps, input) }
}

/** How Chinese letters sound, for features that compare names across scripts. Loads the dictionary once. */
export function loadReaderOfChinese(): Promise<ReadChinese> {
  return loadChinese()
}
