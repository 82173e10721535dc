import { ensureStream } from './device'
import type { JournalWriter } from './journal-writer'
import { opId, opPlace } from './op-id'
import type { Frontier, WireOp } from './wire-op'

/** One device's entries in this file. */
export interface Stream {
  readonly dev: number
  readonly device: Buffer
  readonly fork: number
  /** The highest number up to which there is no gap; 0 in a fork. */
  seq: number
  hasMoved: boolean
}

/** Numbers of one stream, both ends included. */
export interface StreamRange {
  readonly dev: number
  readonly first: number
  readonly last: number
}

/** A stream as sync sees it. */
export interface StreamInfo {
  readonly dev: number
  /** Who wrote it, as hex. */
  readonly device: string
  /** Above 0: a second content of taken numbers, with holes. */
  readonly fork: number
  /** The highest number in it. */
  readonly last: number
  /** True when it was written in this file. */
  readonly isOwn: boolean
}

/** The entries of every device as far as they are here: which stream they stand in, and how far it has come. */
export class Streams {
  readonly #writer: JournalWriter
  readonly #byDev = new Map<number, Stream>()
  readonly #byDevice = new Map<string, Stream[]>()

  constructor(writer: JournalWriter) {
    this.#writer = writer
  }

  /** The stream of a device; `fork` above 0 is one of those that hold a second content of taken numbers. */
  of(device: Buffer, fork = 0): Stream {
    const streams = this.#streamsOf(device)
    const known = streams.find((stream) => stream.fork === fork)
    if (known) return known
    const made = this.#load(ensureStream(this.#writer.connection, device, fork))
    streams.push(made)
    return made
  }

  /** How many streams a device has: one, and one per fork. */
  countOf(device: Buffer): number {
    return this.#streamsOf(device).length
  }

  /** The device that wrote an entry of this file. */
  deviceOf(op: number): Buffer {
    const { stream } = opPlace(op)
    return (this.#byDev.get(stream) ?? this.#load(stream)).device
  }

  /** One more entry of the stream has been taken in. */
  advance(stream: Stream): void {
    stream.seq += 1
    stream.hasMoved = true
  }

  save(): void {
    const update = this.#writer.statements('UPDATE sync_frontier SET seq = ? WHERE dev = ?')
    for (const stream of this.#byDev.values()) if (stream.hasMoved) update.run(stream.seq, stream.dev)
  }

  #streamsOf(device: Buffer): Stream[] {
    const key = device.toString('hex')
    const known = this.#byDevice.get(key)
    if (known) return known
    const found = this.#writer
      .statements(
        'SELECT s.dev FROM sync_stream s JOIN sync_device d ON d.id = s.device WHERE d.uuid = ? ORDER BY s.fork',
        'value',
      )
      .all(device) as number[]
    const streams = found.map((dev) => this.#load(dev))
    this.#byDevice.set(key, streams)
    return streams
  }

  #load(dev: number): Stream {
    const known = this.#byDev.get(dev)
    if (known) return known
    const found = this.#writer
      .statements(
        `SELECT d.uuid, s.fork, f.seq FROM sync_stream s
         JOIN sync_device d ON d.id = s.device JOIN sync_frontier f ON f.dev = s.dev WHERE s.dev = ?`,
        'array',
      )
      .get(dev) as [Buffer, number, number]
    const [device, fork, seq] = found
    const stream = { dev, device, fork, seq, hasMoved: false }
    this.#byDev.set(dev, stream)
    return stream
  }
}

interface StoredWireOp {
  device: Buffer
  seq: number
  hlc: Buffer
  tbl: number
  row: Buffer
  kind: number
  body: string
  base: Buffer | null
}

const wireColumns = `d.uuid AS device, o.seq, o.hlc, o.tbl, o.row, o.kind, o.body, o.base
  FROM sync_op o JOIN sync_stream s ON s.dev = o.dev JOIN sync_device d ON d.id = s.device`

function toWire({ tbl, ...op }: StoredWireOp): WireOp {
  return { ...op, table: tbl }
}

type WithStatements = Pick<JournalWriter, 'statements'>

/** One entry of this file, or undefined when there is none with that number. */
export function readWireOp({ statements }: WithStatements, id: number): WireOp | undefined {
  const op = statements(`SELECT ${wireColumns} WHERE o.id = ?`).get(id)
  return op ? toWire(op as StoredWireOp) : undefined
}

/** How far every device has come here. */
export function readFrontier({ statements }: WithStatements): Map<string, number> {
  const rows = statements(
    `SELECT hex(d.uuid), f.seq FROM sync_frontier f JOIN sync_stream s ON s.dev = f.dev
     JOIN sync_device d ON d.id = s.device WHERE s.fork = 0`,
    'array',
  ).all() as [string, number][]
  return new Map(rows.map(([device, seq]) => [device.toLowerCase(), seq]))
}

/** All streams of this file. */
export function readStreams({ statements }: WithStatements): StreamInfo[] {
  const rows = statements(
    'SELECT s.dev, hex(d.uuid) AS device, s.fork, d.is_own AS own FROM sync_stream s JOIN sync_device d ON d.id = s.device',
  ).all() as { dev: number; device: string; fork: number; own: number }[]
  const newest = statements('SELECT max(id) FROM sync_op WHERE id > ? AND id < ?', 'value')
  return rows.map(({ dev, device, fork, own }) => {
    const last = newest.get(opId(dev, 0), opId(dev + 1, 0)) as number | null
    return {
      dev,
      device: device.toLowerCase(),
      fork,
      last: last === null ? 0 : opPlace(last).seq,
      isOwn: own === 1,
    }
  })
}

/** Entries of a stream in a range of numbers, in their order, at most `limit`. */
export function readRange(
  { statements }: WithStatements,
  { dev, first, last }: StreamRange,
  limit: number,
): WireOp[] {
  const ops = statements(`SELECT ${wireColumns} WHERE o.id BETWEEN ? AND ? ORDER BY o.id LIMIT ?`)
  return (ops.all(opId(dev, first), opId(dev, last), limit) as StoredWireOp[]).map(toWire)
}

/**
 * The entries that somebody who stands at `frontier` does not have, in the order of each device: at most `limit` per
 * device. What stands in a fork is always among them, because a frontier does not speak of it.
 */
export function readOpsSince({ statements }: WithStatements, frontier: Frontier, limit: number): WireOp[] {
  const streams = statements(
    'SELECT s.dev, hex(d.uuid), s.fork FROM sync_stream s JOIN sync_device d ON d.id = s.device ORDER BY s.dev',
    'array',
  ).all() as [number, string, number][]
  return streams.flatMap(([dev, device, fork]) => {
    const seen = fork > 0 ? 0 : (frontier.get(device.toLowerCase()) ?? 0)
    const ops = statements(`SELECT ${wireColumns} WHERE o.id > ? AND o.id < ? ORDER BY o.id LIMIT ?`)
    return (ops.all(opId(dev, seen), opId(dev + 1, 0), limit) as StoredWireOp[]).map(toWire)
  })
}
