import { booleanCell, type Cell, emptyCell, errorCell, textCell } from '../cell'
import { errorText } from '../error-texts'
import { limits } from '../limits'
import { numberCell, plainStyle } from '../number-cell'
import { ColourRows } from '../marks/colour-rows'
import type { SheetMarks } from '../marks/sheet-marks'
import { ReadingError, StructureError } from '../reading-error'
import type { RowBatcher } from '../row-batcher'
import type { MergedRange } from '../sheet'
import { takeFills } from './biff-fills'
import { BiffNotes } from './biff-notes'
import { RecordCursor, records } from './biff-records'
import { readString } from './biff-strings'
import type { BiffWorkbook } from './biff-workbook'

const rowHidden = 0x20
const rkHundredth = 1
const rkInteger = 2

/** The number of an RkNumber ([MS-XLS] 2.5.217): 30 bits of an integer or of a double, perhaps hundredths. */
function rkNumber(bytes: Buffer, at: number): number {
  const packed = bytes.readInt32LE(at)
  const value = (packed & rkInteger) === 0 ? doubleOfHighBits(packed & ~3) : packed >> 2
  return (packed & rkHundredth) === 0 ? value : value / 100
}

const scratch = Buffer.alloc(8)

function doubleOfHighBits(bits: number): number {
  scratch.writeInt32LE(bits, 4)
  return scratch.readDoubleLE(0)
}

/** Reads the records of one worksheet and adds its rows to a batcher. */
export class BiffSheetReader {
  readonly merges: MergedRange[] = []
  readonly hiddenColumns: number[] = []
  private readonly book: BiffWorkbook
  private readonly batcher: RowBatcher
  private readonly cursor: RecordCursor
  private readonly hiddenRows = new Set<number>()
  private readonly notes = new BiffNotes()
  private readonly colours: ColourRows | null
  private readonly byStyle: readonly number[]
  private row = -1
  private cells: Cell[] = []
  private ended = false

  /** @throws StructureError when no worksheet begins at `at`. */
  constructor(book: BiffWorkbook, at: number, batcher: RowBatcher) {
    this.book = book
    this.batcher = batcher
    this.byStyle = book.fills?.byStyle ?? []
    this.colours = book.fills && new ColourRows(book.fills.palette)
    this.cursor = new RecordCursor(book.bytes, at)
    this.cursor.expectBeginning()
  }

  /**
   * Reads up to `count` records; false when the sheet is at its end.
   * @throws StructureError when rows do not rise or the sheet is cut off, ReadingError `too-large`.
   */
  read(count: number): boolean {
    for (let left = count; left > 0; left -= 1) {
      if (!this.cursor.next()) throw new StructureError('worksheet cut off')
      if (this.cursor.type === records.endOfFile) {
        this.closeRow()
        this.ended = true
        return false
      }
      if (this.cursor.type === records.beginOfFile) this.skipEmbedded()
      else this.take()
    }
    return !this.ended
  }

  /** Charts inside a sheet are substreams of their own. */
  private skipEmbedded(): void {
    for (let depth = 1; depth > 0; ) {
      if (!this.cursor.next()) throw new StructureError('worksheet cut off')
      if (this.cursor.type === records.beginOfFile) depth += 1
      else if (this.cursor.type === records.endOfFile) depth -= 1
    }
  }

  private take(): void {
    switch (this.cursor.type) {
      case records.row:
        this.takeRow()
        return
      case records.columnInfo:
        this.takeColumns()
        return
      case records.mergedCells:
        this.takeMerges()
        return
      case records.object:
        this.notes.takeObject(this.cursor)
        return
      case records.objectText:
        this.notes.takeText(this.cursor)
        return
      case records.note:
        this.notes.takeNote(this.cursor)
        return
      default:
        this.takeCell()
    }
  }

  /** What the sheet says beside its cells, once it has been read. */
  marks(): SheetMarks {
    const { comments } = this.notes
    return {
      colours: this.colours?.colours() ?? null,
      comments: comments.sorted(),
      isCut: comments.isCut || this.colours?.isCut === true,
    }
  }

  private takeCell(): void {
    const { type, start, end } = this.cursor
    if (type === records.multipleRk) this.takeMultiple()
    else if (type === records.formula || type === records.formula3 || type === records.formula4)
      this.takeFormula()
    else if (type === records.label || type === records.richString) this.takeLabel()
    else this.place(this.plainCell())
    if (this.colours !== null)
      takeFills(this.colours, {
        bytes: this.book.bytes,
        byStyle: this.byStyle,
        row: this.row,
        type,
        start,
        end,
      })
  }

