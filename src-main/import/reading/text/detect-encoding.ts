import { isUtf8 } from 'node:buffer'
import iconv from 'iconv-lite'
import { detect } from 'jschardet'
import type { ByteSource } from '../zip/byte-source'
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

/** UTF-16 without a mark: only there do zero bytes stand, and only on one side of the pairs. */
export function zeroBytePattern(head: Buffer): TextEncoding | null {
  let even = 0
  let odd = 0
  for (let at = 0; at < head.length; at += 1) {
    if (head[at] !== 0) continue
    if (at % 2 === 0) even += 1
    else odd += 1
  }
  if ((even + odd) * 100 < head.length) return null
  if (odd >= even * 20) return 'utf-16le'
  return even >= odd * 20 ? 'utf-16be' : null
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

function hasHighByte(line: Buffer): boolean {
  for (const byte of line) if (byte > 0x7f) return true
  return false
}

/** The first 64 KB of lines that have a byte above ASCII in them. */
function nonAsciiLines(source: ByteSource): Buffer {
  const lines: Buffer[] = []
  let total = 0
  let rest: Buffer = Buffer.alloc(0)
  for (let at = 0; at < source.size && total < sampleSize; at += chunkSize) {
    const chunk = Buffer.concat([rest, source.read(at, chunkSize)])
    let start = 0
    for (let end = chunk.indexOf(0x0a); end >= 0 && total < sampleSize; end = chunk.indexOf(0x0a, start)) {
      const line = chunk.subarray(start, end + 1)
      start = end + 1
      if (!hasHighByte(line)) continue
      lines.push(line)
      total += line.length
    }
    rest = chunk.subarray(start, start + sampleSize)
  }
  if (total < sampleSize && hasHighByte(rest)) lines.push(rest)
  return Buffer.concat(lines).subarray(0, sampleSize)
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
  return { encoding: guessLegacy(nonAsciiLines(source)), skip: 0 }
}
