import { createStore, useStore } from 'zustand'
import type * as z from 'zod'
import type { AppError } from '../../src-shared/contract/app-error'
import {
  duplicatePolicySchema,
  type ImportColumn,
  type ImportRowView,
  type ImportView,
  type importsContract,
  rowChoiceSchema,
} from '../../src-shared/imports/imports-contract'
import type { OwnerRule } from '../../src-shared/imports/owner-rule'
import type { UnfinishedImport } from '../../src-shared/imports/import-history-contract'
import { api } from '../ipc/api'
import { asAppError } from '../state/as-app-error'
import { createListStore } from '../state/create-list-store'
import { saveFile } from '../workspace/saved-file-store'
import { unfinishedView } from './import-history-store'

type Applied = z.output<typeof importsContract.apply.output>

export interface CellEdit {
  readonly row: number
  readonly column: number
  readonly was: string
  readonly text: string
  readonly count: number
}

export interface ImportState {
  readonly step: 'choose' | 'reading' | 'preview' | 'writing' | 'done'
  readonly path: string | null
  readonly view: ImportView | null
  /** A correction is being worked out; the preview stays on screen. */
  readonly isBusy: boolean
  readonly applied: Applied | null
  /** The cell that was corrected last, and how many others of its column hold what it held. */
  readonly lastEdit: CellEdit | null
  /** It was broken off, and its file has changed since then. */
  readonly isReadAnew: boolean
  readonly error: AppError | null
  /** What goes on with a protected file once its password is known; null when none is asked for. */
  readonly unlock: ((password: string) => Promise<void>) | null
  /** What a workspace that stopped on the way left undone; null when nothing is to be tried again. */
  readonly retry: (() => Promise<void>) | null
}

