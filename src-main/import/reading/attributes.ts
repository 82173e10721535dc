import { StructureError } from './reading-error'
import { equals, greaterThan, slash } from './bytes'

/**
 * Walks over the attributes of one tag without making objects: after `next` has returned true, the name is
 * `[nameStart, nameEnd)` and the value `[valueStart, valueEnd)` of the bytes.
 */
export class AttributeCursor {
  nameStart = 0
  nameEnd = 0
  valueStart = 0
  valueEnd = 0
  /** Behind the tag's `>` once `next` has returned false. */
  at = 0
  selfClosing = false
  private bytes: Buffer = Buffer.alloc(0)
  private limit = 0

  /** Starts behind the name of a tag. */
  start(bytes: Buffer, at: number, limit: number): void {
    this.bytes = bytes
    this.at = at
    this.limit = limit
    this.selfClosing = false
  }

  /**
   * Steps to the next attribute; false at the end of the tag.
   * @throws StructureError when the tag is cut off.
   */
  next(): boolean {
    const start = this.behindBlanks(this.at)
    if (this.endsAt(start)) return false
    this.nameStart = start
    this.nameEnd = this.find(equals, start)
    const open = this.behindBlanks(this.nameEnd + 1)
    const quote = this.bytes[open]
    if (quote !== 0x22 && quote !== 0x27) throw new StructureError('attribute')
    this.valueStart = open + 1
    this.valueEnd = this.find(quote, open + 1)
    this.at = this.valueEnd + 1
    return true
  }

  private behindBlanks(from: number): number {
    const { bytes, limit } = this
    let at = from
    while (at < limit && (bytes[at] ?? 0) <= 0x20) at += 1
    return at
  }

  private find(wanted: number, from: number): number {
    const { bytes, limit } = this
    let at = from
    while (at < limit && bytes[at] !== wanted) at += 1
    if (at >= limit) throw new StructureError('attribute')
    return at
  }

  private endsAt(at: number): boolean {
    const byte = this.bytes[at]
    if (byte === greaterThan) this.at = at + 1
    else if (byte === slash && this.bytes[at + 1] === greaterThan) {
      this.selfClosing = true
      this.at = at + 2
    } else if (at >= this.limit) throw new StructureError('tag')
    else return false
    return true
  }

  /** The name's only byte, zero for longer names. */
  letter(): number {
    return this.nameEnd - this.nameStart === 1 ? (this.bytes[this.nameStart] ?? 0) : 0
  }

  /** Whether the name is this text. */
  isNamed(name: string): boolean {
    return (
      this.nameEnd - this.nameStart === name.length &&
      this.bytes.toString('latin1', this.nameStart, this.nameEnd) === name
    )
  }

  /** The value as text; for short values of ASCII signs. */
  value(): string {
    return this.bytes.toString('latin1', this.valueStart, this.valueEnd)
  }
}
