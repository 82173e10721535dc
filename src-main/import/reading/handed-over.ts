import { ReadingError } from './reading-error'
import type { OnRows, RowBatch } from './sheet'

function filledRows(batch: RowBatch, upTo: number): number {
  let filled = 0
  for (const [offset, row] of batch.rows.entries())
    if (row.length > 0 && batch.first + offset <= upTo) filled += 1
  return filled
}

/**
 * Remembers which rows a first reader handed over before it gave up, so that the second one goes on behind them and
 * no row comes twice or gets lost.
 */
export class HandedOver {
  private readonly onRows: OnRows
  private lastRow = -1
  private filled = 0
  private filledAgain = 0

  constructor(onRows: OnRows) {
    this.onRows = onRows
  }

  /** A batch of the first reader. */
  async pass(batch: RowBatch): Promise<void> {
    this.lastRow = batch.first + batch.rows.length - 1
    this.filled += filledRows(batch, this.lastRow)
    await this.onRows(batch)
  }

  /** A batch of the second reader; rows that were handed over already are left out. */
  async passRest(batch: RowBatch): Promise<void> {
    this.filledAgain += filledRows(batch, this.lastRow)
    const skip = Math.max(0, this.lastRow + 1 - batch.first)
    if (skip >= batch.rows.length) return
    const first = batch.first + skip
    const hiddenRows = batch.hiddenRows.filter((row) => row >= first)
    await this.onRows(skip === 0 ? batch : { first, rows: batch.rows.slice(skip), hiddenRows })
  }

  /** @throws ReadingError `damaged` when the two readers saw different rows above the seam. */
  check(): void {
    if (this.filled !== this.filledAgain) throw new ReadingError('damaged', { part: 'rows' })
  }
}
