import { guardCsvText } from '../../src-shared/export/csv-guard'
import type { ExportCell, ExportColumn, ExportRow } from './export-table'
import type { OutputFile } from './output-file'

/** A cell of a CSV file (RFC 4180), guarded where it would be taken for a formula. */
function csvCell(value: ExportCell): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const safe = guardCsvText(value)
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

const lineOf = (cells: readonly ExportCell[]): string => `${cells.map(csvCell).join(',')}\r\n`

/** Writes a list as CSV in UTF-8 with a byte-order mark, which Excel needs to read it. */
export async function writeCsv(
  output: OutputFile,
  columns: readonly ExportColumn[],
  pages: AsyncIterable<readonly ExportRow[]>,
): Promise<void> {
  output.write(Buffer.from(`\uFEFF${lineOf(columns.map(({ heading }) => heading))}`))
  for await (const page of pages) output.write(Buffer.from(page.map(({ cells }) => lineOf(cells)).join('')))
}
