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

export async function showFile(path: string): Promise<void> {
  await api.desktop.showFile({ path })
}
