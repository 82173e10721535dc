import { asBuffer } from '../../database/ids'
import { stampLength } from '../../journal/hlc'
import type { WireOp } from '../../journal/wire-op'
import { ByteReader, ByteWriter } from './byte-streams'
import { NodeList, StampReader, StampWriter } from './stamp-columns'

/**
 * Entries of one device as bytes. Like stands by like, in columns, because that is what compresses: of what a column
 * holds, most is a difference to the entry before and therefore zero. What no compression helps (the random part of
 * ids) stands in a column of its own. Any well-shaped entry comes back bit by bit.
 */
const columnNames = [
  /** Number, as the difference to one after the last. */
  'seqs',
  'tables',
  /** Kind, and what is special about the body. */
  'heads',
  'hlcNodes',
  'hlcTicks',
  /** Per entry how many new rows ago its row came up first, or 0 for a new one. */
  'rows',
  /** Of a new row: milliseconds and counter of its id (UUIDv7), as differences. */
  'rowTimes',
  /** 0 for none, else how many stamps and one. */
  'baseCounts',
  'baseNodes',
  'baseTicks',
  'bodyLengths',
  'rowTails',
  'bodies',
] as const
type ColumnName = (typeof columnNames)[number]
type Columns<Stream> = Readonly<Record<ColumnName, Stream>>

const rowLength = 16
const timeLength = 6
const tailAt = 8
const kindMask = 3
/** The body has halves of surrogate pairs, which UTF-8 cannot say. */
const isWide = 4
const loneSurrogate = /\p{Surrogate}/u

/** An encoded batch in three portions that are best compressed apart: small numbers, random bytes, text. */
export type EncodedOps = readonly [numbers: Buffer, random: Buffer, text: Buffer]

/** Encodes entries of one device, in the given order. Every one must be well-shaped. */
export function encodeOps(device: Uint8Array, ops: readonly WireOp[]): EncodedOps {
  const columns = Object.fromEntries(
    columnNames.map((name) => [name, new ByteWriter()]),
  ) as Columns<ByteWriter>
  const writer = new OpWriter(device, columns)
  for (const op of ops) writer.write(op)
  const head = new ByteWriter()
  head.varint(ops.length)
  for (const name of columnNames) head.varint(columns[name].length)
  const numbers = columnNames.slice(0, -2).map((name) => columns[name].taken())
  return [Buffer.concat([head.taken(), ...numbers]), columns.rowTails.taken(), columns.bodies.taken()]
}

/** The entries out of the portions in a row. Throws RangeError for anything that `encodeOps` has not written. */
export function decodeOps(device: Uint8Array, bytes: Buffer): WireOp[] {
  const head = new ByteReader(bytes)
  const count = head.varint()
  const lengths = columnNames.map(() => head.varint())
  const columns = Object.fromEntries(
    columnNames.map((name, place) => [name, new ByteReader(head.raw(lengths[place] ?? 0))]),
  ) as Columns<ByteReader>
  // Each entry takes a byte of this column, so that a count alone cannot claim memory.
  if (count !== lengths[columnNames.indexOf('heads')]) throw new RangeError('a count that cannot be')
  const reader = new OpReader(device, columns)
  const ops = Array.from({ length: count }, () => reader.read())
  const isWhole = head.isAtEnd && columnNames.every((name) => columns[name].isAtEnd)
  if (!isWhole) throw new RangeError('bytes are left over')
  return ops
}

class OpWriter {
  readonly #columns: Columns<ByteWriter>
  readonly #hlcs: StampWriter
  readonly #bases: StampWriter
  readonly #rows = new Map<string, number>()
  #seq = 0
  #rowTime = 0
  #rowCount = 0

  constructor(device: Uint8Array, columns: Columns<ByteWriter>) {
    const nodes = new NodeList(device)
    this.#columns = columns
    this.#hlcs = new StampWriter({ nodes: columns.hlcNodes, ticks: columns.hlcTicks }, nodes)
    // The nodes of both stand in one list; the order in which entries are written is that in which they are read.
    this.#bases = new StampWriter({ nodes: columns.baseNodes, ticks: columns.baseTicks }, nodes)
  }

