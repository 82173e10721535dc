import { clippedText } from '../../../src-shared/export/comparable-text'
import type { ColumnKind, ExportCell } from '../export-table'

/** Places in the list of cell formats in `workbook-parts`. */
const styles = { text: 1, day: 2, whole: 3, fraction: 4, heading: 5 } as const

const msPerDay = 86_400_000
/** Days are counted from here; before 1 March 1900 the count of spreadsheets is off by their leap year that never was. */
const dayZero = Date.UTC(1899, 11, 30)
const firstDay = '1900-03-01'

const needsEscape = /[&<>\u0000-\u0008\u000b-\u001f\ud800-\udfff\ufffe\uffff]|_x[0-9A-Fa-f]{4}_/
const control = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g
const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g
const keepsBlanks = /^\s|\s$|\n|\t/

function controlCode(letter: string): string {
  return `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`
}

/** A text between tags. Letters that XML has no place for are written as spreadsheets write them, `_x0001_`. */
export function escapeXml(text: string): string {
  if (!needsEscape.test(text)) return text
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(control, controlCode)
    .replace(loneSurrogate, '\ufffd')
}

/** A text cell: never a formula, whatever it begins with. */
function textCell(place: string, text: string, style: number): string {
  const short = clippedText(text)
  const space = keepsBlanks.test(short) ? ' xml:space="preserve"' : ''
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t${space}>${escapeXml(short)}</t></is></c>`
}

function dayCell(place: string, day: string): string {
  const at = Date.parse(`${day}T00:00:00Z`)
  if (day < firstDay || Number.isNaN(at)) return textCell(place, day, styles.text)
  return `<c r="${place}" s="${styles.day}"><v>${(at - dayZero) / msPerDay}</v></c>`
}

/** One cell as XML; a blank one is nothing. */
export function cellXml(place: string, kind: ColumnKind, cell: ExportCell): string {
  if (cell === null || cell === '') return ''
  if (typeof cell === 'number') {
    const style = kind === 'money' && !Number.isInteger(cell) ? styles.fraction : styles.whole
    return `<c r="${place}" s="${style}"><v>${cell}</v></c>`
  }
  return kind === 'day' ? dayCell(place, cell) : textCell(place, cell, styles.text)
}

/** A cell of the header. */
export function headingXml(place: string, heading: string): string {
  return textCell(place, heading, styles.heading)
}

/** The letters of a column, counted from 0. */
export function columnLetters(index: number): string {
  const rest = Math.floor(index / 26) - 1
  return (rest < 0 ? '' : columnLetters(rest)) + String.fromCharCode(65 + (index % 26))
}
