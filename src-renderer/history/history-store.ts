import { createStore } from 'zustand'
import type { AppError } from '../../src-shared/contract/app-error'
import type { Kept, Transaction } from '../../src-shared/history/history-contract'
import { api } from '../ipc/api'
import { asAppError } from '../state/as-app-error'
import { createViewStore } from '../state/create-view-store'

/** What can be undone and redone now. */
export const lastView = createViewStore({
  topics: ['history', 'people', 'companies', 'deals', 'activities', 'tags', 'settings', 'imports'],
  load: (_query: Record<string, never>) => api.history.getLast({}),
})

/** Who changed what on one record. */
export const recordHistoryView = createViewStore({
  topics: ['history', 'people', 'companies', 'deals', 'activities', 'tags'],
  load: ({ id }: { id: string }) => api.history.ofRecord({ id, limit: 200 }),
})

/** What the undo of one transaction has left as it is. */
export const keptView = createViewStore({
  topics: ['history', 'people', 'companies', 'deals', 'activities', 'tags', 'imports'],
  load: (query: { transactionId: string }) => api.history.keptBy(query),
})

/** How the newest undo or redo ended. */
export interface UndoOutcome {
  readonly direction: 'undo' | 'redo' | null
  readonly isBusy: boolean
  readonly undone: Transaction | null
  readonly kept: readonly Kept[]
  readonly keptCount: number
  readonly error: AppError | null
}

const nothing: UndoOutcome = {
  direction: null,
  isBusy: false,
  undone: null,
  kept: [],
  keptCount: 0,
  error: null,
}

export const undoOutcome = createStore<UndoOutcome>(() => nothing)

async function step(direction: 'undo' | 'redo', transactionId: string | undefined): Promise<void> {
  if (undoOutcome.getState().isBusy) return
  undoOutcome.setState({ ...nothing, direction, isBusy: true })
  try {
    const input = transactionId === undefined ? {} : { transactionId }
    const { undone, kept, keptCount } = await (direction === 'undo'
      ? api.history.undo(input)
      : api.history.redo(input))
    undoOutcome.setState({ isBusy: false, undone, kept, keptCount })
  } catch (cause) {
    undoOutcome.setState({ isBusy: false, error: asAppError(cause) })
  }
  await lastView.reload()
}

/** Takes back the last thing done, or the named transaction. Presses while one is under way are dropped. */
export function undo(transactionId?: string): Promise<void> {
  return step('undo', transactionId)
}

export function redo(transactionId?: string): Promise<void> {
  return step('redo', transactionId)
}

/** Lets go of the result that the status line shows. */
export function forgetOutcome(): void {
  undoOutcome.setState(nothing)
}