  write(op: WireOp): void {
    const { seqs, tables } = this.#columns
    seqs.signed(op.seq - this.#seq - 1)
    this.#seq = op.seq
    tables.varint(op.table)
    this.#hlcs.write(op.hlc)
    this.#writeRow(asBuffer(op.row))
    this.#writeBase(op.base)
    this.#writeBody(op)
  }

  #writeRow(row: Buffer): void {
    const { rows, rowTimes, rowTails } = this.#columns
    const key = row.toString('latin1')
    const known = this.#rows.get(key)
    rows.varint(known === undefined ? 0 : this.#rows.size - known)
    if (known !== undefined) return
    this.#rows.set(key, this.#rows.size)
    const time = row.readUIntBE(0, timeLength)
    rowTimes.signed(time - this.#rowTime)
    const count = row.readUInt16BE(timeLength)
    rowTimes.signed(count - this.#rowCount - 1)
    rowTails.raw(row.subarray(tailAt))
    this.#rowTime = time
    this.#rowCount = count
  }

  #writeBase(base: Uint8Array | null): void {
    this.#columns.baseCounts.varint(base === null ? 0 : base.length / stampLength + 1)
    for (let at = 0; base && at < base.length; at += stampLength)
      this.#bases.write(base.subarray(at, at + stampLength))
  }

  #writeBody({ kind, body }: WireOp): void {
    const { heads, bodyLengths, bodies } = this.#columns
    const hasHalves = loneSurrogate.test(body)
    heads.varint(kind | (hasHalves ? isWide : 0))
    const bytes = Buffer.from(body, hasHalves ? 'utf16le' : 'utf8')
    bodyLengths.varint(bytes.length)
    bodies.raw(bytes)
  }
}

class OpReader {
  readonly #device: Uint8Array
  readonly #columns: Columns<ByteReader>
  readonly #hlcs: StampReader
  readonly #bases: StampReader
  readonly #rows: Buffer[] = []
  #seq = 0
  #rowTime = 0
  #rowCount = 0

  constructor(device: Uint8Array, columns: Columns<ByteReader>) {
    const nodes = new NodeList(device)
    this.#device = device
    this.#columns = columns
    this.#hlcs = new StampReader({ nodes: columns.hlcNodes, ticks: columns.hlcTicks }, nodes)
    this.#bases = new StampReader({ nodes: columns.baseNodes, ticks: columns.baseTicks }, nodes)
  }

  read(): WireOp {
    this.#seq += 1 + this.#columns.seqs.signed()
    return {
      device: this.#device,
      seq: this.#seq,
      table: this.#columns.tables.varint(),
      hlc: this.#hlcs.read(),
      row: this.#readRow(),
      base: this.#readBase(),
      ...this.#readBody(),
    }
  }

  #readRow(): Buffer {
    const { rows, rowTimes, rowTails } = this.#columns
    const back = rows.varint()
    if (back > 0) {
      const known = this.#rows.at(-back)
      if (!known) throw new RangeError('a row that has not been named')
      return known
    }
    this.#rowTime += rowTimes.signed()
    this.#rowCount += rowTimes.signed() + 1
    const row = Buffer.alloc(rowLength)
    row.writeUIntBE(this.#rowTime, 0, timeLength)
    row.writeUInt16BE(this.#rowCount, timeLength)
    row.set(rowTails.raw(rowLength - tailAt), tailAt)
    this.#rows.push(row)
    return row
  }

  #readBase(): Buffer | null {
    const count = this.#columns.baseCounts.varint()
    if (count === 0) return null
    const stamps: Buffer[] = []
    while (stamps.length < count - 1) stamps.push(this.#bases.read())
    return Buffer.concat(stamps)
  }

  #readBody(): { kind: number; body: string } {
    const head = this.#columns.heads.varint()
    const bytes = this.#columns.bodies.raw(this.#columns.bodyLengths.varint())
    return { kind: head & kindMask, body: bytes.toString((head & isWide) === 0 ? 'utf8' : 'utf16le') }
  }
}
