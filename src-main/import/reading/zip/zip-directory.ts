import { limits } from '../limits'
import { ReadingError, StructureError } from '../reading-error'
import type { ByteSource } from './byte-source'

/** One file inside a zip, as its central directory declares it. Sizes are claims, not facts. */
export interface ZipEntry {
  readonly name: string
  /** 0 stored, 8 deflated. */
  readonly method: number
  readonly encrypted: boolean
  readonly packedSize: number
  readonly unpackedSize: number
  readonly headerAt: number
}

export interface ZipDirectory {
  /** By name in lower case with forward slashes and no leading slash. The first of equal names wins. */
  readonly entries: ReadonlyMap<string, ZipEntry>
}

const endSignature = 0x06054b50
const end64LocatorSignature = 0x07064b50
const end64Signature = 0x06064b50
const entrySignature = 0x02014b50
const endLength = 22
const longestComment = 65_535
const full32 = 0xffffffff
const full16 = 0xffff

interface DirectoryPlace {
  readonly count: number
  readonly size: number
  readonly start: number
  /** Where the directory must have ended. */
  readonly end: number
}

function findEnd(tail: Buffer): number {
  for (let at = tail.length - endLength; at >= 0; at -= 1) {
    if (tail.readUInt32LE(at) === endSignature) return at
  }
  return -1
}

function place64(source: ByteSource, endAt: number): DirectoryPlace | null {
  const locator = source.read(endAt - 20, 20)
  if (endAt < 20 || locator.readUInt32LE(0) !== end64LocatorSignature) return null
  const at = Number(locator.readBigUInt64LE(8))
  const record = source.read(at, 56)
  if (record.length < 56 || record.readUInt32LE(0) !== end64Signature) throw new StructureError('zip64 end')
  return {
    count: Number(record.readBigUInt64LE(32)),
    size: Number(record.readBigUInt64LE(40)),
    start: Number(record.readBigUInt64LE(48)),
    end: at,
  }
}

function findPlace(source: ByteSource): DirectoryPlace {
  const tailLength = Math.min(source.size, endLength + longestComment)
  const tail = source.read(source.size - tailLength, tailLength)
  const at = findEnd(tail)
  if (at < 0) throw new ReadingError('damaged', { part: 'zip' })
  const end = source.size - tailLength + at
  const place = {
    count: tail.readUInt16LE(at + 10),
    size: tail.readUInt32LE(at + 12),
    start: tail.readUInt32LE(at + 16),
    end,
  }
  const needs64 = place.count === full16 || place.size === full32 || place.start === full32
  return (needs64 ? place64(source, end) : null) ?? place
}

/** The field 1 of an entry's extra fields, where numbers stand that did not fit into 32 bits. */
function wideField(extra: Buffer): Buffer {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) === 1) return extra.subarray(at + 4, at + 4 + extra.readUInt16LE(at + 2))
  }
  return extra.subarray(0, 0)
}

/** Unpacked size, packed size and offset: those that are all ones stand, in this order, in the wide field. */
function wideNumbers(extra: Buffer, narrow: readonly number[]): number[] {
  const field = wideField(extra)
  let at = 0
  return narrow.map((value) => {
    if (value !== full32 || at + 8 > field.length) return value
    at += 8
    return Number(field.readBigUInt64LE(at - 8))
  })
}

function readEntry(directory: Buffer, at: number, shift: number): { entry: ZipEntry; next: number } {
  if (at + 46 > directory.length || directory.readUInt32LE(at) !== entrySignature)
    throw new StructureError('zip directory')
  const nameLength = directory.readUInt16LE(at + 28)
  const extraLength = directory.readUInt16LE(at + 30)
  const next = at + 46 + nameLength + extraLength + directory.readUInt16LE(at + 32)
  if (next > directory.length) throw new StructureError('zip directory')
  const extra = directory.subarray(at + 46 + nameLength, at + 46 + nameLength + extraLength)
  const narrow = [
    directory.readUInt32LE(at + 24),
    directory.readUInt32LE(at + 20),
    directory.readUInt32LE(at + 42),
  ]
  const [unpackedSize = 0, packedSize = 0, headerAt = 0] = wideNumbers(extra, narrow)
  const entry = {
    name: directory.toString('utf8', at + 46, at + 46 + nameLength),
    method: directory.readUInt16LE(at + 10),
    encrypted: (directory.readUInt16LE(at + 8) & 1) === 1,
    packedSize,
    unpackedSize,
    headerAt: headerAt + shift,
  }
  return { entry, next }
}

/** The key under which an entry is found. */
export function entryKey(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase()
}

/**
 * Reads the central directory of a zip (APPNOTE 6.3, zip64 included).
 * @throws ReadingError `damaged` without a directory, `too-large` above the caps; StructureError when it is inconsistent.
 */
export function readZipDirectory(source: ByteSource): ZipDirectory {
  const place = findPlace(source)
  if (place.count > limits.zipEntries) throw new ReadingError('too-large', { limit: 'zipEntries' })
  if (place.size > limits.smallPart || place.size > source.size) throw new StructureError('zip directory')
  // Bytes in front of the archive (a stub, a mail header) move everything by the same distance.
  const shift = Math.max(0, place.end - place.size - place.start)
  const directory = source.read(place.start + shift, place.size)
  const entries = new Map<string, ZipEntry>()
  let declared = 0
  for (let at = 0, index = 0; index < place.count; index += 1) {
    const { entry, next } = readEntry(directory, at, shift)
    declared += entry.unpackedSize
    if (declared > limits.unpackedTotal) throw new ReadingError('too-large', { limit: 'unpackedTotal' })
    const key = entryKey(entry.name)
    if (!entries.has(key)) entries.set(key, entry)
    at = next
  }
  return { entries }
}
