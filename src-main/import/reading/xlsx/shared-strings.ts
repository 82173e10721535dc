import { type Cell, emptyCell, textCell } from '../cell'
import { limits } from '../limits'
import { ReadingError, StructureError } from '../reading-error'
import type { ByteSource } from '../zip/byte-source'
import type { ZipEntry } from '../zip/zip-directory'
import { streamPart } from '../zip/zip-part'
import { endsName, isForeignEncoding, lessThan, rootPrefix, slash, tagEnd } from '../bytes'
import { StringReader } from './characters'

/** Short texts that come again and again (cities, titles) are decoded once. */
const cacheSlots = 16_384
const longestCached = 200

/** The shared strings of a workbook: bytes and offsets; a string is decoded when a cell uses it. */
export class SharedStrings {
  readonly count: number
  private readonly strings: StringReader
  private readonly starts: Uint32Array
  private readonly cached = new Array<Cell | undefined>(cacheSlots)
  private readonly cachedIndex = new Int32Array(cacheSlots).fill(-1)

  constructor(bytes: Buffer, starts: Uint32Array, prefixLength: number) {
    this.strings = new StringReader(bytes, prefixLength)
    this.starts = starts
    this.count = Math.max(0, starts.length - 1)
  }

  /** The cell of a string; an index that does not exist is an empty cell. */
  cell(index: number): Cell {
    if (!(index >= 0 && index < this.count)) return emptyCell
    const slot = index & (cacheSlots - 1)
    const known = this.cached[slot]
    if (known && this.cachedIndex[slot] === index) return known
    const cell = textCell(this.strings.text(this.starts[index] ?? 0, this.starts[index + 1] ?? 0))
    if (cell.text.length <= longestCached) {
      this.cached[slot] = cell
      this.cachedIndex[slot] = index
    }
    return cell
  }
}

/** No shared strings at all. */
export function noSharedStrings(): SharedStrings {
  return new SharedStrings(Buffer.alloc(0), new Uint32Array(0), 0)
}

/** Unpacks a part into one buffer that grows, so that a lying size costs nothing. */
async function gather(source: ByteSource, entry: ZipEntry): Promise<Buffer> {
  const cap = limits.sharedStringsPart
  if (entry.unpackedSize > cap) throw new ReadingError('too-large', { limit: 'sharedStrings' })
  let bytes = Buffer.allocUnsafeSlow(Math.max(1024, entry.unpackedSize))
  let length = 0
  for await (const chunk of streamPart(source, entry, cap)) {
    if (length + chunk.length > bytes.length) {
      const larger = Buffer.allocUnsafeSlow(Math.min(cap, Math.max(length + chunk.length, bytes.length * 2)))
      bytes.copy(larger, 0, 0, length)
      bytes = larger
    }
    chunk.copy(bytes, length)
    length += chunk.length
  }
  return bytes.subarray(0, length)
}

function grown(starts: Uint32Array): Uint32Array {
  const larger = new Uint32Array(starts.length * 2)
  larger.set(starts)
  return larger
}

/** Offsets of every `<si>`, and one more for the end. */
function indexStrings(bytes: Buffer, prefix: string): Uint32Array {
  let starts: Uint32Array = new Uint32Array(65_536)
  let count = 0
  const end = bytes.length
  const shift = 1 + prefix.length
  for (let at = 0; at < end; at += 1) {
    if (bytes[at] !== lessThan || bytes[at + shift] !== 0x73 || bytes[at + shift + 1] !== 0x69) continue
    if (!endsName(bytes[at + shift + 2])) continue
    if (count + 1 >= starts.length) starts = grown(starts)
    starts[count] = at
    count += 1
    if (count > limits.sharedStrings) throw new ReadingError('too-large', { limit: 'sharedStrings' })
  }
  starts[count] = end
  return starts.slice(0, count + 1)
}

/**
 * Reads `sharedStrings.xml`.
 * @throws ReadingError `too-large` above the caps, StructureError when it does not unpack or is not UTF-8.
 */
export async function readSharedStrings(source: ByteSource, entry: ZipEntry): Promise<SharedStrings> {
  const bytes = await gather(source, entry)
  if (isForeignEncoding(bytes)) throw new StructureError('sharedStrings encoding')
  const prefix = rootPrefix(bytes.toString('latin1', 0, 2000))
  const starts = indexStrings(bytes, prefix)
  if (starts.length > 1 && bytes.length > 0 && !endsWell(bytes)) throw new StructureError('sharedStrings')
  return new SharedStrings(bytes, starts, prefix.length)
}

/** A part that was cut off does not end with a closing tag. */
function endsWell(bytes: Buffer): boolean {
  const last = bytes.lastIndexOf(lessThan)
  return bytes[last + 1] === slash && tagEnd(bytes, last, bytes.length) > 0
}
