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
export function csvCell(value: string | number | null): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const isPhone = /^\+[\d\s()-]+$/.test(value)
  const safe = FORMULA_START.test(value) && !isPhone ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** The whole table as CSV with a byte-order mark, which Excel needs to read UTF-8. */
export function toCsv(table: ExportTable): string {
  const lines = [table.headings, ...table.rows].map((row) => row.map(csvCell).join(','))
  return `\uFEFF${lines.join('\r\n')}\r\n`
}