  /** The cell of a record that holds one value; empty for records that are none. */
  private plainCell(): Cell {
    const { bytes, start } = this.cursor
    switch (this.cursor.type) {
      case records.labelOfShared:
        return this.book.strings[bytes.readUInt32LE(start + 6)] ?? emptyCell
      case records.number:
        return this.number(bytes.readDoubleLE(start + 6), bytes.readUInt16LE(start + 4))
      case records.rk:
        return this.number(rkNumber(bytes, start + 6), bytes.readUInt16LE(start + 4))
      case records.booleanOrError:
        return this.flag(bytes[start + 6] ?? 0, bytes[start + 7] === 1)
      default:
        return emptyCell
    }
  }

  private flag(value: number, isError: boolean): Cell {
    return isError ? errorCell(errorText(value)) : booleanCell(value !== 0)
  }

  private number(value: number, style: number): Cell {
    return numberCell(value, this.book.styles[style] ?? plainStyle, this.book.date1904)
  }

  private takeMultiple(): void {
    const { bytes, start, end } = this.cursor
    const row = bytes.readUInt16LE(start)
    let column = bytes.readUInt16LE(start + 2)
    for (let at = start + 4; at + 6 <= end - 2; at += 6) {
      this.placeAt(row, column, this.number(rkNumber(bytes, at + 2), bytes.readUInt16LE(at)))
      column += 1
    }
  }

  private takeLabel(): void {
    const [row, column] = this.position()
    this.placeAt(row, column, textCell(readString(this.cursor.bodies(), 6, 2)))
  }

  /** The cached value of a formula; a text stands in a record of its own behind it. */
  private takeFormula(): void {
    const { bytes, start } = this.cursor
    const [row, column] = this.position()
    if (bytes.readUInt16LE(start + 12) !== 0xffff) {
      this.placeAt(row, column, this.number(bytes.readDoubleLE(start + 6), bytes.readUInt16LE(start + 4)))
      return
    }
    const kind = bytes[start + 6]
    if (kind === 0) this.placeAt(row, column, this.formulaText())
    else if (kind === 1 || kind === 2) this.placeAt(row, column, this.flag(bytes[start + 8] ?? 0, kind === 2))
  }

  private formulaText(): Cell {
    const { cursor } = this
    const cells = new Set<number>([records.formula, records.labelOfShared, records.row, records.endOfFile])
    // Shared formulas and arrays may stand between a formula and its text.
    while (!cells.has(cursor.following()) && cursor.next()) {
      if (cursor.type === records.string) return textCell(readString(cursor.bodies(), 0, 2))
    }
    return emptyCell
  }

  private position(): [number, number] {
    const { bytes, start } = this.cursor
    return [bytes.readUInt16LE(start), bytes.readUInt16LE(start + 2)]
  }

  private place(cell: Cell): void {
    if (cell === emptyCell) return
    const [row, column] = this.position()
    this.placeAt(row, column, cell)
  }

  private placeAt(row: number, column: number, cell: Cell): void {
    if (cell === emptyCell) return
    if (column >= limits.columns) throw new ReadingError('too-large', { limit: 'columns' })
    if (row !== this.row) this.openRow(row)
    while (this.cells.length < column) this.cells.push(emptyCell)
    this.cells[column] = cell
  }

  private openRow(row: number): void {
    if (row < this.row) throw new StructureError('row order')
    this.closeRow()
    this.row = row
    this.cells = []
  }

  private closeRow(): void {
    if (this.row < 0) return
    this.batcher.add(this.row, this.cells, this.hiddenRows.has(this.row))
    this.colours?.endRow(this.row, this.cells.length > 0)
  }

  private takeRow(): void {
    const { bytes, start } = this.cursor
    if ((bytes.readUInt16LE(start + 12) & rowHidden) !== 0) this.hiddenRows.add(bytes.readUInt16LE(start))
  }

  private takeColumns(): void {
    const { bytes, start } = this.cursor
    if ((bytes.readUInt16LE(start + 8) & 1) === 0) return
    const last = Math.min(bytes.readUInt16LE(start + 2), limits.columns - 1)
    for (let column = bytes.readUInt16LE(start); column <= last; column += 1) {
      if (this.hiddenColumns.length < limits.columns) this.hiddenColumns.push(column)
    }
  }

  private takeMerges(): void {
    const { bytes, start, end } = this.cursor
    for (let at = start + 2; at + 8 <= end && this.merges.length < limits.mergedRanges; at += 8) {
      this.merges.push({
        firstRow: bytes.readUInt16LE(at),
        firstColumn: bytes.readUInt16LE(at + 4),
        lastRow: bytes.readUInt16LE(at + 2),
        lastColumn: bytes.readUInt16LE(at + 6),
      })
    }
  }
}
