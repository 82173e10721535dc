/** The most letters that a cell of a spreadsheet holds. */
const longestText = 32_767

/** A text as it fits into a cell of a spreadsheet. */
export function clippedText(text: string): string {
  return text.length > longestText ? `${text.slice(0, longestText - 1)}…` : text
}

/** Letters that a spreadsheet does not keep as they are. */
const unkept = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

/** Line ends as everywhere, no blanks around, composed letters: what two programs agree on about a text. */
function plainText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(unkept, '').trim().normalize('NFC')
}

/** The value of a cell as text that is the same before and after a file went through a spreadsheet program. */
export function comparableText(cell: string | number | null): string {
  if (cell === null) return ''
  return typeof cell === 'number' ? String(cell) : plainText(clippedText(cell))
}
