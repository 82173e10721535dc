import { hash } from 'node:crypto'
import * as z from 'zod'
import { asBuffer } from '../../database/ids'

/**
 * A segment file: a head that anybody may read, then frames.
 *
 *   "TWND" ‖ u8 version ‖ u16 length of the header ‖ u32 length of all frames ‖ 8 bytes of SHA-256(header)
 *   ‖ 4 bytes of SHA-256 of the 19 bytes before ‖ header (canonical JSON) ‖ frame*
 *
 * Numbers are big-endian. The first 23 bytes are the same in every version, so that an older program tells a newer file
 * from a damaged one, and so that without a key what is missing is told from what was changed.
 */
const magic = Buffer.from('TWND')
const formatVersion = 1
const versionAt = 4
const headerLengthAt = 5
const framesLengthAt = 7
const headerHashAt = 11
const checkAt = 19
const preambleLength = 23
/** What has to be read of a file to know its head. */
export const longestHead = 2048

const hex = (bytes: number) => z.string().regex(new RegExp(`^[0-9a-f]{${2 * bytes}}$`))
const seq = z
  .int()
  .min(1)
  .max(2 ** 40 - 1)

const headerSchema = z.object({
  /** How the data in the frames is compressed. */
  comp: z.string(),
  device: hex(16),
  first: seq,
  /** Keyed hash of the entries. */
  id: hex(16),
  last: seq,
  n: z.int().min(1),
  salt: hex(16),
  /** Schema version of the writer. */
  schema: z.int().min(0),
  workspace: hex(16),
})
export type SegmentHeader = z.infer<typeof headerSchema>

/** What a file is, as far as one can say without the key. */
export type SegmentHead =
  | { readonly state: 'whole'; readonly header: SegmentHeader; readonly length: number }
  /** Not all of it is there yet. */
  | { readonly state: 'incomplete' }
  /** A newer program wrote it. */
  | { readonly state: 'newer' }
  /** Changed after it was written, or no segment at all. */
  | { readonly state: 'changed' }

/** The head of a segment file. `version` is another one in tests only. */
export function encodeHead(header: SegmentHeader, framesLength: number, version = formatVersion): Buffer {
  const sorted = Object.entries(header).sort(([one], [other]) => (one < other ? -1 : 1))
  const text = Buffer.from(JSON.stringify(Object.fromEntries(sorted)))
  const preamble = Buffer.alloc(preambleLength)
  magic.copy(preamble)
  preamble.writeUInt8(version, versionAt)
  preamble.writeUInt16BE(text.length, headerLengthAt)
  preamble.writeUInt32BE(framesLength, framesLengthAt)
  preamble.set(hash('sha256', text, 'buffer').subarray(0, checkAt - headerHashAt), headerHashAt)
  preamble.set(checkOf(preamble), checkAt)
  return Buffer.concat([preamble, text])
}

/** Reads a head. `start` is the first `longestHead` bytes of a file (all of a shorter one), `length` that of the file. */
export function readHead(start: Uint8Array, length: number): SegmentHead {
  const bytes = asBuffer(start)
  const seen = bytes.subarray(0, Math.min(magic.length, bytes.length))
  if (bytes.length < preambleLength)
    return magic.subarray(0, seen.length).equals(seen) || isEmpty(bytes) ? incomplete : changed
  const preamble = bytes.subarray(0, preambleLength)
  if (!seen.equals(magic) || !checkOf(preamble).equals(preamble.subarray(checkAt)))
    return hasHole(bytes) ? incomplete : changed
  if (preamble.readUInt8(versionAt) > formatVersion) return newer
  const headLength = preambleLength + preamble.readUInt16BE(headerLengthAt)
  const whole = headLength + preamble.readUInt32BE(framesLengthAt)
  if (length !== whole) return length < whole ? incomplete : changed
  return readHeader(bytes, headLength)
}

function readHeader(bytes: Buffer, headLength: number): SegmentHead {
  const text = bytes.subarray(preambleLength, headLength)
  const sum = hash('sha256', text, 'buffer').subarray(0, checkAt - headerHashAt)
  if (!sum.equals(bytes.subarray(headerHashAt, checkAt))) return hasHole(bytes) ? incomplete : changed
  const header = headerSchema.safeParse(parsed(text)).data
  if (!header) return changed
  if (header.comp !== 'deflate-raw') return newer
  return { state: 'whole', header, length: headLength }
}

/** A run of zeros that neither a head nor ciphertext has: a file that got its length before its content. */
export function hasHole(bytes: Buffer): boolean {
  return bytes.includes(hole)
}

const hole = Buffer.alloc(16)
const incomplete = { state: 'incomplete' } as const
const newer = { state: 'newer' } as const
const changed = { state: 'changed' } as const

function isEmpty(bytes: Buffer): boolean {
  return bytes.every((byte) => byte === 0)
}

function checkOf(preamble: Buffer): Buffer {
  return hash('sha256', preamble.subarray(0, checkAt), 'buffer').subarray(0, preambleLength - checkAt)
}

function parsed(text: Buffer): unknown {
  try {
    return JSON.parse(text.toString('utf8'))
  } catch {
    // The sum was right and the text is none of ours: judged as a header of the wrong shape.
    return null
  }
}
