import { crc32, inflateRawSync } from 'node:zlib'
import { limits } from '../limits'
import { StructureError } from '../reading-error'

/** A part of a zip whose bytes are deflated already. */
export interface StoredPart {
  readonly name: string
  readonly deflated: Buffer
  readonly unpackedSize: number
}

/** The twenty-six bytes that the header of a part and its entry in the directory share. */
function sharedHeader({ name, deflated, unpackedSize }: StoredPart): Buffer {
  const bytes = Buffer.alloc(26)
  bytes.writeUInt16LE(20, 0)
  bytes.writeUInt16LE(8, 4)
  bytes.writeUInt32LE(checksum(deflated), 10)
  bytes.writeUInt32LE(deflated.length, 14)
  bytes.writeUInt32LE(unpackedSize, 18)
  bytes.writeUInt16LE(Buffer.byteLength(name), 22)
  return bytes
}

function checksum(deflated: Buffer): number {
  try {
    return crc32(inflateRawSync(deflated, { maxOutputLength: limits.wholeFile }))
  } catch (error) {
    throw new StructureError('content', error)
  }
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}

/** A zip in memory, for readers that know nothing else. @throws StructureError when a part does not unpack. */
export function storedZip(parts: readonly StoredPart[]): Buffer {
  const files: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const part of parts) {
    const name = Buffer.from(part.name)
    const shared = sharedHeader(part)
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(at, 10)
    directory.push(signature(0x02014b50), Buffer.from([20, 0]), shared, tail, name)
    files.push(signature(0x04034b50), shared, name, part.deflated)
    at += 30 + name.length + part.deflated.length
  }
  const entries = Buffer.concat(directory)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(parts.length, 4)
  end.writeUInt16LE(parts.length, 6)
  end.writeUInt32LE(entries.length, 8)
  end.writeUInt32LE(at, 12)
  return Buffer.concat([...files, entries, signature(0x06054b50), end])
}