const start: ImportState = {
  step: 'choose',
  path: null,
  view: null,
  isBusy: false,
  applied: null,
  lastEdit: null,
  isReadAnew: false,
  error: null,
  unlock: null,
  retry: null,
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

const lockedTexts = ['imports.unreadable.encrypted', 'imports.unreadable.wrong-password']

/** The name of the file that is looked at, or could not be. */
export function useFileName(): string {
  const { path, view } = useImport()
  return view?.fileName ?? path?.split(/[\\/]/).at(-1) ?? ''
}

/** Reads and understands a file. Nothing is written. The password is for this reading only. */
export async function openImport(path: string, password?: string): Promise<void> {
  const now = state.getState()
  // What is being written is not disturbed, and a preview is not read again by coming back to it.
  if (now.step === 'writing' || (now.path === path && ['reading', 'preview'].includes(now.step))) return
  await discardImport()
  state.setState({ ...start, step: 'reading', path })
  try {
    const view = await api.imports.open({ path, ...(password === undefined ? {} : { password }) })
    if (state.getState().path === path) show(view)
  } catch (cause) {
    failed(cause, (word) => openImport(path, word))
  }
}

/** Back to the choice, with the reason and the way to try it again. */
function failed(cause: unknown, again: (password?: string) => Promise<void>): void {
  const error = asAppError(cause)
  state.setState({
    ...start,
    path: state.getState().path,
    error: error.code === 'cancelled' ? null : error,
    unlock: lockedTexts.includes(error.text.key) ? again : null,
    retry: error.code === 'unavailable' ? again : null,
  })
}

/** Goes on with an import that was broken off; a protected list that was half read wants its password again. */
export async function resumeImport(one: UnfinishedImport, password?: string): Promise<void> {
  const { importId, fileName } = one
  state.setState({ ...start, step: 'reading', path: fileName })
  try {
    const { view, isReadAnew } = await api.importHistory.resume({
      importId,
      ...(password === undefined ? {} : { password }),
    })
    state.setState({ isReadAnew })
    show(view)
  } catch (cause) {
    failed(cause, (word) => resumeImport(one, word))
  }
}

/** Lets go of an import that was broken off. */
export async function discardUnfinished(importId: string): Promise<void> {
  await api.imports.discard({ importId })
  await unfinishedView.reload()
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

/** Takes the hidden rows of the sheet, or leaves them out again. */
export function includeHidden(sheet: number, isIncluded: boolean): Promise<void> {
  return correct((importId) => api.imports.setLayout({ importId, sheet, includeHidden: isIncluded }))
}

export function setLayout(sheet: number, headerRow?: number | null): Promise<void> {
  return correct((importId) =>
    api.imports.setLayout({ importId, sheet, ...(headerRow === undefined ? {} : { headerRow }) }),
  )
}

export function setConstant(field: string, value: string): Promise<void> {
  return correct((importId) => api.imports.setConstant({ importId, field, value }))
}

/** A rule, or one owner for all rows (blank: none); one takes the place of the other. */
export function setOwners({ rule, all }: { rule: OwnerRule | null; all: string }): Promise<void> {
  const before = state.getState().view?.constants['record.owner'] ?? ''
  return correct(async (importId) => {
    if (all !== before) await api.imports.setConstant({ importId, field: 'record.owner', value: all })
    return api.imports.setOwnerRule({ importId, rule })
  })
}

/** `policy` is one of the policies. */
export function setPolicy(policy: string): Promise<void> {
  return correct((importId) =>
    api.imports.setPolicy({ importId, policy: duplicatePolicySchema.parse(policy) }),
  )
}

/** A policy for one field; anything that is none means: like the rest. */
export function setFieldPolicy(field: string, policy: string): Promise<void> {
  const own = duplicatePolicySchema.safeParse(policy).data ?? null
  return correct((importId) => api.imports.setFieldPolicy({ importId, field, policy: own }))
}

/** What happens to one row; anything that is no choice means: like the rest. */
export function setRowChoice(row: number, choice: string): Promise<void> {
  const own = rowChoiceSchema.safeParse(choice).data ?? null
  return correct((importId) => api.imports.setRow({ importId, row, choice: own }))
}

/** A second field that a column feeds; null for none. */
export function setAlso({ index, field }: ImportColumn, also: string | null): Promise<void> {
  return correct((importId) => api.imports.setColumn({ importId, column: index, field, also }))
}

export function setEncoding(encoding: string): Promise<void> {
  return correct((importId) => api.imports.setEncoding({ importId, encoding }))
}

/** Wants or refuses a kind of repair for all rows. */
export function setRepairWanted(code: string, isWanted: boolean): Promise<void> {
  const others = (state.getState().view?.refusedRepairs ?? []).filter((one) => one !== code)
  const codes = isWanted ? others : [...others, code]
  return correct((importId) => api.imports.setRefused({ importId, codes }))
}

/** Corrects one cell, and asks how many others are like it. */
export async function editCell(edit: Omit<CellEdit, 'count'>): Promise<void> {
  const { row, column, was, text } = edit
  if (text === was) return
  forgetEdit()
  await correct((importId) => api.imports.setCell({ importId, row, column, text, everywhere: false }))
  const { view, error } = state.getState()
  if (!view || error) return
  const { count } = await api.imports.countAlike({ importId: view.importId, row, column })
  state.setState({ lastEdit: { ...edit, count } })
}

/** Another text wherever one stands in a column of the file. */
export function setValue(column: number, was: string, text: string): Promise<void> {
  return correct((importId) => api.imports.setValue({ importId, column, was, text }))
}

/** Does to all cells alike what was done to the last one. */
export async function changeAlike(): Promise<void> {
  const { lastEdit } = state.getState()
  if (!lastEdit) return
  const { row, column, text } = lastEdit
  forgetEdit()
  await correct((importId) => api.imports.setCell({ importId, row, column, text, everywhere: true }))
}

export function forgetEdit(): void {
  state.setState({ lastEdit: null })
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

/** Saves the rows that are left out, with the reason, under a name that the user may change. */
export async function saveErrors(name: string): Promise<void> {
  const { view } = state.getState()
  if (view) await saveFile(name, 'xlsx', (path) => api.imports.writeErrors({ importId: view.importId, path }))
}

/** Lets go of the file; back to the choice. */
export async function discardImport(): Promise<void> {
  const { view } = state.getState()
  state.setState(start)
  if (!view) return
  await api.imports.discard({ importId: view.importId })
  await unfinishedView.reload()
}
