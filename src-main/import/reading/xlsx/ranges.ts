import { limits } from '../limits'
import type { MergedRange } from '../sheet'

function columnOf(letters: string): number {
  let column = 0
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 0x40
  return column - 1
}

function isInside({ firstRow, firstColumn, lastRow, lastColumn }: MergedRange): boolean {
  if (firstRow < 0 || lastRow >= limits.rows || lastColumn >= limits.columns) return false
  return firstRow <= lastRow && firstColumn <= lastColumn
}

/** A range such as `A1:C3` or `B2`, 0-based; null when it is none, or lies outside of a sheet. */
export function parseRange(reference: string): MergedRange | null {
  const parts = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/.exec(reference.trim())
  if (!parts) return null
  const [, firstLetters = '', firstDigits = '', lastLetters = firstLetters, lastDigits = firstDigits] = parts
  const range = {
    firstRow: Number(firstDigits) - 1,
    firstColumn: columnOf(firstLetters),
    lastRow: Number(lastDigits) - 1,
    lastColumn: columnOf(lastLetters),
  }
  return isInside(range) ? range : null
}
