import type { ExportColumn, ExportRow } from '../export-table'
import type { OutputFile } from '../output-file'
import { cellXml, columnLetters, headingXml } from './cell-xml'
import { sheetPath, workbookParts, worksheetHead } from './workbook-parts'
import { type WriteText, ZipWriter } from './zip-writer'

/** What stands in a workbook. */
export interface Workbook {
  readonly sheetName: string
  readonly columns: readonly ExportColumn[]
  readonly pages: AsyncIterable<readonly ExportRow[]>
  /** Heading of the hidden column with record ids, and the rows of the hidden sheet; without it there is none. */
  readonly hidden?: {
    readonly name: string
    readonly heading: string
    /** The hidden sheet, asked for when all rows have been written. */
    rows(): readonly (readonly string[])[]
  }
}

/** Width of a column in characters. */
const widths = { least: 8, most: 48 }

/** A character of Korean, Chinese or Japanese takes the room of two. */
function roomOf(text: string): number {
  let room = 0
  for (const line of text.split('\n')) {
    let length = 0
    for (const sign of line) length += /[\u1100-\u11ff\u2e80-\uffef]/.test(sign) ? 2 : 1
    room = Math.max(room, length)
  }
  return room
}

/** Wide enough for the heading and the first rows. */
function widthOf(column: ExportColumn, place: number, rows: readonly ExportRow[]): number {
  let room = roomOf(column.heading)
  for (const { cells } of rows) room = Math.max(room, roomOf(String(cells[place] ?? '')))
  return Math.min(widths.most, Math.max(widths.least, room + 2))
}

function columnsXml({ columns, hidden }: Workbook, first: readonly ExportRow[]): string {
  const shown = columns.map(
    (column, place) =>
      `<col min="${place + 1}" max="${place + 1}" width="${widthOf(column, place, first)}" customWidth="1"/>`,
  )
  const last = columns.length + 1
  const ids = hidden ? `<col min="${last}" max="${last}" width="38" hidden="1" customWidth="1"/>` : ''
  return `<cols>${shown.join('')}${ids}</cols>`
}

const frozenHeader =
  '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>'

/** So many first rows decide about widths. */
const looksAt = 200

/** The XML of one row after the other, for the columns of a workbook. */
class RowWriter {
  readonly #workbook: Workbook
  readonly #letters: readonly string[]
  /** Rows written so far. */
  count = 0

  constructor(workbook: Workbook) {
    this.#workbook = workbook
    this.#letters = Array.from({ length: workbook.columns.length + 1 }, (_, index) => columnLetters(index))
  }

  #place(column: number): string {
    return `${this.#letters[column] ?? ''}${this.count}`
  }

  heading(): string {
    const { columns, hidden } = this.#workbook
    this.count += 1
    const headings = [...columns.map(({ heading }) => heading), ...(hidden ? [hidden.heading] : [])]
    return `<row r="1">${headings.map((heading, at) => headingXml(this.#place(at), heading)).join('')}</row>`
  }

  row({ id, cells }: ExportRow): string {
    const { columns, hidden } = this.#workbook
    this.count += 1
    let xml = `<row r="${this.count}">`
    for (const [at, { kind }] of columns.entries()) xml += cellXml(this.#place(at), kind, cells[at] ?? null)
    if (hidden) xml += cellXml(this.#place(columns.length), 'text', id)
    return `${xml}</row>`
  }

  /** From the first heading to the last cell that is shown. */
  range(): string {
    return `A1:${this.#letters[Math.max(0, this.#workbook.columns.length - 1)] ?? 'A'}${this.count}`
  }
}

async function writeSheet(write: WriteText, workbook: Workbook): Promise<void> {
  const rows = new RowWriter(workbook)
  const begin = (first: readonly ExportRow[]) =>
    write(`${worksheetHead}${frozenHeader}${columnsXml(workbook, first)}<sheetData>${rows.heading()}`)
  for await (const page of workbook.pages) {
    if (rows.count === 0) await begin(page.slice(0, looksAt))
    for (const row of page) await write(rows.row(row))
  }
  if (rows.count === 0) await begin([])
  await write(`</sheetData><autoFilter ref="${rows.range()}"/></worksheet>`)
}

async function writeHidden(write: WriteText, rows: readonly (readonly string[])[]): Promise<void> {
  await write(`${worksheetHead}<sheetData>`)
  for (const [at, cells] of rows.entries()) {
    const xml = cells.map((cell, column) => cellXml(`${columnLetters(column)}${at + 1}`, 'text', cell))
    await write(`<row r="${at + 1}">${xml.join('')}</row>`)
  }
  await write('</sheetData></worksheet>')
}

/** A name that spreadsheet programs accept for a sheet. */
function sheetName(name: string): string {
  return (
    name
      .replace(/[\\/?*[\]:'"]/g, ' ')
      .trim()
      .slice(0, 31) || 'Sheet1'
  )
}

/**
 * Writes a list as .xlsx while its rows are still being read: text cells, days and numbers, the header frozen, with
 * a filter. The same rows give the same bytes. Our own writer: the library's keeps the whole sheet in memory, freezes
 * no header and takes longer.
 */
export async function writeWorkbook(output: OutputFile, workbook: Workbook): Promise<void> {
  const { hidden } = workbook
  const zip = new ZipWriter(output)
  const sheets = [{ name: sheetName(workbook.sheetName), isHidden: false }]
  if (hidden) sheets.push({ name: hidden.name, isHidden: true })
  for (const [path, xml] of workbookParts(sheets)) await zip.addText(path, xml)
  await zip.add(sheetPath(1), (write) => writeSheet(write, workbook))
  if (hidden) await zip.add(sheetPath(2), (write) => writeHidden(write, hidden.rows()))
  zip.end()
}
