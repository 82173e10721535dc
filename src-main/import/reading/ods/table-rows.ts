import { type Cell, emptyCell } from '../cell'
import { limits } from '../limits'
import { CommentList } from '../marks/comment-list'
import { ReadingError } from '../reading-error'
import type { RowBatcher } from '../row-batcher'
import type { MergedRange } from '../sheet'
import type { AttributeCursor } from '../attributes'
import { CellColours } from './cell-colours'
import { collapsedBlanks, documentText } from './characters'
import { TagAttributes } from './tag-attributes'
import { valueCell } from './value-cell'

/** Builds the rows of one table from its tags, in the order in which they come, and adds them to a batcher. */
export class TableRows {
  readonly merges: MergedRange[] = []
  readonly hiddenColumns: number[] = []
  readonly colours = new CellColours()
  readonly comments = new CommentList()
  /** Whether characters that come now are shown by a cell. */
  inParagraph = false
  private readonly batcher: RowBatcher
  private readonly tag = new TagAttributes()
  private readonly blanks = new TagAttributes()
  private declaredColumns = 0
  private row = 0
  private rowsAlike = 1
  private isRowHidden = false
  private rowText = 0
  private cells: Cell[] = []
  private column = 0
  private inCell = false
  private paragraphs = 0
  private shown = ''
  /** What the cell has shown before its comment began; null outside of comments. */
  private shownBefore: { readonly shown: string; readonly paragraphs: number } | null = null

  constructor(batcher: RowBatcher) {
    this.batcher = batcher
  }

  /** One column, or several that are alike. */
  declareColumns(cursor: AttributeCursor, bytes: Buffer): void {
    this.tag.take(cursor, bytes)
    const end = Math.min(this.declaredColumns + this.tag.repeated, limits.columns)
    for (let column = this.declaredColumns; this.tag.isHidden && column < end; column += 1)
      this.hiddenColumns.push(column)
    this.colours.takeColumns(this.tag, bytes, this.declaredColumns)
    this.declaredColumns = end
  }

  /** The tag of a row, or of several that are alike. */
  openRow(cursor: AttributeCursor, bytes: Buffer): void {
    this.tag.take(cursor, bytes)
    this.rowsAlike = this.tag.repeated
    this.isRowHidden = this.tag.isHidden
    this.colours.takeRow(this.tag, bytes)
    this.rowText = 0
    this.cells = []
    this.column = 0
    if (cursor.selfClosing) this.closeRow()
  }

  /** @throws ReadingError `too-large` above a cap. */
  closeRow(): void {
    // Blank rows count by the million, also hidden ones, and nobody asks for them.
    const filled = this.cells.length > 0 ? this.rowsAlike : 0
    for (let index = 0; index < filled; index += 1)
      this.batcher.add(this.row + index, this.cells, this.isRowHidden)
    this.colours.endRows(this.row, filled)
    this.row += this.rowsAlike
    this.cells = []
  }

  /** The tag of a cell, or of several that are alike. */
  openCell(cursor: AttributeCursor, bytes: Buffer): void {
    this.tag.take(cursor, bytes)
    this.colours.takeCells(this.tag, bytes, this.column)
    this.inCell = true
    this.shownBefore = null
    this.shown = ''
    this.paragraphs = 0
    this.inParagraph = false
    if (cursor.selfClosing) this.closeCell()
  }

  /** @throws ReadingError `too-large` when cells lie beyond the last column. */
  closeCell(): void {
    const { tag } = this
    if (!this.inCell) return
    this.inCell = false
    this.inParagraph = false
    if (tag.spannedColumns > 1 || tag.spannedRows > 1) this.merge()
    const cell = tag.type === '' && this.shown === '' ? emptyCell : valueCell(tag, this.shown)
    if (cell !== emptyCell) this.place(cell)
    this.column += tag.repeated
  }

  /** The comment of a cell stands inside of it, in paragraphs like its own text. */
  openComment(cursor: AttributeCursor): void {
    while (cursor.next());
    if (!this.inCell || cursor.selfClosing) return
    this.shownBefore = { shown: this.shown, paragraphs: this.paragraphs }
    this.shown = ''
    this.paragraphs = 0
    this.inParagraph = false
  }

  closeComment(): void {
    if (!this.shownBefore) return
    this.comments.add(this.row, this.column, this.shown)
    this.shown = this.shownBefore.shown
    this.paragraphs = this.shownBefore.paragraphs
    this.shownBefore = null
    this.inParagraph = false
  }

  /** Cells below a merged one; what they hold is seen by nobody. */
  passCovered(cursor: AttributeCursor, bytes: Buffer): void {
    this.tag.take(cursor, bytes)
    this.column += this.tag.repeated
  }

  /** A paragraph of a cell; each stands on a line of its own. */
  openParagraph(cursor: AttributeCursor): void {
    if (!this.inCell) return
    while (cursor.next());
    if (this.paragraphs > 0) this.append('\n')
    this.paragraphs += 1
    this.inParagraph = !cursor.selfClosing
  }

  closeParagraph(): void {
    this.inParagraph = false
  }

  /** Characters of a paragraph. */
  text(bytes: Buffer, start: number, end: number): void {
    if (end > start) this.append(collapsedBlanks(documentText(bytes, start, end)))
  }

  /** Several blanks, written as an element. */
  appendBlanks(cursor: AttributeCursor, bytes: Buffer): void {
    this.blanks.take(cursor, bytes)
    if (this.inParagraph) this.append(' '.repeat(Math.min(this.blanks.repeated, limits.cellText + 1)))
  }

  /** A tabulator or a line break. */
  appendSign(sign: string): void {
    if (this.inParagraph) this.append(sign)
  }

  private append(text: string): void {
    this.rowText += text.length
    if (this.rowText > limits.rowText) throw new ReadingError('too-large', { limit: 'text' })
    this.shown += text
  }

  private place(cell: Cell): void {
    const end = this.column + this.tag.repeated
    if (end > limits.columns) throw new ReadingError('too-large', { limit: 'columns' })
    while (this.cells.length < this.column) this.cells.push(emptyCell)
    while (this.cells.length < end) this.cells.push(cell)
  }

  private merge(): void {
    const { tag, row, column } = this
    if (row >= limits.rows || column >= limits.columns || this.merges.length >= limits.mergedRanges) return
    this.merges.push({
      firstRow: row,
      firstColumn: column,
      lastRow: Math.min(row + tag.spannedRows, limits.rows) - 1,
      lastColumn: Math.min(column + tag.spannedColumns, limits.columns) - 1,
    })
  }
}
