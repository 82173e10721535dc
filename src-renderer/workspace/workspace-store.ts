import { api } from '../ipc/api'
import { createViewStore } from '../state/create-view-store'

/** Counts and facts of the workspace; the navigation shows the counts. */
export const workspaceView = createViewStore({
  topics: ['people', 'companies', 'deals', 'activities', 'imports'],
  load: (_query: Record<string, never>) => api.workspace.getState({}),
})

export const backupsView = createViewStore({
  topics: [],
  load: (_query: Record<string, never>) => api.workspace.listBackups({}),
})

export async function backUpNow(): Promise<void> {
  await api.workspace.backupNow({})
  await backupsView.reload()
}

export async function addSample(): Promise<void> {
  await api.workspace.addSample({})
  await workspaceView.reload()
}

/** Takes the sample out again; records that the user has changed since stay and are counted. */
export async function removeSample(): Promise<{ keptCount: number }> {
  const answer = await api.workspace.removeSample({})
  await workspaceView.reload()
  return answer
}
