import type { Cell } from './cell'
import { limits } from './limits'
import { ReadingError } from './reading-error'
import type { OnRows, RowBatch } from './sheet'

const rowsPerBatch = 512
const slotsPerBatch = 32_768
const textPerBatch = 1_000_000
/** Longer runs of blank rows are left out and start a new batch. */
const longestGap = 64

/**
 * Gathers rows into batches and counts them against the caps. Rows come in rising order; blank ones may be skipped.
 * Batches wait in a queue until `drain` hands them over, so that a scanner without promises can fill it.
 */
export class RowBatcher {
  rowCount = 0
  columnCount = 0
  cellCount = 0
  /** UTF-16 units waiting in the queue and in the open batch. */
  waitingText = 0
  private readonly onRows: OnRows
  private readonly queue: RowBatch[] = []
  private first = 0
  private rows: (readonly Cell[])[] = []
  private pendingHidden: number[] = []
  private openText = 0
  private openSlots = 0
  private totalText = 0
  private totalSlots = 0

  constructor(onRows: OnRows) {
    this.onRows = onRows
  }

  /**
   * Takes a row. `cells` has no trailing empty cells.
   * @throws ReadingError `too-large` above a cap.
   */
  add(index: number, cells: readonly Cell[], hidden: boolean): void {
    if (hidden) this.pendingHidden.push(index)
    if (this.pendingHidden.length > limits.rows) throw new ReadingError('too-large', { limit: 'rows' })
    if (cells.length === 0) return
    this.closeGap(index)
    const text = this.count(cells)
    this.rows.push(cells)
    this.rowCount = index + 1
    this.openText += text
    this.waitingText += text
    this.openSlots += cells.length
    if (this.rows.length >= rowsPerBatch || this.openSlots >= slotsPerBatch || this.openText >= textPerBatch)
      this.close()
  }

  /** Hands all complete batches over, one after the other. */
  async drain(): Promise<void> {
    for (let batch = this.queue.shift(); batch; batch = this.queue.shift()) await this.onRows(batch)
    this.waitingText = this.openText
  }

  /** Hands over what is left. */
  async finish(): Promise<void> {
    this.close()
    await this.drain()
  }

  private closeGap(index: number): void {
    if (index >= limits.rows) throw new ReadingError('too-large', { limit: 'rows' })
    const next = this.first + this.rows.length
    if (this.rows.length > 0 && index - next > longestGap) this.close()
    if (this.rows.length === 0) this.first = index - this.rowCount <= longestGap ? this.rowCount : index
    while (this.first + this.rows.length < index) this.rows.push([])
  }

  private count(cells: readonly Cell[]): number {
    let text = 0
    let filled = 0
    for (const cell of cells) {
      text += cell.text.length
      if (cell.text.length > limits.cellText) throw new ReadingError('too-large', { limit: 'cellText' })
      if (cell.kind !== 'empty') filled += 1
    }
    this.cellCount += filled
    this.totalSlots += cells.length
    this.totalText += text
    if (cells.length > this.columnCount) this.columnCount = cells.length
    if (this.cellCount > limits.cells || this.totalSlots > limits.slots)
      throw new ReadingError('too-large', { limit: 'cells' })
    if (text > limits.rowText || this.totalText > limits.sheetText)
      throw new ReadingError('too-large', { limit: 'text' })
    return text
  }

  private close(): void {
    if (this.rows.length === 0) return
    const end = this.first + this.rows.length
    const hiddenRows = this.pendingHidden.filter((row) => row >= this.first && row < end)
    this.pendingHidden = this.pendingHidden.filter((row) => row >= end)
    this.queue.push({ first: this.first, rows: this.rows, hiddenRows })
    this.first = end
    this.rows = []
    this.openText = 0
    this.openSlots = 0
  }
}
