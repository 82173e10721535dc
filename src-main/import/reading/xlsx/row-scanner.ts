import { type Cell, emptyCell, textCell } from '../cell'
import { limits } from '../limits'
import type { ColourRows } from '../marks/colour-rows'
import { ReadingError, StructureError } from '../reading-error'
import type { RowBatcher } from '../row-batcher'
import { AttributeCursor } from '../attributes'
import { colon, endsName, exclamation, greaterThan, lessThan, slash, tagEnd } from '../bytes'
import { CellValues, cellTypeAt, cellTypes, type ValueSource } from './cell-values'
import { StringReader } from './characters'
import { indexAt } from '../decimal'

/** Where the rows of a sheet go, and the fills of their cells; `colours` is null where the workbook has none. */
export interface RowTarget {
  readonly batcher: RowBatcher
  readonly colours: ColourRows | null
}

const letterC = 0x63
const letterR = 0x72
const letterS = 0x73
const letterT = 0x74
const letterV = 0x76
const letterI = 0x69

/** Enough decoded text waits to be handed over; the scan pauses. */
const waitingTextLimit = 4_000_000

/**
 * Scans the rows of `<sheetData>` byte by byte and adds them to a batcher. Works on a window of bytes that ends
 * between two rows; knows no chunks.
 */
export class RowScanner {
  private readonly values: CellValues
  private readonly strings: StringReader
  private readonly batcher: RowBatcher
  private readonly colours: ColourRows | null
  private readonly colourOf: Uint16Array
  private readonly prefixLength: number
  private readonly inlineEnd: string
  private readonly cursor = new AttributeCursor()
  private bytes: Buffer = Buffer.alloc(0)
  private limit = 0
  private cells: Cell[] = []
  private row = -1
  private rowHasNumber = false
  private column = -1

  /** `prefix` is the part's namespace prefix with its colon, or an empty text. */
  constructor(source: ValueSource, { batcher, colours }: RowTarget, prefix: string) {
    this.values = new CellValues(source)
    this.strings = new StringReader(this.bytes, prefix.length)
    this.batcher = batcher
    this.colours = colours
    this.colourOf = source.styles.fills?.byStyle ?? new Uint16Array(0)
    this.prefixLength = prefix.length
    this.inlineEnd = `</${prefix}is>`
  }

  /**
   * Scans from `at` up to `limit` and returns where it stopped: before `limit` only when so much text waits that the
   * batcher must be drained first.
   * @throws StructureError when the XML is not that of a sheet, ReadingError `too-large` above the caps.
   */
  scan(bytes: Buffer, at: number, limit: number): number {
    this.bytes = bytes
    this.values.bytes = bytes
    this.strings.bytes = bytes
    this.limit = limit
    let next = at
    while (next < limit) {
      next = this.nextTag(next)
      if (next >= limit) return limit
      next = this.isRow(next) ? this.readRow(this.nameAt(next) + 3) : this.skip(next)
      if (this.batcher.waitingText > waitingTextLimit) return next
    }
    return next
  }

  private nextTag(from: number): number {
    const { bytes, limit } = this
    let at = from
    while (at < limit && bytes[at] !== lessThan) at += 1
    return at
  }

  /** Offset of a tag's name behind `<`, or `</`, and its prefix. */
  private nameAt(tag: number): number {
    const start = this.bytes[tag + 1] === slash ? tag + 2 : tag + 1
    const { prefixLength } = this
    return prefixLength > 0 && this.bytes[start + prefixLength - 1] === colon ? start + prefixLength : start
  }

  private isRow(tag: number): boolean {
    const { bytes } = this
    const name = this.nameAt(tag)
    if (bytes[name] !== letterR || bytes[name + 1] !== 0x6f || bytes[name + 2] !== 0x77) return false
    return bytes[tag + 1] !== slash && endsName(bytes[name + 3])
  }

  /** Behind a tag or comment that says nothing here. */
  private skip(tag: number): number {
    const { bytes, limit } = this
    if (bytes[tag + 1] === exclamation && bytes[tag + 2] === 0x2d) {
      const close = bytes.indexOf('-->', tag, 'latin1')
      return close < 0 || close > limit ? limit : close + 3
    }
    const end = tagEnd(bytes, tag + 1, limit)
    return end < 0 ? limit : end + 1
  }

  private readRow(from: number): number {
    const hidden = this.readRowTag(from)
    let at = this.cursor.at
    this.cells = []
    this.column = -1
    if (!this.cursor.selfClosing) at = this.readCells(at)
    this.batcher.add(this.row, this.cells, hidden)
    this.colours?.endRow(this.row, this.cells.length > 0)
    return at
  }

