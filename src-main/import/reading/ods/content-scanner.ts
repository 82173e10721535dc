import { limits } from '../limits'
import { ReadingError, StructureError } from '../reading-error'
import type { RowBatcher } from '../row-batcher'
import { AttributeCursor } from '../attributes'
import { endsName, exclamation, isForeignEncoding, lessThan, slash, tagEnd } from '../bytes'
import { documentText } from './characters'
import { NameTable } from './names'
import { TableRows } from './table-rows'

/** A table of the document as it is listed. */
export interface TableEntry {
  readonly name: string
  readonly hidden: boolean
  /** Rows as they are written: repeated ones count once. */
  rows: number
}

const tags = new NameTable([
  'style:style',
  'style:table-properties',
  'style:table-cell-properties',
  'office:spreadsheet',
  'table:table',
  'table:table-column',
  'table:table-row',
  'table:table-cell',
  'table:covered-table-cell',
  'text:p',
  'text:h',
  'text:s',
  'text:tab',
  'text:line-break',
  'office:annotation',
  'office:forms',
  'table:shapes',
  'table:tracked-changes',
  'table:dde-links',
  'table:dde-link',
  'text:note',
  'text:ruby-text',
])

type Tag = NonNullable<ReturnType<typeof tags.find>>

/** What they hold belongs to no cell: drawings, forms, old versions, copies of other files. */
const passedBy: ReadonlySet<Tag | null> = new Set<Tag | null>([
  'table:covered-table-cell',
  'office:forms',
  'table:shapes',
  'table:tracked-changes',
  'table:dde-links',
  'table:dde-link',
  'text:note',
  'text:ruby-text',
])

type Opened = (rows: TableRows, cursor: AttributeCursor, bytes: Buffer) => void

const openParagraph: Opened = (rows, cursor) => rows.openParagraph(cursor)

/** What the tags inside of the wanted table begin. */
const inTable: ReadonlyMap<Tag, Opened> = new Map<Tag, Opened>([
  ['table:table-column', (rows, cursor, bytes) => rows.declareColumns(cursor, bytes)],
  ['table:table-row', (rows, cursor, bytes) => rows.openRow(cursor, bytes)],
  ['table:table-cell', (rows, cursor, bytes) => rows.openCell(cursor, bytes)],
  ['table:covered-table-cell', (rows, cursor, bytes) => rows.passCovered(cursor, bytes)],
  ['office:annotation', (rows, cursor) => rows.openComment(cursor)],
  ['text:p', openParagraph],
  ['text:h', openParagraph],
  ['text:s', (rows, cursor, bytes) => rows.appendBlanks(cursor, bytes)],
  ['text:tab', (rows) => rows.appendSign('\t')],
  ['text:line-break', (rows) => rows.appendSign('\n')],
  [
    'table:table',
    () => {
      // Inside of a cell; no program of today writes that.
      throw new StructureError('nested table')
    },
  ],
])

/** Where a name ends; what is asked for lies inside of a whole tag. */
function nameEnd(bytes: Buffer, start: number): number {
  let end = start
  while (end < bytes.length && !endsName(bytes[end])) end += 1
  return end
}

const questionMark = 0x3f
const nothing = Buffer.alloc(0)
const tableEnd = '</table:table>'
const rowStart = '<table:table-row'
/** So many decoded letters wait to be handed over; the scan pauses. */
const waitingTextLimit = 4_000_000

/**
 * Walks over `content.xml` of an OpenDocument spreadsheet in chunks of bytes: lists its tables and reads the one that
 * is wanted. Only the bytes of an unfinished tag or text are kept between chunks.
 */
export class ContentScanner {
  readonly tables: TableEntry[] = []
  readonly rows: TableRows
  /** The wanted table has been read to its end. */
  isDone = false
  /** The document has come to its end. */
  isComplete = false
  private readonly batcher: RowBatcher
  private readonly wanted: number
  private readonly cursor = new AttributeCursor()
  private readonly hiddenStyles = new Set<string>()
  private style = ''
  private parentStyle = ''
  private window: Buffer = nothing
  private at = 0
  private isFirst = true
  private inSpreadsheet = false
  /** Inside of: no table, one that is passed by, or the wanted one. */
  private place: 'outside' | 'other' | 'wanted' = 'outside'
  private depthPassedBy = 0

  /** `wanted` is the index of a table; below zero the tables are only listed. */
  constructor(batcher: RowBatcher, wanted: number) {
    this.batcher = batcher
    this.wanted = wanted
    this.rows = new TableRows(batcher)
  }

  /** Adds a chunk. @throws ReadingError `too-large` when one text or tag has no end. */
  feed(chunk: Buffer): void {
    const rest = this.window.subarray(this.at)
    this.window = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
    this.at = 0
    if (this.window.length > limits.rowBytes) throw new ReadingError('too-large', { limit: 'rowBytes' })
    if (this.isFirst && isForeignEncoding(this.window)) throw new StructureError('content encoding')
    this.isFirst = false
  }

  /**
   * Scans what has been fed. Returns true when it paused because texts wait in the batcher: drain it and call again.
   * @throws StructureError when tags are not as they should be, ReadingError `too-large` above the caps.
   */
  scan(): boolean {
    while (!this.isDone) {
      if (this.place === 'other') this.passTable()
      if (this.place === 'other' || !this.step()) return false
      if (this.batcher.waitingText > waitingTextLimit) return true
    }
    return false
  }

