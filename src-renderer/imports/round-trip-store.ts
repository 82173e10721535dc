import { createStore, useStore } from 'zustand'
import type * as z from 'zod'
import type { AppError } from '../../src-shared/contract/app-error'
import type {
  RoundTripCell,
  roundTripMethods,
  RoundTripView,
} from '../../src-shared/imports/round-trip-contract'
import { api } from '../ipc/api'
import { asAppError } from '../state/as-app-error'
import { createListStore } from '../state/create-list-store'

export interface RoundTripState {
  readonly importId: string | null
  readonly view: RoundTripView | null
  /** Conflicts of which the workbook's text is taken, by `cellKey`. */
  readonly fromFile: ReadonlySet<string>
  readonly removesMissing: boolean
  readonly isBusy: boolean
  readonly applied: z.output<typeof roundTripMethods.applyRoundTrip.output> | null
  readonly error: AppError | null
}

const start: RoundTripState = {
  importId: null,
  view: null,
  fromFile: new Set(),
  removesMissing: false,
  isBusy: false,
  applied: null,
  error: null,
}

const state = createStore<RoundTripState>(() => start)

export function useRoundTrip(): RoundTripState {
  return useStore(state)
}

interface CellsQuery {
  readonly importId: string | null
  readonly state: RoundTripCell['state'] | null
}

export const cellKey = ({ row, column }: { row: number; column: number }): string => `${row} ${column}`

/** The changed cells, read as they scroll. */
export const roundTripCells = createListStore<CellsQuery, RoundTripCell>({
  topics: [],
  query: { importId: null, state: null },
  load: async ({ importId, state: only }, window) =>
    importId === null
      ? { rows: [], total: 0 }
      : api.imports.getRoundTripCells({ importId, window, ...(only === null ? {} : { state: only }) }),
  keyOf: cellKey,
})

/** Compares the workbook with the program. */
export async function openRoundTrip(importId: string): Promise<void> {
  if (state.getState().importId === importId) return
  state.setState({ ...start, importId })
  try {
    const view = await api.imports.getRoundTrip({ importId })
    state.setState({ view })
    roundTripCells.setQuery({ importId, state: null })
  } catch (cause) {
    state.setState({ error: asAppError(cause) })
  }
}

export function showCells(only: RoundTripCell['state'] | null): void {
  roundTripCells.setQuery({ ...roundTripCells.state.getState().query, state: only })
}

/** Turns the decision about one conflict. */
export function toggleFromFile(cell: RoundTripCell): void {
  const fromFile = new Set(state.getState().fromFile)
  if (!fromFile.delete(cellKey(cell))) fromFile.add(cellKey(cell))
  state.setState({ fromFile })
}

export function setRemovesMissing(removesMissing: boolean): void {
  state.setState({ removesMissing })
}

/** Writes the changes; refused or cancelled, everything stays as it is. */
export async function applyRoundTrip(): Promise<void> {
  const { importId, fromFile, removesMissing, isBusy } = state.getState()
  if (importId === null || isBusy) return
  state.setState({ isBusy: true, error: null })
  const cells = [...fromFile].map((key) => key.split(' ').map(Number))
  try {
    const applied = await api.imports.applyRoundTrip({
      importId,
      removeMissing: removesMissing,
      fromFile: cells.map(([row = 0, column = 0]) => ({ row, column })),
    })
    state.setState({ isBusy: false, applied })
  } catch (cause) {
    state.setState({ isBusy: false, error: asAppError(cause) })
  }
}
