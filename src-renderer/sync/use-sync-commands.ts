import type { SyncState } from '../../src-shared/sync/sync-contract'
import { useCommand } from '../state/commands'
import { useView } from '../state/create-view-store'
import { go } from '../state/navigation'
import { carryCommand, conflictsCommand, goSyncCommand, syncNowCommand } from './sync-commands'
import { conflictsRoute, syncRoute } from './sync-route'
import { syncView } from './sync-store'
import { exchange } from './sync-work'

/** True when something can be exchanged at all. */
export function canExchange(state: SyncState | null): boolean {
  return state !== null && state.workspace !== null && !state.isLocked && state.targets.length > 0
}

/** Carries by the one stick that is known; else asks which. */
function carry({ targets }: SyncState): void {
  const [stick, ...others] = targets.filter((one) => one.mode === 'carried')
  if (stick !== undefined && others.length === 0) void exchange(stick.id)
  go(stick === undefined ? syncRoute('carry') : syncRoute())
}

/** What can be done about sharing from anywhere in the window. */
export function useSyncCommands(): void {
  const { value } = useView(syncView, {})
  useCommand(goSyncCommand, () => go(syncRoute()))
  useCommand(syncNowCommand, canExchange(value) ? () => void exchange() : null)
  useCommand(carryCommand, value === null ? null : () => carry(value))
  useCommand(conflictsCommand, value === null || value.workspace === null ? null : () => go(conflictsRoute))
}
