import type { SyncState } from '../../src-shared/sync/sync-contract'

/** What every part of the page shows a part of. */
export interface SyncStateProps {
  readonly state: SyncState
}
