import { limits } from '../limits'
import type { ColourRows } from '../marks/colour-rows'
import { ReadingError, StructureError } from '../reading-error'
import type { RowBatcher } from '../row-batcher'
import type { MergedRange } from '../sheet'
import { xmlTags } from '../xml-tags'
import { isForeignEncoding, rootPrefix, slash, tagEnd } from '../bytes'
import type { ValueSource } from './cell-values'
import { parseRange } from './ranges'
import { RowScanner } from './row-scanner'

const nothing = Buffer.alloc(0)

/**
 * Reads one worksheet part from chunks of bytes: the columns before `<sheetData>`, its rows, the merged ranges behind.
 * Only the bytes of an unfinished row are kept between chunks.
 */
export class SheetScanner {
  readonly merges: MergedRange[] = []
  readonly hiddenColumns: number[] = []
  private readonly source: ValueSource
  private readonly batcher: RowBatcher
  private readonly colours: ColourRows | null
  private state: 'head' | 'rows' | 'tail' = 'head'
  private window: Buffer = nothing
  private at = 0
  private prefix = ''
  private rows: RowScanner | null = null

  /** `colours` gathers the fills of cells; null where the workbook has none. */
  constructor(source: ValueSource, batcher: RowBatcher, colours: ColourRows | null) {
    this.source = source
    this.batcher = batcher
    this.colours = colours
  }

  /** Adds a chunk. */
  feed(chunk: Buffer): void {
    const rest = this.window.subarray(this.at)
    this.window = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
    this.at = 0
    if (this.window.length > limits.rowBytes) throw new ReadingError('too-large', { limit: 'rowBytes' })
  }

  /**
   * Scans what has been fed. Returns true when it paused because texts wait in the batcher: drain it and call again.
   * @throws StructureError when the part is not a worksheet, ReadingError `too-large` above the caps.
   */
  scan(): boolean {
    if (this.state === 'head') this.readHead()
    const paused = this.state === 'rows' && this.readRows()
    if (this.state === 'tail') this.readTail()
    return paused
  }

  /**
   * To be called after the last chunk.
   * @throws StructureError when the part ended in the middle.
   */
  end(): void {
    if (this.state !== 'tail') throw new StructureError('worksheet cut off')
  }

  private readHead(): void {
    if (isForeignEncoding(this.window)) throw new StructureError('worksheet encoding')
    this.prefix = rootPrefix(this.window.toString('latin1', 0, 4000))
    const open = this.window.indexOf(`<${this.prefix}sheetData`, 0, 'latin1')
    const end = open < 0 ? -1 : tagEnd(this.window, open, this.window.length)
    if (end < 0) return
    this.takeColumns(this.window.toString('latin1', 0, open))
    this.rows = new RowScanner(this.source, { batcher: this.batcher, colours: this.colours }, this.prefix)
    this.state = this.window[end - 1] === slash ? 'tail' : 'rows'
    this.at = end + 1
  }

  private takeColumns(head: string): void {
    for (const tag of xmlTags(head)) {
      if (tag.name !== 'col' || !/^(1|true)$/.test(tag.attribute('hidden'))) continue
      const last = Math.min(Number(tag.attribute('max')), limits.columns)
      for (let column = Math.max(1, Number(tag.attribute('min'))); column <= last; column += 1) {
        if (this.hiddenColumns.length < limits.columns) this.hiddenColumns.push(column - 1)
      }
    }
  }

  private readRows(): boolean {
    const { prefix } = this
    const close = this.window.indexOf(`</${prefix}sheetData`, this.at, 'latin1')
    const limit = close < 0 ? this.lastRowEnd(`</${prefix}row>`) : close
    if (limit <= this.at || !this.rows) return this.leaveRows(close)
    this.at = this.rows.scan(this.window, this.at, limit)
    if (this.at < limit) return true
    return this.leaveRows(close)
  }

  private leaveRows(close: number): false {
    if (close >= 0) this.state = 'tail'
    return false
  }

  private lastRowEnd(mark: string): number {
    const last = this.window.lastIndexOf(mark, this.window.length, 'latin1')
    return last < this.at ? -1 : last + mark.length
  }

  private readTail(): void {
    const end = this.window.lastIndexOf('>', this.window.length, 'latin1') + 1
    if (end <= this.at) return
    const text = this.window.toString('latin1', this.at, end)
    this.at = end
    if (!text.includes('mergeCell')) return
    for (const tag of xmlTags(text)) {
      if (tag.name !== 'mergeCell') continue
      const range = parseRange(tag.attribute('ref'))
      if (range && this.merges.length < limits.mergedRanges) this.merges.push(range)
    }
  }
}
