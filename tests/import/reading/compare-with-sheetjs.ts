import { readFileSync } from 'node:fs'
import * as spreadsheet from 'xlsx'
import { type Cell, emptyCell } from '../../../src-main/import/reading/cell'
import { codepageTables } from '../../../src-main/import/reading/workbooks/codepage-tables'
import type { CollectedSheet } from './collect-sheet'

spreadsheet.set_cptable(codepageTables)

function asText(value: string): string {
  return value.replace(/\r\n?/g, '\n')
}

function sameNumber(ours: number, theirs: number): boolean {
  return ours === theirs || Math.abs(ours - theirs) <= 1e-9 * Math.max(1, Math.abs(theirs))
}

function numberDifference(ours: Cell, value: number, shift: number): string | null {
  const number = typeof ours.value === 'number' ? ours.value : Number(ours.text)
  const same = sameNumber(number, value) || (ours.kind === 'date' && sameNumber(number, value + shift))
  return same ? null : `number ${value} as ${ours.kind} ${ours.text}`
}

function valueDifference(ours: Cell, value: unknown, shift: number): string | null {
  if (typeof value === 'number') return numberDifference(ours, value, shift)
  if (typeof value === 'boolean') return ours.value === value ? null : `boolean as ${ours.text}`
  const text = asText(String(value))
  return text === ours.text ? null : `text ${JSON.stringify(text)} as ${JSON.stringify(ours.text)}`
}

function difference(ours: Cell, found: spreadsheet.CellObject | undefined, shift: number): string | null {
  const value = found?.v
  if (value === undefined || value === null || value === '') {
    return ours.kind === 'empty' ? null : `extra ${ours.kind} ${ours.text}`
  }
  if (found?.t === 'e') return ours.kind === 'error' ? null : `error as ${ours.kind}`
  return valueDifference(ours, value, shift)
}

/** SheetJS's cells of one sheet, by its name. */
function sheetBySheetJs(
  path: string,
  name: string,
): { rows: (spreadsheet.CellObject | undefined)[][]; shift: number } {
  const book = spreadsheet.read(readFileSync(path), { dense: true, type: 'buffer' })
  const rows: unknown = (book.Sheets[name] ?? book.Sheets[book.SheetNames[0] ?? ''])?.['!data']
  return { rows: Array.isArray(rows) ? rows : [], shift: book.Workbook?.WBProps?.date1904 ? 1462 : 0 }
}

/** The cells in which a sheet differs from SheetJS's, as `R1C1: what`. */
export function differences(sheet: CollectedSheet, path: string): string[] {
  const theirs = sheetBySheetJs(path, sheet.summary.sheetName)
  const found: string[] = []
  const rowCount = Math.max(sheet.summary.rowCount, theirs.rows.length)
  for (let row = 0; row < rowCount; row += 1) {
    const cells = sheet.rows.get(row) ?? []
    const others = theirs.rows[row] ?? []
    for (let column = 0; column < Math.max(cells.length, others.length); column += 1) {
      const what = difference(cells[column] ?? emptyCell, others[column], theirs.shift)
      if (what) found.push(`R${row + 1}C${column + 1}: ${what}`)
    }
  }
  return found
}
