import { type Cell, textCell } from '../cell'
import { limits } from '../limits'
import { ReadingError, StructureError } from '../reading-error'

const wide = 1
const phonetic = 4
const rich = 8

/** Reads on over the bodies of a record and its continuations. */
class BodyReader {
  private readonly bodies: readonly Buffer[]
  private index = 0
  private at = 0

  constructor(bodies: readonly Buffer[]) {
    this.bodies = bodies
  }

  private body(): Buffer {
    while (this.at >= (this.bodies[this.index]?.length ?? 0)) {
      if (this.index >= this.bodies.length) throw new StructureError('string table')
      this.index += 1
      this.at = 0
    }
    const body = this.bodies[this.index]
    if (!body) throw new StructureError('string table')
    return body
  }

  number(size: 1 | 2 | 4): number {
    const value = this.body().readUIntLE(this.at, size)
    this.at += size
    return value
  }

  skip(count: number): void {
    for (let left = count; left > 0; ) {
      const step = Math.min(left, this.body().length - this.at)
      this.at += step
      left -= step
    }
  }

  /** `count` letters; where a continuation cuts through them, it begins with their flags anew. */
  letters(count: number, flags: number): string {
    let isWide = (flags & wide) !== 0
    let text = ''
    for (let left = count; left > 0; ) {
      if (text !== '' && this.at >= (this.bodies[this.index]?.length ?? 0))
        isWide = (this.number(1) & wide) !== 0
      const body = this.body()
      const size = isWide ? 2 : 1
      const step = Math.min(left, Math.floor((body.length - this.at) / size))
      if (step === 0) throw new StructureError('string table')
      text += body.toString(isWide ? 'utf16le' : 'latin1', this.at, this.at + step * size)
      this.at += step * size
      left -= step
    }
    return text
  }

  /** An XLUnicodeRichExtendedString ([MS-XLS] 2.5.293): its letters, without formats and phonetic guides. */
  richText(): string {
    const count = this.number(2)
    const flags = this.number(1)
    const runs = (flags & rich) === 0 ? 0 : this.number(2)
    const guides = (flags & phonetic) === 0 ? 0 : this.number(4)
    const text = this.letters(count, flags)
    this.skip(runs * 4 + guides)
    return text
  }
}

/** The shared strings of a workbook as cells. @throws ReadingError `too-large`, StructureError when they are cut off. */
export function readStringTable(bodies: readonly Buffer[]): Cell[] {
  const reader = new BodyReader(bodies)
  reader.skip(4)
  const count = reader.number(4)
  if (count > limits.sharedStrings) throw new ReadingError('too-large', { limit: 'sharedStrings' })
  const cells: Cell[] = []
  for (let index = 0; index < count; index += 1) cells.push(textCell(reader.richText()))
  return cells
}

/** A string that begins with its length in `lengthSize` bytes and its flags, at `at` of the first body. */
export function readString(bodies: readonly Buffer[], at: number, lengthSize: 1 | 2): string {
  const reader = new BodyReader(bodies)
  reader.skip(at)
  const count = reader.number(lengthSize)
  return reader.letters(count, reader.number(1))
}

/** The text of a drawn object: its length stands in the record, its letters in the continuations. */
export function readObjectText(bodies: readonly Buffer[]): string {
  const [head, ...continuations] = bodies
  const count = head && head.length >= 12 ? head.readUInt16LE(10) : 0
  if (count === 0) return ''
  const reader = new BodyReader(continuations)
  return reader.letters(count, reader.number(1))
}
