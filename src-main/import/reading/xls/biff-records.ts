import { StructureError } from '../reading-error'

/** Numbers of the BIFF8 records that are read ([MS-XLS] 2.3). */
export const records = {
  formula: 0x0006,
  /** Numbers that formulas had in BIFF3 and 4 and that some programs still write. */
  formula3: 0x0206,
  formula4: 0x0406,
  endOfFile: 0x000a,
  note: 0x001c,
  dateMode: 0x0022,
  filePass: 0x002f,
  continuation: 0x003c,
  object: 0x005d,
  columnInfo: 0x007d,
  boundSheet: 0x0085,
  palette: 0x0092,
  multipleRk: 0x00bd,
  multipleBlank: 0x00be,
  richString: 0x00d6,
  extendedFormat: 0x00e0,
  mergedCells: 0x00e5,
  sharedStrings: 0x00fc,
  labelOfShared: 0x00fd,
  objectText: 0x01b6,
  dimensions: 0x0200,
  blank: 0x0201,
  number: 0x0203,
  label: 0x0204,
  booleanOrError: 0x0205,
  string: 0x0207,
  row: 0x0208,
  rk: 0x027e,
  format: 0x041e,
  beginOfFile: 0x0809,
} as const

/** Walks over the records of a stream; `start` and `end` bound the body of the current one. */
export class RecordCursor {
  readonly bytes: Buffer
  type = 0
  start = 0
  end = 0
  private at: number

  constructor(bytes: Buffer, at: number) {
    this.bytes = bytes
    this.at = at
  }

  /** Steps to the next record; false at the end of the stream. @throws StructureError when one is cut off. */
  next(): boolean {
    const { bytes, at } = this
    if (at + 4 > bytes.length) return false
    this.type = bytes.readUInt16LE(at)
    this.start = at + 4
    this.end = this.start + bytes.readUInt16LE(at + 2)
    if (this.end > bytes.length) throw new StructureError('record')
    this.at = this.end
    return true
  }

  /** The type of the record behind the current one. */
  following(): number {
    return this.at + 4 <= this.bytes.length ? this.bytes.readUInt16LE(this.at) : -1
  }

  /** The body of the current record and those of the continuations behind it, over which the cursor steps. */
  bodies(): Buffer[] {
    const found = [this.bytes.subarray(this.start, this.end)]
    while (this.following() === records.continuation && this.next())
      found.push(this.bytes.subarray(this.start, this.end))
    return found
  }

  /** @throws StructureError unless a BIFF8 substream begins here. */
  expectBeginning(): void {
    const isBeginning = this.next() && this.type === records.beginOfFile && this.end - this.start >= 4
    if (!isBeginning || this.bytes.readUInt16LE(this.start) !== 0x0600) throw new StructureError('BIFF8')
  }
}
