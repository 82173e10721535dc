import { StructureError } from '../reading-error'

const freeSector = 0xfffffffa
const noStream = 0xffffffff
const entrySize = 128

interface DirectoryEntry {
  readonly name: string
  /** 1 storage, 2 stream, 5 root. */
  readonly type: number
  readonly left: number
  readonly right: number
  readonly child: number
  readonly start: number
  readonly size: number
}

/** An OLE compound file ([MS-CFB]) in memory: finds the streams that lie directly in its root. */
export class CompoundFile {
  private readonly bytes: Buffer
  private readonly sectorSize: number
  private readonly miniSize: number
  private readonly miniCutoff: number
  private readonly table: Uint32Array
  private readonly entries: readonly DirectoryEntry[]

  /** @throws StructureError (or RangeError from reading outside the file) when the container is broken. */
  constructor(bytes: Buffer) {
    this.bytes = bytes
    this.sectorSize = 1 << bytes.readUInt16LE(30)
    this.miniSize = 1 << bytes.readUInt16LE(32)
    if (this.sectorSize < 512 || this.sectorSize > 4096) throw new StructureError('compound file')
    this.miniCutoff = bytes.readUInt32LE(56)
    this.table = this.readTable()
    this.entries = this.readDirectory(this.chain(bytes.readUInt32LE(48)))
  }

  /** The stream of this name (without regard to case) in the root, null when there is none. */
  stream(name: string): Buffer | null {
    const wanted = name.toLowerCase()
    const entry = this.rootEntries().find((one) => one.type === 2 && one.name.toLowerCase() === wanted)
    if (!entry) return null
    const bytes = entry.size < this.miniCutoff ? this.miniChain(entry.start) : this.chain(entry.start)
    if (bytes.length < entry.size) throw new StructureError('compound file stream')
    return bytes.subarray(0, entry.size)
  }

  private sector(index: number): Buffer {
    const start = (index + 1) * this.sectorSize
    if (start >= this.bytes.length) throw new StructureError('compound file sector')
    return this.bytes.subarray(start, start + this.sectorSize)
  }

  /** The file allocation table: which sector follows which. */
  private readTable(): Uint32Array {
    const places: number[] = []
    for (let at = 76; at < 512; at += 4) places.push(this.bytes.readUInt32LE(at))
    const perSector = this.sectorSize / 4
    let next = this.bytes.readUInt32LE(68)
    for (let guard = this.bytes.readUInt32LE(72); guard > 0 && next < freeSector; guard -= 1) {
      const more = this.sector(next)
      for (let at = 0; at < perSector - 1; at += 1) places.push(more.readUInt32LE(at * 4))
      next = more.readUInt32LE(this.sectorSize - 4)
    }
    const used = places.filter((place) => place < freeSector)
    const table = new Uint32Array(used.length * perSector)
    for (const [index, place] of used.entries()) {
      const sector = this.sector(place)
      for (let at = 0; at * 4 + 4 <= sector.length; at += 1)
        table[index * perSector + at] = sector.readUInt32LE(at * 4)
    }
    return table
  }

  private chain(first: number): Buffer {
    const sectors: Buffer[] = []
    for (let index = first; index < freeSector; index = this.table[index] ?? noStream) {
      if (sectors.length > this.table.length) throw new StructureError('compound file loop')
      sectors.push(this.sector(index))
    }
    return Buffer.concat(sectors)
  }

  /** Small streams share the root's own stream, cut into pieces of 64 bytes. */
  private miniChain(first: number): Buffer {
    const root = this.entries.find((entry) => entry.type === 5)
    const pieces = this.chain(root?.start ?? noStream)
    const next = this.chain(this.bytes.readUInt32LE(60))
    const found: Buffer[] = []
    for (let index = first; index < freeSector; index = next.readUInt32LE(index * 4)) {
      if (found.length * this.miniSize > pieces.length) throw new StructureError('compound file loop')
      found.push(pieces.subarray(index * this.miniSize, (index + 1) * this.miniSize))
    }
    return Buffer.concat(found)
  }

  private readDirectory(bytes: Buffer): DirectoryEntry[] {
    const entries: DirectoryEntry[] = []
    for (let at = 0; at + entrySize <= bytes.length; at += entrySize) {
      const nameLength = Math.min(64, bytes.readUInt16LE(at + 64))
      entries.push({
        name: bytes.toString('utf16le', at, at + Math.max(0, nameLength - 2)),
        type: bytes[at + 66] ?? 0,
        left: bytes.readUInt32LE(at + 68),
        right: bytes.readUInt32LE(at + 72),
        child: bytes.readUInt32LE(at + 76),
        start: bytes.readUInt32LE(at + 116),
        size: bytes.readUInt32LE(at + 120),
      })
    }
    return entries
  }

  /** The entries directly under the root: embedded documents have a `Workbook` of their own deeper down. */
  private rootEntries(): DirectoryEntry[] {
    const found = new Map<number, DirectoryEntry>()
    const open = [this.entries.find((entry) => entry.type === 5)?.child ?? noStream]
    for (let index = open.pop(); index !== undefined; index = open.pop()) {
      const entry = this.entries[index]
      if (!entry || found.has(index)) continue
      found.set(index, entry)
      open.push(entry.left, entry.right)
    }
    return [...found.values()]
  }
}