  private readRowTag(from: number): boolean {
    const { cursor } = this
    let hidden = false
    let number = -1
    cursor.start(this.bytes, from, this.limit)
    while (cursor.next()) {
      if (cursor.letter() === letterR) number = indexAt(this.bytes, cursor.valueStart, cursor.valueEnd)
      else if (cursor.isNamed('hidden')) hidden = cursor.value() === '1' || cursor.value() === 'true'
    }
    this.rowHasNumber = number > 0
    this.moveToRow(number > 0 ? number - 1 : this.row + 1)
    return hidden
  }

  private moveToRow(row: number): void {
    if (row >= limits.rows) throw new ReadingError('too-large', { limit: 'rows' })
    if (row <= this.row) throw new StructureError('row order')
    this.row = row
  }

  private readCells(from: number): number {
    const { bytes, limit } = this
    let at = from
    for (;;) {
      at = this.nextTag(at)
      if (at >= limit) throw new StructureError('row')
      const name = this.nameAt(at)
      const closing = bytes[at + 1] === slash
      if (!closing && bytes[name] === letterC && endsName(bytes[name + 1])) at = this.readCell(name + 1)
      else if (closing && bytes[name] === letterR && bytes[name + 1] === 0x6f) return this.skip(at)
      else at = this.skip(at)
    }
  }

  private readCell(from: number): number {
    const { cursor, bytes, limit } = this
    this.readCellTag(from)
    let at = cursor.at
    while (!cursor.selfClosing) {
      at = this.nextTag(at)
      if (at >= limit) throw new StructureError('cell')
      const name = this.nameAt(at)
      if (bytes[at + 1] !== slash) at = this.readInside(at, name)
      else if (bytes[name] === letterC && bytes[name + 1] === greaterThan) return name + 2
      else at = this.skip(at)
    }
    return at
  }

  /** An element inside a cell: its value, an inline string, or something that is passed by. */
  private readInside(tag: number, name: number): number {
    const { bytes } = this
    if (bytes[name] === letterV && endsName(bytes[name + 1])) return this.readValue(tag)
    if (bytes[name] === letterI && bytes[name + 1] === letterS) return this.readInline(tag)
    return this.skip(tag)
  }

  private readCellTag(from: number): void {
    const { cursor, bytes, values } = this
    values.style = 0
    values.type = cellTypes.number
    let column = this.column + 1
    cursor.start(bytes, from, this.limit)
    while (cursor.next()) {
      const letter = cursor.letter()
      if (letter === letterR) column = this.columnAt(cursor.valueStart, cursor.valueEnd)
      else if (letter === letterS) values.style = indexAt(bytes, cursor.valueStart, cursor.valueEnd)
      else if (letter === letterT) values.type = cellTypeAt(bytes, cursor.valueStart, cursor.valueEnd)
    }
    if (column >= limits.columns) throw new ReadingError('too-large', { limit: 'columns' })
    this.column = column
    if (this.colours !== null) this.colours.add(column, this.colourOf[values.style] ?? 0)
  }

  /** The column of a reference such as `AB12`; its row counts only where the row has no number of its own. */
  private columnAt(start: number, end: number): number {
    const { bytes } = this
    let column = 0
    let at = start
    for (; at < end; at += 1) {
      const letter = (bytes[at] ?? 0) & 0xdf
      if (letter < 0x41 || letter > 0x5a || column > limits.columns) break
      column = column * 26 + letter - 0x40
    }
    if (column === 0) throw new StructureError('cell reference')
    if (!this.rowHasNumber) this.takeRowOf(at, end)
    return column - 1
  }

  private takeRowOf(start: number, end: number): void {
    const row = indexAt(this.bytes, start, end) - 1
    if (row > this.row) this.moveToRow(row)
    this.rowHasNumber = true
  }

  private readValue(tag: number): number {
    const { bytes, limit } = this
    const start = this.skip(tag)
    if (bytes[start - 2] === slash) return start
    let end = this.nextTag(start)
    while (end < limit && bytes[end + 1] === exclamation)
      end = this.nextTag(bytes.indexOf(']]>', end, 'latin1') + 3)
    this.place(this.values.cell(start, end))
    return end
  }

  private readInline(tag: number): number {
    const { bytes, limit } = this
    const close = bytes.indexOf(this.inlineEnd, tag, 'latin1')
    if (bytes[this.skip(tag) - 2] === slash) return this.skip(tag)
    if (close < 0 || close >= limit) throw new StructureError('inline string')
    this.place(textCell(this.strings.text(tag, close)))
    return bytes.indexOf(greaterThan, close) + 1
  }

  private place(cell: Cell): void {
    if (cell === emptyCell) return
    const { cells, column } = this
    if (column < cells.length) {
      cells[column] = cell
      return
    }
    while (cells.length < column) cells.push(emptyCell)
    cells.push(cell)
  }
}
