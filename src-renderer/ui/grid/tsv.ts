/** Quotes a cell the way spreadsheets do: only when it holds a tab, a line break or starts with a quote. */
function quoted(cell: string): string {
  return /[\t\r\n]|^"/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}

/** Rows of cells to the text a spreadsheet pastes as a block. */
export function toTsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(quoted).join('\t')).join('\r\n')
}

const cellPattern = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r\n|\n|\r|$)/y

/** The block a spreadsheet put on the clipboard to rows of cells; the closing line break makes no row. */
export function fromTsv(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  cellPattern.lastIndex = 0
  while (cellPattern.lastIndex < text.length || row.length > 0) {
    const match = cellPattern.exec(text)
    if (!match) break
    row.push(match[1] === undefined ? (match[2] ?? '') : match[1].replaceAll('""', '"'))
    if (match[3] !== '\t') {
      rows.push(row)
      row = []
    }
    if (match[3] === '') break
  }
  return rows
}
