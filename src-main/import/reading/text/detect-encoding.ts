import { isUtf8 } from 'node:buffer'
import iconv from 'iconv-lite'
import { detect } from 'jschardet'
import type { ByteSource } from '../zip/byte-source'
import { eastAsianByBytes } from './east-asian-bytes'
import { knownEncoding, type TextEncoding } from './encodings'
import { wrongness } from './script-sanity'

export interface DetectedEncoding {
  readonly encoding: TextEncoding
  /** Bytes of the byte order mark. */
  readonly skip: number
}

const sampleSize = 64 * 1024
const chunkSize = 1024 * 1024

/** The encoding that a byte order mark states, null without one. */
export function byteOrderMark(head: Buffer): DetectedEncoding | null {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return { encoding: 'utf-8', skip: 3 }
  if (head[0] === 0xff && head[1] === 0xfe) return { encoding: 'utf-16le', skip: 2 }
  if (head[0] === 0xfe && head[1] === 0xff) return { encoding: 'utf-16be', skip: 2 }
  return null
}

/**
 * UTF-16 without a mark: only there do zero bytes stand, and nearly all on one side of the pairs (the other side has
 * those of signs such as U+C900).
 */
export function zeroBytePattern(head: Buffer): TextEncoding | null {
  let even = 0
  let odd = 0
  for (let at = 0; at < head.length; at += 1) {
    if (head[at] !== 0) continue
    if (at % 2 === 0) even += 1
    else odd += 1
  }
  if ((even + odd) * 100 < head.length) return null
  if (odd >= even * 3) return 'utf-16le'
  return even >= odd * 3 ? 'utf-16be' : null
}

/** Cuts a chunk in front of a UTF-8 sequence that continues in the next one. */
function completeLength(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(4, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0
    if (byte < 0x80) return bytes.length
    if (byte >= 0xc0) return bytes.length - back
  }
  return bytes.length
}

function isUtf8File(source: ByteSource): boolean {
  for (let at = 0; at < source.size; ) {
    const chunk = source.read(at, chunkSize)
    if (chunk.length === 0) break
    const length = at + chunk.length < source.size ? completeLength(chunk) : chunk.length
    if (length === 0 || !isUtf8(chunk.subarray(0, length))) return false
    at += length
  }
  return true
}

function hasHighByte(bytes: Buffer): boolean {
  for (const byte of bytes) if (byte > 0x7f) return true
  return false
}

/** Bytes that separate fields and are never the second half of a sign: tab, line ends, comma, semicolon. */
const separators = new Set([0x09, 0x0a, 0x0d, 0x2c, 0x3b])

/** The fields of a piece of text that have a byte above ASCII in them, a line each. */
function nonAsciiFields(bytes: Buffer, room: number): Buffer[] {
  const fields: Buffer[] = []
  let total = 0
  let start = 0
  for (let at = 0; at <= bytes.length && total < room; at += 1) {
    if (at < bytes.length && !separators.has(bytes[at] ?? 0)) continue
    const field = bytes.subarray(start, at)
    start = at + 1
    if (!hasHighByte(field)) continue
    fields.push(field, lineEnd)
    total += field.length + 1
  }
  return fields
}

const lineEnd = Buffer.from('\n')

/** 64 KB of what is not ASCII: mail addresses and numbers only blur the picture. */
function nonAsciiSample(source: ByteSource): Buffer {
  const fields: Buffer[] = []
  let total = 0
  for (let at = 0; at < source.size && total < sampleSize; at += chunkSize) {
    // The last field may be cut off; it is left out unless it is the only one.
    const found = nonAsciiFields(source.read(at, chunkSize), sampleSize - total)
    if (at + chunkSize < source.size && found.length > 2) found.splice(-2)
    for (const field of found) total += field.length
    fields.push(...found)
  }
  return Buffer.concat(fields)
}

const legacy: readonly TextEncoding[] = [
  'cp949',
  'gb18030',
  'shift_jis',
  'big5',
  'windows-1251',
  'euc-jp',
  'koi8-r',
  'cp866',
  'windows-1252',
]

/**
 * The encoding of legacy bytes: the detector's word, unless the decoded text looks wrong (replacement signs, letters
 * of mixed scripts) and another encoding clearly looks better.
 */
export function guessLegacy(sample: Buffer): TextEncoding {
  const shaped = eastAsianByBytes(sample, iconv.decode(sample, 'cp949'))
  if (shaped) return shaped
  const word = knownEncoding(detect(sample).encoding ?? '')
  const named = word && !word.startsWith('utf') ? word : null
  const doubt = (encoding: TextEncoding) => wrongness(iconv.decode(sample, encoding))
  if (named && doubt(named) < 0.05) return named
  let best = named ?? 'windows-1252'
  let least = doubt(best)
  for (const encoding of legacy) {
    const wrong = doubt(encoding)
    if (wrong < least - 0.02) [best, least] = [encoding, wrong]
  }
  return best
}

/**
 * The encoding of a text file, without asking: byte order mark, zero-byte pattern, strict UTF-8 over the whole file,
 * then a detector on the lines that are not ASCII and a look at the letters that come out.
 */
export function detectEncoding(source: ByteSource): DetectedEncoding {
  const head = source.read(0, 16_384)
  const marked = byteOrderMark(head)
  if (marked) return marked
  const wide = zeroBytePattern(head)
  if (wide) return { encoding: wide, skip: 0 }
  if (isUtf8File(source)) return { encoding: 'utf-8', skip: 0 }
  return { encoding: guessLegacy(nonAsciiSample(source)), skip: 0 }
}
