import { createStore, useStore } from 'zustand'
import type { AppError } from '../../src-shared/contract/app-error'
import type { ExportFormat } from '../../src-shared/export/export-contract'
import { api } from '../ipc/api'
import { asAppError } from '../state/as-app-error'

/** The list that leaves the program, or left it last. */
export interface SavedFile {
  readonly is: 'idle' | 'running' | 'done' | 'cancelled' | 'failed'
  readonly path: string
  readonly rows: number
  readonly error: AppError | null
}

const idle: SavedFile = { is: 'idle', path: '', rows: 0, error: null }
const state = createStore<SavedFile>(() => idle)

export function useSavedFile(): SavedFile {
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

/** Takes the report away. */
export function forgetSavedFile(): void {
  state.setState(idle)
}
