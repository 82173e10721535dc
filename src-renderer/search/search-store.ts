import type { SearchHit, SearchKind } from '../../src-shared/search/search-contract'
import { api } from '../ipc/api'
import { createViewStore } from '../state/create-view-store'

export interface SearchQuery {
  readonly text: string
  readonly kinds: readonly SearchKind[]
  readonly limit: number
}

async function find({ text, kinds, limit }: SearchQuery): Promise<readonly SearchHit[]> {
  if (text.trim() === '') return []
  const answer = await api.search.find({ text, kinds: [...kinds], limit })
  return answer.items
}

/** A search of its own, so that two search fields never show each other's hits. */
export function createSearchView() {
  return createViewStore({ topics: ['people', 'companies', 'deals'], load: find })
}
