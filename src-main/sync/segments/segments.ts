import { randomBytes } from 'node:crypto'
import { constants, deflateRawSync, inflateRawSync } from 'node:zlib'
import { AppError } from '../../../src-shared/contract/app-error'
import { message } from '../../../src-shared/contract/message'
import { asBuffer } from '../../database/ids'
import type { WireOp } from '../../journal/wire-op'
import type { WorkspaceKeys } from '../keys/workspace-keys'
import type { Segment } from '../target'
import { decodeOps, type EncodedOps, encodeOps } from './op-batch'
import { framesLength, openFrames, sealFrames } from './segment-frames'
import { encodeHead, hasHole, longestHead, readHead, type SegmentHeader } from './segment-head'

export interface SealOptions {
  /** Schema version of this program. */
  readonly schema: number
  /** 16 bytes that were never used before; random but in tests. */
  readonly salt?: Uint8Array
}

export interface CutOptions extends Pick<SealOptions, 'schema'> {
  /** Sealed bytes of one segment; a single entry may be longer. */
  readonly maxBytes?: number
  readonly maxOps?: number
}

/** What a segment held. */
export interface OpenedSegment {
  readonly header: SegmentHeader
  readonly ops: readonly WireOp[]
}

/** Data of a segment, unpacked: nobody writes more, and nobody shall run out of memory. */
const longestData = 256 * 2 ** 20

/** The id of a segment: a keyed hash of its entries as they are encoded, before they are compressed. 32 hex digits. */
export function segmentId(keys: WorkspaceKeys, device: Uint8Array, encoded: EncodedOps): string {
  return keys.nameOf('segment', Buffer.concat([device, ...encoded]))
}

/** Seals entries of one device in ascending order (numbers may be left out, in a fork) as one segment. */
export function sealSegment(keys: WorkspaceKeys, ops: readonly WireOp[], options: SealOptions): Segment {
  const [first, last] = [ops[0], ops.at(-1)]
  if (!first || !last) throw new RangeError('a segment holds entries')
  const device = asBuffer(first.device).toString('hex')
  const salt = asBuffer(options.salt ?? randomBytes(16))
  const encoded = encodeOps(first.device, ops)
  const packed = pack(encoded)
  const header: SegmentHeader = {
    comp: 'deflate-raw',
    device,
    first: first.seq,
    id: segmentId(keys, first.device, encoded),
    last: last.seq,
    n: ops.length,
    salt: salt.toString('hex'),
    schema: options.schema,
    workspace: keys.workspace,
  }
  const head = encodeHead(header, framesLength(packed.length))
  const bytes = Buffer.concat([head, sealFrames(keys.fileKey('segment', salt), head, packed)])
  return { device, first: first.seq, last: last.seq, id: header.id, bytes }
}

/**
 * The entries of a segment. Throws AppError: `unavailable` when it is not whole yet, `locked` when a newer version wrote
 * it, `unreadable` when it was changed (sync.error.segmentChanged) or is of another workspace (sync.error.segmentForeign).
 */
export function openSegment(keys: WorkspaceKeys, bytes: Uint8Array): OpenedSegment {
  const whole = asBuffer(bytes)
  const head = readHead(whole.subarray(0, longestHead), whole.length)
  if (head.state === 'incomplete') throw incomplete()
  if (head.state === 'newer') throw new AppError('locked', message('sync.error.newerFormat'))
  if (head.state === 'changed') throw changed()
  const { header, length } = head
  if (header.workspace !== keys.workspace)
    throw new AppError('unreadable', message('sync.error.segmentForeign'))
  const key = keys.fileKey('segment', Buffer.from(header.salt, 'hex'))
  const frames = whole.subarray(length)
  const packed = openFrames(key, whole.subarray(0, length), frames)
  if (!packed) throw hasHole(frames) ? incomplete() : changed()
  return { header, ops: unpack(header, packed) }
}

/** Seals entries in order as few segments: a new one where the device changes, numbers run back, or it gets too big. */
export function cutSegments(keys: WorkspaceKeys, ops: readonly WireOp[], options: CutOptions): Segment[] {
  const { schema, maxBytes = 256 * 1024, maxOps = 5000 } = options
  const segments: Segment[] = []
  for (let start = 0; start < ops.length; ) {
    let count = Math.min(maxOps, runLength(ops, start))
    let segment = sealSegment(keys, ops.slice(start, start + count), { schema })
    while (segment.bytes.length > maxBytes && count > 1) {
      // A little less than what would fit if all were of one size.
      count = Math.max(1, Math.min(count - 1, Math.floor((0.9 * count * maxBytes) / segment.bytes.length)))
      segment = sealSegment(keys, ops.slice(start, start + count), { schema })
    }
    segments.push(segment)
    start += count
  }
  return segments
}

function runLength(ops: readonly WireOp[], start: number): number {
  let end = start + 1
  for (; end < ops.length; end += 1) {
    const [before, op] = [ops[end - 1], ops[end]]
    if (!before || !op || op.seq <= before.seq || !asBuffer(op.device).equals(before.device)) break
  }
  return end - start
}

/**
 * Each portion is compressed by itself and ends on a whole byte, so that one after the other is one stream: text is not
 * coded with the statistics of random bytes, and those are stored as they are.
 */
function pack([numbers, random, text]: EncodedOps): Buffer {
  const goesOn = { finishFlush: constants.Z_SYNC_FLUSH }
  return Buffer.concat([
    deflateRawSync(numbers, goesOn),
    deflateRawSync(random, { ...goesOn, level: 0 }),
    deflateRawSync(text),
  ])
}

function unpack(header: SegmentHeader, packed: Buffer): WireOp[] {
  try {
    const ops = decodeOps(
      Buffer.from(header.device, 'hex'),
      inflateRawSync(packed, { maxOutputLength: longestData }),
    )
    const isAsSaid =
      ops.length === header.n && ops[0]?.seq === header.first && ops.at(-1)?.seq === header.last
    if (isAsSaid) return ops
  } catch (error) {
    if (!(error instanceof RangeError || (error as NodeJS.ErrnoException).code?.startsWith('Z_'))) throw error
  }
  // The seal was whole: a program of this workspace wrote what this one cannot read.
  throw changed()
}

const incomplete = () => new AppError('unavailable', message('sync.error.segmentIncomplete'))
const changed = () => new AppError('unreadable', message('sync.error.segmentChanged'))
