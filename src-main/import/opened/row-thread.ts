import type { ImportIssue } from '../../../src-shared/imports/imports-contract'
import { unpackRows } from '../parser/packed-rows'
import type { StagedText } from '../staging/staging-file'
import { type ReadingRules, RowReader } from './row-reader'

/** A row that the thread has read; the reading goes as text, which is how it is staged. */
export interface RowText {
  readonly row: number
  readonly text: string
  readonly issues: ImportIssue[]
}

/** What the thread does with rows as they are staged: rows that are no customers are missing in the answer. */
export function createRowThread(rules: ReadingRules): (staged: readonly StagedText[]) => RowText[] {
  const reader = new RowReader(rules)
  return (staged) => {
    const cells = unpackRows(staged.map((one) => one.cells))
    return staged.flatMap(({ row }, at) => {
      const read = reader.read({ row, cells: cells[at] ?? [] })
      return read ? [{ row, text: JSON.stringify(read.reading), issues: read.issues }] : []
    })
  }
}
