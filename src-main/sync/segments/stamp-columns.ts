import { asBuffer } from '../../database/ids'
import { decodeStamp, encodeStamp, noStamp, stampLength } from '../../journal/hlc'
import type { ByteReader, ByteWriter } from './byte-streams'

const nodeLength = 8
/** Codes of a stamp's node: `noStamp` as a whole, the device's own, then the others in the order they come up. */
const codes = { none: 0, own: 1, firstOther: 2 }

/** Where nodes and numbers of stamps are written; nodes stand apart, because they are all the same as a rule. */
export interface StampColumns<Stream> {
  readonly nodes: Stream
  readonly ticks: Stream
}

/** The nodes that occurred besides the device's own, shared by all stamps of a batch. */
export class NodeList {
  readonly own: Buffer
  readonly others: Buffer[] = []

  constructor(device: Uint8Array) {
    this.own = asBuffer(device).subarray(0, nodeLength)
  }
}

/**
 * Stamps one after the other: milliseconds as the difference to the one before; the counter as the difference to what a
 * clock says next (0 in a new millisecond, one more in the same).
 */
export class StampWriter {
  readonly #columns: StampColumns<ByteWriter>
  readonly #nodes: NodeList
  #ms = 0
  #counter = 0

  constructor(columns: StampColumns<ByteWriter>, nodes: NodeList) {
    this.#columns = columns
    this.#nodes = nodes
  }

  write(stamp: Uint8Array): void {
    const bytes = asBuffer(stamp)
    if (bytes.equals(noStamp)) {
      this.#columns.nodes.varint(codes.none)
      return
    }
    this.#writeNode(bytes.subarray(nodeLength))
    const { ms, counter } = decodeStamp(bytes)
    this.#columns.ticks.signed(ms - this.#ms)
    this.#columns.ticks.signed(counter - (ms === this.#ms ? this.#counter + 1 : 0))
    this.#ms = ms
    this.#counter = counter
  }

  #writeNode(node: Buffer): void {
    const { own, others } = this.#nodes
    if (node.equals(own)) {
      this.#columns.nodes.varint(codes.own)
      return
    }
    const known = others.findIndex((one) => one.equals(node))
    this.#columns.nodes.varint(codes.firstOther + (known < 0 ? others.length : known))
    if (known >= 0) return
    this.#columns.nodes.raw(node)
    others.push(node)
  }
}

/** Reads what a StampWriter has written. */
export class StampReader {
  readonly #columns: StampColumns<ByteReader>
  readonly #nodes: NodeList
  #ms = 0
  #counter = 0

  constructor(columns: StampColumns<ByteReader>, nodes: NodeList) {
    this.#columns = columns
    this.#nodes = nodes
  }

  read(): Buffer {
    const code = this.#columns.nodes.varint()
    if (code === codes.none) return Buffer.alloc(stampLength)
    const node = this.#nodeOf(code)
    const ms = this.#ms + this.#columns.ticks.signed()
    const counter = (ms === this.#ms ? this.#counter + 1 : 0) + this.#columns.ticks.signed()
    this.#ms = ms
    this.#counter = counter
    return encodeStamp({ ms, counter }, node)
  }

  #nodeOf(code: number): Buffer {
    const { own, others } = this.#nodes
    if (code === codes.own) return own
    const place = code - codes.firstOther
    if (place === others.length) others.push(this.#columns.nodes.raw(nodeLength))
    const node = others[place]
    if (!node) throw new RangeError('a node that has not been named')
    return node
  }
}
