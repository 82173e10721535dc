import type {
  PastImport,
  TouchedChoice,
  TouchedRecord,
} from '../../src-shared/imports/import-history-contract'
import { api } from '../ipc/api'
import { createListStore } from '../state/create-list-store'
import { createViewStore } from '../state/create-view-store'

type BatchId = PastImport['id']

const topics = ['imports', 'history', 'people', 'companies'] as const

/** All imports that ever were, newest first. */
export const pastImports = createListStore<Record<string, never>, PastImport>({
  topics,
  query: {},
  load: (_query, window) => api.importHistory.list({ window }),
  keyOf: (row) => row.id,
})

/** One import. */
export const pastImportView = createViewStore({
  topics,
  load: ({ id }: { id: BatchId }) => api.importHistory.get({ id }),
})

/** Lists whose import was broken off, or that are open still. */
export const unfinishedView = createViewStore({
  topics: ['imports'],
  load: (_query: Record<string, never>) => api.importHistory.listUnfinished({}),
})

interface RecordsQuery {
  readonly id: BatchId | null
  readonly choice: TouchedChoice
}

/** The records that one import touched. */
export const touchedRecords = createListStore<RecordsQuery, TouchedRecord>({
  topics,
  query: { id: null, choice: 'all' },
  load: async ({ id, choice }, window) =>
    id === null ? { rows: [], total: 0 } : api.importHistory.listRecords({ id, choice, window }),
  keyOf: (row) => row.id,
})

/** Shows the records of an import from the top; of the one that was looked at last as they were left. */
export function lookInto(id: BatchId): void {
  if (touchedRecords.state.getState().query.id === id) return
  // Never, not for a moment, the records of another import.
  touchedRecords.state.setState({ rows: new Map(), total: null })
  touchedRecords.setQuery({ id, choice: 'all' })
}

export type CustomerKind = 'person' | 'company'

const unreviewedView = (kind: CustomerKind) =>
  createViewStore({
    topics: ['imports', 'people', 'companies'],
    load: (_query: Record<string, never>) => api.importHistory.listUnreviewed({ kind }),
  })

/** Imports with records that nobody has looked at, for each of the two lists. */
export const unreviewedViews = { person: unreviewedView('person'), company: unreviewedView('company') }

/** Which import made the record that is looked at. */
export const reviewView = createViewStore({
  topics: ['imports'],
  load: (query: { kind: CustomerKind; recordId: string }) => api.importHistory.reviewOf(query),
})

/** Ticks one record, or all that the import made. */
export async function review(id: BatchId, recordId?: string): Promise<void> {
  await api.importHistory.review(recordId === undefined ? { id } : { id, recordId })
}

/** Lets the user choose a place and writes the original file there. */
export async function saveOriginal({ id, fileName }: Pick<PastImport, 'id' | 'fileName'>): Promise<void> {
  const [, name = fileName, extension = 'xlsx'] = /^(.+)\.([A-Za-z0-9]{1,8})$/.exec(fileName) ?? []
  const chosen = await api.desktop.chooseSaveFile({
    name: name.slice(0, 200),
    extension: extension.toLowerCase(),
  })
  if (chosen) await api.importHistory.saveFile({ id, path: chosen.path })
}

export async function removeOriginal(id: BatchId): Promise<void> {
  await api.importHistory.removeFile({ id })
}
