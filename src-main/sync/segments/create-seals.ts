import type { Seals } from '../exchange/exchange-ground'
import type { WorkspaceKeys } from '../keys/workspace-keys'
import { cutSegments, openSegment } from './segments'

/** What an exchange seals and opens with, out of the keys of a workspace. `schema`: that of this program. */
export function createSeals(keys: WorkspaceKeys, schema: number): Seals {
  return {
    seal: (ops) => cutSegments(keys, ops, { schema }),
    open: (bytes) => openSegment(keys, bytes).ops,
    sealNote: (bytes) => keys.sealNote('heartbeat', bytes),
    openNote: (bytes) => keys.openNote('heartbeat', bytes),
  }
}
