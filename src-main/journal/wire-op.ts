import { createHash } from 'node:crypto'
import { asBuffer } from '../database/ids'
import { stampLength } from './hlc'

/** An entry as devices exchange it. What is local knowledge (transaction, values before) does not travel. */
export interface WireOp {
  /** 16 bytes: who wrote it. */
  readonly device: Uint8Array
  /** Its number among the entries of the device, from 1 without a gap. */
  readonly seq: number
  readonly hlc: Uint8Array
  /** Permanent number of the table. */
  readonly table: number
  readonly row: Uint8Array
  /** 0 insert, 1 set, 2 delete, 3 undelete. */
  readonly kind: number
  /** Encoded groups (see op-codec). */
  readonly body: string
  /** Stamps that the writer saw on what it overwrote: none, one for all, or one per group. */
  readonly base: Uint8Array | null
}

/** How far a device's entries have been taken in without a gap, by device id as hex: the version vector. */
export type Frontier = ReadonlyMap<string, number>

const highestSeq = 2 ** 40 - 1

/** True when every part has the length and range that it must have, whatever it says. */
export function isWellShaped(op: WireOp): boolean {
  const lengths = op.device.length === 16 && op.hlc.length === stampLength && op.row.length === 16
  const numbers =
    isWithin(op.seq, 1, highestSeq) && isWithin(op.kind, 0, 3) && isWithin(op.table, 0, 0x7fffffff)
  return (
    lengths &&
    numbers &&
    typeof op.body === 'string' &&
    (op.base === null || op.base.length % stampLength === 0)
  )
}

function isWithin(value: number, lowest: number, highest: number): boolean {
  return Number.isSafeInteger(value) && value >= lowest && value <= highest
}

/** SHA-256 over everything in an entry: its identity, and the last word when two of a forked device are equal otherwise. */
export function opHash(op: WireOp): Buffer {
  const head = Buffer.alloc(24)
  head.writeBigUInt64BE(BigInt(op.seq), 0)
  head.writeUInt32BE(op.table, 8)
  head.writeUInt32BE(op.kind, 12)
  head.writeUInt32BE(op.base?.length ?? 0, 16)
  head.writeUInt32BE(Buffer.byteLength(op.body), 20)
  const hash = createHash('sha256').update(head).update(op.device).update(op.hlc).update(op.row)
  if (op.base) hash.update(op.base)
  return hash.update(op.body).digest()
}

/** True when two entries with one device and number say the same. */
export function isSameOp(one: WireOp, other: WireOp): boolean {
  const isSame = one.body === other.body && one.kind === other.kind && one.table === other.table
  return (
    isSame &&
    asBuffer(one.hlc).equals(other.hlc) &&
    asBuffer(one.row).equals(other.row) &&
    isSameBase(one, other)
  )
}

function isSameBase({ base: one }: WireOp, { base: other }: WireOp): boolean {
  return one === null || other === null ? one === other : asBuffer(one).equals(other)
}

/** An entry as text, for keeping what arrived too early. */
export function opToText(op: WireOp): string {
  const hex = (bytes: Uint8Array) => asBuffer(bytes).toString('hex')
  const base = op.base && hex(op.base)
  return JSON.stringify([hex(op.device), op.seq, hex(op.hlc), op.table, hex(op.row), op.kind, op.body, base])
}

/** The entry that `opToText` has written. */
export function opFromText(text: string): WireOp {
  const [device, seq, hlc, table, row, kind, body, base] = JSON.parse(text) as [
    string,
    number,
    string,
    number,
    string,
    number,
    string,
    string | null,
  ]
  const bytes = (hex: string) => Buffer.from(hex, 'hex')
  return {
    device: bytes(device),
    seq,
    hlc: bytes(hlc),
    table,
    row: bytes(row),
    kind,
    body,
    base: base === null ? null : bytes(base),
  }
}
