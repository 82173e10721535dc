import { createHash } from 'node:crypto'
import { opFromText, opToText, type WireOp } from '../../../src-main/journal/wire-op'
import type { Seals } from '../../../src-main/sync/exchange/exchange-ground'
import type { Segment } from '../../../src-main/sync/target'
import { AppError } from '../../../src-shared/contract/app-error'
import { message } from '../../../src-shared/contract/message'

/** Small segments, so that a few entries make many of them. */
const perSegment = 3

/** Entries as lines of text with a sum at the end: what is cut short or changed is recognised, nothing is secret. */
export const simSeals: Seals = {
  seal(ops) {
    const segments: Segment[] = []
    for (let start = 0; start < ops.length; start += perSegment)
      segments.push(sealed(ops.slice(start, start + perSegment)))
    return segments
  },
  open(bytes) {
    const text = Buffer.from(bytes).toString()
    const [body, sum] = [text.slice(0, -64), text.slice(-64)]
    if (!/^[0-9a-f]{64}$/.test(sum)) throw new AppError('unavailable', message('error.workspaceUnavailable'))
    if (sumOf(body) !== sum) throw new AppError('unreadable', message('error.notFound'))
    return (JSON.parse(body) as string[]).map(opFromText)
  },
  sealNote: (bytes) => bytes,
  openNote: (bytes) => bytes,
}

function sumOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

function sealed(ops: readonly WireOp[]): Segment {
  const body = JSON.stringify(ops.map(opToText))
  const [first, last] = [ops[0], ops.at(-1)]
  if (!first || !last) throw new Error('no entries')
  return {
    device: Buffer.from(first.device).toString('hex'),
    first: first.seq,
    last: last.seq,
    id: sumOf(body).slice(0, 32),
    bytes: Buffer.from(body + sumOf(body)),
  }
}
