import { deflateRawSync } from 'node:zlib'

/** A part of a zip that is made for a test; sizes can lie. */
export interface ZipPart {
  readonly name: string
  readonly content: Buffer | string
  /** What the headers claim instead of the true unpacked size. */
  readonly claimedSize?: number
  /** Bytes that are already deflated; `content` is then ignored. */
  readonly packed?: Buffer
}

function header(part: ZipPart, packed: Buffer, size: number): Buffer {
  const name = Buffer.from(part.name)
  const bytes = Buffer.alloc(30)
  bytes.writeUInt32LE(0x04034b50, 0)
  bytes.writeUInt16LE(20, 4)
  bytes.writeUInt16LE(8, 8)
  bytes.writeUInt32LE(packed.length, 18)
  bytes.writeUInt32LE(size, 22)
  bytes.writeUInt16LE(name.length, 26)
  return Buffer.concat([bytes, name])
}

function directoryEntry(part: ZipPart, packed: Buffer, place: { at: number; size: number }): Buffer {
  const name = Buffer.from(part.name)
  const bytes = Buffer.alloc(46)
  bytes.writeUInt32LE(0x02014b50, 0)
  bytes.writeUInt16LE(20, 4)
  bytes.writeUInt16LE(20, 6)
  bytes.writeUInt16LE(8, 10)
  bytes.writeUInt32LE(packed.length, 20)
  bytes.writeUInt32LE(place.size, 24)
  bytes.writeUInt16LE(name.length, 28)
  bytes.writeUInt32LE(place.at, 42)
  return Buffer.concat([bytes, name])
}

/** A zip of deflated parts. */
export function makeZip(parts: readonly ZipPart[]): Buffer {
  const files: Buffer[] = []
  const entries: Buffer[] = []
  let at = 0
  for (const part of parts) {
    const packed = part.packed ?? deflateRawSync(part.content)
    const size = part.claimedSize ?? Buffer.byteLength(part.content)
    const file = Buffer.concat([header(part, packed, size), packed])
    entries.push(directoryEntry(part, packed, { at, size }))
    files.push(file)
    at += file.length
  }
  const directory = Buffer.concat(entries)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...files, directory, end])
}
