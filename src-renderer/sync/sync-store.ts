import type { SyncConflict, SyncPlace, SyncSecret } from '../../src-shared/sync/sync-contract'
import { api } from '../ipc/api'
import { createListStore } from '../state/create-list-store'
import { createViewStore } from '../state/create-view-store'

/** Where the workspace is shared, with whom, and how that goes. */
export const syncView = createViewStore({
  topics: ['sync'],
  load: (_query: Record<string, never>) => api.sync.getState({}),
})

/** A conflict by its number. */
export function conflictKey({ id }: SyncConflict): string {
  return String(id)
}

/** Values that lost against one whose writer had not seen them. */
export const conflictList = createListStore<Record<string, never>, SyncConflict>({
  topics: ['sync', 'people', 'companies', 'deals', 'activities'],
  query: {},
  load: (_query, window) => api.sync.conflicts(window),
  keyOf: conflictKey,
})

/** Does it and shows at once what came of it. */
async function shown(work: Promise<unknown>): Promise<void> {
  await work
  await syncView.reload()
}

/** What is at a place, before anything is done there. */
export function lookAt(place: SyncPlace) {
  return api.sync.look({ place })
}

export function addPlace(place: SyncPlace, mode: 'automatic' | 'carried'): Promise<void> {
  return shown(api.sync.addTarget({ place, mode }))
}

export function removePlace(target: number): Promise<void> {
  return shown(api.sync.removeTarget({ target }))
}

export function setPaused(isPaused: boolean): Promise<void> {
  return shown(api.sync.setPaused({ isPaused }))
}

export function leaveShared(): Promise<void> {
  return shown(api.sync.leave({}))
}

export function unlock(secret: SyncSecret): Promise<void> {
  return shown(api.sync.unlock({ secret }))
}

export function renameDevice(name: string): Promise<void> {
  return shown(api.sync.renameDevice({ name }))
}

export function revokeDevice(device: string): Promise<void> {
  return shown(api.sync.revokeDevice({ device }))
}

export function changePassphrase(secret: SyncSecret, passphrase: string): Promise<void> {
  return shown(api.sync.changePassphrase({ secret, passphrase }))
}

/** A link for one more device, and until when it holds. */
export function invite(target: number) {
  return api.sync.invite({ target })
}

/** Makes tables that differ anew; gives their names. */
export async function repair(): Promise<readonly string[]> {
  const { tables } = await api.sync.repair({})
  await syncView.reload()
  return tables
}

export async function restoreConflict(id: number): Promise<void> {
  await shown(api.sync.restoreConflict({ id }))
  conflictList.reload()
}

export async function settleConflict(id: number): Promise<void> {
  await shown(api.sync.settleConflict({ id }))
  conflictList.reload()
}

export async function readDiagnostics(): Promise<string> {
  return (await api.sync.diagnostics({})).text
}

/** Lets the user choose where, and writes the diagnostics there; the path, or null when nothing was chosen. */
export async function saveDiagnostics(name: string): Promise<string | null> {
  const saved = await api.desktop.saveText({ name, text: await readDiagnostics() })
  return saved?.path ?? null
}

/** Lets the user choose a folder; null when nothing was chosen. */
export async function chooseFolder(): Promise<string | null> {
  return (await api.desktop.chooseFolder({}))?.path ?? null
}
