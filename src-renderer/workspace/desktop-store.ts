import { createStore, useStore } from 'zustand'
import { api } from '../ipc/api'
import { createViewStore } from '../state/create-view-store'

/** What the system says: its language, zone and platform. Does not change while the window is open. */
export const desktopView = createViewStore({
  topics: [],
  load: (_query: Record<string, never>) => api.desktop.getState({}),
})

/** Lets the user choose a list to import; null when nothing was chosen. */
export async function chooseImportFile(): Promise<string | null> {
  const chosen = await api.desktop.chooseImportFile({})
  return chosen?.path ?? null
}

/** Opens a call, mail or web link in the program that the system has for it. */
export async function openLink(url: string): Promise<void> {
  await api.desktop.openLink({ url })
}

/** Restores a backup (or lets the user choose a file); null when nothing was chosen. */
export async function restoreFrom(file?: string): Promise<{ keptFile: string } | null> {
  return api.desktop.restoreFrom(file === undefined ? {} : { file })
}

const restored = createStore<{ readonly keptFile: string | null }>(() => ({ keptFile: null }))

/**
 * Restores a backup in the place of a workspace that cannot be opened. The page that asked gives way to the screens, so
 * where the former file went is kept here until somebody has seen it.
 */
export async function restoreFailed(): Promise<void> {
  const answer = await restoreFrom()
  if (answer !== null) restored.setState(answer)
}

/** Where the file of the workspace that could not be opened stands now; empty when there was none, null without a restore. */
export function useKeptFile(): string | null {
  return useStore(restored).keptFile
}

export function forgetRestored(): void {
  restored.setState({ keptFile: null })
}

export async function showFile(path: string): Promise<void> {
  await api.desktop.showFile({ path })
}
