import type { Run } from './runs'
import { termLength } from './term-length'

const SPACE = 0x20
/** Bytes behind the terms, so that they can be read four at a time. */
const SPARE = 4
/** Bytes that a letter takes at most: three terms of up to four bytes, and a space for its own. */
const MOST_BYTES = 13

/** Writes one code point as UTF-8 at `used`; gives back where the next one goes. */
function writeLetter(bytes: Uint8Array, used: number, code: number): number {
  let at = used
  if (code < 0x80) bytes[at++] = code
  else {
    if (code < 0x800) bytes[at++] = 0xc0 | (code >> 6)
    else {
      if (code < 0x10000) bytes[at++] = 0xe0 | (code >> 12)
      else {
        bytes[at++] = 0xf0 | (code >> 18)
        bytes[at++] = 0x80 | ((code >> 12) & 0x3f)
      }
      bytes[at++] = 0x80 | ((code >> 6) & 0x3f)
    }
    bytes[at++] = 0x80 | (code & 0x3f)
  }
  return at
}

/**
 * Collects the terms of one document as UTF-8, separated by spaces: the form in which the full-text table takes
 * them, without a string for each of the millions of terms of an import.
 */
export class TermWriter {
  private bytes = Buffer.alloc(1 << 16)
  private used = 0
  private letters = Buffer.allocUnsafe(1 << 12)
  /** Where each letter begins in `letters`, and where the last one ends. */
  private starts = new Uint32Array(1 << 10)

  /**
   * One term per letter, the last ones shorter: so every letter of the run begins a term, and `준` finds 민준.
   * The shorter terms at the end also keep a phrase of whole terms from reaching into the next run.
   */
  add(run: Run): void {
    this.reserve(run.text.length)
    const count = this.spell(run.text)
    const length = termLength(run.script)
    const { bytes, letters, starts } = this
    let used = this.used
    for (let at = 0; at < count; at++) {
      const end = starts[Math.min(at + length, count)] ?? 0
      for (let from = starts[at] ?? 0; from < end; from++) bytes[used++] = letters[from] ?? 0
      bytes[used++] = SPACE
    }
    this.used = used
  }

  /** The terms so far. The bytes are those of the writer: valid until the next `add`. */
  take(): Buffer {
    return this.bytes.subarray(0, this.used)
  }

  clear(): void {
    this.used = 0
  }

  /** Forty-eight bits of the terms so far: no defence, only a quick "is it the same". */
  digest(): Buffer {
    this.bytes.fill(0, this.used, (this.used + 3) & ~3)
    const whole = new Int32Array(this.bytes.buffer, this.bytes.byteOffset, (this.used + 3) >> 2)
    let one = this.used
    let other = 0x811c9dc5
    for (let at = 0; at < whole.length; at++) {
      const part = whole[at] ?? 0
      one = Math.imul(one ^ part, 0x5bd1e995)
      one ^= one >>> 15
      other = Math.imul(other ^ part, 0x01000193) + at
    }
    const digest = Buffer.allocUnsafe(6)
    digest.writeInt32LE(one, 0)
    digest.writeUInt16LE((other ^ (other >>> 16)) & 0xffff, 4)
    return digest
  }

  /** Writes the letters of a run as UTF-8 and notes where each begins; gives back how many there are. */
  private spell(text: string): number {
    const { letters, starts } = this
    let count = 0
    let used = 0
    for (let at = 0; at < text.length; at++) {
      const code = text.codePointAt(at) ?? 0
      starts[count++] = used
      used = writeLetter(letters, used, code)
      if (code > 0xffff) at++
    }
    starts[count] = used
    return count
  }

  private reserve(letters: number): void {
    const needed = this.used + letters * MOST_BYTES + SPARE
    if (needed > this.bytes.length) {
      const larger = Buffer.alloc(needed * 2)
      this.bytes.copy(larger, 0, 0, this.used)
      this.bytes = larger
    }
    if (letters >= this.starts.length) {
      this.starts = new Uint32Array(letters * 2)
      this.letters = Buffer.allocUnsafe(letters * 8)
    }
  }
}
