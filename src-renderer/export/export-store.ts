import { createStore, useStore } from 'zustand'
import type { AppError } from '../../src-shared/contract/app-error'
import type { ExportFormat, ExportRequest } from '../../src-shared/export/export-contract'
import { api } from '../ipc/api'
import { asAppError } from '../state/as-app-error'

export interface ExportState {
  readonly is: 'idle' | 'running' | 'done' | 'cancelled' | 'failed'
  readonly path: string
  readonly rows: number
  readonly error: AppError | null
}

const idle: ExportState = { is: 'idle', path: '', rows: 0, error: null }
const state = createStore<ExportState>(() => idle)

export function useExport(): ExportState {
  return useStore(state)
}

/** Asks for a place and lets `write` put a file there; the status line tells how it goes. One at a time. */
export async function saveFile(
  name: string,
  extension: ExportFormat,
  write: (path: string) => Promise<{ rows: number }>,
): Promise<void> {
  if (state.getState().is === 'running') return
  const chosen = await api.desktop.chooseSaveFile({ name, extension })
  if (chosen === null) return
  const { path } = chosen
  state.setState({ ...idle, is: 'running', path })
  try {
    const { rows } = await write(path)
    state.setState({ is: 'done', path, rows })
  } catch (cause) {
    const error = asAppError(cause)
    state.setState(error.code === 'cancelled' ? { is: 'cancelled' } : { is: 'failed', error })
  }
}

/** Writes a list where the user says. */
export async function exportList(name: string, extension: ExportFormat, what: ExportRequest): Promise<void> {
  await saveFile(name, extension, (path) => api.export.start({ path, what }))
}

export async function cancelExport(): Promise<void> {
  await api.export.cancel({})
}

export function forgetExport(): void {
  state.setState(idle)
}
