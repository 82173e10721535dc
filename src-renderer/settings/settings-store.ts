import type { Settings } from '../../src-shared/settings/settings-contract'
import { api } from '../ipc/api'
import { createViewStore } from '../state/create-view-store'

/** Settings of this device and of the workspace. */
export const settingsView = createViewStore({
  topics: ['settings'],
  load: (_query: Record<string, never>) => api.settings.get({}),
})

/** Changes settings; the window shows them at once. */
export async function updateSettings(patch: Partial<Settings>): Promise<void> {
  settingsView.put(await api.settings.update({ patch }))
}
