import { Readable } from 'node:stream'
import type { ByteSource } from '../zip/byte-source'

/** Bytes in memory in the place of the file that they come from. */
export function memorySource(file: ByteSource, bytes: Buffer): ByteSource {
  return {
    path: file.path,
    size: bytes.length,
    changedAt: file.changedAt,
    read: (start, length) => bytes.subarray(start, start + Math.max(0, length)),
    stream: (start, end) => Readable.from([bytes.subarray(start, end)], { objectMode: false }),
    close: () => undefined,
  }
}
