import { once } from 'node:events'
import { crc32, createDeflateRaw, type DeflateRaw } from 'node:zlib'
import type { OutputFile } from '../output-file'

/** 1 January 1980, midnight: the same content gives the same file. */
const noTime = 0x00210000
const utf8Names = 0x0800
const deflated = 8
const version = 20
const localHeaderSize = 30
/** Where crc and sizes stand in a local header; they are known when the part has been written. */
const sizesAt = 14
/** Letters that are gathered before they are compressed. */
const chunkLetters = 256 * 1024

interface Entry {
  readonly name: Buffer
  readonly at: number
  crc: number
  packed: number
  size: number
}

/** A part of a zip file that is written piece by piece. */
class ZipPart {
  readonly entry: Entry
  readonly #deflate: DeflateRaw
  #waiting = ''
  #failure: Error | null = null

  constructor(entry: Entry, output: OutputFile) {
    this.entry = entry
    // Level 3 costs a third of the default and makes a tenth more.
    this.#deflate = createDeflateRaw({ level: 3, chunkSize: 256 * 1024 })
    this.#deflate.on('data', (bytes: Buffer) => this.#take(bytes, output))
    this.#deflate.on('error', (error) => {
      this.#failure ??= error
    })
  }

  /** Adds text; waits while the compressor is busy. */
  async write(text: string): Promise<void> {
    this.#waiting += text
    if (this.#waiting.length >= chunkLetters) await this.#flush()
  }

  async end(): Promise<void> {
    await this.#flush()
    const ended = once(this.#deflate, 'end')
    this.#deflate.end()
    await ended
    this.#throwFailure()
  }

  /** A full disk must end the export in words, not the process: what a listener throws is nobody's. */
  #take(bytes: Buffer, output: OutputFile): void {
    this.entry.packed += bytes.length
    try {
      output.write(bytes)
    } catch (error) {
      this.#failure = error instanceof Error ? error : new Error('write failed', { cause: error })
      this.#deflate.destroy(this.#failure)
    }
  }

  #throwFailure(): void {
    if (this.#failure) throw this.#failure
  }

  async #flush(): Promise<void> {
    this.#throwFailure()
    const bytes = Buffer.from(this.#waiting, 'utf8')
    this.#waiting = ''
    this.entry.crc = crc32(bytes, this.entry.crc)
    this.entry.size += bytes.length
    if (!this.#deflate.write(bytes)) await once(this.#deflate, 'drain')
  }
}

export type WriteText = (text: string) => Promise<void>

/** Writes the parts of a zip file one after the other; compression runs in a thread of its own. */
export class ZipWriter {
  readonly #output: OutputFile
  readonly #entries: Entry[] = []

  constructor(output: OutputFile) {
    this.#output = output
  }

  /** Adds a part. */
  async add(name: string, write: (text: WriteText) => Promise<void>): Promise<void> {
    const entry: Entry = { name: Buffer.from(name), at: this.#output.size, crc: 0, packed: 0, size: 0 }
    this.#output.write(Buffer.concat([localHeader(entry), entry.name]))
    const part = new ZipPart(entry, this.#output)
    await write((text) => part.write(text))
    await part.end()
    this.#output.patch(sizesOf(entry), entry.at + sizesAt)
    this.#entries.push(entry)
  }

  /** Adds a short part. */
  async addText(name: string, text: string): Promise<void> {
    await this.add(name, (write) => write(text))
  }

  /** Writes the directory. */
  end(): void {
    const at = this.#output.size
    for (const entry of this.#entries) this.#output.write(Buffer.concat([directoryHeader(entry), entry.name]))
    const end = Buffer.alloc(22)
    end.writeUInt32LE(0x06054b50, 0)
    end.writeUInt16LE(this.#entries.length, 8)
    end.writeUInt16LE(this.#entries.length, 10)
    end.writeUInt32LE(this.#output.size - at, 12)
    end.writeUInt32LE(at, 16)
    this.#output.write(end)
  }
}

function sizesOf({ crc, packed, size }: Entry): Buffer {
  const sizes = Buffer.alloc(12)
  sizes.writeUInt32LE(crc, 0)
  sizes.writeUInt32LE(packed, 4)
  sizes.writeUInt32LE(size, 8)
  return sizes
}

function localHeader({ name }: Entry): Buffer {
  const header = Buffer.alloc(localHeaderSize)
  header.writeUInt32LE(0x04034b50, 0)
  header.writeUInt16LE(version, 4)
  header.writeUInt16LE(utf8Names, 6)
  header.writeUInt16LE(deflated, 8)
  header.writeUInt32LE(noTime, 10)
  header.writeUInt16LE(name.length, 26)
  return header
}

function directoryHeader(entry: Entry): Buffer {
  const header = Buffer.alloc(46)
  header.writeUInt32LE(0x02014b50, 0)
  header.writeUInt16LE(version, 4)
  header.writeUInt16LE(version, 6)
  header.writeUInt16LE(utf8Names, 8)
  header.writeUInt16LE(deflated, 10)
  header.writeUInt32LE(noTime, 12)
  sizesOf(entry).copy(header, 16)
  header.writeUInt16LE(entry.name.length, 28)
  header.writeUInt32LE(entry.at, 42)
  return header
}
