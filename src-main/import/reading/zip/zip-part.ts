import { pipeline, type Readable } from 'node:stream'
import { createInflateRaw, inflateRawSync } from 'node:zlib'
import { limits } from '../limits'
import { ReadingError, StructureError } from '../reading-error'
import type { ByteSource } from './byte-source'
import type { ZipEntry } from './zip-directory'

const chunkSize = 1024 * 1024

function contentStart(source: ByteSource, entry: ZipEntry): number {
  if (entry.encrypted) throw new ReadingError('encrypted')
  if (entry.method !== 0 && entry.method !== 8)
    throw new ReadingError('unsupported', { compression: entry.method })
  const header = source.read(entry.headerAt, 30)
  if (header.length < 30 || header.readUInt32LE(0) !== 0x04034b50) throw new StructureError(entry.name)
  return entry.headerAt + 30 + header.readUInt16LE(26) + header.readUInt16LE(28)
}

function isCapError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
}

/**
 * A whole part in memory.
 * @throws ReadingError `too-large` above `cap` bytes (whatever the directory claims), StructureError when it does not unpack.
 */
export function readPart(source: ByteSource, entry: ZipEntry, cap: number = limits.smallPart): Buffer {
  if (entry.unpackedSize > cap || entry.packedSize > cap)
    throw new ReadingError('too-large', { limit: entry.name })
  const packed = source.read(contentStart(source, entry), entry.packedSize)
  if (entry.method === 0) return packed
  try {
    return inflateRawSync(packed, { maxOutputLength: cap })
  } catch (error) {
    if (isCapError(error)) throw new ReadingError('too-large', { limit: entry.name }, error)
    throw new StructureError(entry.name, error)
  }
}

function openStream(source: ByteSource, entry: ZipEntry): Readable {
  const start = contentStart(source, entry)
  const packed = source.stream(start, Math.min(source.size, start + entry.packedSize))
  if (entry.method === 0) return packed
  // The iteration below sees the error; the callback is there because pipeline asks for one.
  return pipeline(packed, createInflateRaw({ chunkSize }), () => undefined)
}

/**
 * The unpacked bytes of a part, chunk by chunk, so that memory stays flat.
 * @throws ReadingError `too-large` above the total cap, StructureError when the part does not unpack.
 */
export async function* streamPart(
  source: ByteSource,
  entry: ZipEntry,
  cap: number = limits.unpackedTotal,
): AsyncGenerator<Buffer> {
  if (entry.packedSize === 0) return
  let total = 0
  const stream = openStream(source, entry)
  try {
    for await (const chunk of stream) {
      if (!Buffer.isBuffer(chunk)) throw new StructureError(entry.name)
      total += chunk.length
      if (total > cap) throw new ReadingError('too-large', { limit: entry.name })
      yield chunk
    }
  } catch (error) {
    if (error instanceof ReadingError || error instanceof StructureError) throw error
    throw new StructureError(entry.name, error)
  }
}
