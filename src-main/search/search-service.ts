import type { z } from 'zod'
import type { ServiceOf } from '../../src-shared/contract/define-contract'
import {
  type SearchHit,
  type SearchKind,
  type searchContract,
  searchKinds,
} from '../../src-shared/search/search-contract'
import type { ReadDatabase } from '../database/database-types'
import type { ServiceDeps } from '../service-deps'
import { searchHits } from './hit-queries'
import { nameKeyOf } from './search-index'
import { countMatching, firstMatching, matchingNumbers, namesBeginning } from './search-queries'
import { searchExpression } from './search-text'

type FindInput = z.output<(typeof searchContract)['find']['input']>

interface Search {
  readonly db: ReadDatabase
  readonly expression: string
  readonly nameKey: string | null
  readonly kinds: readonly SearchKind[]
  readonly limit: number
}

/** One way to find records, best first; later ways add what earlier ones have not found. */
type Way = (search: Search, kind: SearchKind, limit: number) => Promise<number[]>

const byBeginning: Way = async ({ db, nameKey }, kind, limit) =>
  nameKey === null || kind === 'activity' ? [] : namesBeginning(db, { kind, key: nameKey, limit })

const inName: Way = ({ db, expression }, kind, limit) =>
  firstMatching(db, { kind, expression, inName: true, limit })

const anywhere: Way = ({ db, expression }, kind, limit) =>
  firstMatching(db, { kind, expression, inName: false, limit })

/** Names that begin with the text, then names that contain it, then everything else; in each, people stand first. */
const ways: readonly Way[] = [byBeginning, inName, anywhere]

interface Found {
  readonly kind: SearchKind
  readonly docs: number[]
}

async function rankedNumbers(search: Search): Promise<Found[]> {
  const found: Found[] = []
  const seen = new Set<number>()
  for (const way of ways) {
    for (const kind of search.kinds) {
      if (seen.size >= search.limit) return found
      // What was found before may come again, so ask for as many more.
      const docs = (await way(search, kind, search.limit)).filter((doc) => !seen.has(doc))
      const fitting = docs.slice(0, search.limit - seen.size)
      for (const doc of fitting) seen.add(doc)
      if (fitting.length > 0) found.push({ kind, docs: fitting })
    }
  }
  return found
}

async function find(deps: ServiceDeps, { text, kinds, limit }: FindInput) {
  const expression = searchExpression(text)
  if (expression === null) return { items: [], total: 0 }
  const wanted = searchKinds.filter((kind) => !kinds || kinds.includes(kind))
  const search = { db: deps.read, expression, nameKey: nameKeyOf(text), kinds: wanted, limit }
  const items: SearchHit[] = []
  for (const { kind, docs } of await rankedNumbers(search)) {
    items.push(...(await searchHits(deps.read, kind, docs)))
  }
  let total = 0
  for (const kind of wanted) total += await countMatching(deps.read, kind, expression)
  return { items, total }
}

/**
 * The records of a kind that a text finds, as a subquery of their numbers (`search_document.doc`) for a list to filter
 * by; null when the text has no letter or digit.
 */
export function hitNumbers(db: ReadDatabase, kind: SearchKind, text: string) {
  const expression = searchExpression(text)
  return expression === null ? null : matchingNumbers(db, kind, expression)
}

/** How many records of a kind a text finds. */
export async function countHits(db: ReadDatabase, kind: SearchKind, text: string): Promise<number> {
  const expression = searchExpression(text)
  return expression === null ? 0 : countMatching(db, kind, expression)
}

/** Ids of the first records of a kind that a text finds, oldest first. */
export async function firstOfKind(
  db: ReadDatabase,
  query: { kind: SearchKind; text: string; limit: number },
): Promise<string[]> {
  const expression = searchExpression(query.text)
  if (expression === null) return []
  const docs = await firstMatching(db, { ...query, expression, inName: false })
  return (await searchHits(db, query.kind, docs)).map(({ id }) => id)
}

/** Serves the search contract. A text without letter or digit finds nothing. */
export function createSearchService(deps: ServiceDeps): ServiceOf<typeof searchContract> {
  return { find: (input) => find(deps, input) }
}
