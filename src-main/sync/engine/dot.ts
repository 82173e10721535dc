import type { SyncDot, SyncState } from '../../../src-shared/sync/sync-contract'

/** The one word for a state: what needs a person comes before what happens by itself. */
export function dotOf(state: Omit<SyncState, 'dot'>): SyncDot {
  if (state.workspace === null) return 'alone'
  const needsYou =
    state.isLocked ||
    state.conflicts > 0 ||
    state.divergence.length > 0 ||
    state.targets.some((target) => target.state === 'needs-you') ||
    state.devices.some((device) => device.isForked && device.isThis)
  if (needsYou) return 'needs-you'
  if (state.isPaused) return 'paused'
  const automatic = state.targets.filter(({ mode }) => mode === 'automatic')
  if (state.targets.some((target) => target.state === 'working')) return 'working'
  const isBehind = automatic.some(
    (target) => target.state !== 'connected' || target.toSend + target.incomplete > 0,
  )
  return isBehind || state.waits.length > 0 ? 'waiting' : 'synced'
}
