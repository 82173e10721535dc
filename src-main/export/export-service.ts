import { writeFileSync } from 'node:fs'
import type * as Spreadsheet from 'xlsx'
import type { CellObject, WorkSheet } from 'xlsx'
import { AppError } from '../../src-shared/contract/app-error'
import { message } from '../../src-shared/contract/message'

/** A list on its way out: a heading per column and one text, number or nothing per cell. */
export interface ExportTable {
  readonly headings: readonly string[]
  readonly rows: readonly (readonly (string | number | null)[])[]
}

const FORMULA_START = /^[=+\-@\t\r＝＋－＠]/u

/**
 * A cell of a CSV file (RFC 4180). A text that a spreadsheet would take for a formula gets an apostrophe in front
 * (OWASP, CSV injection), unless it is a plain phone number such as +82 2 123.
 */
function csvCell(value: string | number | null): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const isPhone = /^\+[\d\s()-]+$/.test(value)
  const safe = FORMULA_START.test(value) && !isPhone ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** The whole table as CSV with a byte-order mark, which Excel needs to read UTF-8. */
function toCsv(table: ExportTable): string {
  const lines = [table.headings, ...table.rows].map((row) => row.map(csvCell).join(','))
  return `\uFEFF${lines.join('\r\n')}\r\n`
}

/** Every text is a text cell, never a formula: `=cmd|…` stays what it is. A blank one is a hole; null would not be written. */
function cellOf(value: string | number | null): CellObject | undefined {
  if (value === null || value === '') return undefined
  return typeof value === 'number' ? { t: 'n', v: value } : { t: 's', v: value, z: '@' }
}

function sheetOf({ headings, rows }: ExportTable, utils: typeof Spreadsheet.utils): WorkSheet {
  const sheet = utils.aoa_to_sheet([], { dense: true })
  const grid = [headings, ...rows].map((row) => row.map((value) => cellOf(value) as CellObject))
  Object.assign(sheet, { '!data': grid })
  sheet['!ref'] = utils.encode_range({
    s: { r: 0, c: 0 },
    e: { r: grid.length - 1, c: Math.max(0, headings.length - 1) },
  })
  sheet['!cols'] = headings.map((heading) => ({ wch: Math.max(12, heading.length * 2) }))
  return sheet
}

/**
 * Writes a table to a file whose extension says the format: .xlsx or .csv (UTF-8 with a byte-order mark).
 * Throws AppError invalid for another extension and storage when the file cannot be written.
 */
export async function writeTable(file: string, name: string, table: ExportTable): Promise<void> {
  const isCsv = file.toLowerCase().endsWith('.csv')
  if (!isCsv && !file.toLowerCase().endsWith('.xlsx')) {
    throw new AppError('invalid', message('error.invalidInput'), { fields: { file: 'xlsx-or-csv' } })
  }
  try {
    writeFileSync(file, isCsv ? toCsv(table) : await workbookOf(name, table))
  } catch (error) {
    throw new AppError('storage', message('error.fileNotWritten', { file }), { cause: error })
  }
}

/** Its library is loaded with the first export: at every start it would cost more than the settings do. */
async function workbookOf(name: string, table: ExportTable): Promise<Buffer> {
  const { utils, write } = await import('xlsx')
  const book = utils.book_new()
  utils.book_append_sheet(book, sheetOf(table, utils), name.slice(0, 31))
  return write(book, { type: 'buffer', bookType: 'xlsx', compression: true }) as Buffer
}
