import type { SyncPlace } from '../../../src-shared/sync/sync-contract'
import type { SyncWay } from '../sync-route'

/** What stands at a place. */
export interface Found {
  readonly place: SyncPlace
  readonly state: 'empty' | 'workspace' | 'several' | 'newer'
  readonly isOurs: boolean
}

/** What can be done at a place: make the workspace there, join the one there, add the place, or nothing and why. */
export type SetupStep = 'create' | 'join' | 'connect' | 'nothing' | 'several' | 'newer' | 'other'

/** Follows from what is there, so that nobody is asked what can be seen. */
export function stepOf(way: SyncWay, isShared: boolean, { state, isOurs }: Found): SetupStep {
  if (state === 'several' || state === 'newer') return state
  if (isShared) return state === 'workspace' && !isOurs ? 'other' : 'connect'
  if (state === 'workspace') return 'join'
  return way === 'join' ? 'nothing' : 'create'
}
