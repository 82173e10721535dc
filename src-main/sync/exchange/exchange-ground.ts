import type { WireOp } from '../../journal/wire-op'
import type { ServiceDeps } from '../../service-deps'
import type { Segment, Target } from '../target'

/** Turns entries into sealed segments and back; what is inside, no target knows. */
export interface Seals {
  /** Seals entries of one device into as many segments as they need. */
  seal(ops: readonly WireOp[]): Segment[]
  /**
   * The entries of a segment. Throws AppError: `unavailable` when it is not whole yet, `locked` when a newer version wrote
   * it, `unreadable` when it was changed or is of another workspace.
   */
  open(bytes: Uint8Array): readonly WireOp[]
  /** Seals something small, and opens it again (AppError `unreadable`). */
  sealNote(bytes: Uint8Array): Uint8Array
  openNote(bytes: Uint8Array): Uint8Array
}

import type { SyncPhase } from '../../../src-shared/sync/sync-contract'

/** What one exchange works on. */
export interface ExchangeGround {
  readonly deps: Pick<ServiceDeps, 'clock' | 'journal' | 'log' | 'read' | 'writeLocal'>
  readonly target: Target
  /** Its row in exchange_target. */
  readonly targetId: number
  readonly seals: Seals
  readonly signal: AbortSignal
  onProgress(phase: SyncPhase, done: number, total: number | null): void
}
