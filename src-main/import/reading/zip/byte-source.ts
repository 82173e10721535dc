import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs'
import { Readable } from 'node:stream'
import { ReadingError } from '../reading-error'

/** A file that is read by position. */
export interface ByteSource {
  readonly path: string
  readonly size: number
  /** When the file was last written, in milliseconds. */
  readonly changedAt: number
  /** At most `length` bytes from `start`; fewer at the end of the file. */
  read(start: number, length: number): Buffer
  /** The bytes from `start` up to, not including, `end`, in pieces. */
  stream(start: number, end: number): Readable
  close(): void
}

function systemCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown'
}

/**
 * Opens a file for reading.
 * @throws ReadingError `unreachable` with the system's code as `reason`, `empty` for a file without bytes.
 */
export function openSource(path: string): ByteSource {
  let file: number
  try {
    // Opening a pipe waits for whoever writes into it.
    if (!statSync(path).isFile()) throw new ReadingError('unreachable', { reason: 'EISDIR' })
    file = openSync(path, 'r')
  } catch (error) {
    if (error instanceof ReadingError) throw error
    throw new ReadingError('unreachable', { reason: systemCode(error) }, error)
  }
  const state = fstatSync(file)
  if (state.size === 0) {
    closeSync(file)
    throw new ReadingError('empty')
  }
  return {
    path,
    size: state.size,
    changedAt: state.mtimeMs,
    read: (start, length) => readAt(file, start, Math.max(0, Math.min(length, state.size - start))),
    stream: (start, end) => Readable.from(pieces(file, start, end), { objectMode: false }),
    close: () => closeSync(file),
  }
}

function readAt(file: number, start: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length)
  let filled = 0
  while (filled < length) {
    const count = readSync(file, bytes, filled, length - filled, start + filled)
    if (count === 0) break
    filled += count
  }
  return bytes.subarray(0, filled)
}

const pieceSize = 256 * 1024

function* pieces(file: number, start: number, end: number): Generator<Buffer> {
  for (let at = start; at < end; at += pieceSize) {
    const piece = readAt(file, at, Math.min(pieceSize, end - at))
    if (piece.length === 0) return
    yield piece
  }
}
