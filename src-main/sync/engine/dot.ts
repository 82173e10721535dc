import type { SyncDot, SyncState } from '../../../src-shared/sync/sync-contract'

type State = Omit<SyncState, 'dot'>

/** The one word for a state: what needs a person comes before what happens by itself. */
export function dotOf(state: State): SyncDot {
  if (state.workspace === null) return 'alone'
  if (needsYou(state)) return 'needs-you'
  if (state.isPaused) return 'paused'
  if (state.targets.some((target) => target.state === 'working')) return 'working'
  return isBehind(state) ? 'waiting' : 'synced'
}

function needsYou({ isLocked, conflicts, divergence, targets }: State): boolean {
  const isStuck = targets.some((target) => target.state === 'needs-you')
  return isLocked || isStuck || conflicts > 0 || divergence.length > 0
}

/** A stick is no place that anything waits for. */
function isBehind({ targets, waits }: State): boolean {
  const automatic = targets.filter(({ mode }) => mode === 'automatic')
  const isOpen = automatic.some(
    ({ state, toSend, incomplete }) => state !== 'connected' || toSend + incomplete > 0,
  )
  return isOpen || waits.length > 0
}
