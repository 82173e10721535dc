import type { MergeKind } from '../../src-shared/merging/merging-contract'
import { api } from '../ipc/api'
import { createViewStore } from '../state/create-view-store'

const topics = ['people', 'companies', 'deals', 'activities', 'tags'] as const

export interface Pair {
  readonly kind: MergeKind
  readonly keepId: string
  readonly otherId: string
}

/** Who may be the same as a record, or whom a text finds. */
export const candidatesView = createViewStore({
  topics: ['people', 'companies'],
  load: (query: { kind: MergeKind; id: string; text: string }) => api.merging.candidates(query),
})

/** Both records side by side. */
export const comparisonView = createViewStore({
  topics,
  load: ({ kind, keepId, otherId }: Pair) => api.merging.compare({ kind, keepId, otherId }),
})

/** Makes both one card; undone like everything else. */
export async function mergeRecords(pair: Pair, fromOther: readonly string[]): Promise<void> {
  await api.merging.merge({ ...pair, fromOther: [...fromOther] })
}

/**
 * Takes a merged record apart from its card: by undoing the merge where this device made it, which brings back the values
 * too, else by itself.
 */
export async function separateRecord(
  merged: { readonly kind: MergeKind; readonly id: string },
  undo: (transactionId: string) => Promise<void>,
): Promise<void> {
  const { transactionId } = await api.merging.mergeOf(merged)
  if (transactionId === null) await api.merging.separate(merged)
  else await undo(transactionId)
}