  /** Takes the characters up to the next tag, and the tag; false when it has not come to its end yet. */
  private step(): boolean {
    const { window } = this
    let tag = this.at
    while (tag < window.length && window[tag] !== lessThan) tag += 1
    if (tag >= window.length) return false
    if (this.rows.inParagraph && this.depthPassedBy === 0) this.rows.text(window, this.at, tag)
    this.at = tag
    if (window[tag + 1] === exclamation) return this.passMarkup(tag)
    const end = tagEnd(window, tag + 1, window.length)
    if (end < 0) return false
    this.at = end + 1
    if (window[tag + 1] === slash) this.close(tag + 2)
    else this.open(tag + 1, end + 1)
    return true
  }

  /** A comment, a declaration, or characters that are taken as they are. */
  private passMarkup(tag: number): boolean {
    const { window } = this
    const isComment = window[tag + 2] === 0x2d
    const isVerbatim = window[tag + 2] === 0x5b
    const mark = isComment ? '-->' : isVerbatim ? ']]>' : '>'
    const end = window.indexOf(mark, tag + 2, 'latin1')
    if (end < 0) return false
    if (isVerbatim && this.depthPassedBy === 0) this.rows.appendSign(window.toString('utf8', tag + 9, end))
    this.at = end + mark.length
    return true
  }

  private open(name: number, limit: number): void {
    const { window, cursor } = this
    if (window[name] === questionMark) return
    const end = nameEnd(window, name)
    if (this.depthPassedBy > 0) {
      if (window[limit - 2] !== slash) this.depthPassedBy += 1
      return
    }
    cursor.start(window, end, limit)
    const tag = tags.find(window, name, end)
    if (tag !== null) this.opened(tag)
    // All drawings: `draw:frame`, `dr3d:scene`.
    const isPassedBy = passedBy.has(tag) || (window[name] === 0x64 && window[name + 1] === 0x72)
    if (isPassedBy && window[limit - 2] !== slash) this.depthPassedBy = 1
  }

  private close(name: number): void {
    if (this.depthPassedBy > 0) {
      this.depthPassedBy -= 1
      return
    }
    const tag = tags.find(this.window, name, nameEnd(this.window, name))
    if (tag === 'table:table-cell') this.rows.closeCell()
    else if (tag === 'text:p' || tag === 'text:h') this.rows.closeParagraph()
    else if (tag === 'office:annotation') this.rows.closeComment()
    else if (tag === 'office:spreadsheet') this.isComplete = true
    else if (this.place !== 'wanted') return
    else if (tag === 'table:table-row') this.rows.closeRow()
    else if (tag === 'table:table') this.isDone = true
  }

  private opened(tag: Tag): void {
    if (this.place === 'wanted') inTable.get(tag)?.(this.rows, this.cursor, this.window)
    else if (tag === 'office:spreadsheet') this.inSpreadsheet = true
    else if (tag === 'table:table' && this.inSpreadsheet) this.openTable()
    else if (tag === 'style:style') this.openStyle()
    else if (tag === 'style:table-cell-properties') this.takeBackground()
    else if (tag === 'style:table-properties' && this.attribute('table:display') === 'false')
      this.hiddenStyles.add(this.style)
  }

  private openTable(): void {
    const { cursor } = this
    let name = ''
    let style = ''
    while (cursor.next()) {
      if (cursor.isNamed('table:name')) name = this.valueText()
      else if (cursor.isNamed('table:style-name')) style = this.valueText()
    }
    this.tables.push({ name, hidden: this.hiddenStyles.has(style), rows: 0 })
    if (this.tables.length > limits.sheets) throw new ReadingError('too-large', { limit: 'sheets' })
    const isWanted = this.tables.length - 1 === this.wanted
    if (cursor.selfClosing) this.isDone = isWanted
    else this.place = isWanted ? 'wanted' : 'other'
  }

  private openStyle(): void {
    const { cursor } = this
    this.style = ''
    this.parentStyle = ''
    while (cursor.next()) {
      if (cursor.isNamed('style:name')) this.style = this.valueText()
      else if (cursor.isNamed('style:parent-style-name')) this.parentStyle = this.valueText()
    }
  }

  private takeBackground(): void {
    const background = this.attribute('fo:background-color')
    this.rows.colours.define({ style: this.style, parent: this.parentStyle, background })
  }

  private attribute(name: string): string {
    while (this.cursor.next()) if (this.cursor.isNamed(name)) return this.valueText()
    return ''
  }

  private valueText(): string {
    return documentText(this.window, this.cursor.valueStart, this.cursor.valueEnd)
  }

  /** Counts the rows of a table that is not wanted, without looking into them. */
  private passTable(): void {
    const { window } = this
    const close = window.indexOf(tableEnd, this.at, 'latin1')
    const end = close < 0 ? Math.max(this.at, window.length - rowStart.length) : close
    const table = this.tables.at(-1)
    for (let at = window.indexOf(rowStart, this.at, 'latin1'); table && at >= 0 && at < end; ) {
      if (endsName(window[at + rowStart.length])) table.rows += 1
      at = window.indexOf(rowStart, at + rowStart.length, 'latin1')
    }
    this.at = close < 0 ? end : close + tableEnd.length
    if (close >= 0) this.place = 'outside'
  }
}
