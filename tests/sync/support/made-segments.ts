import { createHash } from 'node:crypto'
import { encodeStamp } from '../../../src-main/journal/hlc'
import type { WireOp } from '../../../src-main/journal/wire-op'
import { type WorkspaceKeys, workspaceKeys } from '../../../src-main/sync/keys/workspace-keys'
import { sealSegment } from '../../../src-main/sync/segments/segments'
import type { Segment } from '../../../src-main/sync/target'
import { goldenKey, goldenWorkspace } from './golden-ops'

export const keys = workspaceKeys(goldenKey, goldenWorkspace)

/** A device id (hex) per number. */
export function deviceId(number: number): string {
  return createHash('sha256').update(`device ${number}`).digest('hex').slice(0, 32)
}

/** Entries of a device, from one number to another. */
export function madeOps(device: number, first: number, last: number, word = '김민준'): WireOp[] {
  const by = Buffer.from(deviceId(device), 'hex')
  return Array.from({ length: last - first + 1 }, (_, at) => ({
    device: by,
    seq: first + at,
    hlc: encodeStamp({ ms: 1_772_409_600_000 + (first + at) * 1000, counter: 0 }, by),
    table: 2,
    row: createHash('sha256')
      .update(`row ${first + at}`)
      .digest()
      .subarray(0, 16),
    kind: 1,
    body: JSON.stringify({ 1: `${word} ${first + at}` }),
    base: null,
  }))
}

/** A sealed segment of such entries. */
export function madeSegment(
  device: number,
  first: number,
  last: number,
  { word, by = keys }: { word?: string; by?: WorkspaceKeys } = {},
): Segment {
  return sealSegment(by, madeOps(device, first, last, word), { schema: 11 })
}
