import type { Cell } from '../cell'
import { limits } from '../limits'
import type { NumberStyle } from '../number-cell'
import { FormatTable } from '../format-table'
import { ReadingError, StructureError } from '../reading-error'
import { BiffFills, type CellFills } from './biff-fills'
import { RecordCursor, records } from './biff-records'
import { readString, readStringTable } from './biff-strings'

/** One worksheet of a BIFF8 workbook. */
export interface BiffSheet {
  readonly name: string
  readonly hidden: boolean
  /** Where its substream begins. */
  readonly at: number
}

/** The part of a BIFF8 workbook that its sheets share. */
export interface BiffWorkbook {
  readonly bytes: Buffer
  readonly sheets: readonly BiffSheet[]
  readonly strings: readonly Cell[]
  readonly styles: readonly NumberStyle[]
  /** Null where no cell format has a colour. */
  readonly fills: CellFills | null
  readonly date1904: boolean
}

class Globals {
  readonly sheets: BiffSheet[] = []
  strings: readonly Cell[] = []
  date1904 = false
  readonly fills = new BiffFills()
  private readonly formats = new Map<number, string>()
  private readonly formatIds: number[] = []

  take(cursor: RecordCursor): void {
    const { bytes, start } = cursor
    switch (cursor.type) {
      case records.filePass:
        throw new ReadingError('encrypted')
      case records.dateMode:
        this.date1904 = bytes.readUInt16LE(start) === 1
        return
      case records.format:
        this.formats.set(bytes.readUInt16LE(start), readString(cursor.bodies(), 2, 2))
        return
      case records.extendedFormat:
        this.formatIds.push(bytes.readUInt16LE(start + 2))
        this.fills.takeFormat(bytes, start, cursor.end)
        return
      case records.palette:
        this.fills.takePalette(bytes, start, cursor.end)
        return
      case records.boundSheet:
        this.takeSheet(cursor)
        return
      case records.sharedStrings:
        this.strings = readStringTable(cursor.bodies())
    }
  }

  /** Worksheets only: charts and modules have no cells. */
  private takeSheet(cursor: RecordCursor): void {
    const { bytes, start } = cursor
    if (bytes[start + 5] !== 0) return
    const name = readString(cursor.bodies(), 6, 1)
    this.sheets.push({ name, hidden: ((bytes[start + 4] ?? 0) & 3) !== 0, at: bytes.readUInt32LE(start) })
    if (this.sheets.length > limits.sheets) throw new ReadingError('too-large', { limit: 'sheets' })
  }

  styles(): NumberStyle[] {
    const table = new FormatTable(this.formats)
    return this.formatIds.map((id) => table.style(id))
  }
}

/**
 * Reads what the sheets of a BIFF8 workbook share.
 * @throws ReadingError `encrypted`, `too-large`; StructureError when it is not BIFF8 (older ones have another reader).
 */
export function readBiffWorkbook(bytes: Buffer): BiffWorkbook {
  const cursor = new RecordCursor(bytes, 0)
  cursor.expectBeginning()
  const globals = new Globals()
  while (cursor.next()) {
    if (cursor.type === records.endOfFile) {
      const { sheets, strings, date1904 } = globals
      return { bytes, sheets, strings, styles: globals.styles(), fills: globals.fills.fills(), date1904 }
    }
    globals.take(cursor)
  }
  throw new StructureError('workbook cut off')
}
