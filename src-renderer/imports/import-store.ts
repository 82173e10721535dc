import { createStore, useStore } from 'zustand'
import type * as z from 'zod'
import type { AppError } from '../../src-shared/contract/app-error'
import type {
  DuplicatePolicy,
  ImportRowView,
  ImportView,
  importsContract,
} from '../../src-shared/imports/imports-contract'
import { api } from '../ipc/api'
import { asAppError } from '../state/as-app-error'
import { createListStore } from '../state/create-list-store'

type Applied = z.output<typeof importsContract.apply.output>

export interface ImportState {
  readonly step: 'choose' | 'reading' | 'preview' | 'writing' | 'done'
  readonly path: string | null
  readonly view: ImportView | null
  /** A correction is being worked out; the preview stays on screen. */
  readonly isBusy: boolean
  readonly applied: Applied | null
  readonly error: AppError | null
}

const start: ImportState = {
  step: 'choose',
  path: null,
  view: null,
  isBusy: false,
  applied: null,
  error: null,
}

const state = createStore<ImportState>(() => start)

export function useImport(): ImportState {
  return useStore(state)
}

interface RowsQuery {
  readonly importId: string | null
  readonly onlyProblems: boolean
  /** Counts the corrections: another number means other rows. */
  readonly revision: number
}

/** The rows of the list as they will be imported, read as they scroll. */
export const importRows = createListStore<RowsQuery, ImportRowView>({
  topics: [],
  query: { importId: null, onlyProblems: false, revision: 0 },
  load: async ({ importId, onlyProblems }, window) =>
    importId === null ? { rows: [], total: 0 } : api.imports.getRows({ importId, onlyProblems, window }),
  keyOf: (row) => String(row.row),
})

function show(view: ImportView): void {
  const { query } = importRows.state.getState()
  importRows.setQuery({ ...query, importId: view.importId, revision: query.revision + 1 })
  state.setState({ step: 'preview', view, isBusy: false, error: null })
}

/** Takes counts that decisions about possible duplicates have changed. */
export function showCounts(view: ImportView): void {
  if (state.getState().view?.importId === view.importId) show(view)
}

export function showOnlyProblems(onlyProblems: boolean): void {
  importRows.setQuery({ ...importRows.state.getState().query, onlyProblems })
}

/** Reads and understands a file. Nothing is written. */
export async function openImport(path: string): Promise<void> {
  const now = state.getState()
  // What is being written is not disturbed, and a preview is not read again by coming back to it.
  if (now.step === 'writing' || (now.path === path && ['reading', 'preview'].includes(now.step))) return
  await discardImport()
  state.setState({ ...start, step: 'reading', path })
  try {
    const view = await api.imports.open({ path })
    if (state.getState().path === path) show(view)
  } catch (cause) {
    const error = asAppError(cause)
    state.setState({ ...start, error: error.code === 'cancelled' ? null : error })
  }
}

/** A correction; the old preview stays when it is refused. */
async function correct(work: (importId: string) => Promise<ImportView>): Promise<void> {
  const { view } = state.getState()
  if (!view) return
  state.setState({ isBusy: true, error: null })
  try {
    show(await work(view.importId))
  } catch (cause) {
    state.setState({ isBusy: false, error: asAppError(cause) })
  }
}

export function setColumn(column: number, field: string): Promise<void> {
  return correct((importId) => api.imports.setColumn({ importId, column, field }))
}

export function setLayout(sheet: number, headerRow?: number | null): Promise<void> {
  return correct((importId) =>
    api.imports.setLayout({ importId, sheet, ...(headerRow === undefined ? {} : { headerRow }) }),
  )
}

export function setConstant(field: string, value: string): Promise<void> {
  return correct((importId) => api.imports.setConstant({ importId, field, value }))
}

export function setPolicy(policy: DuplicatePolicy): Promise<void> {
  return correct((importId) => api.imports.setPolicy({ importId, policy }))
}

/** Writes everything in one transaction. Cancelled or failed: nothing was written, the preview comes back. */
export async function applyImport(): Promise<void> {
  const { view } = state.getState()
  if (!view) return
  state.setState({ step: 'writing', error: null })
  try {
    state.setState({ step: 'done', applied: await api.imports.apply({ importId: view.importId }) })
  } catch (cause) {
    const error = asAppError(cause)
    state.setState({ step: 'preview', error: error.code === 'cancelled' ? null : error })
  }
}

export async function cancelImport(): Promise<void> {
  await api.imports.cancel({})
}

/** Saves the rows with problems as a workbook with their reasons. */
export async function saveErrors(): Promise<void> {
  const { view } = state.getState()
  if (!view) return
  const name = view.fileName.replace(/\.[^.]+$/, '')
  const chosen = await api.desktop.chooseSaveFile({ name: `${name} (errors).xlsx`, extension: 'xlsx' })
  if (chosen) await api.imports.writeErrors({ importId: view.importId, path: chosen.path })
}

/** Lets go of the file; back to the choice. */
export async function discardImport(): Promise<void> {
  const { view } = state.getState()
  state.setState(start)
  if (view) await api.imports.discard({ importId: view.importId })
}
