import { createStore, useStore } from 'zustand'
import type { AppError } from '../../src-shared/contract/app-error'
import type { ImportView } from '../../src-shared/imports/imports-contract'
import type { PossibleCounts, PossiblePair } from '../../src-shared/imports/possible-contract'
import { api } from '../ipc/api'
import { asAppError } from '../state/as-app-error'
import { createListStore } from '../state/create-list-store'
import { showCounts } from './import-store'

interface PossibleState {
  readonly counts: PossibleCounts | null
  /** True while the pairs are on screen in place of the rows. */
  readonly isOpen: boolean
  readonly error: AppError | null
}

const start: PossibleState = { counts: null, isOpen: false, error: null }
const state = createStore<PossibleState>(() => start)

export function usePossible(): PossibleState {
  return useStore(state)
}

/** A pair by its two sides. */
export function pairKey({ row, with: target }: PossiblePair): string {
  return 'row' in target ? `${row} row ${target.row}` : `${row} ${target.record}`
}

/** Pairs of rows and candidates, read as they scroll. */
export const possiblePairs = createListStore<{ importId: string | null; revision: number }, PossiblePair>({
  topics: [],
  query: { importId: null, revision: 0 },
  load: async ({ importId }, window) =>
    importId === null ? { rows: [], total: 0 } : api.imports.getPossible({ importId, window }),
  keyOf: pairKey,
})

/** Looks for possible duplicates of an import as it is understood now. Whatever else is asked for goes first. */
export async function findPossible(importId: string): Promise<void> {
  const { query } = possiblePairs.state.getState()
  if (query.importId !== importId) state.setState(start)
  try {
    const counts = await api.imports.findPossible({ importId })
    state.setState({ counts, error: null })
    possiblePairs.setQuery({ importId, revision: query.revision + 1 })
  } catch (cause) {
    const error = asAppError(cause)
    // Something else was asked for, or the file was let go of: there is nothing to tell.
    if (error.code !== 'cancelled' && error.code !== 'not-found') state.setState({ error })
  }
}

export function showPossible(isOpen: boolean): void {
  state.setState({ isOpen })
}

async function decided(work: () => Promise<{ view: ImportView; possible: PossibleCounts }>): Promise<void> {
  try {
    const { view, possible } = await work()
    state.setState({ counts: possible, error: null })
    showCounts(view)
    possiblePairs.reload()
  } catch (cause) {
    state.setState({ error: asAppError(cause) })
  }
}

/** Decides a pair. */
export function decidePair(
  importId: string,
  { row, with: target }: PossiblePair,
  decision: 'same' | 'different',
): Promise<void> {
  return decided(() => api.imports.decide({ importId, row, with: target, decision }))
}

/** All that is left is different. */
export function decideRest(importId: string): Promise<void> {
  return decided(() => api.imports.decideRest({ importId }))
}
